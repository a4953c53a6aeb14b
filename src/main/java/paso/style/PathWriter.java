package paso.style;

import java.util.Locale;

/** Writes a path, each point mapped, as the absolute commands M, L, Q, C and Z of SVG. */
final class PathWriter {

    /** More commands than any symbol has. */
    private static final int MOST_COMMANDS = 100_000;

    private final Affine map;
    private final StringBuilder path = new StringBuilder();
    private int commands;
    private double x;
    private double y;
    private double startX;
    private double startY;

    PathWriter(Affine map) {
        this.map = map;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void moveTo(double toX, double toY) {
        command('M', toX, toY);
        startX = toX;
        startY = toY;
    }

    void lineTo(double toX, double toY) {
        command('L', toX, toY);
    }

    void quadTo(double x1, double y1, double toX, double toY) {
        command('Q', x1, y1, toX, toY);
    }

    void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        command('C', x1, y1, x2, y2, toX, toY);
    }

    void close() {
        path.append('Z');
        x = startX;
        y = startY;
    }

    /** An ellipse's arc in SVG's terms: of the four between two points the one that the flags tell. */
    void arcTo(double radiusX, double radiusY, double turnDeg, boolean large, boolean sweep, double toX, double toY) {
        if (radiusX == 0 || radiusY == 0) {
            lineTo(toX, toY);
            return;
        }
        if (x == toX && y == toY) {
            return;
        }
        // in the ellipse's own frame, as SVG 1.1, appendix F.6, has it
        Affine back = Affine.turn(-turnDeg);
        double px = back.x((x - toX) / 2, (y - toY) / 2);
        double py = back.y((x - toX) / 2, (y - toY) / 2);
        double reach = Math.sqrt(px * px / (radiusX * radiusX) + py * py / (radiusY * radiusY));
        double rx = Math.abs(radiusX) * Math.max(1, reach);
        double ry = Math.abs(radiusY) * Math.max(1, reach);
        double square = px * px / (rx * rx) + py * py / (ry * ry);
        double share = Math.sqrt(Math.max(0, (1 - square) / square)) * (large == sweep ? -1 : 1);
        double centreX = share * rx * py / ry;
        double centreY = -share * ry * px / rx;
        double from = Math.atan2((py - centreY) / ry, (px - centreX) / rx);
        double extent = Math.atan2((-py - centreY) / ry, (-px - centreX) / rx) - from;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        Affine out = Affine.move((x + toX) / 2, (y + toY) / 2)
                .after(Affine.turn(turnDeg))
                .after(Affine.move(centreX, centreY))
                .after(Affine.scale(rx, ry));
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(extent) / (Math.PI / 2) - 1e-9));
        double step = extent / pieces;
        double handle = 4 / 3.0 * Math.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            double x1 = Math.cos(a) - handle * Math.sin(a);
            double y1 = Math.sin(a) + handle * Math.cos(a);
            double x2 = Math.cos(b) + handle * Math.sin(b);
            double y2 = Math.sin(b) - handle * Math.cos(b);
            boolean last = i == pieces - 1;
            curveTo(
                    out.x(x1, y1),
                    out.y(x1, y1),
                    out.x(x2, y2),
                    out.y(x2, y2),
                    last ? toX : out.x(Math.cos(b), Math.sin(b)),
                    last ? toY : out.y(Math.cos(b), Math.sin(b)));
        }
    }

    private void command(char name, double... xy) {
        commands++;
        if (commands > MOST_COMMANDS) {
            throw new IllegalArgumentException("a path of more than " + MOST_COMMANDS + " commands");
        }
        path.append(name);
        for (int i = 0; i < xy.length; i += 2) {
            append(map.x(xy[i], xy[i + 1]), i > 0);
            append(map.y(xy[i], xy[i + 1]), true);
        }
        x = xy[xy.length - 2];
        y = xy[xy.length - 1];
    }

    private void append(double number, boolean apart) {
        if (!(Math.abs(number) < 1e6)) {
            throw new IllegalArgumentException("a path that reaches far outside its picture");
        }
        if (apart) {
            path.append(' ');
        }
        path.append(String.format(Locale.ROOT, "%.5f", number));
    }

    String path() {
        return path.toString();
    }
}
