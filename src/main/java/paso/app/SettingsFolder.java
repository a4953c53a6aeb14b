package paso.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps what a person chose in a program. */
final class SettingsFolder {

    private SettingsFolder() {}

    /** The program's folder, which may not be there yet; empty where the system names no place. */
    static Optional<Path> of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        try {
            if (name.startsWith("windows")) {
                return absolute(environment.getOrDefault("APPDATA", "")).map(folder -> folder.resolve("Paso"));
            }
            if (name.startsWith("mac")) {
                return absolute(home).map(folder -> folder.resolve("Library/Application Support/Paso"));
            }
            return absolute(environment.getOrDefault("XDG_CONFIG_HOME", ""))
                    .or(() -> absolute(home).map(folder -> folder.resolve(".config")))
                    .map(folder -> folder.resolve("paso"));
        } catch (InvalidPathException noPlace) {
            return Optional.empty();
        }
    }

    /** The XDG convention has relative paths ignored. */
    private static Optional<Path> absolute(String folder) {
        return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
    }
}
