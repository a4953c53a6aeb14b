package paso.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import paso.portrayal.LegendEntry;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** The symbol of a legend entry, drawn as JavaFX shapes in a small box, at the size it has on the map if it fits. */
final class Swatch extends Pane {

    static final double WIDTH_PX = 22;
    static final double HEIGHT_PX = 16;
    private static final double MAX_MARK_PX = 13;
    private static final double LINE_INSET_PX = 1;

    Swatch(LegendEntry entry) {
        setMinSize(WIDTH_PX, HEIGHT_PX);
        setPrefSize(WIDTH_PX, HEIGHT_PX);
        setMaxSize(WIDTH_PX, HEIGHT_PX);
        setMouseTransparent(true);
        List<Node> shapes = new ArrayList<>();
        entry.fill().ifPresent(fill -> area(shapes, fill, entry.strokes()));
        if (entry.fill().isEmpty()) {
            entry.strokes().forEach(stroke -> line(shapes, stroke));
        }
        entry.mark().ifPresent(mark -> mark(shapes, mark, WIDTH_PX / 2, HEIGHT_PX / 2, MAX_MARK_PX));
        getChildren().setAll(shapes);
    }

    private static void area(List<Node> shapes, Fill fill, List<Stroke> outline) {
        Rectangle box = new Rectangle(2.5, 2.5, WIDTH_PX - 5, HEIGHT_PX - 5);
        box.setArcWidth(4);
        box.setArcHeight(4);
        box.setFill(color(fill.argb()));
        for (Stroke stroke : outline) {
            box.setStroke(color(stroke.argb()));
            box.setStrokeWidth(Math.min(2, stroke.widthPx()));
            box.getStrokeDashArray().setAll(stroke.dashPx());
        }
        shapes.add(box);
        fill.hatch().ifPresent(hatch -> {
            Pane lines = new Pane();
            for (double x = -HEIGHT_PX; x < WIDTH_PX; x += Math.max(3, hatch.spacingPx())) {
                Line line = new Line(x, HEIGHT_PX, x + HEIGHT_PX, 0);
                line.setStroke(color(hatch.argb()));
                line.setStrokeWidth(hatch.widthPx());
                lines.getChildren().add(line);
            }
            Rectangle clip = new Rectangle(2.5, 2.5, WIDTH_PX - 5, HEIGHT_PX - 5);
            lines.setClip(clip);
            shapes.add(lines);
        });
    }

