package paso.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.DisplayList.Op;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

/** A picture that is painted strip by strip is the picture that is painted at once, to the last bit. */
class StripsTest {

    private static final List<Lettering.Face> FACES = List.of(Lettering.Face.values());

    private static final int WIDTH = 400;
    private static final int HEIGHT = 500;

    private final Random random = new Random(20231227);

    @ParameterizedTest
    @ValueSource(ints = {7, 64, 256})
    void aStripHasThePixelsOfTheWhole(int rows) {
        DisplayList list = everything(0xffe8eef0);
        assertSame(list, rows);
    }

    @Test
    void aStripOnTransparentGroundHasThePixelsOfTheWhole() {
        assertSame(everything(0), 50);
    }

    private static void assertSame(DisplayList list, int rows) {
        try (RasterPainter one = new RasterPainter(new Fonts(), 1);
                RasterPainter several = new RasterPainter(new Fonts(), 3)) {
            int[] whole = pixels(one, list);
            assertThat(differing(whole, pixels(several, list)))
                    .as("rows that differ in several bands")
                    .isEmpty();
            RasterPainter.Strips strips = one.strips();
            int[] joined = new int[WIDTH * HEIGHT];
            int[] strip = new int[WIDTH * rows];
            for (int top = 0; top < HEIGHT; top += rows) {
                int bottom = Math.min(HEIGHT, top + rows);
                assertThat(strips.paint(list, top, bottom, strip, new CancelFlag()))
                        .isTrue();
                System.arraycopy(strip, 0, joined, top * WIDTH, (bottom - top) * WIDTH);
            }
            assertThat(differing(whole, joined)).as("rows that differ").isEmpty();
        }
    }

    private static int[] pixels(RasterPainter painter, DisplayList list) {
        return ((DataBufferInt) painter.picture(list).getRaster().getDataBuffer()).getData();
    }

    private static List<Integer> differing(int[] expected, int[] actual) {
        List<Integer> rows = new ArrayList<>();
        for (int y = 0; y < HEIGHT; y++) {
            if (!Arrays.equals(expected, y * WIDTH, (y + 1) * WIDTH, actual, y * WIDTH, (y + 1) * WIDTH)) {
                rows.add(y);
            }
        }
        return rows;
    }

