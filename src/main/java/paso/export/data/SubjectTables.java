package paso.export.data;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import paso.export.publish.Publication;
import paso.geo.LonLat;
import paso.model.Caravan;
import paso.model.CaravanPosition;
import paso.model.Checkpoint;
import paso.model.Confidence;
import paso.model.Event;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.ModeState;
import paso.model.Place;
import paso.model.PortOfEntry;
import paso.model.Provenance;
import paso.model.RailLine;
import paso.model.RailStation;
import paso.model.Route;
import paso.model.Scene;
import paso.model.Sector;
import paso.model.Source;
import paso.model.StatefulSubject;
import paso.model.StatusChange;
import paso.model.Subject;
import paso.model.SubjectState;
import paso.model.Waypoint;
import paso.portrayal.layer.CaravanWay;
import paso.portrayal.layer.PortSource;
import paso.portrayal.layer.StatusChanges;
import paso.time.ClockReading;

/** The dataset's own layers as tables, as of the map's moment. */
final class SubjectTables {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");
    private static final double DECIMALS = 1000;

    private final Publication map;
    private final Scene scene;
    private final ClockReading reading;
    private final Language language;

    SubjectTables(Publication map) {
        this.map = map;
        this.scene = map.scene();
        this.reading = map.spec().reading();
        this.language = map.spec().language();
    }

    /** The tables of a layer; none for the base map, the graticule and what a person added. */
    List<DataTable> of(String layer) {
        Optional<LayerKey> own = LayerKey.shipped(layer);
        if (own.isEmpty()) {
            return List.of();
        }
        return switch (own.get().id()) {
            case "ports" -> List.of(ports());
            case "rail" -> List.of(railLines(), railStations());
            case "checkpoints" -> List.of(checkpoints());
            case "caravans" -> caravans();
            case "routes" -> List.of(routes());
            case "places" -> List.of(places());
            case "events" -> List.of(events());
            case "sectors" -> List.of(sectors());
            default -> List.of();
        };
    }

    /** One subject and its state as of the map's moment. */
    private record State<S extends StatefulSubject>(S subject, SubjectState state) {}

    /** A straight piece of a caravan's way. */
    private record Piece(Caravan caravan, CaravanWay.Piece piece) {}

    private record Reached(Caravan caravan, Waypoint waypoint) {}

    private record Position(Caravan caravan, CaravanPosition position) {}

    private record Change(StatefulSubject subject, StatusChange change) {}

    private <S extends StatefulSubject> List<State<S>> states(List<S> subjects) {
        return subjects.stream()
                .map(subject -> new State<>(subject, subject.stateAt(reading.asOf())))
                .toList();
    }

    private <S extends Subject> TableMaker<S> named() {
        return new TableMaker<S>()
                .text("id", Subject::id)
                .text("name", subject -> subject.name().in(Language.EN))
                .text("name_es", subject -> subject.name().in(Language.ES));
    }

    /** @param modes those that get a column of their own */
    private <S extends StatefulSubject> TableMaker<State<S>> stateful(Set<Mode> modes) {
        TableMaker<State<S>> maker = new TableMaker<State<S>>()
                .text("id", row -> row.subject().id())
                .text("name", row -> row.subject().name().in(Language.EN))
                .text("name_es", row -> row.subject().name().in(Language.ES))
                .text("as_of", row -> asOf(row.subject().zone()))
                .text("status", row -> row.state().status().wordIn(row.subject().layer()))
                .whole("severity", row -> Optional.of(row.state().status().severity()))
                .maybe("since", row -> row.state()
                        .since()
                        .map(time -> time.isoIn(row.subject().zone())))
                .maybe("until", row -> row.state()
                        .until()
                        .map(time -> time.isoIn(row.subject().zone())))
                .text("reason", row -> row.state()
                        .because()
                        .map(change -> change.reason().in(language))
                        .orElse(""))
                .flag("changed", row -> StatusChanges.within(row.subject(), reading));
        for (Mode mode : modes) {
            maker.text("status_" + mode.id(), row -> row.state().modes().stream()
                    .filter(state -> state.mode() == mode)
                    .map(ModeState::status)
                    .map(status -> status.wordIn(row.subject().layer()))
                    .findFirst()
                    .orElse(""));
        }
        return maker.text("zone", row -> row.subject().zone().getId());
    }

    private static Provenance provenance(State<?> row) {
        return row.state()
                .because()
                .map(StatusChange::provenance)
                .orElse(row.subject().provenance());
    }

