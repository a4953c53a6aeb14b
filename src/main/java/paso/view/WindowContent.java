package paso.view;

import paso.model.Scene;
import paso.model.SceneSearch;
import paso.portrayal.Portrayer;
import paso.render.Fonts;

/**
 * What the window shows, once it is loaded.
 *
 * @param measurer the fonts that pictures are measured and painted with
 */
public record WindowContent(Scene scene, Portrayer portrayer, SceneSearch search, Fonts measurer) {}
