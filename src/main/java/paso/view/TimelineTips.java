package paso.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.model.Event;
import paso.model.Language;
import paso.model.Scene;

/** What the timeline says of the point under the pointer. */
final class TimelineTips {

    private static final int EVENTS_NAMED = 3;

    private final Scene scene;
    private final SheetText text;
    private final SheetDates dates;
    private final TimelineModel model;

    TimelineTips(Scene scene, TimelineModel model, Language language) {
        this.scene = scene;
        this.model = model;
        this.text = new SheetText(language);
        this.dates = new SheetDates(language);
    }

    /** @param xPx from the left end of the whole timeline, labels included */
    Optional<String> at(double xPx, double yPx, TimelineLayout layout, TimeAxis axis) {
        double time = axis.time(xPx - TimelineLayout.LABEL_PX);
        int lane = layout.laneAt(yPx);
        if (lane >= 0) {
            return Optional.of(
                    xPx < TimelineLayout.LABEL_PX
                            ? model.lanes().get(lane).name()
                            : bar(model.lanes().get(lane), time));
        }
        if (xPx < TimelineLayout.LABEL_PX || time < axis.from() || time > axis.to()) {
            return Optional.empty();
        }
        int row = layout.caravanRowAt(yPx);
        if (row >= 0) {
            return caravanAt(row, time).map(bar -> caravan(bar, time));
        }
        return layout.isOnBins(yPx) ? day(LocalDate.ofEpochDay((long) Math.floor(time))) : Optional.empty();
    }

    Optional<CaravanBar> caravanAt(int row, double time) {
        return model.caravans().stream()
                .filter(bar -> bar.row() == row && time >= bar.from() && time < bar.to())
                .findFirst();
    }

    private String bar(Lane lane, double time) {
        for (Lane.Bar bar : lane.bars()) {
            if (time >= bar.from() && time < bar.to()) {
                return text.of(
                        "timeline.barTip",
                        lane.name(),
                        text.status(bar.status(), lane.layer()),
                        range(bar.from(), bar.to()));
            }
        }
        return lane.name();
    }

    private String caravan(CaravanBar bar, double time) {
        String name = bar.people()
                .map(people -> bar.name() + " · " + text.of("fact.about", people))
                .orElse(bar.name());
        boolean gap = bar.parts().stream().anyMatch(part -> part.gap() && time >= part.from() && time < part.to());
        return name + "\n" + (gap ? text.of("caravan.gap") : range(bar.from(), bar.to()));
    }

    /** From the first to the last day, both inclusive; ends at the dataset's limits are open. */
    private String range(double from, double to) {
        boolean openStart = from <= model.firstDay().toEpochDay();
        boolean openEnd = to >= model.lastDay().toEpochDay() + 1.0;
        String start = dates.day(LocalDate.ofEpochDay((long) Math.floor(from)));
        String end = dates.day(LocalDate.ofEpochDay((long) Math.ceil(to) - 1));
        if (openStart && openEnd) {
            return text.of("timeline.throughout");
        }
        return openStart
                ? text.of("timeline.until", end)
                : openEnd ? text.of("timeline.from", start) : text.of("timeline.range", start, end);
    }

    private Optional<String> day(LocalDate day) {
        return model.days().stream()
                .filter(count -> count.day().equals(day) && count.total() > 0)
                .findFirst()
                .map(this::day);
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
