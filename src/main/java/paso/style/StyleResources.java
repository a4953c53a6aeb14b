package paso.style;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a style file may refer to: files in its folder and below, and fonts. Nothing else, and nothing over the network. */
public final class StyleResources {

    /** No folder and no fonts. */
    public static final StyleResources NONE = new StyleResources(null, GlyphSource.NONE);

    private static final int MAX_BYTES = 4_000_000;

    private final @Nullable Path folder;
    private final GlyphSource glyphs;

    private StyleResources(@Nullable Path folder, GlyphSource glyphs) {
        this.folder = folder;
        this.glyphs = glyphs;
    }

    /** A style file's folder. */
    public static StyleResources of(Path folder, GlyphSource glyphs) {
        return new StyleResources(folder, glyphs);
    }

    GlyphSource glyphs() {
        return glyphs;
    }

    /**
     * A file that a style names: in the style's folder or below; a path that leads elsewhere, such as one of another machine,
     * stands for a file of that name beside the style.
     *
     * @param reference a path or a {@code file:} address, its escapes as in addresses
     * @return empty where there is none, or none that may be read
     * @throws IOException when it cannot be read, or is too large
     */
    Optional<byte[]> file(String reference) throws IOException {
        Optional<Path> found = path(reference);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(found.get())) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("it is larger than 4 MB");
            }
            return Optional.of(bytes);
        }
    }

    private Optional<Path> path(String reference) {
        Path root = folder;
        if (root == null || reference.matches("(?i)(https?|ftp|jar|data):.*")) {
            return Optional.empty();
        }
        String decoded;
        try {
            decoded = reference.startsWith("file:")
                    ? Optional.ofNullable(
                                    URI.create(reference.replace(" ", "%20")).getPath())
                            .orElse(reference.substring("file:".length()))
                    : URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            decoded = reference;
        }
        String[] names = decoded.split("[/\\\\]");
        String name = names.length == 0 ? "" : names[names.length - 1];
        for (String candidate : new String[] {decoded, name}) {
            Optional<Path> found = inside(root, candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> inside(Path root, String name) {
        try {
            Path real = root.resolve(name).toRealPath();
            boolean below = real.startsWith(root.toRealPath());
            return below && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }
}
