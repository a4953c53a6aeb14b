package paso.view.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paso.model.Event;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.model.Status;
import paso.time.FactTime;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineLayout;
import paso.view.words.Dates;
import paso.view.words.Phrases;

/** What the timeline says of the point under the pointer. */
final class TimelineTips {

    private static final int EVENTS_NAMED = 3;
    private static final double MARK_REACH_PX = 6;

    private final Scene scene;
    private final Phrases text;
    private final Dates dates;
    private final TimelineModel model;

    TimelineTips(Scene scene, TimelineModel model, Language language) {
        this.scene = scene;
        this.model = model;
        this.text = new Phrases(language);
        this.dates = new Dates(language);
    }

    /** @param xPx from the left end of the whole timeline, labels included */
    Optional<String> at(double xPx, double yPx, TimelineLayout layout, LaneRows rows, TimeAxis axis) {
        double time = axis.time(xPx - TimelineLayout.LABEL_PX);
        boolean onLabels = xPx < TimelineLayout.LABEL_PX;
        int row = layout.rowAt(yPx);
        if (row >= 0) {
            LaneRow what = rows.get(row);
            return what instanceof LaneRow.One one
                    ? Optional.of(onLabels ? one.lane().name() : lane(one.lane(), axis, time))
                    : what instanceof LaneRow.Heading heading
                            ? Optional.of(onLabels ? heading.group().name() : group(heading, time))
                            : Optional.empty();
        }
        if (onLabels || time < axis.from() || time > axis.to()) {
            return Optional.empty();
        }
        int caravanRow = layout.caravanRowAt(yPx);
        if (caravanRow >= 0) {
            return caravanAt(caravanRow, time).map(bar -> caravan(bar, time));
        }
        return layout.isOnBins(yPx) ? day(LocalDate.ofEpochDay((long) Math.floor(time))) : Optional.empty();
    }

    Optional<CaravanBar> caravanAt(int row, double time) {
        return model.caravans().stream()
                .filter(bar -> bar.row() == row && time >= bar.from() && time < bar.to())
                .findFirst();
    }

    /** A row in words: its name and what holds at a time. */
    String row(LaneRow row, double time) {
        if (row instanceof LaneRow.Heading heading) {
            return group(heading, time);
        }
        Lane lane = ((LaneRow.One) row).lane();
        return lane.barAt(time).map(bar -> bar(lane, bar)).orElse(lane.name());
    }

    /** The event that is meant by a point on its lane. */
    Optional<Lane.Mark> markAt(Lane lane, TimeAxis axis, double time) {
        return lane.markNear(time, Math.max(0.5, MARK_REACH_PX / axis.pxPerDay()));
    }

    private String lane(Lane lane, TimeAxis axis, double time) {
        Optional<String> event = markAt(lane, axis, time)
                .map(mark -> dates.weekday(LocalDate.ofEpochDay((long) mark.time())) + "\n" + mark.name());
        return event.or(() -> lane.barAt(time).map(bar -> bar(lane, bar))).orElse(lane.name());
    }

    private String bar(Lane lane, Lane.Bar bar) {
        String told = text.of(
                "timeline.barTip",
                lane.name(),
                text.status(bar.status(), lane.layer()),
                range(bar.since(), bar.until()));
        return bar.reason().isBlank() ? told : told + "\n" + bar.reason();
    }

    /** As precise as the source; an end that is not known is open. */
    private String range(Optional<FactTime> since, Optional<FactTime> until) {
        Optional<String> from = since.map(at -> dates.brief(at, false));
        Optional<String> to = until.map(at -> dates.brief(at, false));
        if (from.isEmpty() && to.isEmpty()) {
            return text.of("timeline.throughout");
        }
        return from.isEmpty()
                ? text.of("until", to.orElseThrow())
                : to.isEmpty()
                        ? text.of("since", from.orElseThrow())
                        : text.of("range", from.orElseThrow(), to.orElseThrow());
    }

    private String group(LaneRow.Heading heading, double time) {
        Map<Status, Integer> counts = GroupStates.countsAt(heading.lanes(), time);
        LayerKey layer = heading.lanes().get(0).layer();
        String states = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(status -> -status.severity())))
                .map(entry -> entry.getValue() + " " + text.status(entry.getKey(), layer))
                .collect(Collectors.joining(", "));
        return states.isEmpty()
                ? heading.group().name()
                : text.of(
                        "timeline.groupTip",
                        heading.group().name(),
                        dates.weekday(LocalDate.ofEpochDay((long) Math.floor(time))),
                        states);
    }

    private String caravan(CaravanBar bar, double time) {
        String name = bar.people()
                .map(people -> bar.name() + " · " + text.of("fact.about", people))
                .orElse(bar.name());
        boolean gap = bar.parts().stream().anyMatch(part -> part.gap() && time >= part.from() && time < part.to());
        String days = text.of(
                "range",
                dates.day(LocalDate.ofEpochDay((long) Math.floor(bar.from()))),
                dates.day(LocalDate.ofEpochDay((long) Math.ceil(bar.to()) - 1)));
        return name + "\n" + (gap ? text.of("caravan.gap") : days);
    }

    private Optional<String> day(LocalDate day) {
        return model.onDay(day).filter(count -> count.total() > 0).map(this::day);
    }

    private String day(TimelineModel.DayCount count) {
        List<String> lines = new ArrayList<>();
        lines.add(text.of("timeline.dayTip", dates.weekday(count.day()), count.events(), count.changes()));
        List<Event> events = scene.eventsOn(count.day());
        events.stream()
                .limit(EVENTS_NAMED)
                .forEach(event -> lines.add(event.name().in(text.language())));
        if (events.size() > EVENTS_NAMED) {
            lines.add(text.of("timeline.more", events.size() - EVENTS_NAMED));
        }
        return String.join("\n", lines);
    }
}
