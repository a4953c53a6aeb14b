package paso.export.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import paso.export.file.ExportException;

/**
 * Finds in a published picture what it says of itself. The XMP packet stands in one piece in every format but JPEG, where a
 * long one is spread over segments, so that it is found without knowing the format.
 */
public final class RecordFinder {

    private static final int LONGEST_RECORD = 8 << 20;
    private static final byte[] START = Xmp.RECORD_START.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = Xmp.RECORD_END.getBytes(StandardCharsets.US_ASCII);

    private RecordFinder() {}

    /**
     * The record in a file; empty where there is none.
     *
     * @throws IOException when the file cannot be read, or has a record that is damaged: then with a sentence for a person
     */
    public static Optional<MapRecord> in(Path file) throws IOException {
        Optional<String> json =
                isJpeg(file) ? recordIn(new ByteArrayInputStream(JpegXmp.extended(file))) : Optional.empty();
        if (json.isEmpty()) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                json = recordIn(in);
            }
        }
        if (json.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MapRecordJson.read(json.get()));
        } catch (IllegalArgumentException damaged) {
            throw new ExportException(file + ": " + damaged.getMessage() + "; export the map again", damaged);
        }
    }

    private static boolean isJpeg(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readUnsignedShort() == 0xFFD8;
        } catch (EOFException tooShort) {
            return false;
        }
    }

    private static Optional<String> recordIn(InputStream in) throws IOException {
        if (!isPassed(in, START)) {
            return Optional.empty();
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        int next;
        while ((next = in.read()) >= 0) {
            if (next == '<') {
                break;
            }
            record.write(next);
            if (record.size() > LONGEST_RECORD) {
                return Optional.empty();
            }
        }
        boolean whole = next == '<' && isFollowedBy(in, END, 1);
        return whole ? Optional.of(unescaped(record.toString(StandardCharsets.UTF_8))) : Optional.empty();
    }

    /** Reads on to the end of a mark whose first byte comes only once in it. */
    private static boolean isPassed(InputStream in, byte[] mark) throws IOException {
        int matched = 0;
        int next;
        while ((next = in.read()) >= 0) {
            matched = next == mark[matched] ? matched + 1 : next == mark[0] ? 1 : 0;
            if (matched == mark.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollowedBy(InputStream in, byte[] mark, int from) throws IOException {
        for (int i = from; i < mark.length; i++) {
            if (in.read() != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String xml) {
        StringBuilder text = new StringBuilder(xml.length());
        for (int i = 0; i < xml.length(); i++) {
            char next = xml.charAt(i);
            int end = next == '&' ? xml.indexOf(';', i) : -1;
            OptionalInt meant = end < 0 ? OptionalInt.empty() : entity(xml.substring(i + 1, end));
            if (meant.isPresent()) {
                text.appendCodePoint(meant.getAsInt());
                i = end;
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }

    private static OptionalInt entity(String name) {
        return switch (name) {
            case "amp" -> OptionalInt.of('&');
            case "lt" -> OptionalInt.of('<');
            case "gt" -> OptionalInt.of('>');
            case "quot" -> OptionalInt.of('"');
            case "apos" -> OptionalInt.of('\'');
            default -> OptionalInt.empty();
        };
    }
}
