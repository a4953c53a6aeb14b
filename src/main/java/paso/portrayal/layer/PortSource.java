package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import paso.analysis.Traffic;
import paso.geo.Projection;
import paso.model.PortOfEntry;
import paso.model.Status;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;

/**
 * Ports of entry. Those that would lie on each other in the picture are drawn as one marker in the worst of their states,
 * with their number; at the scales at which each has a plate they are moved apart instead.
 */
public final class PortSource implements LayerSource {

    private final List<PortOfEntry> ports;
    private final Traffic traffic;
    private final PackedLayer single;
    private final FeatureIds ids;
    /** The places of the gatherings that were drawn last, by the numbers of their first members. */
    private final Latest<List<Integer>, PackedLayer> ofLeads = new Latest<>();

    private final Latest<FannedOut.Scale, Spread> spreads = new Latest<>();

    public PortSource(List<PortOfEntry> ports, Traffic traffic, Projection projection) {
        this.traffic = traffic;
        this.ports = List.copyOf(ports);
        Packer each = new Packer(projection);
        ports.forEach(port -> each.add(port.point()));
        this.single = each.build();
        this.ids = FeatureIds.of(ports.stream().map(port -> List.of(port.id())).toList());
    }

    @Override
    public String id() {
        return "ports";
    }

    @Override
    public Optional<List<DrawnSet>> countedApart(MapRequest request) {
        return Optional.of(List.of(new DrawnSet(
                "ports",
                single,
                ids,
                ports.stream().map(port -> attributes(List.of(port), request)).toList())));
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        return FannedOut.appliesTo(request) ? fannedOut(request) : gathered(request);
    }

    /** Those that would lie on each other as one, in the place of the first of the worst. */
    private List<DrawnSet> gathered(MapRequest request) {
        List<Status> states = ports.stream()
                .map(port -> port.stateAt(request.asOf()).status())
                .toList();
        int[] worstFirst = IntStream.range(0, ports.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                number -> -states.get(number).severity())
                        .thenComparing(number -> ports.get(number).point().getX())
                        .thenComparing(number -> ports.get(number).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Integer> leads = new ArrayList<>();
        List<List<String>> gathered = new ArrayList<>();
        List<Attributes> attributes = new ArrayList<>();
        for (int[] numbers : Clusters.of(single, worstFirst, number -> halfPx(states.get(number)), request)) {
            List<PortOfEntry> together =
                    IntStream.of(numbers).mapToObj(ports::get).toList();
            leads.add(numbers[0]);
            gathered.add(together.stream().map(PortOfEntry::id).toList());
            attributes.add(attributes(together, request));
        }
        return List.of(new DrawnSet("ports", ofLeads.of(leads, single::only), FeatureIds.of(gathered), attributes));
    }

    /** Where each port is drawn at a scale, and joined to which place. */
    private record Spread(
            List<PortOfEntry> ports,
            FeatureIds ids,
            PackedLayer places,
            List<PortOfEntry> moved,
            PackedLayer stalks,
            PackedLayer sites) {

        static Spread of(List<PortOfEntry> ports, FannedOut.Scale scale) {
            Packer places = new Packer(scale.projection());
            Packer stalks = new Packer(scale.projection());
            Packer sites = new Packer(scale.projection());
            List<PortOfEntry> drawn = new ArrayList<>();
            List<PortOfEntry> moved = new ArrayList<>();
            for (FannedOut.Member<PortOfEntry> member : FannedOut.of(ports, scale)) {
                drawn.add(member.subject());
                places.add(member.drawnAt());
                member.stalk().ifPresent(stalk -> {
                    moved.add(member.subject());
                    stalks.add(stalk);
                    sites.add(member.subject().point());
                });
            }
            return new Spread(
                    drawn,
                    FeatureIds.of(drawn.stream().map(port -> List.of(port.id())).toList()),
                    places.build(),
                    moved,
                    stalks.build(),
                    sites.build());
        }
    }

    /** Each port on its own; those that would lie on each other stand around their places, on stalks. */
    private List<DrawnSet> fannedOut(MapRequest request) {
        Spread spread = spreads.of(FannedOut.Scale.of(request), scale -> Spread.of(ports, scale));
        List<Attributes> ofMoved = spread.moved.stream()
                .map(port -> SubjectSource.attributes(port, request))
                .toList();
        List<Attributes> ofAll = spread.ports.stream()
                .map(port -> attributes(List.of(port), request))
                .toList();
        return List.of(
                new DrawnSet("port_stalks", spread.stalks, FeatureIds.NONE, ofMoved),
                new DrawnSet("port_sites", spread.sites, FeatureIds.NONE, ofMoved),
                new DrawnSet("ports", spread.places, spread.ids, ofAll));
    }

    /** Half of what the marks of the style take, so that none lies on another. */
    public static double halfPx(Status status) {
        return switch (status) {
            case OPEN, UNKNOWN -> 6;
            case PARTIAL -> 8;
            case CLOSED -> 8.6;
        };
    }

    private static Status status(PortOfEntry port, MapRequest request) {
        return port.stateAt(request.asOf()).status();
    }

    private Attributes attributes(List<PortOfEntry> members, MapRequest request) {
        Attributes lead = SubjectSource.attributes(members.get(0), request);
        int count = members.size();
        long notOpen = members.stream()
                .filter(port -> status(port, request).severity() >= Status.PARTIAL.severity())
                .count();
        return name -> switch (name) {
            case "count" -> count;
            case "traffic" -> {
                OptionalLong crossings = traffic.crossings(members, request.asOf());
                yield crossings.isPresent() ? crossings.getAsLong() : null;
            }
            case "selected" ->
                String.valueOf(members.stream().anyMatch(port -> request.emphasis()
                        .selectedId()
                        .filter(port.id()::equals)
                        .isPresent()));
            case "changed" ->
                String.valueOf(members.stream().anyMatch(port -> StatusChanges.within(port, request.reading())));
            case "label" -> count == 1 ? lead.value("label") : lead.value("label") + " +" + (count - 1);
            case "caption" -> notOpen > 1 ? lead.value("label") + " +" + (notOpen - 1) : lead.value("label");
            default -> lead.value(name);
        };
    }
}
