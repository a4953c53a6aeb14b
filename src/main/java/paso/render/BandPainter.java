package paso.render;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import paso.portrayal.list.DisplayList;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * Paints operations into the rows of one band, and keeps its working memory for the next. What is rare and rich (dashes, wide
 * and offset strokes, repeated marks, hatches) is left to {@link GraphicsPainter}.
 */
final class BandPainter implements DisplayList.Visitor<RuntimeException> {

    private static final double WIDEST_THIN_PX = 6;

    private final GraphicsPainter graphics;
    private final SpriteBook sprites;
    private Band band;
    private final Coverage coverage;
    /** Of a group that is faded; kept, as it is as large as the band. */
    private int[] sheetPixels = {};
    /** The band before something was painted that is clipped; kept as well. */
    private int[] beforeClip = {};

    BandPainter(Band band, GraphicsPainter graphics, SpriteBook sprites) {
        this.graphics = graphics;
        this.sprites = sprites;
        this.band = band;
        this.coverage = new Coverage(band);
    }

    /** Paints groups of a list, the first over its background. */
    void paint(DisplayList list, int start, int end, Band target, CancelFlag cancel) {
        if (start == 0) {
            target.fill(Blend.premultiplied(list.backgroundArgb()));
        }
        Optional<DisplayList.Clip> clip = Optional.empty();
        for (DisplayList.Group group : list.groups().subList(start, end)) {
            if (cancel.isCancelled()) {
                return;
            }
            if (!group.clip().equals(clip)) {
                clip.ifPresent(rectangle -> target.restoreOutside(rectangle, beforeClip));
                clip = group.clip();
                if (clip.isPresent()) {
                    beforeClip = target.saved(beforeClip);
                }
            }
            if (clip.filter(rectangle -> rectangle.bottom() <= target.top || rectangle.y() >= target.bottom)
                    .isPresent()) {
                continue;
            }
            if (group.opacity() >= 1) {
                paint(target, group.ops(), cancel);
            } else if (group.opacity() > 0) {
                Band sheet = blankSheet(target);
                paint(sheet, group.ops(), cancel);
                target.cover(sheet, (int) Math.round(group.opacity() * 256));
            }
        }
        clip.ifPresent(rectangle -> target.restoreOutside(rectangle, beforeClip));
    }

    /** An empty strip of the same rows, with pixels of its own. */
    private Band blankSheet(Band target) {
        int size = target.width * (target.bottom - target.top);
        if (sheetPixels.length < size) {
            sheetPixels = new int[size];
        }
        Band sheet = new Band(sheetPixels, target.width, target.top, target.bottom, 0);
        sheet.fill(0);
        return sheet;
    }

    void paint(Band target, List<DisplayList.Op> ops, CancelFlag cancel) {
        band = target;
        coverage.turnTo(target);
        for (DisplayList.Op op : ops) {
            if (cancel.isCancelled()) {
                return;
            }
            op.accept(this);
        }
    }

    /** What is rare and rich. */
    private void richly(DisplayList.Op op) {
        Graphics2D g = band.graphics();
        graphics.paint(op, g, band.area());
        g.dispose();
    }

    @Override
    public void markers(DisplayList.Markers markers) {
        Mark mark = markers.mark();
        Sprite[] steps = new Sprite[SpriteBook.STEPS * SpriteBook.STEPS];
        double reach = mark.reachPx() + 2;
        float[] xy = markers.xy();
        for (int i = 0; i < markers.count(); i++) {
            float y = xy[2 * i + 1];
            if (y + reach < band.top || y - reach > band.bottom) {
                continue;
            }
            float x = xy[2 * i];
            int column = (int) Math.floor(x);
            int row = (int) Math.floor(y);
            int stepX = (int) ((x - column) * SpriteBook.STEPS);
            int stepY = (int) ((y - row) * SpriteBook.STEPS);
            int step = Math.min(stepY, SpriteBook.STEPS - 1) * SpriteBook.STEPS + Math.min(stepX, SpriteBook.STEPS - 1);
            if (steps[step] == null) {
                steps[step] = sprites.mark(mark, step % SpriteBook.STEPS, step / SpriteBook.STEPS);
            }
            steps[step].blit(band, column, row);
        }
    }

    @Override
    public void lines(DisplayList.Lines lines) {
        if (!isThin(lines.stroke())) {
            richly(lines);
            return;
        }
        int pre = Blend.premultiplied(lines.stroke().argb());
        float radius = (float) (lines.stroke().widthPx() / 2);
        float[] xy = lines.xy();
        int[] starts = lines.partStarts();
        coverage.setRadius(radius);
        for (int part = 0; part + 1 < starts.length; part++) {
            if (touchesBand(xy, starts[part], starts[part + 1], radius + 1)) {
                stroke(xy, starts[part], starts[part + 1], false);
                coverage.paintStroke(pre);
            }
        }
    }

    private boolean touchesBand(float[] xy, int from, int to, float margin) {
        float top = band.top - margin;
        float bottom = band.bottom + margin;
        boolean above = true;
        boolean below = true;
        for (int v = from; v < to && (above || below); v++) {
            above &= xy[2 * v + 1] < top;
            below &= xy[2 * v + 1] > bottom;
        }
        return !above && !below;
    }

