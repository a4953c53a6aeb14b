package paso.portrayal.layer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.model.MovingSubject;
import paso.model.TrackPosition;
import paso.model.Waypoint;
import paso.portrayal.layer.TrackParts.Part;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;

/**
 * Caravans and other things that move, as far as they are on the map at the moment: their trail, leg by leg, where they are,
 * and what they have yet to walk. With a window also those that left the map within it: their trail, and where they were
 * last.
 */
public final class CaravanSource implements LayerSource {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final String id;
    private final String typePrefix;
    private final List<MovingSubject> movers;
    private final Projection projection;

    /** @param typePrefix what the names of its feature types begin with */
    public CaravanSource(String id, String typePrefix, List<MovingSubject> movers, Projection projection) {
        this.id = id;
        this.typePrefix = typePrefix;
        this.movers = List.copyOf(movers);
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

        void point(Part<?> part, LonLat place, Attributes own) {
            packed.add(GEOMETRIES.createPoint(place.coordinate()));
            ids.add(List.of(part.mover().id()));
            attributes.add(own);
        }

        void line(Part<CaravanWay.Piece> part, Attributes own) {
            packed.add(GEOMETRIES.createLineString(new Coordinate[] {
                part.what().from().coordinate(), part.what().to().coordinate()
            }));
            ids.add(List.of(part.mover().id()));
            attributes.add(own);
        }

        DrawnSet set() {
            return new DrawnSet(type, packed.build(), FeatureIds.of(ids), attributes);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        Gatherer ahead = new Gatherer(typePrefix + "_ahead", projection);
        Gatherer trails = new Gatherer(typePrefix + "_trails", projection);
        Gatherer waypoints = new Gatherer(typePrefix + "_waypoints", projection);
        Gatherer ends = new Gatherer(typePrefix + "_ends", projection);
        Gatherer positions = new Gatherer(typePrefix + "_positions", projection);
        TrackParts parts = TrackParts.of(movers, request.reading());
        parts.ahead().forEach(part -> ahead.line(part, attributes(part.what())));
        parts.trails().forEach(part -> trails.line(part, attributes(part.what())));
        parts.reached()
                .forEach(part -> waypoints.point(
                        part,
                        part.what().place(),
                        name -> name.equals("label") ? part.what().name().in(request.language()) : null));
        parts.ends().forEach(part -> ends.point(part, part.what().place(), endAttributes(part, request)));
        parts.positions()
                .forEach(part -> positions.point(part, part.what().place(), positionAttributes(part, request)));
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

    private static Attributes endAttributes(Part<Waypoint> end, MapRequest request) {
        return name -> switch (name) {
            case "label" -> end.mover().name().in(request.language());
            case "caption" -> new CaravanCaption(request.language()).gone(end.mover(), end.what());
            default -> null;
        };
    }

    private static Attributes positionAttributes(Part<TrackPosition> part, MapRequest request) {
        MovingSubject mover = part.mover();
        TrackPosition position = part.what();
        Instant now = request.asOf().instantIn(mover.zone());
        return name -> switch (name) {
            case "interpolated" -> String.valueOf(position.interpolated());
            case "heading" -> position.headingDeg().orElse(0.0);
            case "people" -> position.people().orElse(null);
            case "day" -> position.day();
            case "walked_km" -> position.walkedKm().orElse(null);
            case "label" -> mover.name().in(request.language());
            case "caption" -> new CaravanCaption(request.language()).onTheWay(mover, position, now);
            default -> null;
        };
    }
}
