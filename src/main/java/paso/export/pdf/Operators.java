package paso.export.pdf;

import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Writes the operators of one content stream, and those of colour, alpha and line only where they change something. */
final class Operators implements Closeable {

    private static final int BUFFER = 1 << 15;
    private static final int UNKNOWN = -1;
    private static final int OPAQUE = 255;
    private static final double MITER_LIMIT = 4;

    private final OutputStream out;
    private final AlphaStates alphas;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private final Deque<State> saved = new ArrayDeque<>();
    private State state;

    /** What of the graphics state is known to be set. */
    private record State(
            int fillRgb,
            int fillAlpha,
            int strokeRgb,
            int strokeAlpha,
            double width,
            int cap,
            int join,
            List<Double> dash) {

        State filling(int rgb, int alpha) {
            return new State(rgb, alpha, strokeRgb, strokeAlpha, width, cap, join, dash);
        }

        State stroking(int rgb, int alpha) {
            return new State(fillRgb, fillAlpha, rgb, alpha, width, cap, join, dash);
        }

        State lined(double newWidth, int newCap, int newJoin, List<Double> newDash) {
            return new State(fillRgb, fillAlpha, strokeRgb, strokeAlpha, newWidth, newCap, newJoin, newDash);
        }
    }

    private Operators(OutputStream out, AlphaStates alphas, int alpha) throws IOException {
        this.out = out;
        this.alphas = alphas;
        this.state = new State(UNKNOWN, alpha, UNKNOWN, alpha, UNKNOWN, UNKNOWN, UNKNOWN, List.of());
        number(MITER_LIMIT).op("M");
    }

    /** For a page or a group, which begin opaque. */
    static Operators ofGroup(OutputStream out, AlphaStates alphas) throws IOException {
        return new Operators(out, alphas, OPAQUE);
    }

    /** For what is painted from within others and inherits whatever they have set. */
    static Operators ofPart(OutputStream out, AlphaStates alphas) throws IOException {
        Operators part = new Operators(out, alphas, UNKNOWN);
        part.text("[]0 d\n");
        return part;
    }

    // pieces of syntax

    /** A number to a hundredth, which is of a pixel nearly everywhere. */
    Operators number(double value) throws IOException {
        return decimal(Math.round(value * 100), 2);
    }

    /** A number to a millionth: of matrices and of what is scaled up. */
    Operators fine(double value) throws IOException {
        return decimal(Math.round(value * 1e6), 6);
    }

    private Operators decimal(long scaled, int decimals) throws IOException {
        room(32);
        long rest = scaled;
        if (rest < 0) {
            buffer[filled++] = '-';
            rest = -rest;
        }
        long unit = decimals == 2 ? 100 : 1_000_000;
        digits(rest / unit);
        rest %= unit;
        if (rest > 0) {
            buffer[filled++] = '.';
            for (unit /= 10; rest > 0; unit /= 10) {
                buffer[filled++] = (byte) ('0' + rest / unit);
                rest %= unit;
            }
        }
        buffer[filled++] = ' ';
        return this;
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        buffer[filled++] = (byte) ('0' + value % 10);
    }

    Operators name(String name) throws IOException {
        return text("/" + name + " ");
    }

    Operators op(String operator) throws IOException {
        return text(operator).text("\n");
    }

