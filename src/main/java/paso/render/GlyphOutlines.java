package paso.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paso.symbol.Drawing;
import paso.symbol.Drawing.Ink;
import paso.symbol.Drawing.Paint;
import paso.symbol.Lettering.Face;
import paso.symbol.Stroke;

/** Letters as marks: of the shipped fonts and of font files in one folder, never of those the machine happens to have. */
public final class GlyphOutlines {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float UNIT = 100;
    private static final int MOST_FILES = 64;
    private static final long LARGEST_FILE = 32L << 20;
    /** Symbol fonts of Windows keep their letters here. */
    private static final int SYMBOL_AREA = 0xf000;

    private final Path folder;
    private @Nullable List<Font> fonts;

    /** @param folder searched when the first letter is asked for */
    public GlyphOutlines(Path folder) {
        this.folder = folder;
    }

    /**
     * A letter, its em one unit high and its own middle at the origin; empty where the font is not there or has no such
     * letter.
     *
     * @param family the family's or the font's name, upper and lower case alike
     */
    public Optional<Drawing> glyph(String family, int codePoint) {
        List<Font> all = fonts;
        if (all == null) {
            all = read();
            fonts = all;
        }
        for (Font font : all) {
            if (isCalled(font, family)) {
                for (int code : new int[] {codePoint, SYMBOL_AREA + codePoint}) {
                    if (Character.isValidCodePoint(code) && font.canDisplay(code)) {
                        return drawing(font, code);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Font font, String name) {
        return Stream.of(font.getFamily(Locale.ROOT), font.getFontName(Locale.ROOT), font.getPSName())
                .anyMatch(name::equalsIgnoreCase);
    }

    private List<Font> read() {
        List<Font> found = new ArrayList<>();
        for (Face face :
                List.of(Face.TEXT, Face.TEXT_BOLD, Face.TEXT_SEMIBOLD, Face.MAP, Face.MAP_SEMIBOLD, Face.MAP_MEDIUM)) {
            found.add(Fonts.load(Fonts.fileOf(face)).deriveFont(UNIT));
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf)"))
                    .sorted()
                    .limit(MOST_FILES)
                    .forEach(file -> read(file).ifPresent(found::add));
        } catch (IOException unreadable) {
            // then there are the shipped fonts only, and the style's reader says which letter is missing
        }
        return found;
    }

    /** A damaged font is as good as none: its letters are told as missing. */
    private static Optional<Font> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file))) {
                return Optional.of(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(UNIT));
            }
        } catch (IOException | FontFormatException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Drawing> drawing(Font font, int codePoint) {
        Shape letter =
                font.createGlyphVector(CONTEXT, Character.toChars(codePoint)).getOutline();
        Rectangle2D box = letter.getBounds2D();
        if (box.isEmpty()) {
            return Optional.empty();
        }
        AffineTransform place = AffineTransform.getScaleInstance(1 / UNIT, 1 / UNIT);
        place.translate(-box.getCenterX(), -box.getCenterY());
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(letter.getPathIterator(place), false);
        int opaque = 0xff000000;
        Drawing.Part part = new Drawing.Part(
                MarkPaths.svg(path, 1),
                false,
                new Paint(Ink.FILL, opaque),
                new Paint(Ink.RIM, opaque),
                OptionalDouble.empty(),
                Stroke.Cap.ROUND,
                Stroke.Join.ROUND);
        return Optional.of(new Drawing(List.of(part), Math.max(0.1, box.getWidth() / UNIT)));
    }
}
