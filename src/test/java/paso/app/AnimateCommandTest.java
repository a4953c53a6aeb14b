package paso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.app.Told.paso;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnimateCommandTest {

    private static final String[] SMALL = {"--size", "480x320", "--hide", "checkpoints"};

    @TempDir
    Path folder;

    private static Told run(Object... arguments) {
        List<String> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.addAll(argument instanceof String[] many ? List.of(many) : List.of(argument.toString()));
        }
        return paso(all.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The pictures as a reader shows them, one laid over the other, and how long each stands in hundredths of a second. */
    private record Shown(List<BufferedImage> pictures, List<Integer> delays, boolean loops) {

        static Shown of(Path gif) throws IOException {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            List<BufferedImage> pictures = new ArrayList<>();
            List<Integer> delays = new ArrayList<>();
            boolean loops = false;
            try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
                reader.setInput(in);
                BufferedImage shown = null;
                for (int i = 0; i < reader.getNumImages(true); i++) {
                    BufferedImage frame = reader.read(i);
                    IIOMetadataNode root =
                            (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                    IIOMetadataNode place = (IIOMetadataNode)
                            root.getElementsByTagName("ImageDescriptor").item(0);
                    IIOMetadataNode control = (IIOMetadataNode)
                            root.getElementsByTagName("GraphicControlExtension").item(0);
                    loops |= root.getElementsByTagName("ApplicationExtension").getLength() > 0;
                    BufferedImage next = new BufferedImage(
                            shown == null ? frame.getWidth() : shown.getWidth(),
                            shown == null ? frame.getHeight() : shown.getHeight(),
                            BufferedImage.TYPE_INT_RGB);
                    Graphics2D g = next.createGraphics();
                    g.drawImage(shown, 0, 0, null);
                    g.drawImage(
                            frame,
                            Integer.parseInt(place.getAttribute("imageLeftPosition")),
                            Integer.parseInt(place.getAttribute("imageTopPosition")),
                            null);
                    g.dispose();
                    shown = next;
                    pictures.add(next);
                    delays.add(Integer.valueOf(control.getAttribute("delayTime")));
                }
            } finally {
                reader.dispose();
            }
            return new Shown(pictures, delays, loops);
        }
    }

    private static double meanDifference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs(((one.getRGB(x, y) >> shift) & 0xff) - ((other.getRGB(x, y) >> shift) & 0xff));
                }
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }

    @Test
    void aNumberedPictureIsTheSnapshotOfItsMomentByteForByte() throws IOException {
        Path frames = folder.resolve("frames");

        Told told = run("animate", frames, "--from", "2023-12-20", "--to", "2023-12-22T18:00", SMALL);

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(frames).isDirectoryContaining("glob:**/0004.png");
        List<String> moments = List.of("2023-12-20", "2023-12-21", "2023-12-22", "2023-12-22T18:00");
        for (int i = 0; i < moments.size(); i++) {
            Path alone = folder.resolve("alone.png");
            run("snapshot", alone, "--at", moments.get(i), "--force", SMALL);
            assertThat(frames.resolve("000" + (i + 1) + ".png"))
                    .as(moments.get(i))
                    .hasSameBinaryContentAs(alone);
        }
        try (Stream<Path> files = Files.list(frames)) {
            assertThat(files).hasSize(4);
        }
        assertThat(names()).containsExactly("alone.png", "frames");
    }

    @Test
    void aGifShowsTheSameAndSaysWhatItIs() throws IOException {
        Path gif = folder.resolve("story.gif");

        Told told = run("animate", gif, "--from", "2023-12-20", "--to", "2023-12-23", "--fps", "4", SMALL);

        assertThat(told.code()).as(told.err()).isZero();
        Shown shown = Shown.of(gif);
        assertThat(shown.pictures()).hasSize(4);
        assertThat(shown.delays()).containsOnly(25);
        assertThat(shown.loops()).isTrue();
        for (int i = 0; i < 4; i++) {
            Path alone = folder.resolve("alone.png");
            run("snapshot", alone, "--at", "2023-12-2" + i, "--force", SMALL);
            assertThat(meanDifference(shown.pictures().get(i), ImageIO.read(alone.toFile())))
                    .as("of 255, from 256 colours")
                    .isLessThan(2);
        }
        assertThat(run("info", gif).out()).contains("2023-12-23 12:00", "sources of what is seen");
        Path again = folder.resolve("again.gif");
        run("animate", again, "--from", "2023-12-20", "--to", "2023-12-23", "--fps", "4", SMALL);
        assertThat(again).hasSameBinaryContentAs(gif);
    }

    @Test
    void byChangeThereIsAPictureForEachMomentAtWhichSomethingShownChanges() throws IOException {
        Path frames = folder.resolve("changes");

        run(
                "animate",
                frames,
                "--from",
                "2023-12-21T12:00",
                "--to",
                "2023-12-23T12:00",
                "--step",
                "change",
                "--size",
                "480x320",
                "--layers",
                "ports,basemap");

        List<String> moments = new ArrayList<>();
        try (Stream<Path> files = Files.list(frames)) {
            for (Path file : files.sorted().toList()) {
                moments.add(run("info", file, "--format", "json")
                        .json()
                        .at("/record/as_of")
                        .asText());
            }
        }
        // the two rail bridges open again at 13:00 their time on 22 December
        assertThat(moments)
                .startsWith("2023-12-21T12:00")
                .endsWith("2023-12-23T12:00")
                .contains("2023-12-22T13:00");
        assertThat(moments).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsThereIsWrittenOverOnlyByForce() throws IOException {
        Path picture = Files.writeString(folder.resolve("map.png"), "mine");
        Path frames = Files.createDirectory(folder.resolve("frames"));
        Path other = Files.writeString(frames.resolve("notes.txt"), "mine");
        Path words = Files.writeString(folder.resolve("new.alt.txt"), "mine");

        assertThat(run("snapshot", picture, SMALL).oneLine()).contains("map.png: this is there already", "--force");
        assertThat(run("animate", frames, "--from", "2023-12-20", "--to", "2023-12-21", SMALL)
                        .oneLine())
                .contains("frames: this is there already");
        assertThat(run("snapshot", folder.resolve("new.png"), "--alt-text", SMALL)
                        .oneLine())
                .contains("new.alt.txt: this is there already");
        assertThat(picture).hasContent("mine");
        assertThat(words).hasContent("mine");
        assertThat(names()).containsExactly("frames", "map.png", "new.alt.txt");

        assertThat(run("snapshot", picture, "--force", "--alt-text", SMALL).code())
                .isZero();
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(480);
        assertThat(Files.readString(folder.resolve("map.alt.txt"))).contains("Closed: ", "Lukeville");
        assertThat(run("animate", frames, "--force", "--from", "2023-12-20", "--to", "2023-12-21", SMALL)
                        .code())
                .isZero();
        assertThat(other).hasContent("mine");
        assertThat(frames.resolve("0002.png")).exists();
    }

    @Test
    void manyDatesAndPortsAreWrittenInOneRun() throws IOException {
        Path ports = Files.createDirectory(folder.resolve("ports"));

        run("snapshot", folder.resolve("{date}-{size}.png"), "--dates", "2023-12-20,2023-12-22T18:00", SMALL);
        Told told =
                run("snapshot", ports.resolve("{port}.png"), "--each-port", "--size", "200x150", "--layers", "ports");

        assertThat(names()).containsExactly("2023-12-20-480x320.png", "2023-12-22t18-00-480x320.png", "ports");
        assertThat(told.code()).as(told.err()).isZero();
        try (Stream<Path> files = Files.list(ports)) {
            assertThat(files).hasSize(60).anyMatch(file -> file.endsWith("lukeville.png"));
        }
        Path alone = folder.resolve("alone.png");
        run("snapshot", alone, "--place", "lukeville", "--size", "200x150", "--layers", "ports");
        assertThat(ports.resolve("lukeville.png")).hasSameBinaryContentAs(alone);
    }

    @Test
    void aBlurIsToldAndKeepsNoPlaceNamesOfHalts() {
        Path picture = folder.resolve("blurred.geojson");
        Path sheet = folder.resolve("sheet.svg");

        Told told =
                run("snapshot", picture, "--at", "2023-12-27", "--blur", "5km", "--blur-seed", "9", "--hide", "events");
        run(
                "snapshot",
                sheet,
                "--at",
                "2023-12-27",
                "--blur",
                "5 km",
                "--blur-seed",
                "9",
                "--sheet",
                "--hide",
                "places,events");

        assertThat(told.err()).isEmpty();
        String record = run("info", sheet).out().split("sources of what is seen")[0];
        assertThat(record).contains("place not told", "blurred by up to 5 km").doesNotContain("Escuintla");
        assertThat(read(picture))
                .doesNotContain("\"last_waypoint\":\"Escuintla\"")
                .contains("Éxodo de la Pobreza");
        Path caravans = folder.resolve("caravans.csv");
        run("snapshot", caravans, "--at", "2023-12-27", "--blur", "5km", "--blur-seed", "9", "--layers", "caravans");
        assertThat(read(caravans)).doesNotContainIgnoringCase("huixtla").doesNotContainIgnoringCase("chiapas");
        assertThat(read(sheet)).doesNotContain("km a day");
        assertThat(run("snapshot", folder.resolve("x.png"), "--blur", "5km", SMALL)
                        .err())
                .contains("--blur-seed", "events keep their places");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "animate out.png --from 2023-12-20 --to 2023-12-21              | holds no moving picture",
                "animate out.gif --from 2023-12-21 --to 2023-12-20              | is not before",
                "animate out.gif --from 2023-12-20 --to 2023-12-21 --step often | '--step: ''often'' is no length of time'",
                "animate out.gif --from 2023-12-20 --to 2023-12-21 --fps 0      | --fps: from above 0",
                "animate out.gif --from 2000-01-01 --to 2023-12-21 --step 1h    | more than 5000 pictures",
                "snapshot a.png --dates 2023-12-20,2023-12-21                   | put {date} into it",
                "snapshot {date}.png --each-port                                | put {port} or {name} into it",
                "snapshot {day}.png --dates 2023-12-20                          | {day} is not known",
                "snapshot a.png --blur far                                      | '--blur: ''far'' is no distance'",
                "snapshot a.png --blur 900km                                    | a blur is from 0.1 to 200 km",
                "snapshot a.png --blur-seed 3                                   | give one with --blur",
                "snapshot a.gif --size 5000x300                                 | at most 4096 pixels a side"
            })
    void whatCannotBeIsToldInOneLine(String arguments, String told) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments.strip().split(" ")));
        all.set(1, folder.resolve(all.get(1)).toString());

        Told answer = paso(all.toArray(String[]::new));

        assertThat(answer.code()).isIn(2, 3);
        assertThat(answer.oneLine()).contains(told);
        assertThat(names()).isEmpty();
    }
}
