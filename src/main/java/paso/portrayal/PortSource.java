package paso.portrayal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.model.PortOfEntry;
import paso.model.Status;
import paso.style.Attributes;

/**
 * Ports of entry. Those that would lie on each other in the picture are drawn as one marker in the worst of their states,
 * with their number.
 */
final class PortSource implements LayerSource {

    /** Closer than this, in pixels of a plain screen, two ports are one marker. */
    static final double MERGE_PX = 11;

    private final List<PortOfEntry> ports;
    private final Projection projection;
    private final SubjectSource single;

    PortSource(List<PortOfEntry> ports, Projection projection) {
        this.ports = List.copyOf(ports);
        this.projection = projection;
        this.single = new SubjectSource("ports").with("ports", ports, projection);
    }

    /** Ports drawn as one marker. */
    private static final class Cluster {
        final double x;
        final double y;
        final List<PortOfEntry> members = new ArrayList<>();

        Cluster(double x, double y) {
            this.x = x;
            this.y = y;
        }
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
        return single.sets(request);
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        Viewport viewport = request.viewport();
        double reach = MERGE_PX * request.pixelRatio();
        List<PortOfEntry> worstFirst = new ArrayList<>(ports);
        worstFirst.sort(Comparator.<PortOfEntry>comparingInt(
                        port -> -status(port, request).severity())
                .thenComparing(port -> port.point().getX())
                .thenComparing(PortOfEntry::id));
        List<Cluster> clusters = new ArrayList<>();
        for (PortOfEntry port : worstFirst) {
            LonLat place = LonLat.ofDegrees(port.point().getX(), port.point().getY());
            double x = viewport.pixelXOf(place);
            double y = viewport.pixelYOf(place);
            @Nullable Cluster nearest = null;
            double least = reach;
            for (Cluster cluster : clusters) {
                double distance = Math.hypot(cluster.x - x, cluster.y - y);
                if (distance < least) {
                    least = distance;
                    nearest = cluster;
                }
            }
            if (nearest == null) {
                nearest = new Cluster(x, y);
                clusters.add(nearest);
            }
            nearest.members.add(port);
        }
        PackedLayer.Builder packed = PackedLayer.builder(projection);
        List<List<String>> ids = new ArrayList<>();
        List<Attributes> attributes = new ArrayList<>();
        for (Cluster cluster : clusters) {
            @Nullable Geometry geometry = cluster.members.get(0).geometry().orElse(null);
            packed.add(geometry);
            ids.add(cluster.members.stream().map(PortOfEntry::id).toList());
            attributes.add(attributes(cluster.members, request));
        }
        return List.of(new DrawnSet("ports", packed.build(), ids, attributes));
    }

    private static Status status(PortOfEntry port, MapRequest request) {
        return port.stateAt(request.asOf()).status();
    }

    private static Attributes attributes(List<PortOfEntry> members, MapRequest request) {
        Attributes lead = SubjectSource.attributes(members.get(0), request);
        int count = members.size();
        long notOpen = members.stream()
                .filter(port -> status(port, request).severity() >= Status.PARTIAL.severity())
                .count();
        return name -> switch (name) {
            case "count" -> count;
            case "label" -> count == 1 ? lead.value("label") : lead.value("label") + " +" + (count - 1);
            case "caption" -> notOpen > 1 ? lead.value("label") + " +" + (notOpen - 1) : lead.value("label");
            default -> lead.value(name);
        };
    }
}
