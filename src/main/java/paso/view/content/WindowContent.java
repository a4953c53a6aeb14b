package paso.view.content;

import java.util.function.Supplier;
import paso.export.spec.Imprint;
import paso.model.SceneSearch;
import paso.portrayal.Portrayer;
import paso.render.Fonts;

/**
 * What the window shows, once it is loaded.
 *
 * @param fonts pictures are painted and measured with
 * @param imprint what a file that is written now says of its making
 */
public record WindowContent(Portrayer portrayer, SceneSearch search, Fonts fonts, Supplier<Imprint> imprint) {}
