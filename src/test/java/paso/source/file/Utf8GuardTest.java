package paso.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Takes and refuses the same byte sequences as the JDK's strict decoder. */
class Utf8GuardTest {

    @Provide
    Arbitrary<byte[]> almostUtf8() {
        Arbitrary<Byte> ascii = Arbitraries.bytes().between((byte) 'a', (byte) 'z');
        Arbitrary<Byte> leads = Arbitraries.of(0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue);
        Arbitrary<Byte> followers =
                Arbitraries.of(0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0).map(Integer::byteValue);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(2, ascii),
                        net.jqwik.api.Tuple.of(2, leads),
                        net.jqwik.api.Tuple.of(5, followers))
                .array(byte[].class)
                .ofMaxSize(24);
    }

    @Property(tries = 1000)
    void agreesWithTheStrictDecoder(@ForAll("almostUtf8") byte[] bytes) throws IOException {
        Path file = Files.createTempFile("guard", ".txt");
        try {
            Files.write(file, bytes);
            assertThat(passes(file)).isEqualTo(isUtf8(bytes));
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 20)
    void alsoAcrossTheEdgeOfItsBuffer(@ForAll("almostUtf8") byte[] tail) throws IOException {
        byte[] bytes = new byte[(1 << 16) - 2 + tail.length];
        java.util.Arrays.fill(bytes, (byte) 'x');
        System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
        agreesWithTheStrictDecoder(bytes);
        byte[] text = "ñ€😀".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        Path file = Files.createTempFile("guard", ".txt");
        try (InputStream in = Utf8Guard.open(Files.write(file, text), ReadingMonitor.NONE)) {
            assertThat(in.readAllBytes()).isEqualTo(text);
        } finally {
            Files.delete(file);
        }
    }

    private static boolean passes(Path file) throws IOException {
        try (InputStream in = Utf8Guard.open(file, ReadingMonitor.NONE)) {
            in.readAllBytes();
            return true;
        } catch (BadInputException refused) {
            assertThat(refused.line()).hasValue(1);
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException refused) {
            return false;
        }
    }
}