    private void stroke(float[] xy, int from, int to, boolean closed) {
        if (to - from == 1) {
            coverage.segment(xy[2 * from], xy[2 * from + 1], xy[2 * from], xy[2 * from + 1]);
        }
        int v = closed ? from : from + 1;
        int before = closed ? to - 1 : from;
        for (; v < to; before = v++) {
            coverage.segment(xy[2 * before], xy[2 * before + 1], xy[2 * v], xy[2 * v + 1]);
        }
    }

    @Override
    public void polygons(DisplayList.Polygons polygons) {
        if (!polygons.fill().isPlain()
                || polygons.outline().filter(stroke -> !isThin(stroke)).isPresent()) {
            richly(polygons);
            return;
        }
        float[] xy = polygons.xy();
        int[] rings = polygons.ringStarts();
        int fill = Blend.premultiplied(polygons.fill().argb());
        Stroke outline = polygons.outline().orElse(Stroke.solid(0, 0));
        int line = Blend.premultiplied(outline.argb());
        float radius = (float) (outline.widthPx() / 2);
        coverage.setRadius(radius);
        for (int p = 0; p + 1 < polygons.polygonStarts().length; p++) {
            int firstRing = polygons.polygonStarts()[p];
            int endRing = polygons.polygonStarts()[p + 1];
            if (!touchesBand(xy, rings[firstRing], rings[endRing], radius + 1)) {
                continue;
            }
            if (fill != 0) {
                fill(xy, rings, firstRing, endRing, fill);
            }
            if (line != 0) {
                for (int ring = firstRing; ring < endRing; ring++) {
                    stroke(xy, rings[ring], rings[ring + 1], true);
                }
                coverage.paintStroke(line);
            }
        }
    }

    private void fill(float[] xy, int[] rings, int firstRing, int endRing, int pre) {
        float minX = Float.POSITIVE_INFINITY;
        float minY = Float.POSITIVE_INFINITY;
        float maxX = Float.NEGATIVE_INFINITY;
        float maxY = Float.NEGATIVE_INFINITY;
        for (int v = rings[firstRing]; v < rings[endRing]; v++) {
            minX = Math.min(minX, xy[2 * v]);
            maxX = Math.max(maxX, xy[2 * v]);
            minY = Math.min(minY, xy[2 * v + 1]);
            maxY = Math.max(maxY, xy[2 * v + 1]);
        }
        if (!(minX <= maxX) || !coverage.beginFill(minX, minY, maxX, maxY)) {
            return;
        }
        for (int ring = firstRing; ring < endRing; ring++) {
            int to = rings[ring + 1];
            for (int v = rings[ring], before = to - 1; v < to; before = v++) {
                coverage.edge(xy[2 * before], xy[2 * before + 1], xy[2 * v], xy[2 * v + 1]);
            }
        }
        coverage.paintFill(pre);
    }

    @Override
    public void picture(DisplayList.Picture picture) {
        if (!picture.isPixelForPixel()) {
            richly(picture);
            return;
        }
        int left = (int) picture.x();
        int top = (int) picture.y();
        int from = Math.max(0, left);
        int to = Math.min(band.width, left + picture.widthPx());
        for (int row = Math.max(band.top, top); row < Math.min(band.bottom, top + picture.heightPx()); row++) {
            int at = band.row(row);
            int of = (row - top) * picture.widthPx() - left;
            for (int column = from; column < to; column++) {
                int pre = picture.argbPre()[of + column];
                if (pre != 0) {
                    band.pixels[at + column] = Blend.over(pre, band.pixels[at + column]);
                }
            }
        }
    }

    @Override
    public void texts(DisplayList.Texts texts) {
        for (DisplayList.Text text : texts.texts()) {
            int column = Math.round(text.x());
            int row = Math.round(text.y());
            // letters are at most as wide as high; a sprite of a text that is elsewhere is not worth making
            double size = text.lettering().sizePx();
            double reach = (text.rotationDeg() == 0 ? 2 : 2 + 1.5 * text.text().length()) * size
                    + text.lettering().haloPx()
                    + 2;
            if (row + reach < band.top || row - reach > band.bottom) {
                continue;
            }
            sprites.text(text).blit(band, column, row);
        }
    }

    @Override
    public void curvedTexts(DisplayList.CurvedTexts texts) {
        for (DisplayList.CurvedText text : texts.texts()) {
            float reach =
                    (float) (2 * text.lettering().sizePx() + text.lettering().haloPx() + 2);
            if (!touchesBand(text.xy(), 0, text.xy().length / 2, reach)) {
                continue;
            }
            sprites.curved(text).blit(band, Math.round(text.xy()[0]), Math.round(text.xy()[1]));
        }
    }

    private static boolean isThin(Stroke stroke) {
        return stroke.widthPx() <= WIDEST_THIN_PX
                && stroke.dashPx().isEmpty()
                && stroke.offsetPx() == 0
                && stroke.repeated().isEmpty()
                && stroke.cap() != Stroke.Cap.SQUARE
                && stroke.join() == Stroke.Join.ROUND;
    }
}
