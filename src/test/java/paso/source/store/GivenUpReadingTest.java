package paso.source.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paso.source.file.ReadingMonitor;

/** Whoever opens a huge file is told how far it is and can give it up, whatever is being done with it. */
class GivenUpReadingTest {

    private static final int HUGE_BYTES = 500_000_000;

    @TempDir
    private Path folder;

    /** Gives up at a share of the reading, and remembers when and what it was told. */
    private static final class Impatient implements ReadingMonitor {
        private final double enough;
        private final List<Double> told = new ArrayList<>();
        private long cancelledNanos;

        Impatient(double enough) {
            this.enough = enough;
        }

        @Override
        public boolean isCancelled() {
            return cancelledNanos != 0;
        }

        @Override
        public void read(double share) {
            told.add(share);
            if (share >= enough && !isCancelled()) {
                cancelledNanos = System.nanoTime();
            }
        }
    }

    private static long read(Path file, ReadingMonitor monitor) throws IOException {
        long[] count = new long[1];
        try (OpenStore store = Sources.open(file, monitor);
                LayerReader layer = store.layer(store.layerNames().get(0))) {
            layer.forEach(feature -> count[0]++);
        }
        return count[0];
    }

    /** A collection on one line; a feature is short, so that a line is all that is ever buffered. */
    private Path geoJson(int bytes) throws IOException {
        byte[] feature = ("{\"type\":\"Feature\",\"properties\":{\"note\":\"" + "x".repeat(900)
                        + "\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[-99.5,19.25]}}")
                .getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("huge.geojson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < bytes / feature.length; i++) {
                out.write(feature);
                out.write(',');
            }
            out.write(feature);
            out.write("]}".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.52})
    void aHugeFileIsGivenUpWithinASecond(double share) throws IOException {
        Path file = geoJson(HUGE_BYTES);
        Impatient monitor = new Impatient(share);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> read(file, monitor));
        assertThat(Duration.ofNanos(System.nanoTime() - monitor.cancelledNanos)).isLessThan(Duration.ofSeconds(1));
        assertThat(monitor.told.get(monitor.told.size() - 1)).isBetween(share, share + 0.01);
    }

    @Test
    void aTableOfOneEndlessGeometryIsGivenUpToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "name,wkt\nA,\"LINESTRING (" + "1 2, ".repeat(400_000) + "1 2)\"\n");
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> read(file, new Impatient(0.1)));
    }

    @Test
    void howFarItIsGrowsToTheWhole() throws IOException {
        Impatient monitor = new Impatient(2);
        assertThat(read(geoJson(2_000_000), monitor)).isGreaterThan(1000);
        assertThat(monitor.told)
                .isSorted()
                .hasSizeGreaterThan(20)
                .startsWith(0.0)
                .last()
                .isEqualTo(1.0);
    }
}
