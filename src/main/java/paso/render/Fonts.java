package paso.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Lettering;
import paso.symbol.Lettering.Face;

/**
 * The shipped fonts, so that every machine draws and measures the same. Safe to share between threads.
 *
 * <p>Inter and Barlow Condensed, both under the SIL Open Font License; made by {@code src/build/fonts.py}.
 */
public final class Fonts implements TextMeasurer {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float UNIT = 100;

    private final Map<Face, Font> faces = new EnumMap<>(Face.class);
    private final Map<Face, Double> capHeights = new EnumMap<>(Face.class);
    private final BoundedCache<Key, Double> widths = new BoundedCache<>(20_000);

    private record Key(String text, Face face, double trackingEm) {}

    /** Loads all faces; tens of milliseconds. */
    public Fonts() {
        for (Face face : Face.values()) {
            Font font = load(fileOf(face)).deriveFont(UNIT);
            faces.put(face, font);
            Rectangle2D cap = font.createGlyphVector(CONTEXT, "H").getVisualBounds();
            capHeights.put(face, cap.getHeight() / UNIT);
        }
    }

    /** Name of a face's file among this package's resources, under {@code fonts/}. */
    public static String fileOf(Face face) {
        return switch (face) {
            case TEXT -> "Inter-Regular.ttf";
            case TEXT_SEMIBOLD -> "Inter-SemiBold.ttf";
            case TEXT_BOLD -> "Inter-Bold.ttf";
            case MAP -> "BarlowCondensed-Regular.ttf";
            case MAP_MEDIUM -> "BarlowCondensed-Medium.ttf";
            case MAP_SEMIBOLD -> "BarlowCondensed-SemiBold.ttf";
            case MAP_ITALIC -> "BarlowCondensed-Italic.ttf";
        };
    }

    /**
     * The glyphs of a text set on the x axis, as all painters set it.
     *
     * @param codes glyphs by their numbers in the face's file
     * @param xPx left end of each, from the text's
     * @param charIndex the first letter of the text that each stands for
     */
    public record GlyphRun(int[] codes, double[] xPx, int[] charIndex) {}

    /** The file of a face; the caller closes it. */
    public static InputStream open(Face face) {
        @Nullable InputStream in = Fonts.class.getResourceAsStream("fonts/" + fileOf(face));
        if (in == null) {
            throw new IllegalStateException("the program lacks its font " + fileOf(face));
        }
        return in;
    }

    /** For files that keep text as text. */
    public GlyphRun run(String text, Lettering lettering) {
        GlyphVector glyphs = glyphs(text, lettering.face(), UNIT, lettering.trackingEm());
        int count = glyphs.getNumGlyphs();
        int[] codes = glyphs.getGlyphCodes(0, count, null);
        int[] charIndex = glyphs.getGlyphCharIndices(0, count, null);
        double[] x = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = glyphs.getGlyphPosition(i).getX() * lettering.sizePx() / UNIT;
        }
        return new GlyphRun(codes, x, charIndex);
    }

    static Font load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " could not be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }

    private GlyphVector glyphs(String text, Face face, float sizePx, double trackingEm) {
        Font font = faces.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        Font sized = font.deriveFont(Map.of(
                TextAttribute.SIZE,
                sizePx,
                TextAttribute.TRACKING,
                (float) trackingEm,
                TextAttribute.KERNING,
                TextAttribute.KERNING_ON));
        return sized.layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** Outline of a text whose baseline starts at the origin, in pixels. */
    public Shape outline(String text, Lettering lettering) {
        return glyphs(text, lettering.face(), (float) lettering.sizePx(), lettering.trackingEm())
                .getOutline();
    }

    /** Outline of a text letter by letter, where it stands. */
    public Shape outline(DisplayList.CurvedText text) {
        Path2D letters = new Path2D.Float();
        for (int i = 0; i < text.text().length(); i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(text.xy()[2 * i], text.xy()[2 * i + 1]);
            place.rotate(Math.toRadians(text.turnDeg()[i]));
            Shape letter = outline(text.text().substring(i, i + 1), text.lettering());
            letters.append(letter.getPathIterator(place), false);
        }
        return letters;
    }

    @Override
    public double widthPx(String text, Lettering lettering) {
        double unitWidth = widths.get(new Key(text, lettering.face(), lettering.trackingEm()), key -> glyphs(
                        key.text(), key.face(), UNIT, key.trackingEm())
                .getLogicalBounds()
                .getWidth());
        return unitWidth * lettering.sizePx() / UNIT;
    }

    @Override
    public double capHeightPx(Lettering lettering) {
        return capHeights.getOrDefault(lettering.face(), 0.7) * lettering.sizePx();
    }

    @Override
    public double lineHeightPx(Lettering lettering) {
        return 1.25 * lettering.sizePx();
    }
}
