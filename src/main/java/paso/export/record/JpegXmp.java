package paso.export.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * XMP in JPEG: one APP1 segment, and where that would be too long a short packet that names an extended one, which is spread
 * over more segments, as XMP's part 3 has it.
 */
public final class JpegXmp {

    private static final byte[] STANDARD = header("http://ns.adobe.com/xap/1.0/");
    private static final byte[] EXTENSION = header("http://ns.adobe.com/xmp/extension/");
    private static final int GUID_LENGTH = 32;
    private static final int LONGEST_SEGMENT = 65_533;
    private static final int LONGEST_CHUNK = 65_000;
    private static final int LONGEST_EXTENDED = 32 << 20;

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    private JpegXmp() {}

    private static byte[] header(String name) {
        return (name + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    /** The contents of the APP1 segments that hold a record, in order, each without marker and length. */
    public static List<byte[]> segments(MapRecord record) {
        byte[] packet = Xmp.packet(record).getBytes(StandardCharsets.UTF_8);
        if (STANDARD.length + packet.length <= LONGEST_SEGMENT) {
            return List.of(joined(STANDARD, packet));
        }
        byte[] extended = Xmp.extension(record).getBytes(StandardCharsets.UTF_8);
        String id = guid(extended);
        byte[] guid = id.getBytes(StandardCharsets.US_ASCII);
        List<byte[]> segments = new ArrayList<>();
        segments.add(joined(STANDARD, Xmp.packetFor(record, id).getBytes(StandardCharsets.UTF_8)));
        for (int from = 0; from < extended.length; from += LONGEST_CHUNK) {
            int to = Math.min(extended.length, from + LONGEST_CHUNK);
            ByteBuffer place = ByteBuffer.allocate(8).putInt(extended.length).putInt(from);
            segments.add(joined(EXTENSION, guid, place.array(), Arrays.copyOfRange(extended, from, to)));
        }
        return segments;
    }

    private static String guid(byte[] extended) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(extended);
            return HexFormat.of().formatHex(md5).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    /** The extended packet of a JPEG file, its segments joined; empty where there is none. */
    static byte[] extended(Path file) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.readUnsignedShort();
            while (whole.size() < LONGEST_EXTENDED && in.readUnsignedByte() == 0xFF) {
                int marker = in.readUnsignedByte();
                if (marker == START_OF_SCAN) {
                    break;
                }
                byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
                in.readFully(segment);
                if (marker == APP1 && startsWith(segment, EXTENSION)) {
                    int from = Math.min(segment.length, EXTENSION.length + GUID_LENGTH + 8);
                    whole.write(segment, from, segment.length - from);
                }
            }
        } catch (EOFException cutOff) {
            // what was there is tried
        }
        return whole.toByteArray();
    }

    private static boolean startsWith(byte[] segment, byte[] start) {
        return segment.length >= start.length && Arrays.equals(segment, 0, start.length, start, 0, start.length);
    }
}
