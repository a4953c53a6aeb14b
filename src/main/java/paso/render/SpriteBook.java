package paso.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import paso.portrayal.DisplayList;
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

    SpriteBook(GraphicsPainter painter, Fonts fonts) {
        this.painter = painter;
        this.fonts = fonts;
    }

    /** The mark as it looks when its centre lies {@code stepX} and {@code stepY} of {@link #STEPS} parts of a pixel right of and below a corner. */
    Sprite mark(Mark mark, int stepX, int stepY) {
        return marks.get(new MarkKey(mark, stepX, stepY), key -> {
            double reach = mark.sizePx() * 0.86 + mark.rimPx() + mark.haloPx();
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
            Rectangle2D box = shape.getBounds2D();
            double margin = key.lettering.haloPx() + 1;
            int left = (int) Math.floor(box.getMinX() - margin);
            int top = (int) Math.floor(box.getMinY() - margin);
            int width = (int) Math.ceil(box.getMaxX() + margin) - left;
            int height = (int) Math.ceil(box.getMaxY() + margin) - top;
            return Sprite.painted(
                    left,
                    top,
                    width,
                    height,
                    g -> painter.paintText(new DisplayList.Text(key.text, 0, 0, key.rotationDeg, key.lettering), g));
        });
    }
}
