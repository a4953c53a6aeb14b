package paso.portrayal.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import paso.portrayal.list.Box;

/**
 * The line that a name follows letter by letter, and where along it the name may stand.
 *
 * <p>The line is divided into stretches counted from its own start, and the places within a stretch are ordered by the line's
 * shape alone. So a name keeps its place on the ground while the picture moves.
 *
 * @param chains x, y in pixels of the picture: the whole line, not only what the picture shows
 * @param maxTurnDeg most that a letter may be turned against the one before
 * @param repeatPx the name stands again after about so much; 0 for once
 */
public record Course(List<double[]> chains, double maxTurnDeg, double repeatPx) {

    private static final double USUAL_STRETCH_PX = 600;
    private static final double SAMPLE_EM = 0.25;
    /** The line is evened out over so much before and after each point, so that letters do not jump with each small bend. */
    private static final double SMOOTH_EM = 1.1;
    /** How far the evened line may lie off the true one, in ems. */
    private static final double MOST_OFF_EM = 0.42;

    private static final double MOST_TURN_IN_ALL_DEG = 110;
    private static final double CANDIDATE_EM = 1.5;

    /** A name, letter by letter. */
    record Letters(String text, double[] starts, double[] widths, double emPx, double capHeightPx, double offsetPx) {
        double lengthPx() {
            return starts[starts.length - 1] + widths[widths.length - 1];
        }
    }

    /** A place for the name. */
    record Setting(float[] xy, float[] turnDeg, double middleX, double middleY, double cost) {}

    /** A stretch of a chain, from and to as distances along it. */
    record Stretch(int chain, double from, double to) {}

    /** The stretches that the picture shows something of, the one nearest to its line's middle first. */
    List<Stretch> stretches(int widthPx, int heightPx, double lengthPx) {
        List<Stretch> found = new ArrayList<>();
        for (int c = 0; c < chains.size(); c++) {
            double[] along = distances(chains.get(c));
            double whole = along[along.length - 1];
            if (whole < lengthPx) {
                continue;
            }
            double wanted = Math.max(repeatPx > 0 ? repeatPx : USUAL_STRETCH_PX, 1.5 * lengthPx);
            double each = whole / Math.max(1, Math.round(whole / wanted));
            List<Stretch> own = new ArrayList<>();
            for (int number : shown(chains.get(c), along, each, widthPx, heightPx)) {
                own.add(new Stretch(c, number * each, (number + 1) * each));
            }
            if (repeatPx == 0) {
                own.sort(Comparator.comparingDouble(stretch -> Math.abs((stretch.from + stretch.to) / 2 - whole / 2)));
            }
            found.addAll(own);
        }
        return found;
    }

    private static TreeSet<Integer> shown(double[] xy, double[] along, double each, int widthPx, int heightPx) {
        TreeSet<Integer> numbers = new TreeSet<>();
        int last = (int) Math.round(along[along.length - 1] / each) - 1;
        for (int v = 1; v < along.length; v++) {
            double[] part = within(xy, v, widthPx, heightPx);
            if (part.length > 0) {
                double length = along[v] - along[v - 1];
                int from = (int) ((along[v - 1] + part[0] * length) / each);
                int to = (int) ((along[v - 1] + part[1] * length) / each);
                for (int number = from; number <= to; number++) {
                    numbers.add(Math.min(last, number));
                }
            }
        }
        return numbers;
    }

    /** From which to which share of itself a segment lies in the picture; empty for none. */
    private static double[] within(double[] xy, int v, int widthPx, int heightPx) {
        double[] from = {xy[2 * v - 2], xy[2 * v - 1]};
        double[] to = {xy[2 * v], xy[2 * v + 1]};
        double[] most = {widthPx, heightPx};
        double enter = 0;
        double leave = 1;
        for (int axis = 0; axis < 2; axis++) {
            double d = to[axis] - from[axis];
            if (d == 0) {
                if (from[axis] < 0 || from[axis] > most[axis]) {
                    return new double[0];
                }
            } else {
                double a = -from[axis] / d;
                double b = (most[axis] - from[axis]) / d;
                enter = Math.max(enter, Math.min(a, b));
                leave = Math.min(leave, Math.max(a, b));
            }
        }
        return enter <= leave ? new double[] {enter, leave} : new double[0];
    }

