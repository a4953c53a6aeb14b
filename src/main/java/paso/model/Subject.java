package paso.model;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import paso.geo.LonLat;

/** Anything that has an id, a name and, mostly, a place on the map. Ids are unique over all layers of a dataset. */
public sealed interface Subject permits StatefulSubject, RailStation, Caravan, Route, Place, Sector, Event {

    String id();

    LocalText name();

    LayerKey layer();

    Provenance provenance();

    /** Longitude and latitude in degrees; absent for an event without a place. */
    Optional<Geometry> geometry();

    /** What the dataset's makers add about it; may be blank. */
    String note();

    /** A position to fly to: the point itself, or the middle vertex of a line. */
    default Optional<LonLat> anchor() {
        return geometry().map(geometry -> {
            var middle = geometry.getCoordinates()[geometry.getNumPoints() / 2];
            return LonLat.ofDegrees(middle.x, middle.y);
        });
    }

    /** Names by which it can also be found: towns, operators, states. */
    default List<String> alsoKnownAs() {
        return List.of();
    }
}
