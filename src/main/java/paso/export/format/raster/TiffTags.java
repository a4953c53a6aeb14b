package paso.export.format.raster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory of a TIFF file: its tags with their values, in the order of their numbers, low bytes first. */
final class TiffTags {

    private static final int BYTES = 1;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int DOUBLE = 12;
    private static final int ENTRY_BYTES = 12;
    private static final int IN_PLACE_BYTES = 4;
    private static final int FRACTION = 1000;

    private record Value(int type, int count, byte[] content) {}

    private final SortedMap<Integer, Value> values = new TreeMap<>();

    /** Whole numbers up to 65,535. */
    void shorts(int tag, int... numbers) {
        ByteBuffer content = ByteBuffer.allocate(2 * numbers.length);
        content.order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            content.putShort((short) number);
        }
        values.put(tag, new Value(SHORT, numbers.length, content.array()));
    }

    /** Whole numbers up to 4,294,967,295. */
    void longs(int tag, long... numbers) {
        ByteBuffer content = ByteBuffer.allocate(4 * numbers.length);
        content.order(ByteOrder.LITTLE_ENDIAN);
        for (long number : numbers) {
            content.putInt((int) number);
        }
        values.put(tag, new Value(LONG, numbers.length, content.array()));
    }

    void doubles(int tag, double... numbers) {
        if (numbers.length == 0) {
            return;
        }
        ByteBuffer content = ByteBuffer.allocate(8 * numbers.length);
        content.order(ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers) {
            content.putDouble(number);
        }
        values.put(tag, new Value(DOUBLE, numbers.length, content.array()));
    }

    /** A number to three decimals. */
    void rational(int tag, double number) {
        byte[] content = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) Math.round(number * FRACTION))
                .putInt(FRACTION)
                .array();
        values.put(tag, new Value(RATIONAL, 1, content));
    }

    /** A text in UTF-8, as readers take it today; a blank one is left out. */
    void text(int tag, String text) {
        if (!text.isBlank()) {
            byte[] content = (text.replace('\0', ' ') + '\0').getBytes(StandardCharsets.UTF_8);
            values.put(tag, new Value(ASCII, content.length, content));
        }
    }

    /** Anything, such as XMP. */
    void bytes(int tag, byte[] content) {
        values.put(tag, new Value(BYTES, content.length, content.clone()));
    }

    /**
     * The directory and the values that have no room in it.
     *
     * @param at where in the file it will stand, an even number
     */
    byte[] written(long at) {
        int headBytes = 2 + ENTRY_BYTES * values.size() + 4;
        int size = headBytes;
        for (Value value : values.values()) {
            size += isInPlace(value) ? 0 : even(value.content.length);
        }
        ByteBuffer all = ByteBuffer.allocate(size);
        all.order(ByteOrder.LITTLE_ENDIAN);
        all.putShort((short) values.size());
        int next = headBytes;
        for (var entry : values.entrySet()) {
            Value value = entry.getValue();
            all.putShort(entry.getKey().shortValue())
                    .putShort((short) value.type)
                    .putInt(value.count);
            if (isInPlace(value)) {
                all.put(value.content).position(all.position() + IN_PLACE_BYTES - value.content.length);
            } else {
                all.putInt((int) (at + next));
                all.put(next, value.content);
                next += even(value.content.length);
            }
        }
        return all.array();
    }

    private static boolean isInPlace(Value value) {
        return value.content.length <= IN_PLACE_BYTES;
    }

    private static int even(int size) {
        return size + size % 2;
    }
}