    /** The columns that tell who says so, the last of each table. */
    private <T> TableMaker<T> sourced(TableMaker<T> maker, Function<T, Provenance> provenance) {
        return maker.list("source_ids", row -> provenance.apply(row).sourceIds())
                .text("source_titles", row -> sources(provenance.apply(row)).stream()
                        .map(Source::title)
                        .collect(Collectors.joining(" | ")))
                .text("source_urls", row -> sources(provenance.apply(row)).stream()
                        .map(Source::url)
                        .filter(url -> !url.isBlank())
                        .collect(Collectors.joining(" | ")))
                .maybe("confidence", row -> provenance.apply(row).confidence().map(Confidence::id));
    }

    private List<Source> sources(Provenance provenance) {
        return provenance.sourceIds().stream()
                .flatMap(id -> scene.source(id).stream())
                .toList();
    }

    private String asOf(ZoneId zone) {
        return MINUTES.format(reading.asOf().instantIn(zone).atZone(zone));
    }

    private static Set<Mode> modes(List<? extends StatefulSubject> subjects) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        subjects.forEach(subject -> modes.addAll(subject.history().modes()));
        return modes;
    }

    private DataTable ports() {
        TableMaker<State<PortOfEntry>> maker = this.<PortOfEntry>stateful(modes(scene.ports()))
                .list("modes", row -> row.subject().history().modes().stream()
                        .map(Mode::id)
                        .toList())
                .text("use", row -> PortSource.use(row.subject().history().modes()))
                .text("mexico_side", row -> row.subject().mexicoSide())
                .text("us_state", row -> row.subject().usState())
                .text("mexico_state", row -> row.subject().mexicoState())
                .text("cbp_port_code", row -> row.subject().cbpPortCode())
                .text("cbp_field_office", row -> row.subject().fieldOffice())
                .flag("approximate", row -> row.subject().approximate())
                .text("note", row -> row.subject().note());
        return sourced(maker, SubjectTables::provenance)
                .layer(
                        "ports",
                        "ports",
                        map.layerTitle("ports"),
                        DataTable.Shape.POINT,
                        states(scene.ports()),
                        row -> row.subject().geometry());
    }

    private DataTable railLines() {
        TableMaker<State<RailLine>> maker = this.<RailLine>stateful(Set.of())
                .text("operator", row -> row.subject().operator())
                .text("from_place", row -> row.subject().fromPlace())
                .text("to_place", row -> row.subject().toPlace())
                .maybe("border_crossing", row -> row.subject().crossingId())
                .text("note", row -> row.subject().note());
        return sourced(maker, SubjectTables::provenance)
                .layer(
                        "rail_lines",
                        "rail",
                        map.layerTitle("rail"),
                        DataTable.Shape.LINE,
                        states(scene.railLines()),
                        row -> row.subject().geometry());
    }

    private DataTable railStations() {
        TableMaker<RailStation> maker = this.<RailStation>named()
                .list("line_ids", RailStation::lineIds)
                .whole("lines", station -> Optional.of(station.lineIds().size()))
                .flag("approximate", RailStation::approximate)
                .text("note", RailStation::note);
        return sourced(maker, RailStation::provenance)
                .layer(
                        "rail_stations",
                        "rail",
                        new Columns(language).text("table.rail_stations"),
                        DataTable.Shape.POINT,
                        scene.railStations(),
                        Subject::geometry);
    }

    private DataTable checkpoints() {
        TableMaker<State<Checkpoint>> maker = this.<Checkpoint>stateful(Set.of())
                .text("kind", row -> row.subject().kind().id())
                .text("country", row -> row.subject().country())
                .text("operator", row -> row.subject().operator())
                .text("highway", row -> row.subject().highway())
                .flag("approximate", row -> row.subject().approximate())
                .text("note", row -> row.subject().note());
        return sourced(maker, SubjectTables::provenance)
                .layer(
                        "checkpoints",
                        "checkpoints",
                        map.layerTitle("checkpoints"),
                        DataTable.Shape.POINT,
                        states(scene.checkpoints()),
                        row -> row.subject().geometry());
    }

    private DataTable routes() {
        TableMaker<Route> maker = this.<Route>named()
                .list("vertex_names", route -> route.vertexNames().stream()
                        .map(name -> name.in(language))
                        .toList())
                .text("note", Route::note);
        return sourced(maker, Route::provenance)
                .layer(
                        "routes",
                        "routes",
                        map.layerTitle("routes"),
                        DataTable.Shape.LINE,
                        all(LayerKey.ROUTES, Route.class),
                        Subject::geometry);
    }

    private DataTable places() {
        TableMaker<Place> maker = this.<Place>named()
                .text("kind", Place::kind)
                .flag("approximate", Place::approximate)
                .text("note", Place::note);
        return sourced(maker, Place::provenance)
                .layer(
                        "places",
                        "places",
                        map.layerTitle("places"),
                        DataTable.Shape.POINT,
                        all(LayerKey.PLACES, Place.class),
                        Subject::geometry);
    }

    private DataTable sectors() {
        TableMaker<Sector> maker = this.<Sector>named()
                .text("headquarters", Sector::headquarters)
                .text("states", Sector::states)
                .real("border_miles", sector -> Optional.of(sector.borderMiles()))
                .text("west_end", Sector::westEnd)
                .text("east_end", Sector::eastEnd)
                .flag("estimate", Sector::estimate);
        return sourced(maker, Sector::provenance)
                .layer(
                        "sectors",
                        "sectors",
                        map.layerTitle("sectors"),
                        DataTable.Shape.LINE,
                        all(LayerKey.SECTORS, Sector.class),
                        Subject::geometry);
    }

    private DataTable events() {
        TableMaker<Event> maker = this.<Event>named()
                .day("date", event -> Optional.of(event.date()))
                .whole("age_days", event -> Optional.of(ageDays(event)))
                .text("detail", Event::detail)
                .text("category", Event::category)
                .list("subject_ids", Event::subjectIds)
                .text("place", Event::placeName)
                .text("figure", Event::figure);
        return sourced(maker, Event::provenance)
                .layer(
                        "events",
                        "events",
                        map.layerTitle("events"),
                        DataTable.Shape.POINT,
                        map.portrayer().events(reading),
                        Subject::geometry);
    }

    private int ageDays(Event event) {
        return (int) ChronoUnit.DAYS.between(
                event.date(), reading.asOf().localIn(ZoneOffset.UTC).toLocalDate());
    }

    private <S extends Subject> List<S> all(LayerKey layer, Class<S> type) {
        return scene.subjects(layer).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<DataTable> caravans() {
        List<Piece> ahead = new ArrayList<>();
        List<Piece> trails = new ArrayList<>();
        List<Reached> reached = new ArrayList<>();
        List<Reached> ends = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (Caravan caravan : scene.caravans()) {
            CaravanWay way = CaravanWay.of(caravan, reading);
            boolean left = way.leftWithin(reading);
            if (way.position().isEmpty() && !left) {
                continue;
            }
            way.ahead().forEach(piece -> ahead.add(new Piece(caravan, piece)));
            way.behind().forEach(piece -> trails.add(new Piece(caravan, piece)));
            way.waypointsBehind().forEach(waypoint -> reached.add(new Reached(caravan, waypoint)));
            way.position().ifPresent(position -> positions.add(new Position(caravan, position)));
            if (left) {
                way.lastReached().ifPresent(last -> ends.add(new Reached(caravan, last)));
            }
        }
        List<DataTable> tables = new ArrayList<>();
        tables.add(pieces("caravan_ahead", ahead));
        tables.add(pieces("caravan_trails", trails));
        tables.add(waypoints("caravan_waypoints", reached));
        if (reading.window().isPresent()) {
            tables.add(waypoints("caravan_ends", ends));
        }
        tables.add(positions(positions));
        return tables;
    }

    private DataTable pieces(String name, List<Piece> pieces) {
        TableMaker<Piece> maker = new TableMaker<Piece>()
                .text("caravan_id", row -> row.caravan().id())
                .text("name", row -> row.caravan().name().in(Language.EN))
                .text("name_es", row -> row.caravan().name().in(Language.ES))
                .text("as_of", row -> asOf(row.caravan().zone()))
                .text("leg", row -> row.piece().leg().id())
                .flag("interpolated", row -> row.piece().inProgress())
                .real("age_days", row -> Optional.of(rounded(row.piece().ageDays())));
        return sourced(maker, row -> row.caravan().provenance())
                .layer(
                        name,
                        "caravans",
                        new Columns(language).text("table." + name),
                        DataTable.Shape.LINE,
                        pieces,
                        row -> Optional.of(GEOMETRIES.createLineString(new Coordinate[] {
                            coordinate(row.piece().from()),
                            coordinate(row.piece().to())
                        })));
    }

    private DataTable waypoints(String name, List<Reached> waypoints) {
        TableMaker<Reached> maker = new TableMaker<Reached>()
                .text("caravan_id", row -> row.caravan().id())
                .text("caravan_name", row -> row.caravan().name().in(language))
                .text("name", row -> row.waypoint().name().in(Language.EN))
                .text("name_es", row -> row.waypoint().name().in(Language.ES))
                .day("date", row -> Optional.of(row.waypoint().date()))
                .text("leg", row -> row.waypoint().leg().id())
                .whole("people", row -> row.waypoint().people())
                .flag("approximate", row -> row.waypoint().approximate())
                .text("note", row -> row.waypoint().note());
        return sourced(maker, row -> row.waypoint().provenance())
                .layer(
                        name,
                        "caravans",
                        new Columns(language).text("table." + name),
                        DataTable.Shape.POINT,
                        waypoints,
                        row -> Optional.of(point(row.waypoint().place())));
    }

    private DataTable positions(List<Position> positions) {
        TableMaker<Position> maker = new TableMaker<Position>()
                .text("id", row -> row.caravan().id())
                .text("name", row -> row.caravan().name().in(Language.EN))
                .text("name_es", row -> row.caravan().name().in(Language.ES))
                .text("as_of", row -> asOf(row.caravan().zone()))
                .flag("interpolated", row -> row.position().interpolated())
                .real("heading_deg", row -> row.position().headingDeg().map(SubjectTables::rounded))
                .whole("people", row -> row.position().people())
                .whole("people_max", row -> row.caravan().peopleMax())
                .whole("day", row -> Optional.of(row.position().day()))
                .real("walked_km", row -> row.position().walkedKm().map(SubjectTables::rounded))
                .text("last_waypoint", row -> row.position().last().name().in(language))
                .day(
                        "last_waypoint_date",
                        row -> Optional.of(row.position().last().date()))
                .maybe("next_waypoint", row -> row.position().next().map(next -> next.name()
                        .in(language)))
                .day("started", row -> Optional.of(row.caravan().started()))
                .day("ended", row -> row.caravan().ended())
                .text("zone", row -> row.caravan().zone().getId())
                .text("note", row -> row.position().last().note());
        return sourced(maker, row -> row.position().last().provenance())
                .layer(
                        "caravan_positions",
                        "caravans",
                        new Columns(language).text("table.caravan_positions"),
                        DataTable.Shape.POINT,
                        positions,
                        row -> Optional.of(point(row.position().place())));
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }

    private static Geometry point(LonLat place) {
        return GEOMETRIES.createPoint(coordinate(place));
    }

    private static Coordinate coordinate(LonLat place) {
        return new Coordinate(place.lonDeg(), place.latDeg());
    }

    /** All changes of the subjects that some tables hold. */
    DataTable changes(List<DataTable> tables) {
        Set<String> ids = values(tables, "id");
        List<Change> changes = new ArrayList<>();
        for (StatefulSubject subject : scene.stateful()) {
            if (ids.contains(subject.id())) {
                subject.history().changes().forEach(change -> changes.add(new Change(subject, change)));
            }
        }
        TableMaker<Change> maker = new TableMaker<Change>()
                .text("subject_id", row -> row.subject().id())
                .text("subject_name", row -> row.subject().name().in(language))
                .text("layer", row -> row.subject().layer().id())
                .text("at", row -> row.change().at().isoIn(row.subject().zone()))
                .text("precision", row -> row.change().at().precision().name().toLowerCase(Locale.ROOT))
                .text("zone", row -> row.subject().zone().getId())
                .text(
                        "status",
                        row -> row.change().status().wordIn(row.subject().layer()))
                .list(
                        "modes",
                        row -> row.change().modes().stream().map(Mode::id).toList())
                .text("reason_en", row -> row.change().reason().in(Language.EN))
                .text("reason_es", row -> row.change().reason().in(Language.ES));
        return sourced(maker, row -> row.change().provenance())
                .table("status_changes", new Columns(language).text("table.status_changes"), changes);
    }

    /** The sources that rows of some tables name, in the order of the dataset. */
    DataTable sources(List<DataTable> tables, DataTable changes) {
        List<DataTable> all = new ArrayList<>(tables);
        all.add(changes);
        Set<String> ids = new LinkedHashSet<>();
        values(all, "source_ids").forEach(list -> ids.addAll(List.of(list.split(";"))));
        return new TableMaker<Source>()
                .text("source_id", Source::id)
                .text("title", Source::title)
                .text("publisher", Source::publisher)
                .text("published", Source::published)
                .text("url", Source::url)
                .text("supports", Source::supports)
                .table(
                        "sources",
                        new Columns(language).text("table.sources"),
                        scene.sources().stream()
                                .filter(source -> ids.contains(source.id()))
                                .toList());
    }

    private static Set<String> values(List<DataTable> tables, String column) {
        Set<String> values = new LinkedHashSet<>();
        for (DataTable table : tables) {
            table.rows()
                    .forEach(row -> table.value(row, column).map(Value::text).ifPresent(values::add));
        }
        return values;
    }
}
