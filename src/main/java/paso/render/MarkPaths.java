package paso.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Locale;
import paso.geo.Bounds;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;

/** The outlines of marks in a box of one unit about the origin, y down, heading up. */
public final class MarkPaths {

    /** Which of a mark's two colours a piece is filled with. */
    public enum Ink {
        FILL,
        RIM
    }

    /** A filled part of a mark. */
    public record Piece(Path2D path, Ink ink) {}

    /** A filled part of a mark in SVG's path syntax. */
    public record Outline(String path, Ink ink) {}

    private MarkPaths() {}

    /** The filled parts of a mark, lowest first, {@code size} units to the box, for toolkits that take SVG's paths. */
    public static List<Outline> outlines(MarkShape shape, double size) {
        return pieces(shape).stream()
                .map(piece -> new Outline(svg(piece.path(), size), piece.ink()))
                .toList();
    }

    /** The box around a mark in units of its own, y down; most are about one unit wide and high. */
    public static Bounds box(MarkShape shape) {
        Rectangle2D box = outline(shape).getBounds2D();
        return new Bounds(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /** The outline that the rim is drawn along; the first piece's path. */
    public static Path2D outline(MarkShape shape) {
        return pieces(shape).get(0).path();
    }

    /** The filled parts of a mark, lowest first. */
    public static List<Piece> pieces(MarkShape shape) {
        return switch (shape) {
            case CIRCLE, STATE_OPEN -> List.of(fill(circle(0.5)));
            case SQUARE -> List.of(fill(new Rectangle2D.Double(-0.5, -0.5, 1, 1)));
            case TRIANGLE -> List.of(fill(polygon(0, -0.5, 0.5, 0.5, -0.5, 0.5)));
            case STAR -> List.of(fill(star()));
            case CROSS -> List.of(fill(cross(0)));
            case X -> List.of(fill(cross(Math.PI / 4)));
            case ARROW -> List.of(fill(polygon(0, -0.5, 0.3, 0, 0.1, 0, 0.1, 0.5, -0.1, 0.5, -0.1, 0, -0.3, 0)));
            case DIAMOND -> List.of(fill(polygon(0, -0.5, 0.5, 0, 0, 0.5, -0.5, 0)));
            case PENTAGON -> List.of(fill(regular(5, 0)));
            case HEXAGON -> List.of(fill(regular(6, 0)));
            case OCTAGON -> List.of(fill(regular(8, Math.PI / 8)));
            case BAR -> List.of(fill(new Line2D.Double(0, -0.5, 0, 0.5)));
            case PLUS -> List.of(fill(plus()));
            case STATE_PARTIAL ->
                List.of(fill(polygon(0, -0.6, 0.6, 0, 0, 0.6, -0.6, 0)), rim(polygon(0.04, -0.36, 0.4, 0, 0.04, 0.36)));
            case STATE_CLOSED ->
                List.of(
                        fill(new Rectangle2D.Double(-0.46, -0.46, 0.92, 0.92)),
                        rim(new Rectangle2D.Double(-0.3, -0.085, 0.6, 0.17)));
            case STATE_UNKNOWN -> List.of(fill(circle(0.5)), rim(circle(0.3)));
            case CARAVAN -> List.of(fill(polygon(0, -0.6, 0.46, 0.5, 0, 0.26, -0.46, 0.5)));
            case TARGET -> List.of(fill(ring()));
            case TICK -> List.of(fill(new Rectangle2D.Double(-0.5, -0.1, 1, 0.2)));
            case CHEVRON -> List.of(fill(polygon(0, -0.42, 0.5, 0.3, 0.3, 0.42, 0, 0, -0.3, 0.42, -0.5, 0.3)));
            case STATION -> List.of(fill(box(-0.5, -0.34, 1, 0.68)), rim(box(-0.28, -0.1, 0.56, 0.2)));
            case SHELTER ->
                List.of(
                        fill(polygon(
                                0, -0.56, 0.56, -0.02, 0.4, -0.02, 0.4, 0.5, -0.4, 0.5, -0.4, -0.02, -0.56, -0.02)),
                        rim(box(-0.12, 0.14, 0.24, 0.36)));
            case CAMP ->
                List.of(fill(polygon(0, -0.46, 0.56, 0.46, -0.56, 0.46)), rim(polygon(0, 0.04, 0.2, 0.46, -0.2, 0.46)));
            case AUTHORITY -> List.of(fill(polygon(-0.36, -0.56, 0.5, -0.28, -0.16, 0, -0.16, 0.56, -0.36, 0.56)));
            case BOARDING -> List.of(fill(ladder()));
            case DEPARTURE -> List.of(fill(circle(0.5)), rim(polygon(0, -0.34, 0.27, 0.24, 0, 0.1, -0.27, 0.24)));
            case PLATE_ROAD -> plate(PortSigns.road());
            case PLATE_PEDESTRIAN -> plate(PortSigns.pedestrian());
            case PLATE_CARGO -> plate(PortSigns.cargo());
            case PLATE_RAIL -> plate(PortSigns.rail());
            case PLATE_FERRY -> plate(PortSigns.ferry());
            case SIGN_ROAD -> sign(PortSigns.road());
            case SIGN_PEDESTRIAN -> sign(PortSigns.pedestrian());
            case SIGN_CARGO -> sign(PortSigns.cargo());
            case SIGN_RAIL -> sign(PortSigns.rail());
            case SIGN_FERRY -> sign(PortSigns.ferry());
        };
    }

    /** A plate about the origin, where the state's mark comes, and to the right of that a sign a third of the box high. */
    private static List<Piece> plate(Shape sign) {
        AffineTransform place = AffineTransform.getTranslateInstance(0.305, 0);
        place.scale(0.32, 0.32);
        return List.of(
                fill(new RoundRectangle2D.Double(
                        -Mark.PLATE_LEFT,
                        -Mark.PLATE_HALF_HEIGHT,
                        Mark.PLATE_LEFT + 0.5,
                        2 * Mark.PLATE_HALF_HEIGHT,
                        0.2,
                        0.2)),
                rim(place.createTransformedShape(sign)));
    }

    /** A sign in the middle of a plate. */
    private static List<Piece> sign(Shape sign) {
        Shape small = AffineTransform.getScaleInstance(0.68, 0.68).createTransformedShape(sign);
        return List.of(fill(new RoundRectangle2D.Double(-0.5, -0.5, 1, 1, 0.36, 0.36)), rim(small));
    }

    private static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    private static Shape ladder() {
        Area area = new Area(box(-0.4, -0.56, 0.17, 1.12));
        area.add(new Area(box(0.23, -0.56, 0.17, 1.12)));
        for (double y : new double[] {-0.36, -0.06, 0.24}) {
            area.add(new Area(box(-0.4, y, 0.8, 0.14)));
        }
        return area;
    }

    private static Piece fill(Shape shape) {
        return new Piece(new Path2D.Double(shape), Ink.FILL);
    }

    private static Piece rim(Shape shape) {
        return new Piece(new Path2D.Double(shape), Ink.RIM);
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Path2D regular(int corners, double turn) {
        double[] xy = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            xy[2 * i] = 0.5 * Math.sin(angle);
            xy[2 * i + 1] = -0.5 * Math.cos(angle);
        }
        return polygon(xy);
    }

    private static Path2D plus() {
        Path2D path = new Path2D.Double(new Line2D.Double(0, -0.5, 0, 0.5));
        path.append(new Line2D.Double(-0.5, 0, 0.5, 0), false);
        return path;
    }

    private static Path2D star() {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 0.5 : 0.2;
            xy[2 * i] = radius * Math.sin(Math.PI * i / 5);
            xy[2 * i + 1] = -radius * Math.cos(Math.PI * i / 5);
        }
        return polygon(xy);
    }

    private static Shape cross(double turn) {
        Area area = new Area(new Rectangle2D.Double(-0.5, -0.12, 1, 0.24));
        area.add(new Area(new Rectangle2D.Double(-0.12, -0.5, 0.24, 1)));
        return AffineTransform.getRotateInstance(turn).createTransformedShape(area);
    }

    private static Shape ring() {
        Area area = new Area(circle(0.5));
        area.subtract(new Area(circle(0.36)));
        area.add(new Area(circle(0.14)));
        return area;
    }

    /** A path in SVG's path syntax, {@code size} units to the box, for toolkits that take that. */
    public static String svg(Path2D path, double size) {
        StringBuilder text = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(AffineTransform.getScaleInstance(size, size));
                !it.isDone();
                it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> append(text, 'M', c, 2);
                case PathIterator.SEG_LINETO -> append(text, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> append(text, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> append(text, 'C', c, 6);
                default -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char command, double[] values, int count) {
        text.append(command);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.3f", values[i]));
        }
    }
}
