package paso.model;

import java.util.List;
import java.util.Optional;

/**
 * What a layer is called: on the command line, in files, in a style's name. A value, so that a layer which nobody thought of
 * when the program was written has one too.
 *
 * @param id {@code ports}, {@code rail}, …; unique in a map
 */
public record LayerKey(String id) {

    public static final LayerKey PORTS = new LayerKey("ports");
    public static final LayerKey RAIL = new LayerKey("rail");
    public static final LayerKey CHECKPOINTS = new LayerKey("checkpoints");
    public static final LayerKey CARAVANS = new LayerKey("caravans");
    public static final LayerKey ROUTES = new LayerKey("routes");
    public static final LayerKey PLACES = new LayerKey("places");
    public static final LayerKey EVENTS = new LayerKey("events");
    public static final LayerKey SECTORS = new LayerKey("sectors");
    public static final LayerKey GRATICULE = new LayerKey("graticule");
    public static final LayerKey BASEMAP = new LayerKey("basemap");

    /** The layers of a shipped dataset, as the command line lists them. */
    public static final List<LayerKey> SHIPPED =
            List.of(PORTS, RAIL, CHECKPOINTS, CARAVANS, ROUTES, PLACES, EVENTS, SECTORS, GRATICULE, BASEMAP);

    public LayerKey {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a layer needs a name");
        }
    }

    /** The layer of a shipped dataset that is called {@code id}. */
    public static Optional<LayerKey> shipped(String id) {
        return SHIPPED.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
