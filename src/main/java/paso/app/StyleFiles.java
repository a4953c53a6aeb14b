package paso.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import paso.render.GlyphOutlines;
import paso.source.file.BadInputException;
import paso.style.StyleException;
import paso.style.StyleFile;
import paso.style.StyleResources;
import paso.style.Styles;

/** Reads style files that a person brings. */
final class StyleFiles {

    private StyleFiles() {}

    /**
     * @throws BadInputException when there is no such file
     * @throws StyleException when it is not a style, or nothing of it can be drawn
     */
    static StyleFile read(Path file, Styles styles) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(
                    file, OptionalLong.empty(), "there is no such file; check the path of the style");
        }
        try (InputStream in = Files.newInputStream(file)) {
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
            return styles.read(
                    String.valueOf(file.getFileName()),
                    in,
                    StyleResources.of(folder, new GlyphOutlines(folder)::glyph));
        } catch (NoSuchFileException gone) {
            throw new BadInputException(file, OptionalLong.empty(), "it is gone; check the path of the style");
        }
    }
}
