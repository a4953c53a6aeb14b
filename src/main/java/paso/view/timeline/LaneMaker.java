package paso.view.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paso.model.DatasetInfo;
import paso.model.Event;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.StatusHistory;
import paso.time.FactTime;
import paso.view.axis.AxisTime;
import paso.view.words.Phrases;

/** Makes the lanes of a scene: one for each subject that is open or not, as far as it is listed or ever changes, one for each kind of event. */
final class LaneMaker {

    private final Scene scene;
    private final Language language;
    private final Phrases text;
    private final double from;
    private final double to;

    LaneMaker(Scene scene, Language language) {
        DatasetInfo info = scene.info();
        this.scene = scene;
        this.language = language;
        this.text = new Phrases(language);
        this.from = AxisTime.ofDay(info.firstDay());
        this.to = AxisTime.ofDay(info.lastDay()) + 1;
    }

    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (StatefulSubject subject : scene.stateful()) {
            if (subject.isListed() || !subject.history().changes().isEmpty()) {
                lanes.add(lane(subject, group(subject)));
            }
        }
        addEvents(lanes);
        return lanes;
    }

    private LaneGroup group(StatefulSubject subject) {
        LayerKey layer = subject.layer();
        if (layer.equals(LayerKey.PORTS)) {
            return office(subject.attribute("cbp_field_office"));
        }
        if (layer.equals(LayerKey.RAIL)) {
            return operator(subject.attribute("operator"));
        }
        String title = scene.title(layer).orElseGet(subject::kindName).in(language);
        return new LaneGroup(layer.id(), LaneGroup.Kind.LAYER, text.orElse("timeline." + layer.id(), title));
    }

    private LaneGroup office(String office) {
        return new LaneGroup(
                "office:" + office,
                LaneGroup.Kind.FIELD_OFFICE,
                office.isBlank() ? text.of("timeline.otherPorts") : text.of("timeline.fieldOffice", office));
    }

    private LaneGroup operator(String operator) {
        return new LaneGroup(
                "operator:" + operator,
                LaneGroup.Kind.RAIL_OPERATOR,
                operator.isBlank() ? text.of("timeline.otherLines") : operator);
    }

    private Lane lane(StatefulSubject subject, LaneGroup group) {
        double lonDeg = subject.geometry()
                .map(geometry -> geometry.getEnvelopeInternal().centre())
                .map(middle -> middle.x)
                .orElse(180.0);
        return new Lane(
                subject.id(),
                subject.name().in(language),
                subject.layer(),
                group,
                lonDeg,
                bars(subject.history()),
                List.of());
    }

    private List<Lane.Bar> bars(StatusHistory history) {
        ZoneId zone = history.zone();
        List<StatusHistory.Span> spans = history.spans();
        List<Lane.Bar> bars = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            StatusHistory.Span span = spans.get(i);
            double start = Math.max(from, AxisTime.start(span.interval(), zone));
            double end = Math.min(to, AxisTime.end(span.interval(), zone));
            if (end > start) {
                Optional<FactTime> since = span.state().since();
                Optional<FactTime> until = span.state().until();
                bars.add(new Lane.Bar(
                        start,
                        end,
                        span.state().status(),
                        i == 0 ? new BarEdge.Open() : edge(since, spans.get(i - 1), span, zone),
                        i == spans.size() - 1 ? new BarEdge.Open() : edge(until, span, spans.get(i + 1), zone),
                        since,
                        until,
                        span.state()
                                .because()
                                .map(change -> change.reason().in(language))
                                .orElse("")));
            }
        }
        return bars;
    }

    /** The edge between two spans: as wide as what the source leaves open, but within the two. */
    private static BarEdge edge(
            Optional<FactTime> at, StatusHistory.Span before, StatusHistory.Span after, ZoneId zone) {
        return at.flatMap(LaneMaker::stretch)
                .<BarEdge>map(stretch -> new BarEdge.Soft(
                        Math.max(stretch.from(), AxisTime.start(before.interval(), zone)),
                        Math.min(stretch.to(), AxisTime.end(after.interval(), zone))))
                .orElseGet(BarEdge.Sharp::new);
    }

    /** The month or the year that a time of that precision means. */
    private static Optional<BarEdge.Soft> stretch(FactTime at) {
        LocalDate date = at.date();
        return switch (at.precision()) {
            case MINUTE, DAY -> Optional.empty();
            case MONTH -> {
                LocalDate first = date.withDayOfMonth(1);
                yield Optional.of(new BarEdge.Soft(AxisTime.ofDay(first), AxisTime.ofDay(first.plusMonths(1))));
            }
            case YEAR -> {
                LocalDate first = date.withDayOfYear(1);
                yield Optional.of(new BarEdge.Soft(AxisTime.ofDay(first), AxisTime.ofDay(first.plusYears(1))));
            }
        };
    }

    private void addEvents(List<Lane> lanes) {
        LaneGroup events = new LaneGroup("events", LaneGroup.Kind.EVENTS, text.of("events"));
        Map<String, List<Lane.Mark>> byCategory = new LinkedHashMap<>();
        for (Event event : scene.events()) {
            double time = AxisTime.ofDay(event.date()) + 0.5;
            if (time >= from && time < to) {
                byCategory
                        .computeIfAbsent(event.category(), category -> new ArrayList<>())
                        .add(new Lane.Mark(time, event.id(), event.name().in(language)));
            }
        }
        byCategory.forEach((category, marks) -> {
            String name = text.orElse("category." + category, category);
            String capital =
                    name.isEmpty() ? name : name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
            lanes.add(new Lane("events:" + category, capital, LayerKey.EVENTS, events, 180, List.of(), marks));
        });
    }
}
