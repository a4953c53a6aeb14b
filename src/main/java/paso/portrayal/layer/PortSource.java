package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import paso.analysis.Traffic;
import paso.geo.Projection;
import paso.model.PortOfEntry;
import paso.model.Status;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;

/**
 * Ports of entry. Those that would lie on each other in the picture are drawn as one marker in the worst of their states,
 * with their number; at the scales at which each has a plate they are moved apart instead.
 */
public final class PortSource implements LayerSource {

    private final List<PortOfEntry> ports;
    private final Projection projection;
    private final Traffic traffic;
    private final PackedLayer single;

    public PortSource(List<PortOfEntry> ports, Traffic traffic, Projection projection) {
        this.traffic = traffic;
        this.ports = List.copyOf(ports);
        this.projection = projection;
        PackedLayer.Builder each = PackedLayer.builder(projection);
        ports.forEach(port -> each.add(port.point()));
        this.single = each.build();
    }

    @Override
    public String id() {
        return "ports";
    }

    @Override
    public int featureCount() {
        return ports.size();
    }

    @Override
    public List<DrawnSet> counted(MapRequest request) {
        return List.of(new DrawnSet(
                "ports",
                single,
                ports.stream().map(port -> List.of(port.id())).toList(),
                ports.stream().map(port -> attributes(List.of(port), request)).toList()));
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        List<PortOfEntry> worstFirst = new ArrayList<>(ports);
        worstFirst.sort(Comparator.<PortOfEntry>comparingInt(
                        port -> -status(port, request).severity())
                .thenComparing(port -> port.point().getX())
                .thenComparing(PortOfEntry::id));
        if (FannedOut.appliesTo(request)) {
            return fannedOut(request);
        }
        PackedLayer.Builder packed = PackedLayer.builder(projection);
        List<List<String>> ids = new ArrayList<>();
        List<Attributes> attributes = new ArrayList<>();
        for (List<PortOfEntry> together : Clusters.of(worstFirst, port -> halfPx(status(port, request)), request)) {
            packed.add(together.get(0).point());
            ids.add(together.stream().map(PortOfEntry::id).toList());
            attributes.add(attributes(together, request));
        }
        return List.of(new DrawnSet("ports", packed.build(), ids, attributes));
    }

    /** Each port on its own; those that would lie on each other stand around their places, on stalks. */
    private List<DrawnSet> fannedOut(MapRequest request) {
        PackedLayer.Builder packed = PackedLayer.builder(projection);
        PackedLayer.Builder stalks = PackedLayer.builder(projection);
        PackedLayer.Builder sites = PackedLayer.builder(projection);
        List<List<String>> ids = new ArrayList<>();
        List<Attributes> attributes = new ArrayList<>();
        List<Attributes> ofStalks = new ArrayList<>();
        for (FannedOut.Member<PortOfEntry> member : FannedOut.of(ports, request)) {
            PortOfEntry port = member.subject();
            packed.add(member.drawnAt());
            ids.add(List.of(port.id()));
            attributes.add(attributes(List.of(port), request));
            member.stalk().ifPresent(stalk -> {
                stalks.add(stalk);
                sites.add(port.point());
                ofStalks.add(SubjectSource.attributes(port, request));
            });
        }
        return List.of(
                new DrawnSet("port_stalks", stalks.build(), List.of(), ofStalks),
                new DrawnSet("port_sites", sites.build(), List.of(), ofStalks),
                new DrawnSet("ports", packed.build(), ids, attributes));
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
