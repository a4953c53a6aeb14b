package paso.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The family Inter, shipped with the program, made known to JavaFX. */
final class WindowFonts {

    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");
    private static final double ANY_SIZE = 13;

    private WindowFonts() {}

    static void load() {
        for (String file : FILES) {
            try (InputStream in = WindowFonts.class.getResourceAsStream("/paso/render/fonts/" + file)) {
                if (in != null) {
                    Font.loadFont(in, ANY_SIZE);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the program's own font " + file + " cannot be read", unreadable);
            }
        }
    }
}
