package paso.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paso.symbol.Argb;

/** Colours as SVG writes them. */
final class SvgColours {

    private static final String NUMBER = "\\s*([0-9.]+)(%?)\\s*";
    private static final Pattern RGB =
            Pattern.compile("rgba?\\(" + NUMBER + "," + NUMBER + "," + NUMBER + "(?:," + NUMBER + ")?\\)");

    private final Properties names = new Properties();

    SvgColours() {
        try (InputStream in = SvgColours.class.getResourceAsStream("colours.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its names of colours");
            }
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the names of colours cannot be read", e);
        }
    }

    /** A colour by its name, {@code #rgb}, {@code #rrggbb}, {@code rgb()}; empty for anything else. */
    Optional<Integer> parse(String text) {
        String colour = text.toLowerCase(Locale.ROOT).strip();
        if (colour.matches("#[0-9a-f]{3}")) {
            return Argb.parse(colour.replaceAll("([0-9a-f])", "$1$1"));
        }
        if (colour.matches("#[0-9a-f]{8}")) {
            return Argb.parse("#" + colour.substring(7) + colour.substring(1, 7));
        }
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            int argb = 0xff000000 | part(rgb, 1) << 16 | part(rgb, 3) << 8 | part(rgb, 5);
            return Optional.of(rgb.group(7) == null ? argb : Argb.faded(argb, share(rgb.group(7), rgb.group(8), 1)));
        }
        return Argb.parse(names.getProperty(colour, colour));
    }

    private static int part(Matcher rgb, int group) {
        return (int) Math.round(255 * share(rgb.group(group), rgb.group(group + 1), 255));
    }

    private static double share(String number, String percent, double whole) {
        try {
            return Math.max(0, Math.min(1, Double.parseDouble(number) / (percent.isEmpty() ? whole : 100)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
