package paso.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.DisplayList.CurvedText;
import paso.portrayal.list.DisplayList.CurvedTexts;
import paso.portrayal.list.DisplayList.Group;
import paso.portrayal.list.DisplayList.Lines;
import paso.portrayal.list.DisplayList.Markers;
import paso.portrayal.list.DisplayList.Op;
import paso.portrayal.list.DisplayList.Text;
import paso.portrayal.list.DisplayList.Texts;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * One thing wrong in a picture, as a mistake in the program would have it: a marker erased, moved or in the colour of
 * another state, a name moved or missing, a thin line erased.
 *
 * @param what in words, with the place
 * @param rows where it can be seen
 * @param list the picture with it
 * @param glaring the picture with the same thing right but for its colour, which is that of nothing else: so one sees how
 *     much of it there is to be seen, as one marker may lie under another
 */
record PictureFault(Kind kind, String what, Rows rows, DisplayList list, DisplayList glaring) {

    enum Kind {
        MARKER_ERASED,
        MARKER_MOVED,
        MARKER_RECOLOURED,
        NAME_ERASED,
        NAME_MOVED,
        LINE_ERASED
    }

    /** From one row of pixels to another, where alone the fault can be seen. */
    record Rows(int top, int bottom) {
        static Rows around(double y, double reach) {
            return new Rows((int) Math.floor(y - reach), (int) Math.ceil(y + reach));
        }
    }

    private static final int GLARING = 0xffff00ff;
    private static final Map<String, Integer> STATES =
            Map.of("open", 0xff009e73, "partly open", 0xffe69f00, "closed", 0xffd55e00, "unknown", 0xff767676);
    private static final int SAME_COLOUR = 75;
    private static final float MARKER_SHIFT_PX = 3;
    private static final float NAME_SHIFT_PX = 6;
    private static final double MARKER_REACH_PX = 48;
    private static final double NAME_REACH_PX = 160;
    private static final double THIN_PX = 1.5;
    private static final double SHORT_PX = 48;

    /** Every marker and name of a picture and the thin lines that are long enough to be seen, each with all that can be wrong with it. */
    static List<PictureFault> of(DisplayList list) {
        List<PictureFault> all = new ArrayList<>();
        for (int group = 0; group < list.groups().size(); group++) {
            List<Op> ops = list.groups().get(group).ops();
            for (int i = 0; i < ops.size(); i++) {
                ops.get(i).accept(new Finder(new Place(list, group, i), all));
            }
        }
        return all;
    }

    /** Adds what can be wrong with an operation; areas and grids are all of a picture's ground, and seen at once. */
    private record Finder(Place place, List<PictureFault> all) implements DisplayList.Visitor<RuntimeException> {

        @Override
        public void markers(Markers markers) {
            for (int number = 0; number < markers.count(); number++) {
                all.addAll(PictureFault.of(place, markers, number));
            }
        }

        @Override
        public void lines(Lines lines) {
            if (lines.stroke().widthPx() <= THIN_PX) {
                all.addAll(PictureFault.of(place, lines));
            }
        }

        @Override
        public void texts(Texts texts) {
            for (int number = 0; number < texts.texts().size(); number++) {
                all.addAll(PictureFault.of(place, texts.texts(), number));
            }
        }

        @Override
        public void curvedTexts(CurvedTexts texts) {
            for (int number = 0; number < texts.texts().size(); number++) {
                all.addAll(PictureFault.ofCurved(place, texts.texts(), number));
            }
        }

        @Override
        public void polygons(DisplayList.Polygons polygons) {}

        @Override
        public void picture(DisplayList.Picture picture) {}
    }

    /** Where in the list an operation is. */
    private record Place(DisplayList list, int group, int op) {

        DisplayList with(Op... instead) {
            List<Group> groups = new ArrayList<>(list.groups());
            Group old = groups.get(group);
            List<Op> ops = new ArrayList<>(old.ops());
            ops.remove(op);
            ops.addAll(op, Arrays.asList(instead));
            groups.set(group, new Group(old.layer(), old.opacity(), old.clip(), ops));
            return new DisplayList(list.widthPx(), list.heightPx(), list.backgroundArgb(), groups);
        }

        String in() {
            return " of " + list.groups().get(group).layer();
        }
    }

