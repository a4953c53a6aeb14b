package paso.export.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import paso.export.file.ExportMonitor;
import paso.portrayal.list.DisplayList;
import paso.render.AlongLine;
import paso.render.LineOffset;
import paso.symbol.Fill;
import paso.symbol.Stroke;

/** Writes the operations of a group of the display list as a content stream. */
final class GroupWriter {

    private static final int ASK_EVERY = 256;

    private final DisplayList list;
    private final Marks marks;
    private final Patterns patterns;
    private final Lettered lettered;
    private final ImageObjects pictures;
    private final ExportMonitor monitor;
    private int parts;

    GroupWriter(
            DisplayList list,
            Marks marks,
            Patterns patterns,
            Lettered lettered,
            ImageObjects pictures,
            ExportMonitor monitor) {
        this.list = list;
        this.marks = marks;
        this.patterns = patterns;
        this.lettered = lettered;
        this.pictures = pictures;
        this.monitor = monitor;
    }

    /** @throws Unwanted once the monitor is cancelled */
    void write(DisplayList.Op op, Operators to) throws IOException {
        Unwanted.check(monitor);
        op.accept(new OpWriter(to));
    }

    private final class OpWriter implements DisplayList.Visitor<IOException> {

        private final Operators to;

        OpWriter(Operators to) {
            this.to = to;
        }

        @Override
        public void markers(DisplayList.Markers markers) throws IOException {
            for (int i = 0; i < markers.count(); i++) {
                nextPart();
                marks.paint(markers.mark(), markers.xy()[2 * i], markers.xy()[2 * i + 1], to);
            }
        }

        @Override
        public void lines(DisplayList.Lines lines) throws IOException {
            for (int part = 0; part + 1 < lines.partStarts().length; part++) {
                nextPart();
                line(lines.stroke(), lines.xy(), lines.partStarts()[part], lines.partStarts()[part + 1], to);
            }
        }

        @Override
        public void polygons(DisplayList.Polygons polygons) throws IOException {
            for (int polygon = 0; polygon + 1 < polygons.polygonStarts().length; polygon++) {
                nextPart();
                polygon(polygons, polygon, to);
            }
        }

        @Override
        public void picture(DisplayList.Picture picture) throws IOException {
            pictures.paint(picture, to);
        }

        @Override
        public void texts(DisplayList.Texts texts) throws IOException {
            for (DisplayList.Text text : texts.texts()) {
                nextPart();
                lettered.set(text, to);
            }
        }

        @Override
        public void curvedTexts(DisplayList.CurvedTexts texts) throws IOException {
            for (DisplayList.CurvedText text : texts.texts()) {
                nextPart();
                lettered.set(text, to);
            }
        }
    }

    private void nextPart() throws Unwanted {
        if (++parts % ASK_EVERY == 0) {
            Unwanted.check(monitor);
        }
    }

    private void line(Stroke stroke, float[] xy, int from, int to, Operators out) throws IOException {
        float[] points = stroke.offsetPx() == 0
                ? Arrays.copyOfRange(xy, 2 * from, 2 * to)
                : LineOffset.moved(xy, from, to, stroke.offsetPx());
        if (points.length >= 2 && stroke.argb() >>> 24 != 0 && stroke.widthPx() > 0) {
            pen(stroke, out);
            trace(points, 0, points.length / 2, out);
            out.op("S");
        }
        if (stroke.repeated().isPresent()) {
            paintAlong(stroke.repeated().get(), points, out);
        }
    }

