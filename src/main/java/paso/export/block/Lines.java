package paso.export.block;

import java.util.ArrayList;
import java.util.List;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Lettering;

/** Breaks a text into lines of a width. */
public final class Lines {

    private Lines() {}

    /** At most {@code most} lines; what does not fit ends in an ellipsis. A word wider than a line is broken. */
    public static List<String> of(String text, Lettering lettering, double widthPx, int most, TextMeasurer measurer) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measurer.widthPx(longer, lettering) <= widthPx) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (measurer.widthPx(rest, lettering) > widthPx && rest.length() > 1) {
                int fits = fitting(rest, "", lettering, widthPx, measurer);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        int fits = fitting(last, "…", lettering, widthPx, measurer);
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last.substring(0, fits).stripTrailing() + "…");
        return kept;
    }

    /** How many characters fit before {@code ending}, at least one; no character is cut in two. */
    private static int fitting(String text, String ending, Lettering lettering, double widthPx, TextMeasurer measurer) {
        int count = text.length();
        while (count > 1 && measurer.widthPx(text.substring(0, count) + ending, lettering) > widthPx) {
            count = text.offsetByCodePoints(count, -1);
        }
        return Math.max(count, Character.charCount(text.codePointAt(0)));
    }
}
