package paso.view.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paso.model.Language;
import paso.model.MovingSubject;
import paso.model.Scene;
import paso.model.Track;
import paso.model.Waypoint;
import paso.view.axis.AxisTime;

/** Shares the caravans and whatever else moves in a scene out over rows, so that those of one time do not overlap. */
final class CaravanRows {

    /** More rows would leave no room for lanes; of more caravans at one time some lie over others. */
    private static final int MOST_ROWS = 4;

    private CaravanRows() {}

    /** @param from the first day, as in {@link AxisTime}; {@code to} the end of the last */
    static List<CaravanBar> of(Scene scene, Language language, double from, double to) {
        List<MovingSubject> inTime = scene.moving().stream()
                .filter(caravan -> AxisTime.end(caravan.track().onMap(), caravan.zone()) > from
                        && AxisTime.start(caravan.track().onMap(), caravan.zone()) < to)
                .sorted(Comparator.comparing(
                        caravan -> caravan.track().onMap().start().orElse(Instant.MIN)))
                .toList();
        List<CaravanBar> bars = new ArrayList<>();
        List<Double> rowEnds = new ArrayList<>();
        for (MovingSubject caravan : inTime) {
            List<CaravanBar.Part> parts = parts(caravan);
            int row = freeRow(rowEnds, parts.get(0).from());
            CaravanBar bar = new CaravanBar(caravan.id(), caravan.name().in(language), caravan.peopleMax(), row, parts);
            bars.add(bar);
            rowEnds.set(row, Math.max(rowEnds.get(row), bar.to()));
        }
        return bars;
    }

    private static int freeRow(List<Double> rowEnds, double from) {
        int soonest = 0;
        for (int row = 0; row < rowEnds.size(); row++) {
            if (rowEnds.get(row) <= from) {
                return row;
            }
            soonest = rowEnds.get(row) < rowEnds.get(soonest) ? row : soonest;
        }
        if (rowEnds.size() < MOST_ROWS) {
            rowEnds.add(from);
            return rowEnds.size() - 1;
        }
        return soonest;
    }

    /** From its first day to the end of its last, with a gap for each leg of which nothing is known. */
    private static List<CaravanBar.Part> parts(MovingSubject caravan) {
        ZoneId zone = caravan.zone();
        double start = AxisTime.start(caravan.track().onMap(), zone);
        double end = AxisTime.end(caravan.track().onMap(), zone);
        List<CaravanBar.Part> parts = new ArrayList<>();
        for (Track.Stretch stretch : caravan.track().stretches()) {
            boolean gap =
                    stretch.end().leg() == Waypoint.Leg.UNKNOWN || stretch.end().leg() == Waypoint.Leg.VEHICLE;
            double gapFrom = AxisTime.ofDay(stretch.start().date().plusDays(1));
            double gapTo = AxisTime.ofDay(stretch.end().date());
            if (gap && gapTo > gapFrom) {
                parts.add(new CaravanBar.Part(start, gapFrom, false));
                parts.add(new CaravanBar.Part(gapFrom, gapTo, true));
                start = gapTo;
            }
        }
        parts.add(new CaravanBar.Part(start, end, false));
        return parts;
    }
}
