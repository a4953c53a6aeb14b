package paso.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import paso.portrayal.list.DisplayList;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

/** The raster painter against Java2D, symbol kind by symbol kind. */
class PaintersTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 260;
    private static final int PAPER = 0xfff7f4ee;
    private static final int INK = 0xffd55e00;

    private static final Fonts FONTS = new Fonts();
    private static final RasterPainter RASTER = new RasterPainter(FONTS, 3);

    @AfterAll
    static void closePainter() {
        RASTER.close();
    }

    private static DisplayList list(double opacity, DisplayList.Op... ops) {
        return new DisplayList(WIDTH, HEIGHT, PAPER, List.of(new DisplayList.Group("layer", opacity, List.of(ops))));
    }

    private static BufferedImage byGraphics(DisplayList list) {
        BufferedImage image = new BufferedImage(list.widthPx(), list.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
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
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
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

    private static void assertAlike(String name, DisplayList list, double tolerance) {
        BufferedImage raster = RASTER.picture(list);
        BufferedImage graphics = byGraphics(list);
        double difference = meanDifference(raster, graphics);
        if (difference > tolerance) {
            write(name + "-raster", raster);
            write(name + "-graphics", graphics);
        }
        assertThat(difference).as(name).isLessThanOrEqualTo(tolerance);
    }

    private static void write(String name, BufferedImage image) {
        try {
            ImageIO.write(image, "png", new File("target/painters-" + name + ".png"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static float[] randomXy(int count, long seed) {
        Random random = new Random(seed);
        float[] xy = new float[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = -20 + random.nextFloat() * (WIDTH + 40);
            xy[2 * i + 1] = -20 + random.nextFloat() * (HEIGHT + 40);
        }
        return xy;
    }

    private static DisplayList.Picture gradient(double x, double y, double times) {
        int[] pre = new int[200 * 120];
        for (int i = 0; i < pre.length; i++) {
            int alpha = i % 200;
            pre[i] = Blend.premultiplied(alpha << 24 | 0xd55e00);
        }
        return new DisplayList.Picture(200, 120, pre, x, y, 200 * times, 120 * times);
    }

    @Test
    void picturesLookAsJava2dDrawsThemAlsoBeyondTheEdgesAndStretched() {
        assertAlike("picture", list(1, gradient(30, 70, 1)), 0.6);
        assertAlike("picture-cut", list(0.5, gradient(-60, 190, 1)), 1.2);
        assertAlike("picture-stretched", list(1, gradient(10.5, 20.25, 1.4)), 0.6);
    }

    @Test
    void aPictureInSvgIsOnePngWithTheSamePixels() throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        SvgPainter.write(list(1, gradient(30, 70, 1)), 96, "", "", "", id -> id, out);
        String svg = out.toString(java.nio.charset.StandardCharsets.UTF_8);
        var image = java.util.regex.Pattern.compile(
                        "<image x=\"30\" y=\"70\" width=\"200\" height=\"120\"[^>]*base64,([^\"]+)\"")
                .matcher(svg);
        assertThat(image.find()).isTrue();
        BufferedImage read = ImageIO.read(
                new java.io.ByteArrayInputStream(java.util.Base64.getDecoder().decode(image.group(1))));
        assertThat(read.getRGB(150, 60)).isEqualTo(150 << 24 | 0xd55e00);
        assertThat(read.getRGB(0, 60) >>> 24).isZero();
    }

    @ParameterizedTest
    @EnumSource(MarkShape.class)
    void markersOfEveryShapeLookAsJava2dDrawsThem(MarkShape shape) {
        Mark mark =
                Mark.of(shape, 14, INK, 0xffffffff, 1.5).withHalo(0x6056b4e9, 3).rotatedTo(30);
        assertAlike("mark-" + shape, list(1, new DisplayList.Markers(mark, randomXy(60, 7), 60)), 6);
    }

    static Map<String, Stroke> strokesByName() {
        Map<String, Stroke> strokes = new LinkedHashMap<>();
        strokes.put("hairline", Stroke.solid(INK, 0.7));
        strokes.put("thin", Stroke.solid(INK, 1.2));
        strokes.put("thin, see-through", Stroke.solid(0x80d55e00, 3));
        strokes.put("wide", Stroke.solid(INK, 9));
        strokes.put("dashed", Stroke.solid(INK, 2).dashed(8.0, 4.0));
        strokes.put("offset", new Stroke(INK, 2, List.of(), Stroke.Cap.ROUND, Stroke.Join.ROUND, 5, Optional.empty()));
        Mark cross = Mark.of(MarkShape.X, 8, INK, 0, 0);
        strokes.put(
                "crossed",
                new Stroke(
                        INK,
                        1,
                        List.of(),
                        Stroke.Cap.BUTT,
                        Stroke.Join.ROUND,
                        0,
                        Optional.of(new Stroke.RepeatedMark(cross, 16, 8))));
        return strokes;
    }

    static List<String> strokes() {
        return List.copyOf(strokesByName().keySet());
    }

    @ParameterizedTest
    @MethodSource("strokes")
    void linesOfEveryKindLookAsJava2dDrawsThem(String name) {
        Stroke stroke = strokesByName().get(name);
        DisplayList.Lines lines = new DisplayList.Lines(stroke, randomXy(40, 3), new int[] {0, 10, 20, 30, 40});
        assertAlike(name.replace(' ', '-'), list(1, lines), 6);
    }

    private static DisplayList.Polygons polygons(Fill fill, Optional<Stroke> outline) {
        float[] xy = {
            20, 20, 200, 40, 180, 220, 40, 180, // a square
            80, 80, 140, 90, 130, 150, 90, 140, // with a hole
            150, 100, 300, 60, 310, 250, 160.5f, 240.5f // over it another
        };
        return new DisplayList.Polygons(fill, outline, xy, new int[] {0, 4, 8, 12}, new int[] {0, 2, 3});
    }

    @Test
    void areasLookAsJava2dDrawsThem() {
        Stroke outline = Stroke.solid(0xff1d2126, 1);
        assertAlike("fill", list(1, polygons(Fill.solid(INK), Optional.empty())), 0.6);
        assertAlike("fill-outline", list(1, polygons(Fill.solid(0x90d55e00), Optional.of(outline))), 2);
        Fill hatched = new Fill(0x40d55e00, Optional.of(new Fill.Hatch(INK, 1.5, 8, 45)));
        assertAlike("hatch", list(1, polygons(hatched, Optional.of(outline))), 2);
    }

    @Test
    void aHoleStaysOpen() {
        BufferedImage picture = RASTER.picture(list(1, polygons(Fill.solid(INK), Optional.empty())));
        assertThat(picture.getRGB(110, 110)).isEqualTo(PAPER);
        assertThat(picture.getRGB(60, 60)).isEqualTo(INK);
    }

    @ParameterizedTest
    @EnumSource(Lettering.Face.class)
    void textsOfEveryFaceLookAsJava2dDrawsThem(Lettering.Face face) {
        Lettering lettering = new Lettering(face, 18, 0xff1d2126, 0xffffffff, 2, 0.05);
        DisplayList.Texts texts = new DisplayList.Texts(List.of(
                new DisplayList.Text("Ciudad Juárez – ¿cerrado?", 20, 40, 0, lettering),
                new DisplayList.Text("Río Bravo ñ ü 1,234 °", 60, 220, -30, lettering)));
        assertAlike("text-" + face, list(1, texts), 1);
    }

    @Test
    void lettersAlongALineLookAsJava2dDrawsThem() {
        Lettering lettering = new Lettering(Lettering.Face.MAP_ITALIC, 18, 0xff1d2126, 0xffffffff, 2, 0);
        String name = "Rio Grande / Río Bravo";
        float[] xy = new float[2 * name.length()];
        float[] turnDeg = new float[name.length()];
        for (int i = 0; i < name.length(); i++) {
            xy[2 * i] = 40 + 9.3f * i;
            xy[2 * i + 1] = 120 + 30 * (float) Math.sin(i / 4.0);
            turnDeg[i] = (float) Math.toDegrees(Math.atan2(30 * Math.cos(i / 4.0) / 4, 9.3));
        }
        // the painter of pixels sets letters to a quarter of a pixel and a degree
        assertAlike(
                "curved",
                list(1, new DisplayList.CurvedTexts(List.of(new DisplayList.CurvedText(name, xy, turnDeg, lettering)))),
                12);
    }

    @Test
    void aFadedGroupIsFadedAsAWhole() {
        DisplayList.Polygons both = polygons(Fill.solid(INK), Optional.empty());
        BufferedImage picture = RASTER.picture(list(0.5, both));
        assertThat(picture.getRGB(170, 180)).as("where two overlap").isEqualTo(picture.getRGB(250, 150));
        assertAlike("faded", list(0.5, both), 1.5);
    }

    @Test
    void aLineDoesNotThickenAtItsJoints() {
        Stroke stroke = Stroke.solid(0x80000000, 3);
        float[] straight = {20, 100.5f, 300, 100.5f};
        float[] inPieces = new float[58];
        for (int i = 0; i < 29; i++) {
            inPieces[2 * i] = 20 + 10 * i;
            inPieces[2 * i + 1] = 100.5f;
        }
        BufferedImage whole = RASTER.picture(list(1, new DisplayList.Lines(stroke, straight, new int[] {0, 2})));
        BufferedImage pieces = RASTER.picture(list(1, new DisplayList.Lines(stroke, inPieces, new int[] {0, 29})));
        assertThat(pieces.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH))
                .isEqualTo(whole.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH));
    }

    @Test
    void bandsLeaveNoSeams() {
        DisplayList list = list(
                0.8,
                polygons(Fill.solid(0x90d55e00), Optional.of(Stroke.solid(0xff1d2126, 1))),
                new DisplayList.Lines(Stroke.solid(INK, 2), randomXy(40, 3), new int[] {0, 40}),
                new DisplayList.Markers(
                        Mark.of(MarkShape.STATE_CLOSED, 14, INK, 0xffffffff, 1.5), randomXy(60, 7), 60));
        BufferedImage inBands = RASTER.picture(list);
        try (RasterPainter single = new RasterPainter(FONTS, 1)) {
            // a slope is added up from another row on, so the last bit of a float may differ
            BufferedImage whole = single.picture(list);
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    for (int shift = 0; shift < 32; shift += 8) {
                        int p = (inBands.getRGB(x, y) >>> shift) & 0xff;
                        int q = (whole.getRGB(x, y) >>> shift) & 0xff;
                        assertThat(Math.abs(p - q)).as("at %d, %d", x, y).isLessThanOrEqualTo(2);
                    }
                }
            }
        }
    }

    @Test
    void aCancelledPictureSaysSo() {
        CancelFlag cancel = new CancelFlag();
        cancel.cancel();
        DisplayList list = list(1, polygons(Fill.solid(INK), Optional.empty()));
        int[] pixels = new int[WIDTH * HEIGHT];
        assertThat(RASTER.paint(list, pixels, cancel)).isFalse();
        assertThat(pixels).doesNotContain(INK);
    }

    @Test
    void aClosedPainterPaintsNothingMoreAndSaysSo() {
        RasterPainter painter = new RasterPainter(new Fonts());
        painter.close();
        DisplayList list = new DisplayList(200, 400, 0xffffffff, List.of());

        assertThat(painter.paint(list, new int[200 * 400], new CancelFlag()))
                .isEqualTo(Runtime.getRuntime().availableProcessors() == 1);
    }

    @Test
    void anOperationThatCannotBePaintedFailsAndTheNextPictureIsPainted() {
        DisplayList bad =
                list(1, new DisplayList.Lines(Stroke.solid(INK, 2), new float[] {1, 1, 300, 250}, new int[] {0, 9}));
        int[] pixels = new int[WIDTH * HEIGHT];
        assertThatThrownBy(() -> RASTER.paint(bad, pixels, new CancelFlag()))
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);

        assertThat(RASTER.paint(list(1), pixels, new CancelFlag())).isTrue();
        assertThat(pixels).containsOnly(PAPER);
    }
}
