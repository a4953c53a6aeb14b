package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pictures that somebody has looked at and found good. Each folder of {@code src/test/resources/golden} is a case: {@code
 * arguments.txt} holds the arguments of {@code snapshot} after the file, one a line, {@code expected.png} the picture. A
 * picture is the same when its channels differ by less than 0.4 of 255 in the mean, and fewer than one pixel in 200 by more
 * than 24: room for another machine's smoothing of text, and for nothing that can be seen.
 *
 * <p>What was drawn is left in {@code target/pictures/golden}. Run with {@code -Dpaso.golden=write} to take the present
 * pictures for good, and look at each before it is committed.
 */
class GoldenPicturesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final Path DRAWN = Path.of("target", "pictures", "golden");
    private static final double MOST_MEAN = 0.4;
    private static final int PLAINLY = 24;
    private static final double MOST_PLAINLY = 1 / 200.0;

    @TestFactory
    Stream<DynamicTest> picturesAreAsTheyWereFoundGood() throws IOException {
        Files.createDirectories(DRAWN);
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(25);
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
        }
    }

    private static void compare(Path folder) throws IOException {
        Path drawn = DRAWN.resolve(folder.getFileName() + ".png");
        List<String> arguments = new ArrayList<>(List.of("snapshot", drawn.toString(), "--force"));
        Files.readAllLines(folder.resolve("arguments.txt")).stream()
                .filter(line -> !line.isBlank())
                .forEach(arguments::add);
        Told told = Told.paso(arguments.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        Path expected = folder.resolve("expected.png");
        if (System.getProperty("paso.golden", "").equals("write")) {
            Files.copy(drawn, expected, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        requireAlike(ImageIO.read(expected.toFile()), ImageIO.read(drawn.toFile()), drawn);
    }

    private static void requireAlike(BufferedImage expected, BufferedImage drawn, Path file) {
        assertThat(drawn.getWidth()).isEqualTo(expected.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(expected.getHeight());
        long sum = 0;
        long plainly = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                int off = difference(expected.getRGB(x, y), drawn.getRGB(x, y));
                sum += off & 0xffff;
                plainly += (off >>> 16) > PLAINLY ? 1 : 0;
            }
        }
        double pixels = (double) drawn.getWidth() * drawn.getHeight();
        assertThat(sum / pixels / 3).as("mean difference; see " + file).isLessThan(MOST_MEAN);
        assertThat(plainly / pixels)
                .as("share of pixels that differ plainly; see " + file)
                .isLessThan(MOST_PLAINLY);
    }

    /** The largest difference of a channel in the upper half, the sum of all three in the lower. */
    private static int difference(int a, int b) {
        int most = 0;
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int off = Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff));
            most = Math.max(most, off);
            sum += off;
        }
        return most << 16 | sum;
    }
}