    /** Every kind of symbol many times over, much of it reaching far out of the picture. */
    private DisplayList everything(int background) {
        List<Op> plain = new ArrayList<>();
        List<Op> faded = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            plain.add(
                    polygon(Fill.solid(colour()), Optional.of(Stroke.solid(colour(), 0.5 + 4 * random.nextDouble()))));
            plain.add(polygon(hatched(), Optional.empty()));
            plain.add(polygon(patterned(), Optional.of(dashed(Stroke.Cap.BUTT))));
            plain.add(line(Stroke.solid(colour(), 0.3 + 5 * random.nextDouble())));
            plain.add(line(Stroke.solid(colour(), 7 + 9 * random.nextDouble())));
            plain.add(line(dashed(Stroke.Cap.ROUND)));
            plain.add(line(beside()));
            plain.add(line(withMarks()));
            faded.add(markers());
            faded.add(polygon(hatched(), Optional.of(Stroke.solid(colour(), 2))));
            plain.add(markers());
            plain.add(texts());
            faded.add(curvedTexts());
        }
        return new DisplayList(
                WIDTH,
                HEIGHT,
                background,
                List.of(
                        new DisplayList.Group("plain", 1, plain),
                        new DisplayList.Group("faded", 0.43, faded),
                        new DisplayList.Group("again", 1, plain.subList(0, 20))));
    }

    private int colour() {
        return (random.nextInt(4) == 0 ? 0xff000000 : random.nextInt(30, 255) << 24) | random.nextInt(0x1000000);
    }

    private float[] zigzag(int vertices, double reach) {
        float[] xy = new float[2 * vertices];
        double x = WIDTH * random.nextDouble();
        double y = HEIGHT * random.nextDouble();
        for (int i = 0; i < vertices; i++) {
            xy[2 * i] = (float) x;
            xy[2 * i + 1] = (float) y;
            x += reach * (random.nextDouble() - 0.5);
            y += reach * (random.nextDouble() - 0.5);
        }
        return xy;
    }

    private float[] vertices() {
        return zigzag(3 + random.nextInt(40), random.nextInt(3) == 0 ? 4000 : 150);
    }

    private Op polygon(Fill fill, Optional<Stroke> outline) {
        float[] xy = vertices();
        return new DisplayList.Polygons(fill, outline, xy, new int[] {0, xy.length / 2}, new int[] {0, 1});
    }

    private Op line(Stroke stroke) {
        float[] xy = vertices();
        return new DisplayList.Lines(stroke, xy, new int[] {0, xy.length / 2});
    }

    private Fill hatched() {
        return new Fill(
                colour(),
                Optional.of(new Fill.Hatch(
                        colour(), 0.6 + random.nextDouble(), 3 + 8 * random.nextDouble(), 180 * random.nextDouble())),
                Optional.empty());
    }

    private Fill patterned() {
        return new Fill(
                0,
                Optional.empty(),
                Optional.of(new Fill.Pattern(mark(6), 9 + 7 * random.nextDouble(), 9 + 7 * random.nextDouble())));
    }

    private Mark mark(double size) {
        MarkShape[] shapes = MarkShape.values();
        return new Mark(
                shapes[random.nextInt(shapes.length)],
                size,
                360 * random.nextDouble(),
                colour(),
                colour(),
                1,
                0xccffffff,
                1.5);
    }

    private Stroke dashed(Stroke.Cap cap) {
        return new Stroke(
                colour(), 1 + 3 * random.nextDouble(), List.of(7.3, 4.1), cap, Stroke.Join.MITER, 0, Optional.empty());
    }

    private Stroke beside() {
        return new Stroke(colour(), 2.5, List.of(), Stroke.Cap.SQUARE, Stroke.Join.BEVEL, 5.5, Optional.empty());
    }

    private Stroke withMarks() {
        return new Stroke(
                colour(),
                1.2,
                List.of(),
                Stroke.Cap.BUTT,
                Stroke.Join.ROUND,
                0,
                Optional.of(new Stroke.RepeatedMark(mark(9), 21.7, 3.3)));
    }

    private Op markers() {
        int count = 60;
        float[] xy = new float[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = (float) (WIDTH * random.nextDouble());
            xy[2 * i + 1] = (float) (HEIGHT * random.nextDouble());
        }
        return new DisplayList.Markers(mark(5 + 40 * random.nextDouble()), xy, count);
    }

    private Lettering lettering() {
        return new Lettering(
                FACES.get(random.nextInt(FACES.size())),
                8 + 50 * random.nextDouble(),
                colour(),
                0xccffffff,
                2.2,
                random.nextInt(2));
    }

    private Op texts() {
        List<DisplayList.Text> texts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            texts.add(new DisplayList.Text(
                    "Ójínaga Åg jÿ",
                    (float) (WIDTH * random.nextDouble()),
                    (float) (HEIGHT * random.nextDouble()),
                    i % 2 == 0 ? 0 : (float) (360 * random.nextDouble()),
                    lettering()));
        }
        return new DisplayList.Texts(texts);
    }

    private Op curvedTexts() {
        List<DisplayList.CurvedText> texts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String text = "Río Bravo";
            float[] xy = zigzag(text.length(), 60);
            float[] turns = new float[text.length()];
            for (int letter = 0; letter < turns.length; letter++) {
                turns[letter] = (float) (360 * random.nextDouble());
            }
            texts.add(new DisplayList.CurvedText(text, xy, turns, lettering()));
        }
        return new DisplayList.CurvedTexts(texts);
    }
}
