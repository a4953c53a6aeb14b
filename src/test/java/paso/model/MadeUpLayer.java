package paso.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import paso.geo.LonLat;
import paso.time.FactTime;

/**
 * A layer that the program knows nothing of: twenty ferries in the Gulf of California that are open or not, of which the
 * first closes on 10 December 2023 and the second loses its vehicles on the 12th; and a boat that is under way from the
 * 20th to the 30th.
 */
public final class MadeUpLayer {

    public static final LayerKey FERRIES = new LayerKey("ferries");
    public static final Source LOG = new Source("harbour-log", "Log of the harbour", "Harbour", "2023", "", "");

    private static final ZoneId ZONE = ZoneId.of("America/Mazatlan");
    private static final Provenance TOLD = new Provenance(List.of(LOG.id()), Optional.of(Confidence.HIGH));

    private MadeUpLayer() {}

    /** A ferry. */
    private record Ferry(String id, LayerKey layer, LocalText name, Point point, int berths, StatusHistory history)
            implements StatefulSubject {

        @Override
        public LocalText kindName() {
            return LocalText.of("Ferry line", "Línea de transbordador");
        }

        @Override
        public Provenance provenance() {
            return TOLD;
        }

        @Override
        public Optional<Geometry> geometry() {
            return Optional.of(point);
        }

        @Override
        public String note() {
            return "Made up.";
        }

        @Override
        public Map<String, Object> attributes() {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("berths", berths);
            attributes.put("note", note());
            return attributes;
        }
    }

    /** A boat. */
    private record Boat(String id, LayerKey layer, LocalText name, Track track) implements MovingSubject {

        @Override
        public MovingSubject moved(UnaryOperator<Waypoint> change) {
            return new Boat(id, layer, name, track.moved(change));
        }

        @Override
        public Provenance provenance() {
            return TOLD;
        }

        @Override
        public String note() {
            return "";
        }
    }

    /** A dataset with the layer, under its usual key, added to what it holds. */
    public static Scene in(Scene scene) {
        return in(scene, FERRIES);
    }

    public static Scene in(Scene scene, LayerKey layer) {
        Scene.Builder builder = scene.builder().add(LOG).title(layer, LocalText.of("Ferries", "Transbordadores"));
        for (int number = 1; number <= 20; number++) {
            builder.add(ferry(layer, number));
        }
        Waypoint start = waypoint("2023-12-20", "Topolobampo", -109.05, 25.6, Waypoint.Leg.START);
        Waypoint end = waypoint("2023-12-30", "La Paz", -110.3, 24.2, Waypoint.Leg.WALK);
        return builder.add(new Boat("boat", layer, LocalText.of("The Boat"), Track.of(ZONE, List.of(start, end))))
                .build();
    }

    private static Ferry ferry(LayerKey layer, int number) {
        String id = "ferry-" + number;
        Set<Mode> modes = Set.of(Mode.VEHICLE, Mode.PEDESTRIAN);
        List<StatusChange> changes = new ArrayList<>();
        if (number == 1) {
            changes.add(change(id, "2023-12-10", Status.CLOSED, modes));
        } else if (number == 2) {
            changes.add(change(id, "2023-12-12", Status.CLOSED, Set.of(Mode.VEHICLE)));
        }
        Point point = new GeometryFactory().createPoint(new Coordinate(-113 + 0.3 * number, 31 - 0.35 * number));
        return new Ferry(
                id,
                layer,
                LocalText.of("Ferry No. " + number),
                point,
                number,
                new StatusHistory(ZONE, modes, Status.OPEN, changes));
    }

    private static StatusChange change(String id, String day, Status status, Set<Mode> modes) {
        LocalText reason = LocalText.of("Storm at sea");
        return new StatusChange(id, FactTime.ofDay(LocalDate.parse(day)), status, modes, reason, TOLD);
    }

    private static Waypoint waypoint(String day, String name, double lonDeg, double latDeg, Waypoint.Leg leg) {
        return new Waypoint(
                LocalDate.parse(day),
                LocalText.of(name),
                LonLat.ofDegrees(lonDeg, latDeg),
                Optional.of(40),
                leg,
                false,
                "",
                TOLD);
    }
}
