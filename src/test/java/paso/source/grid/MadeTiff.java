package paso.source.grid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small GeoTIFF files byte by byte: uncompressed, in strips or tiles, so that a test knows each value in them. */
public final class MadeTiff {

    /** What a cell holds. */
    public enum Cells {
        FLOAT32(4, 3, 1),
        INT16(2, 2, 1),
        INT32(4, 2, 1),
        GREY(1, 1, 1),
        RGB(1, 1, 3);

        private final int bytes;
        private final int format;
        private final int channels;

        Cells(int bytes, int format, int channels) {
            this.bytes = bytes;
            this.format = format;
            this.channels = channels;
        }
    }

    /** The value of a cell; for colours {@code 0xrrggbb}. */
    public interface Values {
        double at(int column, int row);
    }

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int DOUBLE = 12;
    private static final int ASCII = 2;

    private final int columns;
    private final int rows;
    private final Cells cells;
    private final Values values;
    private int epsg;
    private double west;
    private double north;
    private double cellX;
    private double cellY;
    private int tile;
    private int rowsPerStrip = 7;
    private String noData = "";
    private int claimedColumns;
    private int claimedRows;

    public MadeTiff(int columns, int rows, Cells cells, Values values) {
        this.columns = columns;
        this.rows = rows;
        this.cells = cells;
        this.values = values;
        claimedColumns = columns;
        claimedRows = rows;
    }

    /** Its place: the outer corner of the first cell and the size of a cell, in units of the reference system. */
    public MadeTiff placed(int epsgCode, double westEdge, double northEdge, double cellWidth, double cellHeight) {
        epsg = epsgCode;
        west = westEdge;
        north = northEdge;
        cellX = cellWidth;
        cellY = cellHeight;
        return this;
    }

    public MadeTiff inTiles(int side) {
        tile = side;
        return this;
    }

    public MadeTiff inStrips(int rowsOfEach) {
        rowsPerStrip = rowsOfEach;
        return this;
    }

    public MadeTiff noData(String mark) {
        noData = mark;
        return this;
    }

    /** Says of itself that it is larger than it is. */
    public MadeTiff claiming(int wide, int high) {
        claimedColumns = wide;
        claimedRows = high;
        return this;
    }

    private record Entry(int tag, int type, int count, byte[] data) {}

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.duplicate().rewind().get(bytes);
        return bytes;
    }

    private static Entry shorts(int tag, int... numbers) {
        ByteBuffer data = buffer(2 * numbers.length);
        for (int number : numbers) {
            data.putShort((short) number);
        }
        return new Entry(tag, SHORT, numbers.length, written(data));
    }

    private static Entry longs(int tag, int... numbers) {
        ByteBuffer data = buffer(4 * numbers.length);
        for (int number : numbers) {
            data.putInt(number);
        }
        return new Entry(tag, LONG, numbers.length, written(data));
    }

    private static Entry doubles(int tag, double... numbers) {
        ByteBuffer data = buffer(8 * numbers.length);
        for (double number : numbers) {
            data.putDouble(number);
        }
        return new Entry(tag, DOUBLE, numbers.length, written(data));
    }

    public Path write(Path file) throws IOException {
        List<byte[]> pieces = pieces();
        int[] offsets = new int[pieces.size()];
        int[] lengths = new int[pieces.size()];
        int next = 8;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = next;
            lengths[i] = pieces.get(i).length;
            next += lengths[i];
        }
        next += next % 2;
        List<Entry> entries = entries(offsets, lengths);
        int directory = next;
        int outside = directory + 2 + 12 * entries.size() + 4;
        int size = outside
                + entries.stream().mapToInt(entry -> entry.data().length + 1).sum();
        ByteBuffer out = buffer(size);
        out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(directory);
        pieces.forEach(out::put);
        out.position(directory);
        out.putShort((short) entries.size());
        for (Entry entry : entries) {
            out.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
            if (entry.data().length <= 4) {
                out.put(entry.data()).position(out.position() + 4 - entry.data().length);
            } else {
                out.putInt(outside);
                out.duplicate().position(outside).put(entry.data());
                outside += entry.data().length + entry.data().length % 2;
            }
        }
        return Files.write(file, written(out));
    }

    private List<Entry> entries(int[] offsets, int[] lengths) {
        int[] bits = new int[cells.channels];
        int[] formats = new int[cells.channels];
        java.util.Arrays.fill(bits, 8 * cells.bytes);
        java.util.Arrays.fill(formats, cells.format);
        List<Entry> entries = new ArrayList<>();
        entries.add(longs(256, claimedColumns));
        entries.add(longs(257, claimedRows));
        entries.add(shorts(258, bits));
        entries.add(shorts(259, 1));
        entries.add(shorts(262, cells == Cells.RGB ? 2 : 1));
        if (tile == 0) {
            entries.add(longs(273, offsets));
        }
        entries.add(shorts(277, cells.channels));
        if (tile == 0) {
            entries.add(longs(278, rowsPerStrip));
            entries.add(longs(279, lengths));
        }
        entries.add(shorts(284, 1));
        if (tile > 0) {
            entries.add(longs(322, tile));
            entries.add(longs(323, tile));
            entries.add(longs(324, offsets));
            entries.add(longs(325, lengths));
        }
        entries.add(shorts(339, formats));
        if (epsg > 0) {
            entries.add(doubles(33550, cellX, cellY, 0));
            entries.add(doubles(33922, 0, 0, 0, west, north, 0));
            boolean degrees = epsg == 4326;
            entries.add(shorts(
                    34735, 1, 1, 0, 3, 1024, 0, 1, degrees ? 2 : 1, 1025, 0, 1, 1, degrees ? 2048 : 3072, 0, 1, epsg));
        }
        if (!noData.isEmpty()) {
            byte[] text = (noData + "\0").getBytes(StandardCharsets.US_ASCII);
            entries.add(new Entry(42113, ASCII, text.length, text));
        }
        return entries;
    }

    private List<byte[]> pieces() {
        List<byte[]> pieces = new ArrayList<>();
        int wide = tile > 0 ? tile : columns;
        int high = tile > 0 ? tile : rowsPerStrip;
        for (int top = 0; top < rows; top += high) {
            for (int left = 0; left < columns; left += wide) {
                int bottom = tile > 0 ? top + high : Math.min(rows, top + high);
                ByteBuffer piece = buffer((bottom - top) * wide * cells.bytes * cells.channels);
                for (int row = top; row < bottom; row++) {
                    for (int column = left; column < left + wide; column++) {
                        put(piece, column < columns && row < rows ? values.at(column, row) : 0);
                    }
                }
                pieces.add(written(piece));
            }
        }
        return pieces;
    }

    private void put(ByteBuffer piece, double value) {
        switch (cells) {
            case FLOAT32 -> piece.putFloat((float) value);
            case INT16 -> piece.putShort((short) value);
            case INT32 -> piece.putInt((int) value);
            case GREY -> piece.put((byte) (int) value);
            case RGB -> {
                int colour = (int) value;
                piece.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            }
        }
    }
}
