package paso.portrayal.label;

import java.util.Optional;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;

/** Sets a name letter by letter in each stretch of its line that has a free place. */
final class LinePlacement {

    /** What it costs to lie on a line for each weighed pixel of it, beside what bends cost. */
    private static final double ON_LINES = 0.02;

    /** What it costs to stand under the line. */
    private static final double UNDER = 0.8;

    private final TakenSpace space;
    private final LineInk ink;
    private final WrittenNames written;
    private final TextMeasurer measurer;

    LinePlacement(TakenSpace space, LineInk ink, WrittenNames written, TextMeasurer measurer) {
        this.space = space;
        this.ink = ink;
        this.written = written;
        this.measurer = measurer;
    }

    /** Writes the name wherever it may stand; whether it stands anywhere. */
    boolean place(LabelCandidate label, Course course, PlacedLabels into) {
        Course.Letters letters = letters(label);
        double apart = Math.max(WrittenNames.SAME_NAME_PX, course.repeatPx() / 2);
        boolean any = false;
        for (Course.Stretch stretch : course.stretches(space.widthPx(), space.heightPx(), letters.lengthPx())) {
            Optional<Course.Setting> free = free(label, course, stretch, letters, apart);
            if (free.isPresent()) {
                Course.Setting setting = free.get();
                space.take(Course.boxes(setting, letters, label.marginPx()));
                into.add(new DisplayList.CurvedText(
                        label.name().text(),
                        setting.xy(),
                        setting.turnDeg(),
                        label.name().lettering()));
                written.add(label.name().text(), setting.middleX(), setting.middleY());
                any = true;
                if (course.repeatPx() == 0) {
                    return true;
                }
            }
        }
        return any;
    }

    private Optional<Course.Setting> free(
            LabelCandidate label, Course course, Course.Stretch stretch, Course.Letters letters, double apart) {
        Optional<Course.Setting> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (boolean above : new boolean[] {true, false}) {
            double side = above ? 0 : UNDER;
            for (Course.Setting setting : course.settings(stretch, letters, above)) {
                if (setting.cost() + side >= least) {
                    break;
                }
                if (!written.isNear(label.name().text(), setting.middleX(), setting.middleY(), apart)) {
                    double cost = setting.cost() + side + cost(setting, letters, label);
                    if (cost < least) {
                        least = cost;
                        best = Optional.of(setting);
                    }
                }
            }
        }
        return best;
    }

    /** How much of the map's lines the letters lie on; infinite where a letter has no room. */
    private double cost(Course.Setting setting, Course.Letters letters, LabelCandidate label) {
        double cost = 0;
        for (Box box : Course.boxes(setting, letters, label.marginPx())) {
            if (!space.isFree(box, label, true)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        for (Box box : Course.boxes(setting, letters, 0)) {
            cost += ON_LINES * ink.under(box);
        }
        return cost;
    }

    private Course.Letters letters(LabelCandidate label) {
        int count = label.name().text().length();
        double[] starts = new double[count];
        double[] widths = new double[count];
        for (int i = 0; i < count; i++) {
            widths[i] = measurer.widthPx(
                    label.name().text().substring(i, i + 1), label.name().lettering());
            double to = measurer.widthPx(
                    label.name().text().substring(0, i + 1), label.name().lettering());
            starts[i] = i == 0 ? 0 : Math.max(starts[i - 1], to - widths[i]);
        }
        return new Course.Letters(
                label.name().text(),
                starts,
                widths,
                label.name().lettering().sizePx(),
                measurer.capHeightPx(label.name().lettering()),
                label.position().offsetPx());
    }
}
