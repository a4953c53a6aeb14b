package paso.portrayal.layer;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paso.geo.Projection;
import paso.model.Confidence;
import paso.model.Event;
import paso.model.Subject;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;
import paso.time.ClockReading;

/**
 * Events of the moment's day, and with them those of the window or, where there is none, of the week before. Those of one
 * place are drawn as one marker: those of the day itself under the name of the best confirmed one and how many more there
 * are.
 */
public final class EventSource implements LayerSource {

    private static final int SHOWN_DAYS = 7;

    private final int featureCount;
    private final List<Event> placed;
    private final Projection projection;

    public EventSource(List<Event> events, Projection projection) {
        this.featureCount = events.size();
        this.placed = events.stream().filter(event -> event.point().isPresent()).toList();
        this.projection = projection;
    }

    @Override
    public String id() {
        return "events";
    }

    @Override
    public int featureCount() {
        return featureCount;
    }

    private List<Event> shown(MapRequest request) {
        return shown(request.reading());
    }

    public List<Event> shown(ClockReading reading) {
        return placed.stream().filter(event -> isShown(event, reading)).toList();
    }

    /** The day itself is always shown: an event has no time of day, so a window of hours cannot tell when it was. */
    private static boolean isShown(Event event, ClockReading reading) {
        long age = SubjectSource.ageDays(event, reading.asOf());
        return age == 0
                || (age > 0
                        && reading.since()
                                .map(since -> event.date()
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .isAfter(since.onAxis()))
                                .orElse(age <= SHOWN_DAYS));
    }

    /** The events to be told in words: those of the window, or of the day where there is none, of a place on the map. */
    public List<Event> told(MapRequest request) {
        boolean windowed = request.reading().window().isPresent();
        return shown(request).stream()
                .filter(event -> windowed || SubjectSource.ageDays(event, request) == 0)
                .toList();
    }

    @Override
    public List<DrawnSet> counted(MapRequest request) {
        return new SubjectSource(id())
                .with("events", shown(request), projection)
                .sets(request);
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        List<Event> bestFirst = new ArrayList<>(shown(request));
        bestFirst.sort(Comparator.comparing(
                        (Event event) -> event.provenance().confidence().orElse(Confidence.LOW))
                .reversed());
        PackedLayer.Builder packed = PackedLayer.builder(projection);
        List<List<String>> ids = new ArrayList<>();
        List<Attributes> attributes = new ArrayList<>();
        List<List<Event>> gatherings = new ArrayList<>();
        for (boolean today : new boolean[] {false, true}) {
            gatherings.addAll(Clusters.of(
                    bestFirst.stream()
                            .filter(event -> (SubjectSource.ageDays(event, request) == 0) == today)
                            .toList(),
                    request));
        }
        for (List<Event> together : gatherings) {
            Event lead = together.get(0);
            packed.add(lead.geometry().orElse(null));
            ids.add(together.stream().map(Subject::id).toList());
            int more = together.size() - 1;
            Attributes own = SubjectSource.attributes(lead, request);
            attributes.add(name ->
                    name.equals("caption") ? own.value("label") + (more > 0 ? " +" + more : "") : own.value(name));
        }
        return List.of(new DrawnSet("events", packed.build(), ids, attributes));
    }
}
