package paso.portrayal.callout;

import java.util.ArrayList;
import java.util.List;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Lettering;

/** The words of one call-out, set in lines: each entry its date and, on the same line, its name. */
final class CalloutText {

    private static final String ELLIPSIS = "…";

    /** What happened, in words. */
    record Entry(String date, String name) {}

    /** A piece of a line in one lettering. */
    record Run(String text, double xPx, Lettering lettering) {}

    /** One line, and how far its baseline lies under the top of the block. */
    record Line(List<Run> runs, double widthPx, double baselinePx) {
        Line {
            runs = List.copyOf(runs);
        }
    }

    /** How call-outs are lettered. */
    record Look(Lettering date, Lettering name, double wrapPx) {}

    private final Look look;
    private final TextMeasurer measurer;
    private final double wrapPx;
    private final double leadingPx;
    private final double entryGapPx;
    private final List<Line> lines = new ArrayList<>();
    private double widthPx;
    private double heightPx;
    /** How many entries ended in an ellipsis. */
    private int cut;

    private CalloutText(Look look, TextMeasurer measurer, double wrapPx) {
        this.look = look;
        this.wrapPx = wrapPx;
        this.measurer = measurer;
        this.leadingPx = measurer.lineHeightPx(look.name()) * 0.92;
        this.entryGapPx = leadingPx * 0.28;
    }

    /**
     * Sets entries in lines no wider than the look says, and as narrow as they come without one line more.
     *
     * @param maxLines lines of one entry at most; what is longer ends in an ellipsis
     * @param more set as a last line of its own; blank for none
     */
    static CalloutText of(List<Entry> entries, int maxLines, String more, Look look, TextMeasurer measurer) {
        CalloutText widest = new CalloutText(look, measurer, look.wrapPx()).with(entries, maxLines, more);
        CalloutText best = widest;
        for (double share = 0.94; share > 0.5; share -= 0.06) {
            CalloutText narrower =
                    new CalloutText(look, measurer, widest.widthPx * share).with(entries, maxLines, more);
            if (narrower.lines.size() > widest.lines.size() || narrower.cut != widest.cut) {
                break;
            }
            best = narrower.widthPx < best.widthPx ? narrower : best;
        }
        return best;
    }

    private CalloutText with(List<Entry> entries, int maxLines, String more) {
        entries.forEach(entry -> add(entry, maxLines));
        if (!more.isBlank()) {
            gap();
            line(List.of(new Run(more, 0, look.name())), measurer.widthPx(more, look.name()));
        }
        return this;
    }

    List<Line> lines() {
        return lines;
    }

    double widthPx() {
        return widthPx;
    }

    /** From the top of the first line's capitals to the last baseline. */
    double heightPx() {
        return heightPx;
    }

    private void gap() {
        if (!lines.isEmpty()) {
            heightPx += entryGapPx;
        }
    }

    private void line(List<Run> runs, double width) {
        heightPx += lines.isEmpty() ? measurer.capHeightPx(look.name()) : leadingPx;
        lines.add(new Line(runs, width, heightPx));
        widthPx = Math.max(widthPx, width);
    }

    private void add(Entry entry, int maxLines) {
        gap();
        double indent = measurer.widthPx(entry.date(), look.date()) + measurer.widthPx("n", look.name());
        List<String> words = List.of(entry.name().strip().split("\\s+"));
        int next = 0;
        for (int number = 0; number < maxLines && (next < words.size() || number == 0); number++) {
            double left = number == 0 ? indent : 0;
            int from = next;
            next = afterLine(words, from, left);
            String text = String.join(" ", words.subList(from, next));
            if (number == maxLines - 1 && next < words.size()) {
                text = shortened(text, left);
                cut++;
            }
            List<Run> runs = new ArrayList<>();
            if (number == 0) {
                runs.add(new Run(entry.date(), 0, look.date()));
            }
            if (!text.isEmpty()) {
                runs.add(new Run(text, left, look.name()));
            }
            line(runs, left + measurer.widthPx(text, look.name()));
        }
    }

    /** The number after the last word that fits on a line; at least one word where the line has no indent. */
    private int afterLine(List<String> words, int from, double left) {
        int next = from;
        StringBuilder line = new StringBuilder();
        while (next < words.size()) {
            line.append(line.length() > 0 ? " " : "").append(words.get(next));
            boolean first = next == from && left == 0;
            if (!first && left + measurer.widthPx(line.toString(), look.name()) > wrapPx) {
                break;
            }
            next++;
        }
        return next;
    }

    private String shortened(String text, double left) {
        String kept = text;
        while (kept.contains(" ") && left + measurer.widthPx(kept + ELLIPSIS, look.name()) > wrapPx) {
            kept = kept.substring(0, kept.lastIndexOf(' '));
        }
        return kept.replaceAll("[\\s,:;.]+$", "") + ELLIPSIS;
    }
}
