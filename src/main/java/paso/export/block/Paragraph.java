package paso.export.block;

import java.util.ArrayList;
import java.util.List;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Lettering;

/**
 * A text of one or more letterings, broken into lines of a width. Only plain spaces break; a no-break space keeps a date or a
 * name together. No line is left with a single short word at the end if the others can spare one.
 *
 * @param leadingPx from one baseline to the next
 * @param footPx from a line's foot up to its baseline
 * @param mostLines what does not fit ends in an ellipsis
 * @param balanced whether all lines are to be of about one length, as in a title
 */
public record Paragraph(
        List<Run> runs, double leadingPx, double footPx, int mostLines, boolean balanced, TextMeasurer measurer)
        implements Block {

    private static final double LEAST_LAST_LINE = 0.2;
    private static final double NARROWEST = 0.7;
    private static final double STEP = 0.02;

    /** Words of one lettering. */
    public record Run(String text, Lettering lettering) {}

    private record Word(String text, Lettering lettering, double widthPx) {}

    public Paragraph {
        runs = List.copyOf(runs);
    }

    @Override
    public double heightPx(double widthPx) {
        return Math.min(mostLines, broken(widthPx).size()) * leadingPx;
    }

    /** Whether nothing has to be left out at that width. */
    public boolean fits(double widthPx) {
        return broken(widthPx).size() <= mostLines;
    }

    @Override
    public void draw(BlockDrawing drawing, double x, double y, double widthPx) {
        double baseline = y + leadingPx - footPx;
        for (List<Word> line : lines(widthPx)) {
            draw(drawing, line, x, baseline);
            baseline += leadingPx;
        }
    }

    /** Neighbours of one lettering are one text, so that a reader of the file can search and mend it. */
    private void draw(BlockDrawing drawing, List<Word> line, double x, double baseline) {
        double left = x;
        int from = 0;
        while (from < line.size()) {
            Lettering lettering = line.get(from).lettering();
            int to = from;
            StringBuilder text = new StringBuilder();
            while (to < line.size() && line.get(to).lettering().equals(lettering)) {
                text.append(to == from ? "" : " ").append(line.get(to).text());
                to++;
            }
            drawing.text(text.toString(), left, baseline, lettering);
            left += measurer.widthPx(text + " ", lettering);
            from = to;
        }
    }

    private List<List<Word>> lines(double widthPx) {
        List<List<Word>> widest = broken(widthPx);
        if (widest.size() > mostLines) {
            return cut(widest, widthPx);
        }
        List<List<Word>> best = widest;
        if (widest.size() > 1) {
            for (double share = 1 - STEP; share >= NARROWEST; share -= STEP) {
                if (!balanced && width(best.get(best.size() - 1)) >= LEAST_LAST_LINE * widthPx) {
                    break;
                }
                List<List<Word>> narrower = broken(widthPx * share);
                if (narrower.size() > widest.size()) {
                    break;
                }
                best = narrower;
            }
        }
        return best;
    }

    private List<List<Word>> cut(List<List<Word>> lines, double widthPx) {
        List<List<Word>> kept = new ArrayList<>(lines.subList(0, mostLines));
        List<Word> last = new ArrayList<>(kept.get(mostLines - 1));
        while (true) {
            Word end = last.remove(last.size() - 1);
            Word ended = word(end.text().replaceFirst("[,;:.]+$", "") + "…", end.lettering());
            last.add(ended);
            if (width(last) <= widthPx || last.size() == 1) {
                break;
            }
            last.remove(last.size() - 1);
        }
        kept.set(mostLines - 1, last);
        return kept;
    }

    private List<List<Word>> broken(double widthPx) {
        List<List<Word>> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        double used = 0;
        for (Word word : words(widthPx)) {
            double space = line.isEmpty() ? 0 : space(line.get(line.size() - 1));
            if (!line.isEmpty() && used + space + word.widthPx() > widthPx) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
                space = 0;
            }
            line.add(word);
            used += space + word.widthPx();
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** A word wider than a line is broken. */
    private List<Word> words(double widthPx) {
        List<Word> words = new ArrayList<>();
        for (Run run : runs) {
            for (String text : run.text().strip().split(" +")) {
                String rest = text;
                while (measurer.widthPx(rest, run.lettering()) > widthPx && rest.codePointCount(0, rest.length()) > 1) {
                    int end = rest.offsetByCodePoints(0, 1);
                    while (measurer.widthPx(rest.substring(0, rest.offsetByCodePoints(end, 1)), run.lettering())
                            <= widthPx) {
                        end = rest.offsetByCodePoints(end, 1);
                    }
                    words.add(word(rest.substring(0, end), run.lettering()));
                    rest = rest.substring(end);
                }
                if (!rest.isEmpty()) {
                    words.add(word(rest, run.lettering()));
                }
            }
        }
        return words;
    }

    private Word word(String text, Lettering lettering) {
        return new Word(text, lettering, measurer.widthPx(text, lettering));
    }

    private double space(Word before) {
        return measurer.widthPx(" ", before.lettering());
    }

    private double width(List<Word> line) {
        double width = 0;
        for (int i = 0; i < line.size(); i++) {
            width += line.get(i).widthPx() + (i == 0 ? 0 : space(line.get(i - 1)));
        }
        return width;
    }
}