    private static double[] distances(double[] xy) {
        double[] along = new double[xy.length / 2];
        for (int v = 1; v < along.length; v++) {
            along[v] = along[v - 1] + Math.hypot(xy[2 * v] - xy[2 * v - 2], xy[2 * v + 1] - xy[2 * v - 1]);
        }
        return along;
    }

    /**
     * Places for the name in a stretch, the best first.
     *
     * @param above whether the name stands over the line, as it is read, or under it
     */
    List<Setting> settings(Stretch stretch, Letters letters, boolean above) {
        double step = SAMPLE_EM * letters.emPx;
        double[] chain = chains.get(stretch.chain);
        double[] along = distances(chain);
        int window = (int) Math.ceil(SMOOTH_EM / SAMPLE_EM);
        int first = (int) Math.ceil(stretch.from / step) - 2 * window;
        int last = (int) Math.floor(stretch.to / step) + 2 * window;
        double[] raw = sampled(chain, along, first, last, step);
        double[] even = smoothed(smoothed(raw, window), window);
        double[] off = new double[even.length / 2];
        for (int i = 0; i < off.length; i++) {
            off[i] = Math.hypot(raw[2 * i] - even[2 * i], raw[2 * i + 1] - even[2 * i + 1]);
        }
        List<Setting> found = new ArrayList<>();
        addSettings(even, off, 2 * window, letters, above, found);
        reverse(even);
        for (int i = 0, j = off.length - 1; i < j; i++, j--) {
            double kept = off[i];
            off[i] = off[j];
            off[j] = kept;
        }
        addSettings(even, off, 2 * window, letters, above, found);
        found.sort(Comparator.comparingDouble(Setting::cost));
        return found;
    }

    private void addSettings(
            double[] even, double[] off, int margin, Letters letters, boolean above, List<Setting> found) {
        double[] base = moved(even, above ? letters.offsetPx : -letters.offsetPx - letters.capHeightPx);
        double[] along = distances(base);
        int samples = along.length;
        int stride = Math.max(1, (int) Math.round(CANDIDATE_EM / SAMPLE_EM));
        double middle = (along[margin] + along[samples - 1 - margin]) / 2;
        double half = Math.max(1, (along[samples - 1 - margin] - along[margin]) / 2);
        double length = letters.lengthPx();
        // counted from the middle outwards, so that a name on a straight line stands right in it
        int centre = samples / 2;
        for (int i = centre % stride; i < samples; i += stride) {
            double from = along[i] - length / 2;
            if (from < along[margin] || from + length > along[samples - 1 - margin]) {
                continue;
            }
            double offMiddle = Math.abs(along[i] - middle) / half;
            setting(base, along, off, from, letters, offMiddle).ifPresent(found::add);
        }
    }

    private Optional<Setting> setting(
            double[] base, double[] along, double[] off, double from, Letters letters, double offMiddle) {
        double length = letters.lengthPx();
        int v = index(along, from);
        int end = index(along, from + length);
        if (at(base, along, from + length)[0] <= at(base, along, from)[0]) {
            return Optional.empty();
        }
        double farthest = 0;
        for (int i = v; i <= end; i++) {
            farthest = Math.max(farthest, off[i]);
        }
        if (farthest > MOST_OFF_EM * letters.emPx) {
            return Optional.empty();
        }
        int count = letters.starts.length;
        float[] xy = new float[2 * count];
        float[] turns = new float[count];
        double least = 0;
        double most = 0;
        double sharpest = 0;
        double inAll = 0;
        double before = 0;
        double[] middle = at(base, along, from + length / 2);
        for (int i = 0; i < count; i++) {
            double width = letters.widths[i];
            double a = from + letters.starts[i];
            double[] left = at(base, along, a);
            double[] right = at(base, along, a + Math.max(width, 0.2 * letters.emPx));
            double turn = Math.atan2(right[1] - left[1], right[0] - left[0]);
            if (i > 0) {
                double change = Math.IEEEremainder(turn - before, 2 * Math.PI);
                sharpest = Math.max(sharpest, Math.abs(change));
                inAll += change;
                least = Math.min(least, inAll);
                most = Math.max(most, inAll);
            }
            before = turn;
            double[] centre = at(base, along, a + width / 2);
            xy[2 * i] = (float) (centre[0] - Math.cos(turn) * width / 2);
            xy[2 * i + 1] = (float) (centre[1] - Math.sin(turn) * width / 2);
            turns[i] = (float) Math.toDegrees(turn);
        }
        if (Math.toDegrees(sharpest) > maxTurnDeg || Math.toDegrees(most - least) > MOST_TURN_IN_ALL_DEG) {
            return Optional.empty();
        }
        double cost = Math.toDegrees(sharpest) / maxTurnDeg
                + Math.toDegrees(most - least) / MOST_TURN_IN_ALL_DEG
                + farthest / letters.emPx
                + 0.8 * offMiddle;
        return Optional.of(new Setting(xy, turns, middle[0], middle[1], cost));
    }