    private static void line(List<Node> shapes, Stroke stroke) {
        double y = HEIGHT_PX / 2;
        double from = LINE_INSET_PX;
        double to = WIDTH_PX - LINE_INSET_PX;
        Line line = new Line(from, y, to, y);
        line.setStroke(color(stroke.argb()));
        line.setStrokeWidth(Math.min(6, stroke.widthPx()));
        line.setStrokeLineCap(stroke.dashPx().isEmpty() ? cap(stroke.cap()) : StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(stroke.dashPx());
        shapes.add(line);
        stroke.repeated().ifPresent(repeated -> {
            double gap = Math.max(5, Math.min(repeated.gapPx(), (to - from) / 2));
            for (double x = from + gap / 2; x < to; x += gap) {
                mark(shapes, repeated.mark().rotatedTo(repeated.mark().rotationDeg() + 90), x, y, MAX_MARK_PX);
            }
        });
    }

    private static StrokeLineCap cap(Stroke.Cap cap) {
        return switch (cap) {
            case BUTT -> StrokeLineCap.BUTT;
            case ROUND -> StrokeLineCap.ROUND;
            case SQUARE -> StrokeLineCap.SQUARE;
        };
    }

    private static void mark(List<Node> shapes, Mark mark, double x, double y, double mostPx) {
        double size = Math.min(mostPx, mark.sizePx());
        double r = size / 2;
        List<Shape> parts = new ArrayList<>();
        switch (mark.shape()) {
            case CIRCLE, STATE_OPEN -> parts.add(new Circle(0, 0, r));
            case SQUARE -> parts.add(new Rectangle(-r, -r, size, size));
            case TRIANGLE -> parts.add(path(scaled(r, "M0 -1L1 1L-1 1z")));
            case DIAMOND -> parts.add(path(scaled(r, "M0 -1L1 0L0 1L-1 0z")));
            case STAR ->
                parts.add(
                        path(
                                scaled(
                                        r,
                                        "M0 -1L0.25 -0.34L0.95 -0.31L0.4 0.13L0.59 0.81L0 0.42L-0.59 0.81L-0.4 0.13L-0.95 -0.31L-0.25 -0.34z")));
            case CROSS -> parts.add(path(scaled(r, "M-0.25 -1H0.25V-0.25H1V0.25H0.25V1H-0.25V0.25H-1V-0.25H-0.25z")));
            case X -> {
                Shape x1 = path(scaled(r, "M-0.2 -1.2H0.2V-0.2H1.2V0.2H0.2V1.2H-0.2V0.2H-1.2V-0.2H-0.2z"));
                x1.setRotate(45);
                parts.add(x1);
            }
            case ARROW -> parts.add(path(scaled(r, "M0 -1L0.8 0.2H0.3V1H-0.3V0.2H-0.8z")));
            case CARAVAN -> parts.add(path(scaled(r, "M0 -1L0.8 1L0 0.5L-0.8 1z")));
            case TARGET -> {
                Circle ring = new Circle(0, 0, r - 0.75);
                Circle dot = new Circle(0, 0, r * 0.38);
                ring.setFill(color(mark.rimArgb()));
                ring.setStroke(color(mark.fillArgb()));
                ring.setStrokeWidth(1.5);
                dot.setFill(color(mark.fillArgb()));
                add(shapes, List.of(ring, dot), x, y, 0);
                return;
            }
            case STATE_PARTIAL -> {
                Shape whole = path(scaled(r - 0.75, "M0 -1L1 0L0 1L-1 0z"));
                whole.setFill(color(mark.rimArgb()));
                whole.setStroke(color(mark.fillArgb()));
                whole.setStrokeWidth(1.5);
                Shape half = path(scaled(r, "M0 -1L-1 0L0 1z"));
                half.setFill(color(mark.fillArgb()));
                add(shapes, List.of(whole, half), x, y, 0);
                return;
            }
            case STATE_CLOSED -> {
                Rectangle square = new Rectangle(-r, -r, size, size);
                Rectangle bar = new Rectangle(-r * 0.62, -r * 0.2, size * 0.62, size * 0.2);
                square.setFill(color(mark.fillArgb()));
                bar.setFill(color(mark.rimArgb()));
                add(shapes, List.of(square, bar), x, y, 0);
                return;
            }
            case STATE_UNKNOWN -> {
                Circle ring = new Circle(0, 0, r - 0.75);
                ring.setFill(color(mark.rimArgb()));
                ring.setStroke(color(mark.fillArgb()));
                ring.setStrokeWidth(1.5);
                parts.clear();
                add(shapes, List.of(ring), x, y, 0);
                return;
            }
        }
        for (Shape part : parts) {
            part.setFill(mark.fillArgb() == 0 ? Color.TRANSPARENT : color(mark.fillArgb()));
            if (mark.rimArgb() != 0 && mark.rimPx() > 0) {
                part.setStroke(color(mark.rimArgb()));
                part.setStrokeWidth(mark.rimPx());
            }
        }
        add(shapes, parts, x, y, mark.rotationDeg());
    }

    private static void add(List<Node> shapes, List<? extends Shape> parts, double x, double y, double rotationDeg) {
        for (Shape part : parts) {
            part.setTranslateX(x);
            part.setTranslateY(y);
            if (rotationDeg != 0) {
                part.getTransforms().add(new javafx.scene.transform.Rotate(rotationDeg, 0, 0));
            }
            shapes.add(part);
        }
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }

    /** An outline given for a radius of 1. */
    private static String scaled(double radius, String unit) {
        StringBuilder scaled = new StringBuilder();
        for (String part : unit.split("(?<=[MLHVz ])|(?=[MLHVz ])")) {
            scaled.append(part.matches("-?[0-9.]+") ? String.valueOf(Double.parseDouble(part) * radius) : part);
        }
        return scaled.toString();
    }

    static Color color(int argb) {
        return Color.rgb((argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }
}
