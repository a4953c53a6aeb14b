package paso.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import paso.render.Fonts;
import paso.symbol.Lettering.Face;

/**
 * One shipped face in a document: gathers the glyphs that texts use, and in the end embeds these alone.
 *
 * <p>A glyph gets its code, which is also its CID, when it is first used; what it stands for is known from the text, so that
 * whoever takes text out of the document gets back exactly what was set.
 */
final class Typeface implements Closeable {

    private static final int MOST_CODES = 0xffff;
    private static final double UNITS = 1000;
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final TrueTypeFont font;
    private final Map<Use, Integer> codes = new HashMap<>();
    /** By code; code 0 is the sign for what is missing. */
    private final List<Use> uses = new ArrayList<>();

    /** A glyph by its number in the file and what it stands for. */
    private record Use(int glyph, String text) {}

    Typeface(Face face) throws IOException {
        try (InputStream in = Fonts.open(face)) {
            RandomAccessReadBuffer data = new RandomAccessReadBuffer(in);
            font = new TTFParser().parse(data);
        }
        uses.add(new Use(0, ""));
    }

    /** The code of a glyph that stands for a piece of text. */
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Use(glyph, text), use -> {
            if (uses.size() > MOST_CODES) {
                return 0;
            }
            uses.add(use);
            return uses.size() - 1;
        });
    }

    /** How far a code moves on, in thousandths of the em, as the document says it. */
    int width(int code) throws IOException {
        return (int) Math.round(font.getAdvanceWidth(uses.get(code).glyph()) * UNITS / font.getUnitsPerEm());
    }

    /** Embeds the glyphs used so far. */
    COSDictionary embedded(Streams streams) throws IOException {
        String name = tag() + "+" + font.getName();
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.W, widths());
        COSDictionary descriptor = descriptor(name);
        cid.setItem(COSName.FONT_DESC, descriptor);
        trueType(cid, descriptor, streams);
        COSDictionary composite = new COSDictionary();
        composite.setItem(COSName.TYPE, COSName.FONT);
        composite.setItem(COSName.SUBTYPE, COSName.TYPE0);
        composite.setName(COSName.BASE_FONT, name);
        composite.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        composite.setItem(COSName.DESCENDANT_FONTS, descendants);
        composite.setItem(COSName.TO_UNICODE, streams.of(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return composite;
    }

    /** Six letters that tell one choice of glyphs from another. */
    private String tag() {
        int rest = new TreeSet<>(uses.stream().map(Use::glyph).toList()).hashCode() & Integer.MAX_VALUE;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return letters.toString();
    }

    private COSArray widths() throws IOException {
        COSArray each = new COSArray();
        for (int code = 0; code < uses.size(); code++) {
            each.add(COSInteger.get(width(code)));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(each);
        return widths;
    }

    private COSDictionary descriptor(String name) throws IOException {
        double unit = UNITS / font.getUnitsPerEm();
        double slantDeg = font.getPostScript().getItalicAngle();
        BoundingBox box = font.getFontBBox();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, slantDeg == 0 ? SYMBOLIC : SYMBOLIC | ITALIC);
        descriptor.setItem(
                COSName.FONT_BBOX,
                Streams.numbers(
                        Math.rint(box.getLowerLeftX()),
                        Math.rint(box.getLowerLeftY()),
                        Math.rint(box.getUpperRightX()),
                        Math.rint(box.getUpperRightY())));
        descriptor.setItem(COSName.ITALIC_ANGLE, new COSFloat((float) slantDeg));
        descriptor.setLong(COSName.ASCENT, Math.round(font.getHorizontalHeader().getAscender() * unit));
        descriptor.setLong(
                COSName.DESCENT, Math.round(font.getHorizontalHeader().getDescender() * unit));
        descriptor.setLong(COSName.CAP_HEIGHT, Math.round(font.getOS2Windows().getCapHeight() * unit));
        // no file tells the width of its stems; readers use it only where they lack the font, which is inside
        descriptor.setLong(
                COSName.STEM_V, Math.round(50 + 0.1 * (font.getOS2Windows().getWeightClass() - 50)));
        return descriptor;
    }

    private void trueType(COSDictionary cid, COSDictionary descriptor, Streams streams) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(new TreeSet<>(uses.stream().map(Use::glyph).toList()));
        Map<Integer, Integer> newGlyphs = new HashMap<>();
        subsetter.getGIDMap().forEach((newGlyph, oldGlyph) -> newGlyphs.put(oldGlyph, newGlyph));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        COSStream stream = streams.of(file.toByteArray());
        stream.setInt(COSName.LENGTH1, file.size());
        descriptor.setItem(COSName.FONT_FILE2, stream);
        byte[] glyphs = new byte[2 * uses.size()];
        for (int code = 0; code < uses.size(); code++) {
            int glyph = newGlyphs.getOrDefault(uses.get(code).glyph(), 0);
            glyphs[2 * code] = (byte) (glyph >> 8);
            glyphs[2 * code + 1] = (byte) glyph;
        }
        cid.setItem(COSName.CID_TO_GID_MAP, streams.of(glyphs));
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        int most = 100;
        for (int first = 1; first < uses.size(); first += most) {
            int end = Math.min(uses.size(), first + most);
            map.append(
                    String.format(Locale.ROOT, "%d beginbfchar%n", end - first).replace("\r", ""));
            for (int code = first; code < end; code++) {
                map.append('<').append(Operators.hex4(code)).append("> <");
                uses.get(code).text().chars().forEach(unit -> map.append(Operators.hex4(unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
