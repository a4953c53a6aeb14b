package paso.export.format.raster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import paso.export.publish.Publication;

/**
 * Writes PNG (ISO/IEC 15948) with 8 bits a channel, resolution and texts, band by band: each band is filtered and deflated
 * by itself, which several threads can do at once, and the pieces make up one zlib stream.
 */
final class PngFile {

    private static final double INCH_METERS = 0.0254;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Maps are mostly even ground: more effort makes them hardly smaller, and much slower. */
    private static final int LEVEL = 6;

    private static final byte SUB = 1;
    private static final byte UP = 2;
    private static final int TRUECOLOUR = 2;
    private static final int WITH_ALPHA = 6;
    private static final int ADLER_BASE = 65_521;

    /**
     * A piece of the zlib stream.
     *
     * @param deflated blocks up to a byte's end
     * @param adler32 of what was deflated
     * @param length of what was deflated
     */
    record Piece(byte[] deflated, long adler32, long length) {}

    private final OutputStream out;
    private long adler32 = 1;
    private boolean begun;

    private PngFile(OutputStream out) {
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @param alpha whether pixels have alpha
     * @param texts by keyword in Latin letters: {@code Title}, {@code Software}, …; a text in other letters than Latin is
     *     written in UTF-8
     */
    static PngFile begin(
            OutputStream out, int widthPx, int heightPx, boolean alpha, double dpi, Map<String, String> texts)
            throws IOException {
        PngFile file = new PngFile(out);
        out.write(SIGNATURE);
        file.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(widthPx)
                        .putInt(heightPx)
                        .put((byte) 8)
                        .put((byte) (alpha ? WITH_ALPHA : TRUECOLOUR))
                        .array());
        file.chunk("sRGB", new byte[] {0});
        int perMeter = (int) Math.round(dpi / INCH_METERS);
        file.chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMeter)
                        .putInt(perMeter)
                        .put((byte) 1)
                        .array());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            file.text(text.getKey(), text.getValue());
        }
        return file;
    }

    private void text(String keyword, String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        boolean latin = !keyword.equals(Publication.XMP_KEYWORD)
                && StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.write(0);
        if (latin) {
            data.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            // not compressed, in no language that is told, and no other keyword
            data.writeBytes(new byte[4]);
            data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        chunk(latin ? "tEXt" : "iTXt", data.toByteArray());
    }

    /** Filters and deflates a band. May be called on any thread. */
    static Piece piece(PixelBand band, boolean alpha) {
        int pixelBytes = alpha ? 4 : 3;
        int rowBytes = pixelBytes * band.widthPx();
        byte[] above = new byte[rowBytes];
        byte[] row = new byte[rowBytes];
        byte[] sub = new byte[rowBytes + 1];
        byte[] up = new byte[rowBytes + 1];
        sub[0] = SUB;
        up[0] = UP;
        Adler32 adler = new Adler32();
        try (Deflated deflated = Deflated.raw(LEVEL)) {
            for (int y = band.top(); y < band.bottom(); y++) {
                if (alpha) {
                    band.rgba(y, 0, band.widthPx(), row, 0);
                } else {
                    band.rgb(y, 0, band.widthPx(), row, 0);
                }
                // the row above a band's first is another thread's
                boolean isUp = filter(row, above, pixelBytes, sub, up) && y > band.top();
                byte[] chosen = isUp ? up : sub;
                adler.update(chosen);
                deflated.add(chosen, 0, chosen.length);
                byte[] spare = above;
                above = row;
                row = spare;
            }
            byte[] bytes = deflated.end(band.isLast());
            return new Piece(bytes, adler.getValue(), (long) band.rows() * (rowBytes + 1));
        }
    }

    /** Fills in both ways to write a row; returns whether the way from the row above has the smaller numbers. */
    private static boolean filter(byte[] row, byte[] above, int pixelBytes, byte[] sub, byte[] up) {
        long subSum = 0;
        long upSum = 0;
        for (int i = 0; i < row.length; i++) {
            byte left = i < pixelBytes ? 0 : row[i - pixelBytes];
            byte aside = (byte) (row[i] - left);
            byte below = (byte) (row[i] - above[i]);
            sub[i + 1] = aside;
            up[i + 1] = below;
            subSum += Math.abs(aside);
            upSum += Math.abs(below);
        }
        return upSum < subSum;
    }

    /** Appends the next band's piece. */
    void add(Piece piece) throws IOException {
        adler32 = adlerOfBoth(adler32, piece.adler32, piece.length);
        if (begun) {
            chunk("IDAT", piece.deflated);
        } else {
            begun = true;
            // a zlib stream with a window of 32 KiB and the usual effort
            chunk("IDAT", new byte[] {0x78, (byte) 0x9c}, piece.deflated);
        }
    }

    /** The checksum of two pieces after each other from those of both. */
    private static long adlerOfBoth(long first, long second, long secondLength) {
        long sum = (first & 0xffff) + (second & 0xffff) - 1;
        long sumOfSums = (first >>> 16) + (second >>> 16) + secondLength % ADLER_BASE * ((first & 0xffff) - 1);
        return Math.floorMod(sumOfSums, (long) ADLER_BASE) << 16 | Math.floorMod(sum, (long) ADLER_BASE);
    }

    /** Ends the picture and the file. */
    void end() throws IOException {
        chunk("IDAT", ByteBuffer.allocate(4).putInt((int) adler32).array());
        chunk("IEND");
    }

    private void chunk(String type, byte[]... parts) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
            crc.update(part);
        }
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        for (byte[] part : parts) {
            out.write(part);
        }
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
