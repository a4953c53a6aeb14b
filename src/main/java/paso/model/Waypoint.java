package paso.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import paso.geo.LonLat;

/**
 * A dated, sourced position of a caravan.
 *
 * @param people an estimate of how many were walking; absent where no source gives one
 * @param leg how the caravan came here from the waypoint before
 */
public record Waypoint(
        LocalDate date,
        LocalText name,
        LonLat place,
        Optional<Integer> people,
        Leg leg,
        boolean approximate,
        String note,
        Provenance provenance) {

    /** How a caravan came from one waypoint to the next. */
    public enum Leg {
        START,
        WALK,
        VEHICLE,
        REST,
        UNKNOWN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
