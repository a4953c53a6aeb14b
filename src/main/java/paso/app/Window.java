package paso.app;

import java.util.Locale;
import java.util.Optional;

/** Opens the window, or says in one line why there can be none. */
final class Window implements Surroundings.WindowStarter {

    @Override
    public void open(WindowRequest request) {
        missing().ifPresent(what -> {
            throw new Unusable(what + "; paso snapshot FILE.png draws the map without a display");
        });
        throw new UnsupportedOperationException();
    }

    private static Optional<String> missing() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean ownPlatform = System.getProperty("glass.platform") != null;
        String display = System.getenv("DISPLAY");
        if (linux && !ownPlatform && (display == null || display.isBlank())) {
            return Optional.of("there is no display (DISPLAY is not set)");
        }
        return Optional.empty();
    }
}
