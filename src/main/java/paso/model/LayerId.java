package paso.model;

import java.util.Locale;
import java.util.Optional;

/** The layers of a dataset, by the names used on the command line and in files. */
public enum LayerId {
    PORTS,
    RAIL,
    CHECKPOINTS,
    CARAVANS,
    ROUTES,
    PLACES,
    EVENTS,
    SECTORS,
    GRATICULE,
    BASEMAP;

    /** {@code ports}, {@code rail}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LayerId> named(String id) {
        for (LayerId layer : values()) {
            if (layer.id().equals(id)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }
}
