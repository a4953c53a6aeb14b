package paso.view.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paso.model.DatasetInfo;
import paso.model.Event;
import paso.model.Language;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.StatusChange;
import paso.view.axis.AxisTime;

/**
 * Everything that the timeline tells of a scene, in one language.
 *
 * @param lanes all of them, of which {@link LaneRows} shows those that are wanted
 * @param laneBySubject the lane on which a subject, or an event, is found
 * @param caravanRows how many rows the caravans need
 * @param days how many events and changes fall on each of the dataset's days
 */
record TimelineModel(
        LocalDate firstDay,
        LocalDate lastDay,
        List<Lane> lanes,
        Map<String, Lane> laneBySubject,
        List<CaravanBar> caravans,
        int caravanRows,
        List<DayCount> days,
        int most) {

    /** How much happened on a day. */
    record DayCount(LocalDate day, int events, int changes) {
        int total() {
            return events + changes;
        }
    }

    TimelineModel {
        lanes = List.copyOf(lanes);
        laneBySubject = Map.copyOf(laneBySubject);
        caravans = List.copyOf(caravans);
        days = List.copyOf(days);
    }

    static TimelineModel of(Scene scene, Language language) {
        DatasetInfo info = scene.info();
        double from = AxisTime.ofDay(info.firstDay());
        double to = AxisTime.ofDay(info.lastDay()) + 1;
        List<Lane> lanes = new LaneMaker(scene, language).lanes();
        List<CaravanBar> caravans = CaravanRows.of(scene, language, from, to);
        int rows = caravans.stream().mapToInt(bar -> bar.row() + 1).max().orElse(0);
        List<DayCount> days = days(scene);
        int most = days.stream().mapToInt(DayCount::total).max().orElse(0);
        return new TimelineModel(info.firstDay(), info.lastDay(), lanes, bySubject(lanes), caravans, rows, days, most);
    }

    private static Map<String, Lane> bySubject(List<Lane> lanes) {
        Map<String, Lane> bySubject = new HashMap<>();
        for (Lane lane : lanes) {
            bySubject.put(lane.id(), lane);
            lane.marks().forEach(mark -> bySubject.put(mark.eventId(), lane));
        }
        return bySubject;
    }

    /** The lane on which a subject is found. */
    Optional<Lane> laneOf(String subjectId) {
        return Optional.ofNullable(laneBySubject.get(subjectId));
    }

    /** What happened on a day of the dataset. */
    Optional<DayCount> onDay(LocalDate day) {
        long index = day.toEpochDay() - firstDay.toEpochDay();
        return index >= 0 && index < days.size() ? Optional.of(days.get((int) index)) : Optional.empty();
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
