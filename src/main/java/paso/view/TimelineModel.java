package paso.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import paso.model.Caravan;
import paso.model.DatasetInfo;
import paso.model.Event;
import paso.model.Language;
import paso.model.RailLine;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.StatusChange;
import paso.model.StatusHistory;
import paso.model.Waypoint;

/**
 * Everything that the timeline draws of a scene, in one language.
 *
 * @param lanes ports that were ever not open in the dataset's days, west to east, those that never changed in them last;
 *     then rail lines likewise
 * @param caravanRows how many rows the caravans need
 * @param days how many events and changes fall on each of the dataset's days
 */
record TimelineModel(
        LocalDate firstDay,
        LocalDate lastDay,
        List<Lane> lanes,
        List<CaravanBar> caravans,
        int caravanRows,
        List<DayCount> days) {

    /** How much happened on a day. */
    record DayCount(LocalDate day, int events, int changes) {
        int total() {
            return events + changes;
        }
    }

    TimelineModel {
        lanes = List.copyOf(lanes);
        caravans = List.copyOf(caravans);
        days = List.copyOf(days);
    }

    static TimelineModel of(Scene scene, Language language) {
        DatasetInfo info = scene.info();
        double from = AxisTime.ofDay(info.firstDay());
        double to = AxisTime.ofDay(info.lastDay()) + 1;
        List<Lane> lanes = Stream.concat(
                        lanes(scene.ports(), language, from, to), lanes(scene.railLines(), language, from, to))
                .toList();
        List<CaravanBar> caravans = caravans(scene, language, from, to);
        int rows = caravans.stream().mapToInt(bar -> bar.row() + 1).max().orElse(0);
        return new TimelineModel(info.firstDay(), info.lastDay(), lanes, caravans, rows, days(scene));
    }

    int most() {
        return days.stream().mapToInt(DayCount::total).max().orElse(0);
    }

    /** The lane of a subject; -1 where it has none. */
    int laneOf(String subjectId) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).id().equals(subjectId)) {
                return i;
            }
        }
        return -1;
    }

    private static Stream<Lane> lanes(
            List<? extends StatefulSubject> subjects, Language language, double from, double to) {
        return subjects.stream()
                .sorted(Comparator.comparingDouble(subject -> subject instanceof RailLine
                        ? 0
                        : subject.anchor().map(place -> place.lonDeg()).orElse(180.0)))
                .map(subject -> new Lane(
                        subject.id(), subject.name().in(language), subject.layer(), bars(subject.history(), from, to)))
                .filter(lane -> lane.bars().stream().anyMatch(bar -> bar.status() != Status.OPEN))
                .sorted(Comparator.comparing(lane -> lane.bars().size() == 1));
    }

    private static List<Lane.Bar> bars(StatusHistory history, double from, double to) {
        ZoneId zone = history.zone();
        List<Lane.Bar> bars = new ArrayList<>();
        for (StatusHistory.Span span : history.spans()) {
            double start = Math.max(from, AxisTime.start(span.interval(), zone));
            double end = Math.min(to, AxisTime.end(span.interval(), zone));
            if (end > start) {
                bars.add(new Lane.Bar(start, end, span.state().status()));
            }
        }
        return bars;
    }

    private static List<CaravanBar> caravans(Scene scene, Language language, double from, double to) {
        List<Caravan> inTime = scene.caravans().stream()
                .filter(caravan -> AxisTime.end(caravan.onMap(), caravan.zone()) > from
                        && AxisTime.start(caravan.onMap(), caravan.zone()) < to)
                .sorted(Comparator.comparing(caravan -> caravan.onMap().start().orElse(Instant.MIN)))
                .toList();
        List<CaravanBar> bars = new ArrayList<>();
        for (Caravan caravan : inTime) {
            List<CaravanBar.Part> parts = parts(caravan);
            int row = 0;
            while (isTaken(bars, row, parts.get(0).from())) {
                row++;
            }
            bars.add(new CaravanBar(caravan.id(), caravan.name().in(language), caravan.peopleMax(), row, parts));
        }
        return bars;
    }

    private static boolean isTaken(List<CaravanBar> bars, int row, double from) {
        return bars.stream().anyMatch(bar -> bar.row() == row && bar.to() > from);
    }

    /** From its first day to the end of its last, with a gap for each leg of which nothing is known. */
    private static List<CaravanBar.Part> parts(Caravan caravan) {
        ZoneId zone = caravan.zone();
        double start = AxisTime.start(caravan.onMap(), zone);
        double end = AxisTime.end(caravan.onMap(), zone);
        List<CaravanBar.Part> parts = new ArrayList<>();
        for (Caravan.Stretch stretch : caravan.stretches()) {
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

    private static List<DayCount> days(Scene scene) {
        DatasetInfo info = scene.info();
        int count = (int) (info.lastDay().toEpochDay() - info.firstDay().toEpochDay()) + 1;
        int[] events = new int[count];
        int[] changes = new int[count];
        for (Event event : scene.events()) {
            add(events, info.firstDay(), event.date());
        }
        for (StatefulSubject subject : scene.stateful()) {
            for (StatusChange change : subject.history().changes()) {
                add(changes, info.firstDay(), change.at().date());
            }
        }
        List<DayCount> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(new DayCount(info.firstDay().plusDays(i), events[i], changes[i]));
        }
        return days;
    }

    private static void add(int[] counts, LocalDate first, LocalDate day) {
        long index = day.toEpochDay() - first.toEpochDay();
        if (index >= 0 && index < counts.length) {
            counts[(int) index]++;
        }
    }
}
