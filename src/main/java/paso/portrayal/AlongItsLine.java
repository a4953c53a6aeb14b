package paso.portrayal;

import java.util.List;
import java.util.Optional;

/** Sets a name letter by letter in each stretch of its line that has a free place. */
final class AlongItsLine {

    private final TakenSpace space;
    private final WrittenNames written;
    private final TextMeasurer measurer;

    AlongItsLine(TakenSpace space, WrittenNames written, TextMeasurer measurer) {
        this.space = space;
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
        for (boolean above : new boolean[] {true, false}) {
            for (Course.Setting setting : course.settings(stretch, letters, above)) {
                if (!written.isNear(wish.text(), setting.middleX(), setting.middleY(), apart)
                        && isFree(setting, letters, wish)) {
                    return Optional.of(setting);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Course.Setting setting, Course.Letters letters, LabelWish wish) {
        List<Box> boxes = Course.boxes(setting, letters, wish.marginPx());
        return boxes.stream().allMatch(box -> space.isFree(box, wish, true));
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
