package paso.view.control;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Rotate;
import paso.geo.Bounds;
import paso.portrayal.request.LegendEntry;
import paso.render.MarkPaths;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Picture;
import paso.symbol.Stroke;

/** The symbol of a legend entry, drawn as JavaFX shapes in a small box, at the size it has on the map if it fits. */
public final class Swatch extends Pane {

    static final double WIDTH_PX = 22;
    static final double HEIGHT_PX = 16;
    private static final double MAX_MARK_PX = 13;
    private static final double LINE_INSET_PX = 1;

    public Swatch(LegendEntry entry) {
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
        Bounds box = MarkPaths.box(mark.shape());
        double size = Math.min(
                mark.sizePx(), Math.min(mostPx / Math.min(1, box.height()), WIDTH_PX / Math.max(0.5, box.width())));
        // a plate stands beside its place on the map, and in the middle here
        double offX = mark.rotationDeg() == 0 ? -box.centerX() * size : 0;
        if (mark.shape() instanceof Picture picture) {
            ImageView image = new ImageView(new Image(new ByteArrayInputStream(picture.file())));
            image.setPreserveRatio(true);
            image.setFitHeight(size);
            image.setOpacity(picture.opacity());
            image.setX(x - picture.aspect() * size / 2);
            image.setY(y - size / 2);
            image.setRotate(mark.rotationDeg());
            shapes.add(image);
            return;
        }
        for (MarkPaths.Ply ply : MarkPaths.plies(mark.withHalo(0, 0).sizedTo(size))) {
            SVGPath piece = new SVGPath();
            piece.setContent(ply.svg(size));
            piece.setFillRule(ply.evenOdd() ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
            piece.setFill(color(ply.fillArgb()));
            if (ply.strokeArgb() != 0) {
                piece.setStroke(color(ply.strokeArgb()));
                piece.setStrokeWidth(ply.strokePx());
            }
            piece.setTranslateX(x + offX);
            piece.setTranslateY(y);
            piece.getTransforms().add(new Rotate(mark.rotationDeg(), 0, 0));
            shapes.add(piece);
        }
    }

    public static Color color(int argb) {
        return Color.rgb((argb >> 16) & 0xff, (argb >> 8) & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }
}
