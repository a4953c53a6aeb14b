package paso.model;

import java.util.Optional;
import paso.geo.LonLat;

/**
 * Where something that moves was at an instant.
 *
 * @param interpolated between two waypoints rather than on one
 * @param people the latest estimate up to then
 * @param last the waypoint it is at or came from
 * @param next the waypoint it is walking to; absent at its last one and before a gap
 * @param day 1 on the first day
 * @param walkedKm absent where the waypoints were moved; along the legs it walked so far, in kilometres on the ellipsoid between waypoints
 * @param headingDeg clockwise from north towards the next waypoint, or from the one before; absent where it has neither
 */
public record TrackPosition(
        LonLat place,
        boolean interpolated,
        Optional<Integer> people,
        Waypoint last,
        Optional<Waypoint> next,
        int day,
        Optional<Double> walkedKm,
        Optional<Double> headingDeg) {}