    /** The rectangles that the letters of a setting take. */
    static List<Box> boxes(Setting setting, Letters letters, double margin) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < letters.starts.length; i++) {
            double turn = Math.toRadians(setting.turnDeg[i]);
            double cos = Math.cos(turn);
            double sin = Math.sin(turn);
            double halfWidth = letters.widths[i] / 2;
            double halfHeight = letters.capHeightPx / 2;
            double x = setting.xy[2 * i] + cos * halfWidth + sin * halfHeight;
            double y = setting.xy[2 * i + 1] + sin * halfWidth - cos * halfHeight;
            double halfX = Math.abs(cos) * halfWidth + Math.abs(sin) * halfHeight + margin;
            double halfY = Math.abs(sin) * halfWidth + Math.abs(cos) * halfHeight + margin;
            boxes.add(new Box(x - halfX, y - halfY, x + halfX, y + halfY));
        }
        return boxes;
    }

    // lines

    private static double[] sampled(double[] chain, double[] along, int first, int last, double step) {
        double[] samples = new double[2 * (last - first + 1)];
        for (int i = first; i <= last; i++) {
            double distance = Math.max(0, Math.min(along[along.length - 1], i * step));
            double[] place = at(chain, along, distance);
            samples[2 * (i - first)] = place[0];
            samples[2 * (i - first) + 1] = place[1];
        }
        return samples;
    }

    private static double[] smoothed(double[] xy, int window) {
        int count = xy.length / 2;
        double[] even = new double[xy.length];
        for (int axis = 0; axis < 2; axis++) {
            double[] sums = new double[count + 1];
            for (int i = 0; i < count; i++) {
                sums[i + 1] = sums[i] + xy[2 * i + axis] - xy[axis];
            }
            for (int i = 0; i < count; i++) {
                int reach = Math.min(window, Math.min(i, count - 1 - i));
                even[2 * i + axis] = xy[axis] + (sums[i + reach + 1] - sums[i - reach]) / (2 * reach + 1);
            }
        }
        return even;
    }

    /** The line beside a line, to the left of its way (which is above where it runs to the right). */
    private static double[] moved(double[] xy, double by) {
        int count = xy.length / 2;
        double[] beside = new double[xy.length];
        for (int i = 0; i < count; i++) {
            int a = Math.max(0, i - 2);
            int b = Math.min(count - 1, i + 2);
            double dx = xy[2 * b] - xy[2 * a];
            double dy = xy[2 * b + 1] - xy[2 * a + 1];
            double length = Math.max(1e-9, Math.hypot(dx, dy));
            beside[2 * i] = xy[2 * i] + dy / length * by;
            beside[2 * i + 1] = xy[2 * i + 1] - dx / length * by;
        }
        return beside;
    }

    private static void reverse(double[] xy) {
        for (int i = 0, j = xy.length - 2; i < j; i += 2, j -= 2) {
            double x = xy[i];
            double y = xy[i + 1];
            xy[i] = xy[j];
            xy[i + 1] = xy[j + 1];
            xy[j] = x;
            xy[j + 1] = y;
        }
    }

    /** The segment's end vertex that a distance lies before. */
    private static int index(double[] along, double distance) {
        int found = Arrays.binarySearch(along, distance);
        int v = found >= 0 ? found : -found - 1;
        return Math.max(1, Math.min(along.length - 1, v));
    }

    private static double[] at(double[] xy, double[] along, double distance) {
        int v = index(along, distance);
        double length = along[v] - along[v - 1];
        double share = length == 0 ? 0 : (distance - along[v - 1]) / length;
        return new double[] {
            xy[2 * v - 2] + share * (xy[2 * v] - xy[2 * v - 2]), xy[2 * v - 1] + share * (xy[2 * v + 1] - xy[2 * v - 1])
        };
    }
}
