package paso.model;

import java.util.Locale;
import java.util.Optional;

/** A way to pass a port of entry or checkpoint; {@link #SERVICE} is the one mode of a rail line. */
public enum Mode {
    VEHICLE,
    PEDESTRIAN,
    CARGO,
    RAIL,
    FERRY,
    SERVICE;

    /** {@code vehicle}, {@code pedestrian}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mode> named(String id) {
        for (Mode mode : values()) {
            if (mode.id().equals(id)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
