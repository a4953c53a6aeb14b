package paso.portrayal;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.model.Caravan;
import paso.model.CaravanPosition;
import paso.model.Waypoint;
import paso.style.Attributes;

/** Caravans that are on the map at the moment: their trail so far, leg by leg, and where they are. */
final class CaravanSource implements LayerSource {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final List<Caravan> caravans;
    private final Projection projection;

    CaravanSource(List<Caravan> caravans, Projection projection) {
        this.caravans = List.copyOf(caravans);
        this.projection = projection;
    }

    /** Gathers features of one type. */
    private static final class Gatherer {
        final String type;
        final PackedLayer.Builder packed;
        final List<List<String>> ids = new ArrayList<>();
        final List<Attributes> attributes = new ArrayList<>();

        Gatherer(String type, Projection projection) {
            this.type = type;
            this.packed = PackedLayer.builder(projection);
        }

        void point(LonLat place, String id, Attributes own) {
            packed.add(GEOMETRIES.createPoint(coordinate(place)));
            ids.add(List.of(id));
            attributes.add(own);
        }

        void line(LonLat from, LonLat to, String id, Attributes own) {
            packed.add(GEOMETRIES.createLineString(new Coordinate[] {coordinate(from), coordinate(to)}));
            ids.add(List.of(id));
            attributes.add(own);
        }

        DrawnSet set() {
            return new DrawnSet(type, packed.build(), ids, attributes);
        }
    }

    private static Coordinate coordinate(LonLat place) {
        return new Coordinate(place.lonDeg(), place.latDeg());
    }

    @Override
    public String id() {
        return "caravans";
    }

    @Override
    public int featureCount() {
        return caravans.size();
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        Gatherer trails = new Gatherer("caravan_trails", projection);
        Gatherer waypoints = new Gatherer("caravan_waypoints", projection);
        Gatherer positions = new Gatherer("caravan_positions", projection);
        for (Caravan caravan : caravans) {
            Instant now = request.asOf().instantIn(caravan.zone());
            Optional<CaravanPosition> position = caravan.positionAt(now);
            if (position.isPresent()) {
                addTrail(caravan, position.get(), now, trails, waypoints);
                positions.point(
                        position.get().place(), caravan.id(), positionAttributes(caravan, position.get(), request));
            }
        }
        return List.of(trails.set(), waypoints.set(), positions.set());
    }

    private static void addTrail(
            Caravan caravan, CaravanPosition position, Instant now, Gatherer trails, Gatherer waypoints) {
        waypoint(caravan, caravan.waypoints().get(0), waypoints);
        for (Caravan.Stretch stretch : caravan.stretches()) {
            boolean done = !stretch.to().isAfter(now) || stretch.end().equals(position.last());
            boolean begun = !stretch.from().isAfter(now);
            String leg = stretch.end().leg().id();
            Attributes own = name -> name.equals("leg") ? leg : null;
            if (stretch.end().leg() != Waypoint.Leg.REST) {
                if (done) {
                    trails.line(stretch.start().place(), stretch.end().place(), caravan.id(), own);
                    waypoint(caravan, stretch.end(), waypoints);
                } else if (begun && position.interpolated()) {
                    trails.line(stretch.start().place(), position.place(), caravan.id(), own);
                }
            }
        }
    }

    private static void waypoint(Caravan caravan, Waypoint waypoint, Gatherer waypoints) {
        waypoints.point(waypoint.place(), caravan.id(), name -> name.equals("label") ? waypoint.name() : null);
    }

    private static Attributes positionAttributes(Caravan caravan, CaravanPosition position, MapRequest request) {
        return name -> switch (name) {
            case "interpolated" -> String.valueOf(position.interpolated());
            case "heading" -> position.headingDeg().orElse(0.0);
            case "people" -> position.people().orElse(null);
            case "day" -> position.day();
            case "label" -> caravan.name().in(request.language());
            case "caption" -> caption(caravan, position, request);
            default -> null;
        };
    }

    private static @Nullable Object caption(Caravan caravan, CaravanPosition position, MapRequest request) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "paso.portrayal.messages", request.language().locale());
        String key = position.people().isPresent() ? "caravan.caption" : "caravan.caption.uncounted";
        return new MessageFormat(texts.getString(key), request.language().locale()).format(new Object[] {
            caravan.name().in(request.language()), position.people().orElse(0), position.day()
        });
    }
}
