package paso.style;

/** Reads the path data of SVG: all commands, absolute and relative, and the short forms of arcs' flags. */
final class SvgPathData {

    private final String data;
    private final PathWriter out;
    private int at;
    private char last = ' ';
    private double handleX;
    private double handleY;

    private SvgPathData(String data, PathWriter out) {
        this.data = data;
        this.out = out;
    }

    /** @throws IllegalArgumentException where it is no path; what came before is written */
    static void write(String data, PathWriter out) {
        SvgPathData reader = new SvgPathData(data, out);
        reader.skip();
        if (!reader.isAtEnd() && Character.toUpperCase(reader.peek()) != 'M') {
            throw new IllegalArgumentException("a path that does not begin with M");
        }
        char command = ' ';
        while (!reader.isAtEnd()) {
            if (Character.isLetter(reader.peek())) {
                command = reader.peek();
                reader.at++;
            } else if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            } else if (Character.toUpperCase(command) == 'Z') {
                throw new IllegalArgumentException("numbers after the end of a ring");
            }
            reader.command(command);
            reader.skip();
        }
    }

    private void command(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? out.x() : 0;
        double fromY = relative ? out.y() : 0;
        char name = Character.toUpperCase(command);
        switch (name) {
            case 'M' -> out.moveTo(fromX + number(), fromY + number());
            case 'L' -> out.lineTo(fromX + number(), fromY + number());
            case 'H' -> out.lineTo(fromX + number(), out.y());
            case 'V' -> out.lineTo(out.x(), fromY + number());
            case 'C' -> cubic(fromX + number(), fromY + number(), fromX, fromY);
            case 'S' -> {
                boolean smooth = last == 'C' || last == 'S';
                cubic(smooth ? 2 * out.x() - handleX : out.x(), smooth ? 2 * out.y() - handleY : out.y(), fromX, fromY);
            }
            case 'Q' -> quadratic(fromX + number(), fromY + number(), fromX, fromY);
            case 'T' -> {
                boolean smooth = last == 'Q' || last == 'T';
                quadratic(
                        smooth ? 2 * out.x() - handleX : out.x(),
                        smooth ? 2 * out.y() - handleY : out.y(),
                        fromX,
                        fromY);
            }
            case 'A' -> out.arcTo(number(), number(), number(), flag(), flag(), fromX + number(), fromY + number());
            case 'Z' -> out.close();
            default -> throw new IllegalArgumentException("no command of a path: " + command);
        }
        last = name;
    }

    private void cubic(double x1, double y1, double fromX, double fromY) {
        handleX = fromX + number();
        handleY = fromY + number();
        out.curveTo(x1, y1, handleX, handleY, fromX + number(), fromY + number());
    }

    private void quadratic(double x1, double y1, double fromX, double fromY) {
        handleX = x1;
        handleY = y1;
        out.quadTo(x1, y1, fromX + number(), fromY + number());
    }

    private boolean isAtEnd() {
        return at >= data.length();
    }

    private char peek() {
        return data.charAt(at);
    }

    private void skip() {
        while (!isAtEnd() && (Character.isWhitespace(peek()) || peek() == ',')) {
            at++;
        }
    }

    private boolean flag() {
        skip();
        if (isAtEnd() || (peek() != '0' && peek() != '1')) {
            throw new IllegalArgumentException("an arc whose flag is not 0 or 1");
        }
        at++;
        return data.charAt(at - 1) == '1';
    }

    private double number() {
        skip();
        int from = at;
        if (!isAtEnd() && (peek() == '-' || peek() == '+')) {
            at++;
        }
        digits();
        if (!isAtEnd() && peek() == '.') {
            at++;
            digits();
        }
        if (!isAtEnd() && (peek() == 'e' || peek() == 'E')) {
            at++;
            if (!isAtEnd() && (peek() == '-' || peek() == '+')) {
                at++;
            }
            digits();
        }
        try {
            return Double.parseDouble(data.substring(from, at));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a path with something that is no number", e);
        }
    }

    private void digits() {
        while (!isAtEnd() && peek() >= '0' && peek() <= '9') {
            at++;
        }
    }
}
