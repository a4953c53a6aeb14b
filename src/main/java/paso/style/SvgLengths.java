package paso.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of SVG files.
 *
 * @param side the larger side of the drawing, of which percentages are
 */
record SvgLengths(double side) {

    private static final Pattern LENGTH = Pattern.compile("([-+0-9.eE]*[0-9.])\\s*(px|pt|pc|mm|cm|in|%)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern TRANSFORM = Pattern.compile("([a-zA-Z]+)\\s*\\(([^)]*)\\)");

    /** A length in pixels; a percentage is of the larger side, where 100 is the whole. */
    double pixels(String text, double otherwise) {
        Matcher length = LENGTH.matcher(text.strip());
        if (!length.matches()) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(length.group(1));
            String unit = Optional.ofNullable(length.group(2)).orElse("px").toLowerCase(Locale.ROOT);
            return number
                    * switch (unit) {
                        case "pt" -> 96 / 72.0;
                        case "pc" -> 16;
                        case "mm" -> 96 / 25.4;
                        case "cm" -> 96 / 2.54;
                        case "in" -> 96;
                        case "%" -> side / 100;
                        default -> 1;
                    };
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static double[] numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(Double.parseDouble(number.group()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static Affine transform(String text) {
        Affine all = Affine.IDENTITY;
        Matcher one = TRANSFORM.matcher(text);
        while (one.find()) {
            double[] n = numbers(one.group(2));
            Affine next =
                    switch (one.group(1) + n.length) {
                        case "matrix6" -> new Affine(n[0], n[1], n[2], n[3], n[4], n[5]);
                        case "translate1" -> Affine.move(n[0], 0);
                        case "translate2" -> Affine.move(n[0], n[1]);
                        case "scale1" -> Affine.scale(n[0], n[0]);
                        case "scale2" -> Affine.scale(n[0], n[1]);
                        case "rotate1" -> Affine.turn(n[0]);
                        case "rotate3" ->
                            Affine.move(n[1], n[2]).after(Affine.turn(n[0])).after(Affine.move(-n[1], -n[2]));
                        case "skewX1" -> new Affine(1, 0, Math.tan(Math.toRadians(n[0])), 1, 0, 0);
                        case "skewY1" -> new Affine(1, Math.tan(Math.toRadians(n[0])), 0, 1, 0, 0);
                        default -> Affine.IDENTITY;
                    };
            all = all.after(next);
        }
        return all;
    }
}
