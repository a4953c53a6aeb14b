package paso.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import paso.export.file.ExportMonitor;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.render.Fonts;
import paso.render.GraphicsPainter;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Lettering.Face;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

/** Kinds of operations as PDF, rendered by PDFBox, against what Java2D paints of the same; and text taken back out. */
class PageContentTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int PAPER = 0xfff7f4ee;
    private static final int INK = 0xffd55e00;

    private static final Fonts FONTS = new Fonts();

    private static DisplayList list(double opacity, DisplayList.Op... ops) {
        return new DisplayList(WIDTH, HEIGHT, PAPER, List.of(new DisplayList.Group("layer", opacity, List.of(ops))));
    }

    private static byte[] pdf(DisplayList list, ExportMonitor monitor) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(list.widthPx(), list.heightPx()));
            document.addPage(page);
            Streams streams = new Streams(document);
            PageContent content = new PageContent(list, 1, FONTS, layer -> "Title of " + layer, streams, monitor);
            content.writeTo(page.getCOSObject());
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem("OCProperties", content.layers().toCatalog());
            document.setDocumentId(streams.fingerprint());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage rendered(DisplayList list) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(list, ExportMonitor.NONE))) {
            PDFRenderer renderer = new PDFRenderer(document);
            RenderingHints exact =
                    new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            exact.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            renderer.setRenderingHints(exact);
            return renderer.renderImage(0);
        }
    }

    private static BufferedImage painted(DisplayList list) {
        BufferedImage image = new BufferedImage(list.widthPx(), list.heightPx(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new GraphicsPainter(FONTS).paint(list, g, new CancelFlag());
        g.dispose();
        return image;
    }

    /** Mean difference of all channels over all pixels that either picture drew on, from 0 to 255. */
    private static double meanDifference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        long drawn = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int p = a.getRGB(x, y) | 0xff000000;
                int q = b.getRGB(x, y) | 0xff000000;
                if (p != PAPER || q != PAPER) {
                    drawn++;
                    for (int shift = 0; shift < 24; shift += 8) {
                        sum += Math.abs(((p >> shift) & 0xff) - ((q >> shift) & 0xff));
                    }
                }
            }
        }
        assertThat(drawn).as("pixels drawn on").isGreaterThan(200);
        return sum / 3.0 / drawn;
    }

    private static void assertAlike(String name, DisplayList list, double tolerance) throws IOException {
        BufferedImage painted = painted(list);
        BufferedImage pdf = rendered(list);
        double difference = meanDifference(painted, pdf);
        if (difference > tolerance) {
            File folder = new File("target/pdf-pages");
            folder.mkdirs();
            ImageIO.write(painted, "png", new File(folder, name + "-painted.png"));
            ImageIO.write(pdf, "png", new File(folder, name + "-pdf.png"));
        }
        assertThat(difference).as(name).isLessThan(tolerance);
    }

    @ParameterizedTest
    @EnumSource(MarkShape.class)
    void marksAreWhatTheyAreOnScreen(MarkShape shape) throws IOException {
        Random random = new Random(7);
        float[] xy = new float[40];
        for (int i = 0; i < 20; i++) {
            xy[2 * i] = 20 + random.nextFloat() * (WIDTH - 40);
            xy[2 * i + 1] = 20 + random.nextFloat() * (HEIGHT - 40);
        }
        Mark mark =
                Mark.of(shape, 22, INK, 0xff14181d, 1.5).withHalo(0xb0ffffff, 2).rotatedTo(25);
        // PDFBox paints shapes of four corners, as the arrow in this one is, without smoothing their edges
        double tolerance = shape == MarkShape.DEPARTURE ? 2 : 0.3;
        assertAlike(shape.name(), list(1, new DisplayList.Markers(mark, xy, 20)), tolerance);
    }

    static Stream<Arguments> lists() {
        float[] zigzag = {20, 200, 90, 40, 160, 180, 230, 60, 300, 190};
        int[] one = {0, 5};
        float[] shapes = {
            30, 30, 200, 40, 180, 200, 40, 190, 30, 30, // ring
            80, 80, 130, 85, 120, 140, 80, 80, // hole
            210, 60, 300, 80, 250, 220, 210, 60
        };
        int[] rings = {0, 5, 9, 13};
        int[] polygons = {0, 2, 3};
        Stroke line = Stroke.solid(INK, 2);
        Mark tick = Mark.of(MarkShape.TICK, 9, 0xff14181d, 0, 0);
        return Stream.of(
                Arguments.of("line", list(1, new DisplayList.Lines(line, zigzag, one)), 0.3),
                Arguments.of("dashes", list(1, new DisplayList.Lines(line.dashed(9.0, 5.0), zigzag, one)), 0.3),
                Arguments.of("offset", list(1, new DisplayList.Lines(line.movedBy(6), zigzag, one)), 0.3),
                Arguments.of(
                        "ticks",
                        list(
                                1,
                                new DisplayList.Lines(
                                        new Stroke(
                                                INK,
                                                2,
                                                List.of(),
                                                Stroke.Cap.BUTT,
                                                Stroke.Join.MITER,
                                                0,
                                                Optional.of(new Stroke.RepeatedMark(tick, 20, 10))),
                                        zigzag,
                                        one)),
                        0.3),
                Arguments.of(
                        "areas",
                        list(
                                1,
                                new DisplayList.Polygons(
                                        Fill.solid(0xff8fb7c9), Optional.of(line), shapes, rings, polygons)),
                        0.3),
                Arguments.of(
                        "translucent areas",
                        list(
                                1,
                                new DisplayList.Polygons(
                                        Fill.solid(0x608fb7c9),
                                        Optional.of(Stroke.solid(0x80d55e00, 6)),
                                        shapes,
                                        rings,
                                        polygons)),
                        0.3),
                Arguments.of(
                        "hatch",
                        list(
                                1,
                                new DisplayList.Polygons(
                                        new Fill(0xffe8e2d4, Optional.of(new Fill.Hatch(INK, 1.5, 7, 30))),
                                        Optional.empty(),
                                        shapes,
                                        rings,
                                        polygons)),
                        0.3),
                Arguments.of(
                        "pattern",
                        list(
                                1,
                                new DisplayList.Polygons(
                                        new Fill(
                                                0,
                                                Optional.empty(),
                                                Optional.of(new Fill.Pattern(
                                                        Mark.of(MarkShape.CIRCLE, 6, INK, 0, 0), 12, 12))),
                                        Optional.of(line),
                                        shapes,
                                        rings,
                                        polygons)),
                        0.3),
                // PDFBox paints a group of its own to the whole pixel
                Arguments.of(
                        "a faded group is faded as one sheet",
                        list(
                                0.4,
                                new DisplayList.Polygons(
                                        Fill.solid(0xff8fb7c9), Optional.of(line), shapes, rings, polygons),
                                new DisplayList.Lines(Stroke.solid(0xff14181d, 14), zigzag, one)),
                        3.5),
                Arguments.of("picture", list(1, new DisplayList.Picture(64, 48, pixels(), 40, 30, 64, 48)), 0.6),
                Arguments.of("text", list(1, texts(0)), 0.3),
                Arguments.of("turned text", list(1, texts(-20)), 0.3));
    }

    /** From clear to opaque, premultiplied. */
    private static int[] pixels() {
        int[] pixels = new int[64 * 48];
        for (int i = 0; i < pixels.length; i++) {
            int alpha = 4 * (i % 64);
            pixels[i] = (alpha << 24) | ((alpha / 2) << 16) | ((alpha / 3) << 8) | (alpha * (i / 64) / 48);
        }
        return pixels;
    }

    private static DisplayList.Texts texts(float turnDeg) {
        List<DisplayList.Text> texts = new ArrayList<>();
        float y = 40;
        for (Face face : Face.values()) {
            texts.add(new DisplayList.Text(
                    "Piedras Negras AVA", 20, y + 60, turnDeg, new Lettering(face, 22, INK, 0xffffffff, 2, 0.02)));
            y += 20;
        }
        return new DisplayList.Texts(texts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void operationsAreWhatTheyAreOnScreen(String name, DisplayList list, double tolerance) throws IOException {
        assertAlike(name.replace(' ', '-'), list, tolerance);
    }

    private static String text(DisplayList list) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(list, ExportMonitor.NONE))) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void textComesBackAsItWasSet(Face face) throws IOException {
        String line = "Niño Suchiate – «Águila» AVATAR fi ½ 27 % (São)";
        Lettering lettering = new Lettering(face, 9, INK, 0xffffffff, 2, 0);
        DisplayList list = list(1, new DisplayList.Texts(List.of(new DisplayList.Text(line, 10, 50, 0, lettering))));
        assertThat(text(list)).isEqualTo(line);
    }

    @Test
    void aCharacterThatNoFaceHasIsStillInTheText() throws IOException {
        Lettering lettering = new Lettering(Face.MAP, 12, INK, 0, 0, 0);
        DisplayList list = list(1, new DisplayList.Texts(List.of(new DisplayList.Text("A木B林C", 10, 50, 0, lettering))));
        assertThat(text(list)).isEqualTo("A木B林C");
    }

    @Test
    void nobodyWaitsForAPageThatIsCancelled() {
        float[] xy = new float[200_000];
        int[] starts = new int[50_001];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = 2 * i;
        }
        DisplayList list = list(1, new DisplayList.Lines(Stroke.solid(INK, 1), xy, starts));
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> pdf(list, () -> asked.incrementAndGet() > 3)).isInstanceOf(Unwanted.class);
        assertThat(asked).hasValue(4);
    }
}