    /** ASCII as it is. */
    Operators text(String ascii) throws IOException {
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        room(0);
        if (bytes.length > BUFFER - filled) {
            flush();
            out.write(bytes);
            return this;
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
        return this;
    }

    /** A text in UTF-16 as a hexadecimal string. */
    Operators unicode(String value) throws IOException {
        StringBuilder hex = new StringBuilder("<FEFF");
        value.chars().forEach(unit -> hex.append(hex4(unit)));
        return text(hex.append("> ").toString());
    }

    static String hex4(int value) {
        String digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }

    private void room(int bytes) throws IOException {
        if (BUFFER - filled < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    // graphics state

    void save() throws IOException {
        saved.push(state);
        op("q");
    }

    void restore() throws IOException {
        state = saved.pop();
        op("Q");
    }

    /** Moves and turns what follows, clockwise as y is down. */
    void place(double x, double y, double turnDeg) throws IOException {
        if (turnDeg == 0) {
            text("1 0 0 1 ");
        } else {
            double cos = Math.cos(Math.toRadians(turnDeg));
            double sin = Math.sin(Math.toRadians(turnDeg));
            fine(cos).fine(sin).fine(-sin).fine(cos);
        }
        number(x).number(y).op("cm");
    }

    /** How opaque whole forms are painted from now on, 0 to 255. */
    void alpha(int alpha) throws IOException {
        if (alpha != state.fillAlpha()) {
            name(alphas.filling(alpha)).op("gs");
            state = state.filling(state.fillRgb(), alpha);
        }
    }

    void fillColor(int argb) throws IOException {
        int alpha = argb >>> 24;
        int rgb = argb & 0xffffff;
        if (alpha != state.fillAlpha()) {
            name(alphas.filling(alpha)).op("gs");
        }
        if (rgb != state.fillRgb()) {
            rgb(rgb).op("rg");
        }
        state = state.filling(rgb, alpha);
    }

    void strokeColor(int argb) throws IOException {
        int alpha = argb >>> 24;
        int rgb = argb & 0xffffff;
        if (alpha != state.strokeAlpha()) {
            name(alphas.stroking(alpha)).op("gs");
        }
        if (rgb != state.strokeRgb()) {
            rgb(rgb).op("RG");
        }
        state = state.stroking(rgb, alpha);
    }

    /** Fills with a pattern from now on. */
    void fillPattern(String pattern) throws IOException {
        if (state.fillAlpha() != OPAQUE) {
            name(alphas.filling(OPAQUE)).op("gs");
        }
        name("Pattern").op("cs");
        name(pattern).op("scn");
        state = state.filling(UNKNOWN, OPAQUE);
    }

    private Operators rgb(int rgb) throws IOException {
        for (int shift = 16; shift >= 0; shift -= 8) {
            decimal(Math.round(((rgb >> shift) & 0xff) / 255.0 * 1000) * 1000, 6);
        }
        return this;
    }

    /**
     * The pen from now on.
     *
     * @param cap 0 butt, 1 round, 2 square
     * @param join 0 miter, 1 round, 2 bevel
     */
    void line(double width, int cap, int join, List<Double> dash) throws IOException {
        if (width != state.width()) {
            decimal(Math.round(width * 1000) * 1000, 6).op("w");
        }
        if (cap != state.cap()) {
            number(cap).op("J");
        }
        if (join != state.join()) {
            number(join).op("j");
        }
        if (!dash.equals(state.dash())) {
            text("[");
            for (double length : dash) {
                number(Math.max(0.01, length));
            }
            text("]0 ").op("d");
        }
        state = state.lined(width, cap, join, dash);
    }

    // paths

    void moveTo(double x, double y) throws IOException {
        number(x).number(y).text("m\n");
    }

    void lineTo(double x, double y) throws IOException {
        number(x).number(y).text("l\n");
    }

    void rectangle(double x, double y, double width, double height) throws IOException {
        number(x).number(y).number(width).number(height).op("re");
    }

    /** Adds a whole path, its curves of the second order as ones of the third. */
    void path(PathIterator path) throws IOException {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    moveTo(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_LINETO -> {
                    lineTo(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    number(x + (c[0] - x) * 2 / 3).number(y + (c[1] - y) * 2 / 3);
                    number(c[2] + (c[0] - c[2]) * 2 / 3).number(c[3] + (c[1] - c[3]) * 2 / 3);
                    number(c[2]).number(c[3]).text("c\n");
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    for (double value : c) {
                        number(value);
                    }
                    text("c\n");
                    x = c[4];
                    y = c[5];
                }
                default -> text("h\n");
            }
        }
    }
}
