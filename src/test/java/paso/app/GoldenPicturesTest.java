package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pictures that somebody has looked at and found good, each a {@link GoldenCase}. A picture is the same when no block of it
 * differs, as {@link PictureDifference} counts; that this catches what can go wrong is shown in {@link GoldenFaultsTest}.
 *
 * <p>What was drawn is left in {@code target/pictures/golden}, and beside it, where it is not the same, what was expected
 * and a third picture with the bad blocks framed. Run with {@code -Dpaso.golden=write} to take the present pictures for good,
 * and look at each before it is committed.
 */
class GoldenPicturesTest {

    private static final Path DRAWN = Path.of("target", "pictures", "golden");

    @TestFactory
    Stream<DynamicTest> picturesAreAsTheyWereFoundGood() throws IOException {
        Files.createDirectories(DRAWN);
        List<GoldenCase> cases = GoldenCase.all();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(25);
        return cases.stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> compare(golden)));
    }

    private static void compare(GoldenCase golden) throws IOException {
        Path drawn = DRAWN.resolve(golden.name() + ".png");
        Told told = golden.snapshot(drawn);
        assertThat(told.code()).as(told.err()).isZero();
        if (System.getProperty("paso.golden", "").equals("write")) {
            Files.copy(drawn, golden.expectedFile(), StandardCopyOption.REPLACE_EXISTING);
        }
        BufferedImage actual = ImageIO.read(drawn.toFile());
        PictureDifference difference = PictureDifference.between(golden.expected(), actual);
        Path expectedFile = DRAWN.resolve(golden.name() + "-expected.png");
        Path differenceFile = DRAWN.resolve(golden.name() + "-difference.png");
        if (difference.isAlike()) {
            Files.deleteIfExists(expectedFile);
            Files.deleteIfExists(differenceFile);
            return;
        }
        Files.copy(golden.expectedFile(), expectedFile, StandardCopyOption.REPLACE_EXISTING);
        ImageIO.write(difference.marked(), "png", differenceFile.toFile());
        throw new AssertionError("%s: %s; see %s, %s and %s"
                .formatted(golden.name(), difference.told(), drawn, expectedFile, differenceFile));
    }
}
