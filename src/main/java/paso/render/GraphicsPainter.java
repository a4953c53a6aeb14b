package paso.render;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import paso.portrayal.list.DisplayList;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Picture;
import paso.symbol.Stroke;

/** Paints a display list on any {@code Graphics2D}: for files and printers that keep vectors, and as the painters' measure. */
public final class GraphicsPainter {

    /** Marks of a pattern never stand closer than this, from centre to centre. */
    public static final double LEAST_PATTERN_PX = 3;

    private static final int KEPT_MARKS = 500;
    private static final long KEPT_PICTURE_BYTES = 32L << 20;

    private final Fonts fonts;
    private final BoundedCache<Mark, List<MarkPaths.Ply>> plies = new BoundedCache<>(KEPT_MARKS);
    private final BoundedCache<Picture, BufferedImage> pictures =
            new BoundedCache<>(KEPT_PICTURE_BYTES, image -> 4 * image.getWidth() * image.getHeight());

    public GraphicsPainter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Paints everything, or stops between two operations when cancelled. The graphics' state is left as it was found. */
    public void paint(DisplayList list, Graphics2D target, CancelFlag cancel) {
        Graphics2D g = prepared(target);
        try {
            if (list.backgroundArgb() != 0) {
                g.setColor(color(list.backgroundArgb()));
                g.fill(new Rectangle2D.Double(0, 0, list.widthPx(), list.heightPx()));
            }
            for (DisplayList.Group group : list.groups()) {
                if (cancel.isCancelled()) {
                    return;
                }
                Shape whole = g.getClip();
                group.clip().ifPresent(clip -> g.clipRect(clip.x(), clip.y(), clip.width(), clip.height()));
                if (group.opacity() >= 1) {
                    paintOps(group, g, cancel);
                } else if (group.opacity() > 0) {
                    paintFaded(group, list, g, cancel);
                }
                g.setClip(whole);
            }
        } finally {
            g.dispose();
        }
    }