    private static List<PictureFault> of(Place place, Markers markers, int number) {
        float[] xy = markers.xy();
        float x = xy[2 * number];
        float y = xy[2 * number + 1];
        float[] here = {x, y};
        Mark mark = markers.mark();
        Op before = new Markers(mark, xy, number);
        Op after = new Markers(mark, Arrays.copyOfRange(xy, 2 * number + 2, xy.length), markers.count() - number - 1);
        DisplayList glaring = place.with(before, new Markers(coloured(mark, GLARING), here, 1), after);
        String what = "marker" + place.in() + at(x, y);
        List<PictureFault> all = new ArrayList<>();
        Rows rows = Rows.around(y, MARKER_REACH_PX);
        all.add(new PictureFault(Kind.MARKER_ERASED, what + " erased", rows, place.with(before, after), glaring));
        float[] there = {x + MARKER_SHIFT_PX, y};
        all.add(new PictureFault(
                Kind.MARKER_MOVED,
                what + " moved",
                rows,
                place.with(before, new Markers(mark, there, 1), after),
                glaring));
        int own = mark.fillArgb();
        STATES.forEach((state, argb) -> {
            if (own != 0 && PictureDifference.difference(own, argb) > SAME_COLOUR) {
                all.add(new PictureFault(
                        Kind.MARKER_RECOLOURED,
                        what + " painted " + state,
                        rows,
                        place.with(before, new Markers(coloured(mark, argb), here, 1), after),
                        glaring));
            }
        });
        return all;
    }

    private static Mark coloured(Mark mark, int argb) {
        return new Mark(
                mark.shape(),
                mark.sizePx(),
                mark.rotationDeg(),
                argb,
                mark.rimArgb(),
                mark.rimPx(),
                mark.haloArgb(),
                mark.haloPx());
    }

    private static List<PictureFault> of(Place place, List<Text> texts, int number) {
        Text text = texts.get(number);
        Text moved = new Text(text.text(), text.x() + NAME_SHIFT_PX, text.y(), text.rotationDeg(), text.lettering());
        DisplayList without = place.with(new Texts(instead(texts, number, Optional.empty())));
        String what = "'" + text.text() + "'" + place.in() + at(text.x(), text.y());
        Rows rows = Rows.around(text.y(), NAME_REACH_PX);
        return List.of(
                new PictureFault(Kind.NAME_ERASED, what + " erased", rows, without, without),
                new PictureFault(
                        Kind.NAME_MOVED,
                        what + " moved",
                        rows,
                        place.with(new Texts(instead(texts, number, Optional.of(moved)))),
                        without));
    }

    private static List<PictureFault> ofCurved(Place place, List<CurvedText> texts, int number) {
        CurvedText text = texts.get(number);
        Op moved = new CurvedTexts(List.of(text)).movedBy(NAME_SHIFT_PX, 0);
        DisplayList without = place.with(new CurvedTexts(instead(texts, number, Optional.empty())));
        String what = "'" + text.text() + "'" + place.in() + at(text.xy()[0], text.xy()[1]);
        Rows rows = Rows.around(text.xy()[1], NAME_REACH_PX);
        return List.of(
                new PictureFault(Kind.NAME_ERASED, what + " erased", rows, without, without),
                new PictureFault(
                        Kind.NAME_MOVED,
                        what + " moved",
                        rows,
                        place.with(new CurvedTexts(instead(texts, number, Optional.empty())), moved),
                        without));
    }

    private static <T> List<T> instead(List<T> all, int number, Optional<T> with) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(number);
        with.ifPresent(one -> changed.add(number, one));
        return changed;
    }

    /** The longest of an operation's lines. */
    private static List<PictureFault> of(Place place, Lines lines) {
        int longest = 0;
        for (int part = 1; part + 1 < lines.partStarts().length; part++) {
            longest = length(lines, part) > length(lines, longest) ? part : longest;
        }
        if (length(lines, longest) < SHORT_PX) {
            return List.of();
        }
        int from = lines.partStarts()[longest];
        int to = lines.partStarts()[longest + 1];
        Lines before = parts(lines, 0, longest);
        Lines after = parts(lines, longest + 1, lines.partStarts().length - 1);
        Stroke stroke = lines.stroke();
        Lines glaring = new Lines(
                Stroke.solid(GLARING, stroke.widthPx()),
                Arrays.copyOfRange(lines.xy(), 2 * from, 2 * to),
                new int[] {0, to - from});
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int v = from; v < to; v++) {
            top = Math.min(top, lines.xy()[2 * v + 1]);
            bottom = Math.max(bottom, lines.xy()[2 * v + 1]);
        }
        return List.of(new PictureFault(
                Kind.LINE_ERASED,
                "line" + place.in() + at(lines.xy()[2 * from], lines.xy()[2 * from + 1]) + " erased",
                Rows.around((top + bottom) / 2, (bottom - top) / 2 + THIN_PX),
                place.with(before, after),
                place.with(before, glaring, after)));
    }

    private static Lines parts(Lines lines, int from, int to) {
        return new Lines(lines.stroke(), lines.xy(), Arrays.copyOfRange(lines.partStarts(), from, to + 1));
    }

    private static double length(Lines lines, int part) {
        double length = 0;
        float[] xy = lines.xy();
        for (int v = lines.partStarts()[part] + 1; v < lines.partStarts()[part + 1]; v++) {
            length += Math.hypot(xy[2 * v] - xy[2 * v - 2], xy[2 * v + 1] - xy[2 * v - 1]);
        }
        return length;
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, " at %.1f, %.1f", x, y);
    }
}
