package paso.export.format.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes TIFF 6.0 of 8 bits a channel in deflated tiles, row of tiles by row of tiles, so that a reader can fetch any part of
 * a large picture. The directory stands at the end.
 */
final class TiffFile {

    static final int TILE_PX = 256;

    private static final int LEVEL = 6;
    private static final int HEAD_BYTES = 8;
    private static final int ZLIB = 8;
    private static final int RGB = 2;
    private static final int DIFFERENCES = 2;
    private static final int ALPHA_BESIDE = 2;
    private static final int INCH = 2;

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int COLOURS = 262;
    private static final int CHANNELS = 277;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;
    private static final int INTERLEAVED = 284;
    private static final int RESOLUTION_UNIT = 296;
    private static final int PREDICTOR = 317;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_BYTES = 325;
    private static final int EXTRA_CHANNELS = 338;

    private final OutputStream out;
    private final List<Long> offsets = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();
    private long length;

    /** Begins a file. */
    TiffFile(OutputStream out) throws IOException {
        this.out = out;
        // low bytes first; where the directory is comes in the end
        write(new byte[] {'I', 'I', 42, 0, 0, 0, 0, 0});
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        length += bytes.length;
    }

    /** A row of deflated tiles, {@link #TILE_PX} high; those at the right and lower edge are filled up. On any thread. */
    static List<byte[]> tiles(PixelBand band, boolean alpha) {
        int channels = alpha ? 4 : 3;
        List<byte[]> tiles = new ArrayList<>();
        byte[] row = new byte[channels * TILE_PX];
        for (int left = 0; left < band.widthPx(); left += TILE_PX) {
            int right = Math.min(band.widthPx(), left + TILE_PX);
            try (Deflated deflated = Deflated.zlib(LEVEL)) {
                for (int y = band.top(); y < band.top() + TILE_PX; y++) {
                    Arrays.fill(row, (byte) 0);
                    if (y < band.bottom() && alpha) {
                        band.rgba(y, left, right, row, 0);
                    } else if (y < band.bottom()) {
                        band.rgb(y, left, right, row, 0);
                    }
                    for (int i = row.length - 1; i >= channels; i--) {
                        row[i] -= row[i - channels];
                    }
                    deflated.add(row, 0, row.length);
                }
                tiles.add(deflated.end(true));
            }
        }
        return tiles;
    }

    /** Appends the next row of tiles. */
    void add(List<byte[]> tiles) throws IOException {
        for (byte[] tile : tiles) {
            offsets.add(length);
            sizes.add((long) tile.length);
            write(tile);
        }
    }

    /**
     * Ends the file with its directory.
     *
     * @param tags of everything but the pixels
     * @return where the directory is, for {@link #head}
     */
    long end(int widthPx, int heightPx, boolean alpha, double dpi, TiffTags tags) throws IOException {
        tags.longs(WIDTH, widthPx);
        tags.longs(HEIGHT, heightPx);
        tags.shorts(BITS, alpha ? new int[] {8, 8, 8, 8} : new int[] {8, 8, 8});
        tags.shorts(COMPRESSION, ZLIB);
        tags.shorts(COLOURS, RGB);
        tags.shorts(CHANNELS, alpha ? 4 : 3);
        tags.rational(X_RESOLUTION, dpi);
        tags.rational(Y_RESOLUTION, dpi);
        tags.shorts(INTERLEAVED, 1);
        tags.shorts(RESOLUTION_UNIT, INCH);
        tags.shorts(PREDICTOR, DIFFERENCES);
        tags.shorts(TILE_WIDTH, TILE_PX);
        tags.shorts(TILE_HEIGHT, TILE_PX);
        tags.longs(TILE_OFFSETS, offsets.stream().mapToLong(Long::longValue).toArray());
        tags.longs(TILE_BYTES, sizes.stream().mapToLong(Long::longValue).toArray());
        if (alpha) {
            tags.shorts(EXTRA_CHANNELS, ALPHA_BESIDE);
        }
        if (length % 2 == 1) {
            write(new byte[1]);
        }
        long at = length;
        write(tags.written(at));
        if (length > 0xffff_ffffL) {
            throw new IOException("a TIFF file has at most 4 GiB");
        }
        return at;
    }

    /** The first bytes of a file whose directory stands at {@code at}: they are to be written over those of the beginning. */
    static byte[] head(long at) {
        return ByteBuffer.allocate(HEAD_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt((int) at)
                .array();
    }
}
