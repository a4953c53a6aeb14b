package paso.source.dataset;

import java.util.List;

/** The names of a dataset's files, relative to its folder. */
public final class DatasetFiles {
    static final String INFO = "dataset.json";
    public static final String PORTS = "ports_of_entry.geojson";
    static final String STATUS_CHANGES = "status_changes.csv";
    public static final String RAIL_LINES = "rail_lines.geojson";
    public static final String RAIL_STATIONS = "rail_stations.geojson";
    static final String RAIL_CHANGES = "rail_service_changes.csv";
    static final String CHECKPOINTS = "checkpoints.geojson";
    public static final String CARAVANS = "caravans.geojson";
    public static final String WAYPOINTS = "caravan_waypoints.geojson";
    public static final String ROUTES = "routes.geojson";
    public static final String ROUTE_VERTICES = "route_vertices.geojson";
    static final String PLACES = "places.geojson";
    static final String SECTORS = "sectors.geojson";
    static final String EVENTS = "events.csv";
    static final String FIGURES = "figures.csv";
    static final String ENCOUNTERS = "encounters_monthly.csv";
    public static final String SOUTHWEST = "encounters_southwest_monthly.csv";
    static final String ENTRIES = "border_entries_monthly.csv";
    static final String BRIDGES = "bridge_crossings_monthly.csv";
    static final String SOURCES = "sources.csv";
    static final String BASE_MAP = "basemap";
    public static final String README = "README.md";

    /** Every table but those of the base map. */
    static final List<String> TABLES = List.of(
            SOURCES,
            PORTS,
            RAIL_LINES,
            CHECKPOINTS,
            STATUS_CHANGES,
            RAIL_CHANGES,
            RAIL_STATIONS,
            CARAVANS,
            WAYPOINTS,
            ROUTES,
            ROUTE_VERTICES,
            PLACES,
            SECTORS,
            EVENTS,
            FIGURES,
            ENCOUNTERS,
            SOUTHWEST,
            ENTRIES,
            BRIDGES);

    private DatasetFiles() {}
}
