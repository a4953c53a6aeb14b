package paso.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paso.geo.Bounds;
import paso.symbol.Drawing;
import paso.symbol.Figure;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Picture;
import paso.symbol.Stroke;

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

    /**
     * A filled and stroked path of a whole mark.
     *
     * @param path in units of the box
     * @param fillArgb 0 for none
     * @param strokeArgb 0 for none; over the fill
     * @param sharp whether the line's corners are mitred
     */
    public record Ply(Path2D path, int fillArgb, int strokeArgb, double strokePx, boolean sharp) {

        /** The path in SVG's syntax, {@code size} units to the box. */
        public String svg(double size) {
            return MarkPaths.svg(path, size);
        }

        /** Whether the path's inside is told by the even-odd rule. */
        public boolean evenOdd() {
            return path.getWindingRule() == Path2D.WIND_EVEN_ODD;
        }
    }

    private MarkPaths() {}

    /** All that a mark is painted with, lowest first; none for a picture, which is no vectors. */
    public static List<Ply> plies(Mark mark) {
        List<Ply> plies = new ArrayList<>();
        boolean haloed = mark.haloArgb() != 0 && mark.haloPx() > 0;
        double around = mark.rimPx() + 2 * mark.haloPx();
        if (mark.shape() instanceof MarkShape shape) {
            List<Piece> pieces = pieces(shape);
            Path2D outline = pieces.get(0).path();
            if (haloed) {
                plies.add(new Ply(outline, mark.haloArgb(), mark.haloArgb(), around, false));
            }
            if (mark.rimArgb() != 0 && mark.rimPx() > 0) {
                plies.add(new Ply(outline, 0, mark.rimArgb(), mark.rimPx(), true));
            }
            for (Piece piece : pieces) {
                int argb = piece.ink() == Ink.FILL ? mark.fillArgb() : mark.rimArgb();
                if (argb != 0) {
                    plies.add(new Ply(piece.path(), argb, 0, 0, true));
                }
            }
        } else if (mark.shape() instanceof Drawing drawing) {
            List<Ply> own =
                    drawing.parts().stream().map(part -> ply(part, mark)).toList();
            if (haloed) {
                own.forEach(ply -> plies.add(new Ply(
                        ply.path(),
                        mark.haloArgb(),
                        mark.haloArgb(),
                        (ply.strokeArgb() == 0 ? 0 : ply.strokePx()) + 2 * mark.haloPx(),
                        false)));
            }
            plies.addAll(own);
        }
        return plies;
    }

    private static Ply ply(Drawing.Part part, Mark mark) {
        double width = part.strokeWidth().isPresent() ? part.strokeWidth().getAsDouble() * mark.sizePx() : mark.rimPx();
        return new Ply(
                path(part.path(), part.evenOdd()),
                part.fill().of(mark),
                width > 0 ? part.stroke().of(mark) : 0,
                width,
                part.join() == Stroke.Join.MITER);
    }

    /** A path of absolute M, L, Q, C and Z. */
    private static Path2D path(String data, boolean evenOdd) {
        Path2D path = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        double[] c = new double[6];
        for (int at = 0; at < data.length(); ) {
            char command = data.charAt(at);
            int end = at + 1;
            while (end < data.length() && !Character.isLetter(data.charAt(end))) {
                end++;
            }
            String[] numbers = data.substring(at + 1, end).strip().split(" ");
            for (int i = 0; i < numbers.length && command != 'Z'; i++) {
                c[i] = Double.parseDouble(numbers[i]);
            }
            switch (command) {
                case 'M' -> path.moveTo(c[0], c[1]);
                case 'L' -> path.lineTo(c[0], c[1]);
                case 'Q' -> path.quadTo(c[0], c[1], c[2], c[3]);
                case 'C' -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.closePath();
            }
            at = end;
        }
        return path;
    }

    /** The filled parts of a mark, lowest first, {@code size} units to the box, for toolkits that take SVG's paths. */
    public static List<Outline> outlines(MarkShape shape, double size) {
        return pieces(shape).stream()
                .map(piece -> new Outline(svg(piece.path(), size), piece.ink()))
                .toList();
    }

    /** The box around a mark in units of its own, y down; most are about one unit wide and high. */
    public static Bounds box(Figure figure) {
        if (figure instanceof Drawing drawing) {
            return new Bounds(-drawing.aspect() / 2, -0.5, drawing.aspect() / 2, 0.5);
        }
        if (figure instanceof Picture picture) {
            return new Bounds(-picture.aspect() / 2, -0.5, picture.aspect() / 2, 0.5);
        }
        MarkShape shape = (MarkShape) figure;
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
            case ASTERISK -> List.of(fill(asterisk()));
            case CARET -> List.of(fill(open(-0.5, -0.5, 0, 0, -0.5, 0.5)));
            case ARROWHEAD -> List.of(fill(polygon(0, -0.5, 0.5, 0, 0, 0.5)));
            case EQUILATERAL_TRIANGLE -> List.of(fill(polygon(0, -0.5, 0.433, 0.25, -0.433, 0.25)));
            case HALF_CIRCLE -> List.of(fill(sector(0, 180, Arc2D.CHORD)));
            case THIRD_CIRCLE -> List.of(fill(sector(90, 120, Arc2D.PIE)));
            case QUARTER_CIRCLE -> List.of(fill(sector(90, 90, Arc2D.PIE)));
            case HALF_ARC -> List.of(fill(sector(0, 180, Arc2D.OPEN)));
            case THIRD_ARC -> List.of(fill(sector(90, 120, Arc2D.OPEN)));
            case QUARTER_ARC -> List.of(fill(sector(90, 90, Arc2D.OPEN)));
            case HALF_SQUARE -> List.of(fill(box(-0.5, -0.5, 0.5, 1)));
            case DIAGONAL_HALF_SQUARE -> List.of(fill(polygon(-0.5, -0.5, 0.5, 0.5, -0.5, 0.5)));
            case LEFT_HALF_TRIANGLE -> List.of(fill(polygon(0, -0.5, 0.5, 0.5, 0, 0.5)));
            case RIGHT_HALF_TRIANGLE -> List.of(fill(polygon(0, -0.5, 0, 0.5, -0.5, 0.5)));
            case CUT_SQUARE ->
                List.of(fill(polygon(
                        -0.32, -0.5, 0.32, -0.5, 0.5, -0.32, 0.5, 0.32, 0.32, 0.5, -0.32, 0.5, -0.5, 0.32, -0.5,
                        -0.32)));
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

    private static Path2D open(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    /** @param fromDeg counter-clockwise from the right */
    private static Shape sector(double fromDeg, double extentDeg, int closure) {
        return new Arc2D.Double(-0.5, -0.5, 1, 1, fromDeg, extentDeg, closure);
    }

    private static Shape asterisk() {
        Area area = new Area();
        for (int i = 0; i < 4; i++) {
            area.add(new Area(AffineTransform.getRotateInstance(i * Math.PI / 4)
                    .createTransformedShape(box(-0.08, -0.5, 0.16, 1))));
        }
        return area;
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
        String decimals = size > 1 ? "%.3f" : "%.5f";
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(AffineTransform.getScaleInstance(size, size));
                !it.isDone();
                it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> append(text, 'M', c, 2, decimals);
                case PathIterator.SEG_LINETO -> append(text, 'L', c, 2, decimals);
                case PathIterator.SEG_QUADTO -> append(text, 'Q', c, 4, decimals);
                case PathIterator.SEG_CUBICTO -> append(text, 'C', c, 6, decimals);
                default -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char command, double[] values, int count, String decimals) {
        text.append(command);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, decimals, values[i]));
        }
    }
}