    private void paintAlong(Stroke.RepeatedMark repeated, float[] points, Operators out) throws IOException {
        IOException[] failure = new IOException[1];
        AlongLine.visit(repeated, points, (mark, x, y) -> {
            if (failure[0] == null) {
                try {
                    nextPart();
                    marks.paint(mark, x, y, out);
                } catch (IOException e) {
                    failure[0] = e;
                }
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    private void polygon(DisplayList.Polygons polygons, int number, Operators out) throws IOException {
        int firstRing = polygons.polygonStarts()[number];
        int endRing = polygons.polygonStarts()[number + 1];
        Fill fill = polygons.fill();
        Optional<Stroke> outline =
                polygons.outline().filter(stroke -> stroke.argb() >>> 24 != 0 && stroke.widthPx() > 0);
        boolean filled = fill.argb() >>> 24 != 0;
        boolean atOnce = filled
                && fill.isPlain()
                && outline.isPresent()
                && outline.get().argb() >>> 24 == 255
                && fill.argb() >>> 24 == 255;
        if (filled) {
            out.fillColor(fill.argb());
            if (atOnce) {
                pen(outline.get(), out);
            }
            rings(polygons, firstRing, endRing, out);
            out.op(atOnce ? "B*" : "f*");
        }
        if (fill.hatch().isPresent()) {
            hatch(fill.hatch().get(), polygons, firstRing, endRing, out);
        }
        if (fill.pattern().isPresent()) {
            out.fillPattern(patterns.name(fill.pattern().get()));
            rings(polygons, firstRing, endRing, out);
            out.op("f*");
        }
        if (outline.isPresent() && !atOnce) {
            pen(outline.get(), out);
            rings(polygons, firstRing, endRing, out);
            out.op("S");
        }
    }

    private static void rings(DisplayList.Polygons polygons, int firstRing, int endRing, Operators out)
            throws IOException {
        for (int ring = firstRing; ring < endRing; ring++) {
            int from = polygons.ringStarts()[ring];
            int to = polygons.ringStarts()[ring + 1];
            float[] xy = polygons.xy();
            boolean repeatsFirst =
                    to - from > 1 && xy[2 * from] == xy[2 * to - 2] && xy[2 * from + 1] == xy[2 * to - 1];
            if (to > from) {
                trace(xy, from, repeatsFirst ? to - 1 : to, out);
                out.op("h");
            }
        }
    }

    /** Lines across a polygon, counted from the picture's origin, so that neighbours keep one pattern. */
    private void hatch(Fill.Hatch hatch, DisplayList.Polygons polygons, int firstRing, int endRing, Operators out)
            throws IOException {
        Rectangle2D box = box(polygons, firstRing, endRing)
                .createIntersection(new Rectangle2D.Double(0, 0, list.widthPx(), list.heightPx()));
        if (box.isEmpty() || hatch.argb() >>> 24 == 0) {
            return;
        }
        double turn = Math.toRadians(hatch.angleDeg());
        double alongX = Math.cos(turn);
        double alongY = -Math.sin(turn);
        double reach = Math.hypot(box.getWidth(), box.getHeight());
        double across = -box.getCenterX() * alongY + box.getCenterY() * alongX;
        double along = box.getCenterX() * alongX + box.getCenterY() * alongY;
        double spacing = Math.max(1, hatch.spacingPx());
        out.save();
        rings(polygons, firstRing, endRing, out);
        out.op("W* n");
        out.strokeColor(hatch.argb());
        out.line(hatch.widthPx(), 0, 0, List.of());
        for (double k = Math.floor((across - reach / 2) / spacing) * spacing; k <= across + reach / 2; k += spacing) {
            nextPart();
            double x = -k * alongY + along * alongX;
            double y = k * alongX + along * alongY;
            out.moveTo(x - reach * alongX, y - reach * alongY);
            out.lineTo(x + reach * alongX, y + reach * alongY);
        }
        out.op("S");
        out.restore();
    }

    private static Rectangle2D box(DisplayList.Polygons polygons, int firstRing, int endRing) {
        float[] xy = polygons.xy();
        Rectangle2D box = new Rectangle2D.Double();
        boolean first = true;
        for (int v = polygons.ringStarts()[firstRing]; v < polygons.ringStarts()[endRing]; v++) {
            if (first) {
                box.setRect(xy[2 * v], xy[2 * v + 1], 0, 0);
                first = false;
            } else {
                box.add(xy[2 * v], xy[2 * v + 1]);
            }
        }
        return box;
    }

    private static void pen(Stroke stroke, Operators out) throws IOException {
        int cap =
                switch (stroke.cap()) {
                    case BUTT -> 0;
                    case ROUND -> 1;
                    case SQUARE -> 2;
                };
        int join =
                switch (stroke.join()) {
                    case MITER -> 0;
                    case ROUND -> 1;
                    case BEVEL -> 2;
                };
        out.strokeColor(stroke.argb());
        out.line(stroke.widthPx(), cap, join, stroke.dashPx());
    }

    private static void trace(float[] xy, int from, int to, Operators out) throws IOException {
        out.moveTo(xy[2 * from], xy[2 * from + 1]);
        for (int v = from + 1; v < to; v++) {
            out.lineTo(xy[2 * v], xy[2 * v + 1]);
        }
        if (to - from == 1) {
            out.lineTo(xy[2 * from], xy[2 * from + 1]);
        }
    }
}
