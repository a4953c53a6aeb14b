package paso.view;

import paso.model.Scene;
import paso.model.SceneSearch;
import paso.portrayal.Portrayer;

/** What the window shows, once it is loaded. */
public record WindowContent(Scene scene, Portrayer portrayer, SceneSearch search) {}
