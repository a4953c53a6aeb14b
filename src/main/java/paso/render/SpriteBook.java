package paso.render;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import paso.portrayal.list.DisplayList;
import paso.symbol.Lettering;
import paso.symbol.Mark;

/** Sprites of marks and texts, painted once and kept. Safe to share between threads. */
final class SpriteBook {

    /** A mark is pre-painted at this many offsets within a pixel, each way. */
    static final int STEPS = 4;

    private final GraphicsPainter painter;
    private final Fonts fonts;
    private static final long KEPT_BYTES = 32L << 20;

    private final BoundedCache<MarkKey, Sprite> marks = new BoundedCache<>(KEPT_BYTES, Sprite::bytes);
    private final BoundedCache<TextKey, Sprite> texts = new BoundedCache<>(KEPT_BYTES, Sprite::bytes);

    private record MarkKey(Mark mark, int stepX, int stepY) {}

    private record TextKey(String text, Lettering lettering, float rotationDeg) {}

    private final BoundedCache<CurvedKey, Sprite> curvedTexts = new BoundedCache<>(KEPT_BYTES, Sprite::bytes);

    /** @param places of each letter x and y in steps from the first pixel, and turn in degrees */
    private record CurvedKey(String text, Lettering lettering, List<Integer> places) {
        DisplayList.CurvedText atOrigin() {
            int count = places.size() / 3;
            float[] xy = new float[2 * count];
            float[] turnDeg = new float[count];
            for (int i = 0; i < count; i++) {
                xy[2 * i] = places.get(3 * i) / (float) STEPS;
                xy[2 * i + 1] = places.get(3 * i + 1) / (float) STEPS;
                turnDeg[i] = places.get(3 * i + 2);
            }
            return new DisplayList.CurvedText(text, xy, turnDeg, lettering);
        }
    }

    SpriteBook(GraphicsPainter painter, Fonts fonts) {
        this.painter = painter;
        this.fonts = fonts;
    }

    /** The mark as it looks when its centre lies {@code stepX} and {@code stepY} of {@link #STEPS} parts of a pixel right of and below a corner. */
    Sprite mark(Mark mark, int stepX, int stepY) {
        return marks.get(new MarkKey(mark, stepX, stepY), key -> {
            double reach = mark.reachPx();
            int half = (int) Math.ceil(reach) + 1;
            return Sprite.painted(
                    -half,
                    -half,
                    2 * half + 1,
                    2 * half + 1,
                    g -> painter.paintMark(mark, (stepX + 0.5) / STEPS, (stepY + 0.5) / STEPS, g));
        });
    }

    /** The text as it looks when its baseline starts on a pixel's corner. */
    Sprite text(DisplayList.Text text) {
        return texts.get(new TextKey(text.text(), text.lettering(), text.rotationDeg()), key -> {
            Shape shape = AffineTransform.getRotateInstance(Math.toRadians(key.rotationDeg))
                    .createTransformedShape(fonts.outline(key.text, key.lettering));
            return lettered(
                    shape,
                    key.lettering,
                    g -> painter.paintText(new DisplayList.Text(key.text, 0, 0, key.rotationDeg, key.lettering), g));
        });
    }

    /** The text as it looks when its first letter starts on a pixel's corner; letters are placed to a quarter of a pixel. */
    Sprite curved(DisplayList.CurvedText text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.turnDeg().length; i++) {
            places.add(Math.round((text.xy()[2 * i] - Math.round(text.xy()[0])) * STEPS));
            places.add(Math.round((text.xy()[2 * i + 1] - Math.round(text.xy()[1])) * STEPS));
            places.add(Math.round(text.turnDeg()[i]));
        }
        return curvedTexts.get(new CurvedKey(text.text(), text.lettering(), List.copyOf(places)), key -> {
            DisplayList.CurvedText moved = key.atOrigin();
            return lettered(fonts.outline(moved), key.lettering, g -> painter.paintCurved(moved, g));
        });
    }

    private static Sprite lettered(Shape shape, Lettering lettering, Consumer<Graphics2D> paint) {
        Rectangle2D box = shape.getBounds2D();
        double margin = lettering.haloPx() + 1;
        int left = (int) Math.floor(box.getMinX() - margin);
        int top = (int) Math.floor(box.getMinY() - margin);
        int width = (int) Math.ceil(box.getMaxX() + margin) - left;
        int height = (int) Math.ceil(box.getMaxY() + margin) - top;
        return Sprite.painted(left, top, width, height, paint);
    }
}