    static Graphics2D prepared(Graphics2D target) {
        Graphics2D g = (Graphics2D) target.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    private void paintFaded(DisplayList.Group group, DisplayList list, Graphics2D g, CancelFlag cancel) {
        BufferedImage sheet = new BufferedImage(list.widthPx(), list.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D inner = prepared(sheet.createGraphics());
        paintOps(group, inner, cancel);
        inner.dispose();
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) group.opacity()));
        g.drawImage(sheet, 0, 0, null);
        g.setComposite(before);
    }

    private void paintOps(DisplayList.Group group, Graphics2D g, CancelFlag cancel) {
        for (DisplayList.Op op : group.ops()) {
            if (cancel.isCancelled()) {
                return;
            }
            paint(op, g);
        }
    }

    /** Paints one operation on graphics that {@link #prepared} made. */
    void paint(DisplayList.Op op, Graphics2D g) {
        paint(op, g, new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9));
    }

    /** The same where only a part of the picture is there: what does not reach it is passed over. */
    void paint(DisplayList.Op op, Graphics2D g, Rectangle2D shown) {
        op.accept(new OpPainter(g, shown));
    }

    private final class OpPainter implements DisplayList.Visitor<RuntimeException> {

        private final Graphics2D g;
        private final Rectangle2D shown;

        OpPainter(Graphics2D g, Rectangle2D shown) {
            this.g = g;
            this.shown = shown;
        }

        @Override
        public void markers(DisplayList.Markers markers) {
            for (int i = 0; i < markers.count(); i++) {
                paintMark(markers.mark(), markers.xy()[2 * i], markers.xy()[2 * i + 1], g);
            }
        }

        @Override
        public void lines(DisplayList.Lines lines) {
            double reach = reach(lines.stroke());
            for (int part = 0; part + 1 < lines.partStarts().length; part++) {
                int from = lines.partStarts()[part];
                int to = lines.partStarts()[part + 1];
                if (reaches(lines.xy(), from, to, shown, reach)) {
                    paintLine(lines.stroke(), lines.xy(), from, to, g);
                }
            }
        }

        @Override
        public void polygons(DisplayList.Polygons polygons) {
            paintPolygons(polygons, g, shown);
        }

        @Override
        public void picture(DisplayList.Picture picture) {
            paintPicture(picture, g);
        }

        @Override
        public void texts(DisplayList.Texts texts) {
            texts.texts().forEach(text -> paintText(text, g));
        }

        @Override
        public void curvedTexts(DisplayList.CurvedTexts texts) {
            texts.texts().forEach(text -> paintCurved(text, g));
        }
    }

    /** How far from its line a stroke paints at most, in pixels: mitres go out to four times half its width. */
    private static double reach(Stroke stroke) {
        double marks = stroke.repeated()
                .map(repeated -> repeated.mark().sizePx()
                        + repeated.mark().rimPx()
                        + repeated.mark().haloPx())
                .orElse(0.0);
        return 2 + 2 * stroke.widthPx() + 2 * Math.abs(stroke.offsetPx()) + 2 * marks;
    }

    private static boolean reaches(float[] xy, int from, int to, Rectangle2D shown, double reach) {
        double top = shown.getMinY() - reach;
        double bottom = shown.getMaxY() + reach;
        boolean above = true;
        boolean below = true;
        for (int v = from; v < to && (above || below); v++) {
            above &= xy[2 * v + 1] < top;
            below &= xy[2 * v + 1] > bottom;
        }
        return !above && !below;
    }

    /** One image, so that a file keeps it as one. */
    private static void paintPicture(DisplayList.Picture picture, Graphics2D target) {
        Graphics2D g = (Graphics2D) target.create();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.translate(picture.x(), picture.y());
        g.scale(picture.width() / picture.widthPx(), picture.height() / picture.heightPx());
        g.drawImage(PictureImages.of(picture), 0, 0, null);
        g.dispose();
    }

    void paintMark(Mark mark, double x, double y, Graphics2D g) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(mark.rotationDeg()));
        place.scale(mark.sizePx(), mark.sizePx());
        if (mark.shape() instanceof Picture picture) {
            paintPicture(picture, mark, x, y, g);
            return;
        }
        for (MarkPaths.Ply ply : plies.get(mark.rotatedTo(0), MarkPaths::plies)) {
            Shape shape = place.createTransformedShape(ply.path());
            if (ply.fillArgb() != 0) {
                g.setColor(color(ply.fillArgb()));
                g.fill(shape);
            }
            if (ply.strokeArgb() != 0 && ply.strokePx() > 0) {
                g.setColor(color(ply.strokeArgb()));
                g.setStroke(
                        ply.sharp()
                                ? new BasicStroke(
                                        (float) ply.strokePx(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, 4)
                                : round(ply.strokePx()));
                g.draw(shape);
            }
        }
    }

    private void paintPicture(Picture picture, Mark mark, double x, double y, Graphics2D target) {
        BufferedImage image = pictures.get(picture, Pictures::decoded);
        Graphics2D g = (Graphics2D) target.create();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) picture.opacity()));
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(Math.toRadians(mark.rotationDeg()));
        place.scale(mark.sizePx() / image.getHeight(), mark.sizePx() / image.getHeight());
        place.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        g.drawImage(image, place, null);
        g.dispose();
    }

    private void paintLine(Stroke stroke, float[] xy, int from, int to, Graphics2D g) {
        float[] points =
                stroke.offsetPx() == 0 ? slice(xy, from, to) : LineOffset.moved(xy, from, to, stroke.offsetPx());
        if (stroke.argb() != 0 && stroke.widthPx() > 0) {
            g.setColor(color(stroke.argb()));
            g.setStroke(basicStroke(stroke));
            g.draw(path(points, 0, points.length / 2, false));
        }
        stroke.repeated()
                .ifPresent(repeated -> AlongLine.visit(repeated, points, (mark, x, y) -> paintMark(mark, x, y, g)));
    }

    private void paintPolygons(DisplayList.Polygons polygons, Graphics2D g, Rectangle2D shown) {
        double outlineReach = polygons.outline().map(GraphicsPainter::reach).orElse(2.0);
        for (int p = 0; p + 1 < polygons.polygonStarts().length; p++) {
            int from = polygons.ringStarts()[polygons.polygonStarts()[p]];
            int to = polygons.ringStarts()[polygons.polygonStarts()[p + 1]];
            if (!reaches(polygons.xy(), from, to, shown, outlineReach)) {
                continue;
            }
            Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
            for (int ring = polygons.polygonStarts()[p]; ring < polygons.polygonStarts()[p + 1]; ring++) {
                path.append(
                        path(polygons.xy(), polygons.ringStarts()[ring], polygons.ringStarts()[ring + 1], true), false);
            }
            if (polygons.fill().argb() != 0) {
                g.setColor(color(polygons.fill().argb()));
                g.fill(path);
            }
            polygons.fill().hatch().ifPresent(hatch -> HatchPainter.paint(hatch, path, g, shown));
            polygons.fill().pattern().ifPresent(pattern -> paintPattern(pattern, path, g, shown));
            polygons.outline().ifPresent(outline -> {
                g.setColor(color(outline.argb()));
                g.setStroke(basicStroke(outline));
                g.draw(path);
            });
        }
    }

    private void paintPattern(Fill.Pattern pattern, Path2D path, Graphics2D target, Rectangle2D shown) {
        double across = Math.max(LEAST_PATTERN_PX, pattern.acrossPx());
        double down = Math.max(LEAST_PATTERN_PX, pattern.downPx());
        double reach = pattern.mark().reachPx();
        Graphics2D g = (Graphics2D) target.create();
        g.clip(path);
        Rectangle2D box = shown.createIntersection(g.getClipBounds());
        // the grid is that of the picture, so that neighbours and bands of it keep one pattern
        long firstColumn = (long) Math.floor((box.getMinX() - reach) / across);
        long lastColumn = (long) Math.floor((box.getMaxX() + reach) / across);
        long firstRow = (long) Math.floor((box.getMinY() - reach) / down);
        long lastRow = (long) Math.floor((box.getMaxY() + reach) / down);
        for (long row = firstRow; row <= lastRow; row++) {
            for (long column = firstColumn; column <= lastColumn; column++) {
                paintMark(pattern.mark(), (column + 0.5) * across, (row + 0.5) * down, g);
            }
        }
        g.dispose();
    }

    void paintText(DisplayList.Text text, Graphics2D g) {
        Lettering lettering = text.lettering();
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.y());
        place.rotate(Math.toRadians(text.rotationDeg()));
        letter(place.createTransformedShape(fonts.outline(text.text(), lettering)), lettering, g);
    }

    /** All letters' halos lie under all letters. */
    void paintCurved(DisplayList.CurvedText text, Graphics2D g) {
        letter(fonts.outline(text), text.lettering(), g);
    }

    private static void letter(Shape shape, Lettering lettering, Graphics2D g) {
        if (lettering.haloArgb() != 0 && lettering.haloPx() > 0) {
            g.setColor(color(lettering.haloArgb()));
            g.setStroke(round(2 * lettering.haloPx()));
            g.draw(shape);
        }
        g.setColor(color(lettering.argb()));
        g.fill(shape);
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke basicStroke(Stroke stroke) {
        int cap =
                switch (stroke.cap()) {
                    case BUTT -> BasicStroke.CAP_BUTT;
                    case ROUND -> BasicStroke.CAP_ROUND;
                    case SQUARE -> BasicStroke.CAP_SQUARE;
                };
        int join =
                switch (stroke.join()) {
                    case MITER -> BasicStroke.JOIN_MITER;
                    case ROUND -> BasicStroke.JOIN_ROUND;
                    case BEVEL -> BasicStroke.JOIN_BEVEL;
                };
        if (stroke.dashPx().isEmpty()) {
            return new BasicStroke((float) stroke.widthPx(), cap, join, 4);
        }
        float[] dash = new float[stroke.dashPx().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = Math.max(0.01f, stroke.dashPx().get(i).floatValue());
        }
        // an odd number of lengths repeats after two rounds
        double round =
                2 * stroke.dashPx().stream().mapToDouble(Double::doubleValue).sum();
        double phase = round > 0 ? ((stroke.dashOffsetPx() % round) + round) % round : 0;
        return new BasicStroke((float) stroke.widthPx(), cap, join, 4, dash, (float) phase);
    }

    private static float[] slice(float[] xy, int from, int to) {
        return Arrays.copyOfRange(xy, 2 * from, 2 * to);
    }

    private static Path2D path(float[] xy, int from, int to, boolean closed) {
        Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD, to - from + 1);
        if (to > from) {
            path.moveTo(xy[2 * from], xy[2 * from + 1]);
            for (int v = from + 1; v < to; v++) {
                path.lineTo(xy[2 * v], xy[2 * v + 1]);
            }
            if (closed) {
                path.closePath();
            }
        }
        return path;
    }

    static Color color(int argb) {
        return new Color(argb, true);
    }
}
