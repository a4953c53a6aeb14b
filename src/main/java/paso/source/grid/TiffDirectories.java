package paso.source.grid;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paso.source.file.BadInputException;

/**
 * Looks over the directories of a TIFF file before a library reads them: every list in them has to lie within the file, so
 * that no number in a broken one makes a library ask for memory that the file could not fill.
 */
final class TiffDirectories {

    private static final int MOST_DIRECTORIES = 1000;
    private static final int MOST_ENTRIES = 4096;
    /** Bytes of a value by its type's number; 0 for no type. */
    private static final int[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_BYTES = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_BYTES = 325;
    private static final Set<Integer> PIECES = Set.of(STRIP_OFFSETS, STRIP_BYTES, TILE_OFFSETS, TILE_BYTES);

    /**
     * The values of an entry.
     *
     * @param bytes of one value
     * @param at place of the first in the file
     */
    private record Values(int tag, int bytes, long count, long at) {}

    private final Path file;
    private final FileChannel channel;
    private final long length;
    private final ByteOrder order;
    private final boolean big;

    private TiffDirectories(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        length = channel.size();
        ByteBuffer start = bytes(0, 4, ByteOrder.BIG_ENDIAN);
        order = start.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        big = start.order(order).getShort(2) == 43;
    }

    /** @throws BadInputException when something in a directory lies beyond the file's end */
    static void require(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            new TiffDirectories(file, channel).check();
        } catch (EOFException cutOff) {
            throw BadInputException.causedBy(file, 0, "the file is cut off; get a whole copy", cutOff);
        }
    }

    private void check() throws IOException {
        Set<Long> seen = new HashSet<>();
        long next = big
                ? bytes(8, 8, order).getLong(0)
                : unsigned(bytes(4, 4, order).getInt(0));
        while (next != 0) {
            if (!seen.add(next) || seen.size() > MOST_DIRECTORIES) {
                throw broken("its directories lead in a circle");
            }
            next = directory(next);
        }
        if (seen.isEmpty()) {
            throw broken("it holds no picture");
        }
    }

    /** Checks a directory and gives the place of the next. */
    private long directory(long at) throws IOException {
        int countBytes = big ? 8 : 2;
        long entries =
                big ? bytes(at, 8, order).getLong(0) : bytes(at, 2, order).getShort(0) & 0xffff;
        if (entries < 1 || entries > MOST_ENTRIES) {
            throw broken("a directory of " + entries + " entries");
        }
        int entryBytes = big ? 20 : 12;
        ByteBuffer all = bytes(at + countBytes, (int) entries * entryBytes, order);
        Map<Integer, Values> pieces = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            Values values = entry(all, i * entryBytes, at + countBytes + (long) i * entryBytes);
            if (PIECES.contains(values.tag())) {
                pieces.put(values.tag(), values);
            }
        }
        requireWithin(pieces.get(STRIP_OFFSETS), pieces.get(STRIP_BYTES));
        requireWithin(pieces.get(TILE_OFFSETS), pieces.get(TILE_BYTES));
        long end = at + countBytes + entries * entryBytes;
        return big
                ? bytes(end, 8, order).getLong(0)
                : unsigned(bytes(end, 4, order).getInt(0));
    }

    /** Pieces of the picture that lie beyond the end would be read as if they held nothing. */
    private void requireWithin(@Nullable Values offsets, @Nullable Values sizes) throws IOException {
        if (offsets == null || sizes == null) {
            return;
        }
        int block = 4096;
        for (long first = 0; first < Math.min(offsets.count(), sizes.count()); first += block) {
            int count = (int) Math.min(block, Math.min(offsets.count(), sizes.count()) - first);
            ByteBuffer places = bytes(offsets.at() + first * offsets.bytes(), count * offsets.bytes(), order);
            ByteBuffer lengths = bytes(sizes.at() + first * sizes.bytes(), count * sizes.bytes(), order);
            for (int i = 0; i < count; i++) {
                long size = number(lengths, i, sizes.bytes());
                long place = number(places, i, offsets.bytes());
                if (size < 0 || place < 0 || (size > 0 && place > length - size)) {
                    throw new EOFException();
                }
            }
        }
    }

    private static long number(ByteBuffer values, int index, int bytes) {
        return switch (bytes) {
            case 2 -> values.getShort(2 * index) & 0xffff;
            case 4 -> unsigned(values.getInt(4 * index));
            case 8 -> values.getLong(8 * index);
            default -> 0;
        };
    }

    /** @param entryAt place of the entry in the file */
    private Values entry(ByteBuffer all, int at, long entryAt) throws BadInputException {
        int tag = all.getShort(at) & 0xffff;
        int type = all.getShort(at + 2) & 0xffff;
        if (type >= BYTES.length || BYTES[type] == 0) {
            throw broken("tag " + tag + " is of an unknown type");
        }
        long count = big ? all.getLong(at + 4) : unsigned(all.getInt(at + 4));
        if (count < 1 || count > length) {
            throw broken("tag " + tag + " claims " + count + " values");
        }
        long size = count * BYTES[type];
        int inside = big ? 8 : 4;
        long offset = size <= inside ? 0 : big ? all.getLong(at + 12) : unsigned(all.getInt(at + 8));
        if (offset < 0 || offset + size > length) {
            throw broken("tag " + tag + " lies beyond the end of the file");
        }
        return new Values(tag, BYTES[type], count, size <= inside ? entryAt + (big ? 12 : 8) : offset);
    }

    private BadInputException broken(String what) {
        return BadInputException.of(file, "the TIFF file is broken (" + what + "); get a whole copy");
    }

    private ByteBuffer bytes(long at, int count, ByteOrder byteOrder) throws IOException {
        if (at < 0 || at + count > length) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(count).order(byteOrder);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes;
    }

    private static long unsigned(int number) {
        return number & 0xffff_ffffL;
    }
}
