package paso.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import paso.portrayal.list.DisplayList;
import paso.render.Fonts;
import paso.symbol.Lettering;
import paso.symbol.Lettering.Face;

/**
 * Sets texts as text. A halo is the outlines of the letters, drawn: as text it would be found and copied twice.
 *
 * <p>Letters that stand apart or on a curve are told to be one text, as readers that guess words by distances would take
 * them apart.
 */
final class Lettered implements Closeable {

    private static final int ROUND = 1;
    /** Readers take a gap of a tenth of the em for one between words. */
    private static final double WIDEST_TRACKING_EM = 0.05;

    private static final double THOUSAND = 1000;
    private static final int NO_GLYPH = 0xfffe;

    private final Fonts fonts;
    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);

    Lettered(Fonts fonts) {
        this.fonts = fonts;
    }

    void set(DisplayList.Text text, Operators to) throws IOException {
        Lettering lettering = text.lettering();
        if (hasHalo(lettering)) {
            to.save();
            to.place(text.x(), text.y(), text.rotationDeg());
            halo(lettering, to);
            to.path(fonts.outline(text.text(), lettering).getPathIterator(null));
            to.op("S");
            to.restore();
        }
        if (lettering.argb() >>> 24 == 0) {
            return;
        }
        boolean apart = lettering.trackingEm() >= WIDEST_TRACKING_EM || text.rotationDeg() % 90 != 0;
        begin(text.text(), apart, lettering, to);
        letters(text.text(), lettering, text.x(), text.y(), text.rotationDeg(), to);
        end(apart, to);
    }

    void set(DisplayList.CurvedText text, Operators to) throws IOException {
        Lettering lettering = text.lettering();
        if (hasHalo(lettering)) {
            halo(lettering, to);
            to.path(fonts.outline(text).getPathIterator(null));
            to.op("S");
        }
        if (lettering.argb() >>> 24 == 0) {
            return;
        }
        begin(text.text(), true, lettering, to);
        for (int i = 0; i < text.text().length(); i++) {
            letters(
                    text.text().substring(i, i + 1),
                    lettering,
                    text.xy()[2 * i],
                    text.xy()[2 * i + 1],
                    text.turnDeg()[i],
                    to);
        }
        end(true, to);
    }

    private static boolean hasHalo(Lettering lettering) {
        return lettering.haloArgb() != 0 && lettering.haloPx() > 0;
    }

    private static void halo(Lettering lettering, Operators to) throws IOException {
        to.strokeColor(lettering.haloArgb());
        to.line(2 * lettering.haloPx(), ROUND, ROUND, List.of());
    }

    private void begin(String text, boolean apart, Lettering lettering, Operators to) throws IOException {
        to.fillColor(lettering.argb());
        if (apart) {
            to.text("/Span<</ActualText ").unicode(text).text(">>BDC\n");
        }
        to.op("BT");
        to.name(name(lettering.face())).number(lettering.sizePx()).op("Tf");
    }

    private static void end(boolean apart, Operators to) throws IOException {
        to.op("ET");
        if (apart) {
            to.op("EMC");
        }
    }

    /** Sets a run of letters from a point, each where the painters have it. */
    private void letters(String text, Lettering lettering, double x, double y, double turnDeg, Operators to)
            throws IOException {
        Typeface face = face(lettering.face());
        Fonts.GlyphRun run = fonts.run(text, lettering);
        double cos = Math.cos(Math.toRadians(turnDeg));
        double sin = Math.sin(Math.toRadians(turnDeg));
        to.fine(cos).fine(sin).fine(sin).fine(-cos);
        to.number(x).number(y).op("Tm");
        to.text("[<");
        double reachedEm = 0;
        for (int i = 0; i < run.codes().length; i++) {
            if (run.codes()[i] >= NO_GLYPH) {
                continue;
            }
            long moveBack = Math.round(reachedEm - run.xPx()[i] / lettering.sizePx() * THOUSAND);
            if (moveBack != 0) {
                to.text(">" + moveBack + "<");
                reachedEm -= moveBack;
            }
            int code = face.code(run.codes()[i], meant(text, run, i));
            to.text(Operators.hex4(code));
            reachedEm += face.width(code);
        }
        to.text(">]").op("TJ");
    }

    /** The letters that a glyph stands for: from its own to the next glyph's. */
    private static String meant(String text, Fonts.GlyphRun run, int glyph) {
        int from = run.charIndex()[glyph];
        int to = text.length();
        for (int i = 0; i < run.charIndex().length; i++) {
            int other = run.charIndex()[i];
            if (other > from && run.codes()[i] < NO_GLYPH) {
                to = Math.min(to, other);
            }
            if (other == from && i < glyph && run.codes()[i] < NO_GLYPH) {
                // the letters were given to the first of their glyphs
                return "";
            }
        }
        return text.substring(from, to);
    }

    private Typeface face(Face face) throws IOException {
        Typeface known = faces.get(face);
        if (known == null) {
            known = new Typeface(face);
            faces.put(face, known);
        }
        return known;
    }

    private static String name(Face face) {
        return face.name();
    }

    /** Embeds the faces that were used. */
    COSDictionary toDictionary(Streams streams) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        for (Map.Entry<Face, Typeface> entry : faces.entrySet()) {
            dictionary.setItem(
                    COSName.getPDFName(name(entry.getKey())), entry.getValue().embedded(streams));
        }
        return dictionary;
    }

    @Override
    public void close() throws IOException {
        List<Typeface> open = new ArrayList<>(faces.values());
        for (Typeface face : open) {
            face.close();
        }
    }
}
