package paso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import paso.source.dataset.DatasetLocation;

/** Opens the window, or says in one line why there can be none. */
final class Window implements Surroundings.WindowStarter {

    private static final String INSTEAD = "; java -jar target/paso.jar snapshot FILE.png draws the map without one";

    /** Held, so that its level lasts: on a class path, where this program lives, JavaFX warns of just that. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    @Override
    public void open(WindowRequest request) throws IOException {
        requireThere(request);
        if (isLinux() && !hasOwnPlatform() && isBlank(System.getenv("DISPLAY"))) {
            throw new Unusable("there is no display (DISPLAY is not set)" + INSTEAD);
        }
        JAVAFX.setLevel(Level.SEVERE);
        if (!hasOwnPlatform()) {
            // the system's print dialog is one of AWT, which without this does not show it and prints at once
            System.setProperty("java.awt.headless", "false");
        }
        StartupNoise.begin();
        try {
            Application.launch(PasoApplication.class, request.toParameters().toArray(String[]::new));
        } catch (RuntimeException | LinkageError e) {
            String said = StartupNoise.drop() + causes(e);
            hindrance(said).ifPresent(what -> {
                throw new Unusable(what + INSTEAD);
            });
            throw e;
        } finally {
            StartupNoise.end();
        }
    }

    /** What the window would only show as an error is told at once. */
    private static void requireThere(WindowRequest request) throws IOException {
        if (request.dataset().isPresent()) {
            DatasetLocation.folder(request.dataset().get()).with(folder -> {
                if (!Files.isRegularFile(folder.resolve("dataset.json"))) {
                    throw new Unusable(folder + ": this is no dataset: it has no dataset.json; name another folder");
                }
                return folder;
            });
        }
        for (Path file : request.files()) {
            if (!Files.exists(file)) {
                throw new Unusable(file + ": there is no such file; check the name");
            }
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean hasOwnPlatform() {
        return System.getProperty("glass.platform") != null;
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** What JavaFX lacks, by what it says when it does not start. */
    static Optional<String> hindrance(String words) {
        String said = words.toLowerCase(Locale.ROOT);
        if (said.contains("unable to open display")) {
            return Optional.of("the display cannot be opened (DISPLAY is " + System.getenv("DISPLAY") + ")");
        }
        if (said.contains("unsatisfiedlinkerror") || said.contains("gtk") || said.contains("no suitable pipeline")) {
            return Optional.of(
                    "libraries for a window are missing (GTK 3; on Debian and Ubuntu the package libgtk-3-0)");
        }
        return Optional.empty();
    }

    private static String causes(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            text.append(' ').append(e);
        }
        return text.toString();
    }
}
