package paso.view.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import paso.render.Fonts;
import paso.symbol.Lettering.Face;

/** The family Inter, shipped with the program, made known to JavaFX. */
final class WindowFonts {

    private static final List<Face> FACES = List.of(Face.TEXT, Face.TEXT_SEMIBOLD, Face.TEXT_BOLD);
    private static final double ANY_SIZE = 13;

    private WindowFonts() {}

    static void load() {
        for (Face face : FACES) {
            String file = Fonts.fileOf(face);
            try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its font " + file);
                }
                Font.loadFont(in, ANY_SIZE);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the program's own font " + file + " cannot be read", unreadable);
            }
        }
    }
}
