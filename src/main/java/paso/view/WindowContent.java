package paso.view;

import paso.model.Scene;
import paso.model.SceneSearch;
import paso.portrayal.Portrayer;
import paso.portrayal.TextMeasurer;

/**
 * What the window shows, once it is loaded.
 *
 * @param measurer measures with the fonts that pictures are painted with
 */
public record WindowContent(Scene scene, Portrayer portrayer, SceneSearch search, TextMeasurer measurer) {}
