package paso.portrayal.layer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.model.Caravan;
import paso.model.CaravanPosition;
import paso.model.Waypoint;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;

/**
 * Caravans that are on the map at the moment: their trail, leg by leg, where they are, and what they have yet to walk. With a
 * window also those that left the map within it: their trail, and where they were last.
 */
public final class CaravanSource implements LayerSource {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final List<Caravan> caravans;
    private final Projection projection;

    public CaravanSource(List<Caravan> caravans, Projection projection) {
        this.caravans = List.copyOf(caravans);
        this.projection = projection;
    }

    /** Gathers features of one type. */
    private static final class Gatherer {
        final String type;
        final Packer packed;
        final List<List<String>> ids = new ArrayList<>();
        final List<Attributes> attributes = new ArrayList<>();

        Gatherer(String type, Projection projection) {
            this.type = type;
            this.packed = new Packer(projection);
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
            return new DrawnSet(type, packed.build(), FeatureIds.of(ids), attributes);
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
    public List<DrawnSet> sets(MapRequest request) {
        Gatherer ahead = new Gatherer("caravan_ahead", projection);
        Gatherer trails = new Gatherer("caravan_trails", projection);
        Gatherer waypoints = new Gatherer("caravan_waypoints", projection);
        Gatherer ends = new Gatherer("caravan_ends", projection);
        Gatherer positions = new Gatherer("caravan_positions", projection);
        for (Caravan caravan : caravans) {
            Instant now = request.asOf().instantIn(caravan.zone());
            CaravanWay way = CaravanWay.of(caravan, request.reading());
            boolean left = way.leftWithin(request.reading());
            if (way.position().isEmpty() && !left) {
                continue;
            }
            way.ahead().forEach(piece -> ahead.line(piece.from(), piece.to(), caravan.id(), attributes(piece)));
            way.behind().forEach(piece -> trails.line(piece.from(), piece.to(), caravan.id(), attributes(piece)));
            way.waypointsBehind()
                    .forEach(waypoint -> waypoints.point(
                            waypoint.place(),
                            caravan.id(),
                            name -> name.equals("label") ? waypoint.name().in(request.language()) : null));
            way.position()
                    .ifPresent(position -> positions.point(
                            position.place(), caravan.id(), positionAttributes(caravan, position, now, request)));
            if (left) {
                Waypoint last = way.lastReached().orElseThrow();
                ends.point(last.place(), caravan.id(), endAttributes(caravan, last, request));
            }
        }
        return List.of(ahead.set(), trails.set(), waypoints.set(), ends.set(), positions.set());
    }

    private static Attributes attributes(CaravanWay.Piece piece) {
        return name -> switch (name) {
            case "leg" -> piece.leg().id();
            case "interpolated" -> String.valueOf(piece.inProgress());
            case "age_days" -> piece.ageDays();
            default -> null;
        };
    }

    private static Attributes endAttributes(Caravan caravan, Waypoint last, MapRequest request) {
        return name -> switch (name) {
            case "label" -> caravan.name().in(request.language());
            case "caption" -> new CaravanCaption(request.language()).gone(caravan, last);
            default -> null;
        };
    }

    private static Attributes positionAttributes(
            Caravan caravan, CaravanPosition position, Instant now, MapRequest request) {
        return name -> switch (name) {
            case "interpolated" -> String.valueOf(position.interpolated());
            case "heading" -> position.headingDeg().orElse(0.0);
            case "people" -> position.people().orElse(null);
            case "day" -> position.day();
            case "walked_km" -> position.walkedKm().orElse(null);
            case "label" -> caravan.name().in(request.language());
            case "caption" -> new CaravanCaption(request.language()).onTheWay(caravan, position, now);
            default -> null;
        };
    }
}
