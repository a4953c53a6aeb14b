package paso.portrayal.list;

import java.util.List;
import java.util.Optional;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * What to paint, in order, in pixels of the picture: x right, y down, the centre of the first pixel at (0.5, 0.5).
 *
 * <p>Everything is decided here; whoever paints it decides nothing. Arrays are shared, not copied: nobody writes into them
 * once the list is made.
 *
 * @param backgroundArgb painted first over the whole picture; 0 leaves it transparent
 * @param groups painted one over the other, the first lowest
 */
public record DisplayList(int widthPx, int heightPx, int backgroundArgb, List<Group> groups) {

    public DisplayList {
        groups = List.copyOf(groups);
    }

    /**
     * Operations that are painted as one sheet: overlapping within a group covers, and only the finished group is faded.
     *
     * @param layer the id of the layer the group comes from, for exports that keep layers apart
     * @param opacity 0 to 1
     * @param clip where alone the group is painted; absent for the whole picture
     */
    public record Group(String layer, double opacity, Optional<Clip> clip, List<Op> ops) {
        public Group {
            ops = List.copyOf(ops);
        }

        public Group(String layer, double opacity, List<Op> ops) {
            this(layer, opacity, Optional.empty(), ops);
        }

        /** Whether another is made of the very same operations. */
        public boolean isPaintedAs(Group other) {
            boolean same = opacity == other.opacity && clip.equals(other.clip) && ops.size() == other.ops.size();
            for (int i = 0; same && i < ops.size(); i++) {
                same = ops.get(i) == other.ops.get(i);
            }
            return same;
        }

        /** The same elsewhere, and painted only in a part of the picture. */
        public Group movedInto(Clip place) {
            List<Op> moved =
                    ops.stream().map(op -> op.movedBy(place.x(), place.y())).toList();
            return new Group(layer, opacity, Optional.of(place), moved);
        }
    }

    /** A rectangle of whole pixels. */
    public record Clip(int x, int y, int width, int height) {

        public int right() {
            return x + width;
        }

        public int bottom() {
            return y + height;
        }
    }

    /** One symbol and all the places it is painted at. */
    public sealed interface Op {

        /** The same, so many pixels to the right and down. */
        Op movedBy(float dx, float dy);

        <E extends Exception> void accept(Visitor<E> visitor) throws E;
    }

    /** Operations that are letters. */
    public sealed interface Lettered extends Op {}

    /**
     * What paints or reads operations, with a method for each kind of them: a new kind cannot be forgotten by any.
     *
     * @param <E> what may go wrong
     */
    public interface Visitor<E extends Exception> {
        void markers(Markers markers) throws E;

        void lines(Lines lines) throws E;

        void polygons(Polygons polygons) throws E;

        void picture(Picture picture) throws E;

        void texts(Texts texts) throws E;

        void curvedTexts(CurvedTexts texts) throws E;
    }

    private static float[] moved(float[] xy, float dx, float dy) {
        float[] there = new float[xy.length];
        for (int i = 0; i + 1 < xy.length; i += 2) {
            there[i] = xy[i] + dx;
            there[i + 1] = xy[i + 1] + dy;
        }
        return there;
    }

    /**
     * One mark at many points.
     *
     * @param xy x, y of each centre
     * @param count number of points; the array may be longer
     */
    public record Markers(Mark mark, float[] xy, int count) implements Op {
        @Override
        public Op movedBy(float dx, float dy) {
            return new Markers(mark, moved(xy, dx, dy), count);
        }

        @Override
        public <E extends Exception> void accept(Visitor<E> visitor) throws E {
            visitor.markers(this);
        }
    }

    /**
     * One stroke along many open lines, each part painted after the one before.
     *
     * @param xy x, y of each vertex
     * @param partStarts index of each part's first vertex, and last the number of vertices
     */
    public record Lines(Stroke stroke, float[] xy, int[] partStarts) implements Op {
        @Override
        public Op movedBy(float dx, float dy) {
            return new Lines(stroke, moved(xy, dx, dy), partStarts);
        }

