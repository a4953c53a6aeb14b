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
    boolean place(LabelWish wish, Course course, PlacedLabels into) {
        Course.Letters letters = letters(wish);
        double apart = Math.max(WrittenNames.SAME_NAME_PX, course.repeatPx() / 2);
        boolean any = false;
        for (Course.Stretch stretch : course.stretches(space.widthPx(), space.heightPx(), letters.lengthPx())) {
            Optional<Course.Setting> free = free(wish, course, stretch, letters, apart);
            if (free.isPresent()) {
                Course.Setting setting = free.get();
                space.take(Course.boxes(setting, letters, wish.marginPx()));
                into.add(new DisplayList.CurvedText(wish.text(), setting.xy(), setting.turnDeg(), wish.lettering()));
                written.add(wish.text(), setting.middleX(), setting.middleY());
                any = true;
                if (course.repeatPx() == 0) {
                    return true;
                }
            }
        }
        return any;
    }

    private Optional<Course.Setting> free(
            LabelWish wish, Course course, Course.Stretch stretch, Course.Letters letters, double apart) {
        Optional<Course.Setting> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (boolean above : new boolean[] {true, false}) {
            double side = above ? 0 : UNDER;
            for (Course.Setting setting : course.settings(stretch, letters, above)) {
                if (setting.cost() + side >= least) {
                    break;
                }
                if (!written.isNear(wish.text(), setting.middleX(), setting.middleY(), apart)) {
                    double cost = setting.cost() + side + cost(setting, letters, wish);
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
    private double cost(Course.Setting setting, Course.Letters letters, LabelWish wish) {
        double cost = 0;
        for (Box box : Course.boxes(setting, letters, wish.marginPx())) {
            if (!space.isFree(box, wish, true)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        for (Box box : Course.boxes(setting, letters, 0)) {
            cost += ON_LINES * ink.under(box);
        }
        return cost;
    }

    private Course.Letters letters(LabelWish wish) {
        int count = wish.text().length();
        double[] starts = new double[count];
        double[] widths = new double[count];
        for (int i = 0; i < count; i++) {
            widths[i] = measurer.widthPx(wish.text().substring(i, i + 1), wish.lettering());
            double to = measurer.widthPx(wish.text().substring(0, i + 1), wish.lettering());
            starts[i] = i == 0 ? 0 : Math.max(starts[i - 1], to - widths[i]);
        }
        return new Course.Letters(
                wish.text(),
                starts,
                widths,
                wish.lettering().sizePx(),
                measurer.capHeightPx(wish.lettering()),
                wish.offsetPx());
    }
}
