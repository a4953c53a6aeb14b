package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import paso.geo.Projection;
import paso.model.Confidence;
import paso.model.Event;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;
import paso.time.ClockReading;

/**
 * Events of the moment's day, and with them those of the window or, where there is none, of the week before. Those of one
 * place are drawn as one marker: those of the day itself under the name of the best confirmed one and how many more there
 * are.
 */
public final class EventSource implements LayerSource {

    private final List<Event> placed;
    /** The places of all that are placed. */
    private final PackedLayer places;

    /** The places of those that were drawn last, by their numbers. */
    private final Latest<List<Integer>, PackedLayer> drawn = new Latest<>();

    public EventSource(List<Event> events, Projection projection) {
        this.placed = events.stream().filter(event -> event.point().isPresent()).toList();
        Packer packed = new Packer(projection);
        placed.forEach(event -> packed.add(event.geometry().orElse(null)));
        this.places = packed.build();
    }

    @Override
    public String id() {
        return "events";
    }

    private List<Event> shown(MapRequest request) {
        return shown(request.reading());
    }

    public List<Event> shown(ClockReading reading) {
        return placed.stream()
                .filter(event -> event.happening().isShown(reading))
                .toList();
    }

    /** The events to be told in words: those of the window, or of the day where there is none, of a place on the map. */
    public List<Event> told(MapRequest request) {
        boolean windowed = request.reading().window().isPresent();
        return shown(request).stream()
                .filter(event -> windowed || event.happening().isOnDayOf(request.asOf()))
                .toList();
    }

    @Override
    public Optional<List<DrawnSet>> countedApart(MapRequest request) {
        int[] shown = IntStream.range(0, placed.size())
                .filter(number -> placed.get(number).happening().isShown(request.reading()))
                .toArray();
        List<Event> events = IntStream.of(shown).mapToObj(placed::get).toList();
        return Optional.of(List.of(new DrawnSet(
                "events",
                places.only(shown),
                FeatureIds.of(events.stream().map(event -> List.of(event.id())).toList()),
                events.stream()
                        .map(event -> SubjectSource.attributes(event, request))
                        .toList())));
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        List<Integer> bestFirst = new ArrayList<>();
        for (int number = 0; number < placed.size(); number++) {
            if (placed.get(number).happening().isShown(request.reading())) {
                bestFirst.add(number);
            }
        }
        bestFirst.sort(Comparator.comparing((Integer number) ->
                        placed.get(number).provenance().confidence().orElse(Confidence.LOW))
                .reversed());
        List<int[]> gatherings = new ArrayList<>();
        for (boolean today : new boolean[] {false, true}) {
            int[] together = bestFirst.stream()
                    .mapToInt(Integer::intValue)
                    .filter(number -> placed.get(number).happening().isOnDayOf(request.asOf()) == today)
                    .toArray();
            gatherings.addAll(Clusters.of(places, together, number -> Clusters.MERGE_PX / 2, request));
        }
        List<List<String>> ids = new ArrayList<>();
        List<Attributes> attributes = new ArrayList<>();
        for (int[] together : gatherings) {
            ids.add(IntStream.of(together)
                    .mapToObj(number -> placed.get(number).id())
                    .toList());
            int more = together.length - 1;
            Attributes own = SubjectSource.attributes(placed.get(together[0]), request);
            attributes.add(name ->
                    name.equals("caption") ? own.value("label") + (more > 0 ? " +" + more : "") : own.value(name));
        }
        List<Integer> leads = gatherings.stream().map(together -> together[0]).toList();
        return List.of(new DrawnSet("events", drawn.of(leads, places::only), FeatureIds.of(ids), attributes));
    }
}