        @Override
        public <E extends Exception> void accept(Visitor<E> visitor) throws E {
            visitor.lines(this);
        }
    }

    /**
     * One fill and outline for many polygons, each painted after the one before; rings of one polygon fill by the
     * even-odd rule. Rings are closed: their last vertex is their first, or the closing edge is understood.
     *
     * @param outline painted over each polygon's fill
     * @param xy x, y of each vertex
     * @param ringStarts index of each ring's first vertex, and last the number of vertices
     * @param polygonStarts index of each polygon's first ring, and last the number of rings
     */
    public record Polygons(Fill fill, Optional<Stroke> outline, float[] xy, int[] ringStarts, int[] polygonStarts)
            implements Op {
        @Override
        public Op movedBy(float dx, float dy) {
            return new Polygons(fill, outline, moved(xy, dx, dy), ringStarts, polygonStarts);
        }

        @Override
        public <E extends Exception> void accept(Visitor<E> visitor) throws E {
            visitor.polygons(this);
        }
    }

    /**
     * Pixels that are ready: a shaded relief, a photograph of the ground.
     *
     * @param argbPre premultiplied, row by row
     * @param x left edge of the rectangle that the pixels fill; they are its own where it is as wide and high as they are and
     *     begins on whole pixels, else they are stretched and smoothed
     * @param y upper edge
     */
    public record Picture(int widthPx, int heightPx, int[] argbPre, double x, double y, double width, double height)
            implements Op {
        public Picture {
            if (widthPx < 1 || heightPx < 1 || argbPre.length < (long) widthPx * heightPx) {
                throw new IllegalArgumentException("no picture of " + widthPx + " x " + heightPx + " pixels");
            }
        }

        @Override
        public Op movedBy(float dx, float dy) {
            return new Picture(widthPx, heightPx, argbPre, x + dx, y + dy, width, height);
        }

        @Override
        public <E extends Exception> void accept(Visitor<E> visitor) throws E {
            visitor.picture(this);
        }

        /** Whether its pixels are those of what it is painted on. */
        public boolean isPixelForPixel() {
            return width == widthPx && height == heightPx && x == Math.rint(x) && y == Math.rint(y);
        }
    }

    /** Texts, painted in order; the halo of each under its own letters only. */
    public record Texts(List<Text> texts) implements Lettered {
        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public Op movedBy(float dx, float dy) {
            return new Texts(texts.stream()
                    .map(text ->
                            new Text(text.text(), text.x() + dx, text.y() + dy, text.rotationDeg(), text.lettering()))
                    .toList());
        }

        @Override
        public <E extends Exception> void accept(Visitor<E> visitor) throws E {
            visitor.texts(this);
        }
    }

    /** Texts whose letters follow a line, painted in order; the halo of each under its own letters only. */
    public record CurvedTexts(List<CurvedText> texts) implements Lettered {
        public CurvedTexts {
            texts = List.copyOf(texts);
        }

        @Override
        public Op movedBy(float dx, float dy) {
            return new CurvedTexts(texts.stream()
                    .map(text ->
                            new CurvedText(text.text(), moved(text.xy(), dx, dy), text.turnDeg(), text.lettering()))
                    .toList());
        }

        @Override
        public <E extends Exception> void accept(Visitor<E> visitor) throws E {
            visitor.curvedTexts(this);
        }
    }

    /**
     * A text along a line, letter by letter.
     *
     * @param xy left end of each letter's baseline; a letter is a {@code char} of the text
     * @param turnDeg each letter's turn, clockwise about that point
     */
    public record CurvedText(String text, float[] xy, float[] turnDeg, Lettering lettering) {}

    /**
     * One line of text.
     *
     * @param x left end of the baseline
     * @param y the baseline
     * @param rotationDeg clockwise about (x, y)
     */
    public record Text(String text, float x, float y, float rotationDeg, Lettering lettering) {}
}
