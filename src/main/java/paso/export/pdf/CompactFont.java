package paso.export.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A font program in Adobe's Compact Font Format with a few glyphs, given as outlines: what a document embeds of an OpenType
 * file whose outlines are of that kind. Keyed by CID, which counts from 0 in the order of adding; without hints, which nothing
 * that paints maps needs.
 *
 * <p>Technical Notes 5176 (the format) and 5177 (Type 2 charstrings).
 */
final class CompactFont {

    private static final int ADOBE = 391;
    private static final int IDENTITY = 392;

    private final String name;
    private final int unitsPerEm;
    private final List<byte[]> glyphs = new ArrayList<>();
    private int minX = Integer.MAX_VALUE;
    private int minY = Integer.MAX_VALUE;
    private int maxX = Integer.MIN_VALUE;
    private int maxY = Integer.MIN_VALUE;

    CompactFont(String name, int unitsPerEm) {
        this.name = name;
        this.unitsPerEm = unitsPerEm;
    }

    /** @param outline in the font's units, y up */
    void add(int advance, Path2D outline) {
        Bytes out = new Bytes();
        out.charNumber(advance);
        int x = 0;
        int y = 0;
        double[] c = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            int points =
                    switch (kind) {
                        case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
                        case PathIterator.SEG_CUBICTO -> 3;
                        case PathIterator.SEG_CLOSE -> 0;
                        default -> throw new IllegalArgumentException("no curve of this format");
                    };
            for (int i = 0; i < points; i++) {
                int nextX = (int) Math.rint(c[2 * i]);
                int nextY = (int) Math.rint(c[2 * i + 1]);
                out.charNumber(nextX - x);
                out.charNumber(nextY - y);
                x = nextX;
                y = nextY;
                minX = Math.min(minX, x);
                minY = Math.min(minY, y);
                maxX = Math.max(maxX, x);
                maxY = Math.max(maxY, y);
            }
            // what is open is closed by the next move
            switch (kind) {
                case PathIterator.SEG_MOVETO -> out.write(21);
                case PathIterator.SEG_LINETO -> out.write(5);
                case PathIterator.SEG_CUBICTO -> out.write(8);
                default -> {}
            }
        }
        out.write(14);
        glyphs.add(out.toByteArray());
    }

    byte[] toBytes() {
        byte[] header = {1, 0, 4, 4};
        byte[] names = index(List.of(ascii(name)));
        byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] subroutines = index(List.of());
        byte[] charset = charset();
        byte[] select = select();
        byte[] charStrings = index(glyphs);
        byte[] privates = privates();

        // every number of the top dictionary has a fixed length, so its own length is known before its values are
        int topLength = index(List.of(top(0, 0, 0, 0))).length;
        int charsetAt = header.length + names.length + topLength + strings.length + subroutines.length;
        int selectAt = charsetAt + charset.length;
        int charStringsAt = selectAt + select.length;
        int privatesAt = charStringsAt + charStrings.length;
        int fontsAt = privatesAt + privates.length;

        Bytes font = new Bytes();
        font.writeBytes(header);
        font.writeBytes(names);
        font.writeBytes(index(List.of(top(charsetAt, selectAt, charStringsAt, fontsAt))));
        font.writeBytes(strings);
        font.writeBytes(subroutines);
        font.writeBytes(charset);
        font.writeBytes(select);
        font.writeBytes(charStrings);
        font.writeBytes(privates);
        font.writeBytes(index(List.of(fontDictionary(privates.length, privatesAt))));
        return font.toByteArray();
    }

    private byte[] top(int charsetAt, int selectAt, int charStringsAt, int fontsAt) {
        Bytes top = new Bytes();
        top.dictNumber(ADOBE);
        top.dictNumber(IDENTITY);
        top.dictNumber(0);
        top.operator(12, 30);
        top.real(1.0 / unitsPerEm);
        top.dictNumber(0);
        top.dictNumber(0);
        top.real(1.0 / unitsPerEm);
        top.dictNumber(0);
        top.dictNumber(0);
        top.operator(12, 7);
        for (int edge : minX > maxX ? new int[4] : new int[] {minX, minY, maxX, maxY}) {
            top.dictNumber(edge);
        }
        top.operator(5);
        top.dictNumber(glyphs.size());
        top.operator(12, 34);
        top.dictNumber(charsetAt);
        top.operator(15);
        top.dictNumber(selectAt);
        top.operator(12, 37);
        top.dictNumber(charStringsAt);
        top.operator(17);
        top.dictNumber(fontsAt);
        top.operator(12, 36);
        return top.toByteArray();
    }

    /** CIDs in their order: one range after the glyph 0, which is not listed. */
    private byte[] charset() {
        Bytes charset = new Bytes();
        charset.write(2);
        if (glyphs.size() > 1) {
            charset.card16(1);
            charset.card16(glyphs.size() - 2);
        }
        return charset.toByteArray();
    }

    /** All glyphs are of the one font dictionary. */
    private byte[] select() {
        Bytes select = new Bytes();
        select.write(3);
        select.card16(1);
        select.card16(0);
        select.write(0);
        select.card16(glyphs.size());
        return select.toByteArray();
    }

    private static byte[] privates() {
        Bytes privates = new Bytes();
        privates.dictNumber(0);
        privates.operator(20);
        privates.dictNumber(0);
        privates.operator(21);
        return privates.toByteArray();
    }

    private static byte[] fontDictionary(int privatesLength, int privatesAt) {
        Bytes font = new Bytes();
        font.dictNumber(privatesLength);
        font.dictNumber(privatesAt);
        font.operator(18);
        return font.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] index(List<byte[]> items) {
        Bytes index = new Bytes();
        index.card16(items.size());
        if (!items.isEmpty()) {
            index.write(4);
            int offset = 1;
            index.card32(offset);
            for (byte[] item : items) {
                offset += item.length;
                index.card32(offset);
            }
            items.forEach(index::writeBytes);
        }
        return index.toByteArray();
    }

    /** Numbers as the format writes them, most significant byte first. */
    private static final class Bytes extends ByteArrayOutputStream {

        void card16(int value) {
            write(value >> 8);
            write(value);
        }

        void card32(int value) {
            card16(value >>> 16);
            card16(value);
        }

        void operator(int... codes) {
            for (int code : codes) {
                write(code);
            }
        }

        /** Always five bytes. */
        void dictNumber(int value) {
            write(29);
            card32(value);
        }

        /** A real number, a digit for each half byte. */
        void real(double value) {
            StringBuilder halves = new StringBuilder();
            for (char sign : String.format(Locale.ROOT, "%.10f", value).toCharArray()) {
                halves.append(sign == '.' ? 'a' : sign);
            }
            halves.append(halves.length() % 2 == 0 ? "ff" : "f");
            write(30);
            for (int i = 0; i < halves.length(); i += 2) {
                write(Integer.parseInt(halves.substring(i, i + 2), 16));
            }
        }

        void charNumber(int value) {
            if (value >= -107 && value <= 107) {
                write(value + 139);
            } else if (value >= 108 && value <= 1131) {
                write(247 + ((value - 108) >> 8));
                write(value - 108);
            } else if (value >= -1131 && value <= -108) {
                write(251 + ((-value - 108) >> 8));
                write(-value - 108);
            } else {
                write(28);
                card16(value);
            }
        }
    }
}
