package paso.view;

import paso.model.Scene;
import paso.model.SceneSearch;
import paso.portrayal.Portrayer;
import paso.render.Fonts;

/**
 * What the window shows, once it is loaded.
 *
 * @param fonts pictures are painted and measured with
 */
public record WindowContent(Scene scene, Portrayer portrayer, SceneSearch search, Fonts fonts) {}
