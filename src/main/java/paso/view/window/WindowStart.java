package paso.view.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import paso.model.Language;
import paso.style.Theme;
import paso.time.AsOf;

/**
 * How the window begins.
 *
 * @param at the date to open with; the dataset's own where absent
 * @param files files to add as layers
 */
public record WindowStart(Theme theme, Language language, Optional<AsOf> at, List<Path> files) {

    public WindowStart {
        files = List.copyOf(files);
    }

    public static WindowStart plain() {
        return new WindowStart(Theme.LIGHT, Language.EN, Optional.empty(), List.of());
    }
}
