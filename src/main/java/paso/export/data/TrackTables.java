package paso.export.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import paso.export.data.DataTable.Shape;
import paso.export.publish.Publication;
import paso.geo.LonLat;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.MovingSubject;
import paso.model.TrackPosition;
import paso.model.Waypoint;
import paso.portrayal.layer.CaravanWay;
import paso.portrayal.layer.TrackParts;
import paso.portrayal.layer.TrackParts.Part;

/** What moves in a layer as tables: the way ahead and behind, the waypoints, and where each is. */
final class TrackTables {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double DECIMALS = 1000;

    private final Publication map;
    private final LayerKey layer;
    private final boolean isOfCaravans;
    private final SubjectColumns columns;

    TrackTables(Publication map, LayerKey layer) {
        this.map = map;
        this.layer = layer;
        this.isOfCaravans = layer.equals(LayerKey.CARAVANS);
        this.columns = SubjectColumns.of(map);
    }

    List<DataTable> of(List<MovingSubject> movers) {
        TrackParts parts = TrackParts.of(movers, columns.reading());
        List<DataTable> tables = new ArrayList<>();
        tables.add(pieces("ahead", parts.ahead()));
        tables.add(pieces("trails", parts.trails()));
        tables.add(waypoints("waypoints", parts.reached()));
        if (columns.reading().window().isPresent()) {
            tables.add(waypoints("ends", parts.ends()));
        }
        tables.add(positions(parts.positions()));
        return tables;
    }

    private <T extends Part<?>> DataTable table(
            TableMaker<T> maker, String what, Shape shape, List<T> parts, Function<T, Geometry> geometry) {
        return maker.layer(
                SubjectTables.tableName((isOfCaravans ? "caravan" : layer.id()) + "_" + what),
                layer.id(),
                (isOfCaravans ? "caravan_" : "moving_") + what,
                new Columns(map.spec().language()).text("table.moving_" + what, map.layerTitle(layer.id())),
                shape,
                parts,
                part -> Optional.of(geometry.apply(part)));
    }

    private DataTable pieces(String what, List<Part<CaravanWay.Piece>> pieces) {
        TableMaker<Part<CaravanWay.Piece>> maker = columns.<Part<CaravanWay.Piece>>named("caravan_id", Part::mover)
                .text("as_of", row -> columns.asOf(row.mover().zone()))
                .text("leg", row -> row.what().leg().id())
                .flag("interpolated", row -> row.what().inProgress())
                .real("age_days", row -> Optional.of(rounded(row.what().ageDays())));
        return table(
                columns.sourced(maker, row -> row.mover().provenance()),
                what,
                Shape.LINE,
                pieces,
                row -> GEOMETRIES.createLineString(new Coordinate[] {
                    row.what().from().coordinate(), row.what().to().coordinate()
                }));
    }

    private DataTable waypoints(String what, List<Part<Waypoint>> waypoints) {
        TableMaker<Part<Waypoint>> maker = new TableMaker<Part<Waypoint>>()
                .text("caravan_id", row -> row.mover().id())
                .text("caravan_name", row -> row.mover().name().in(map.spec().language()))
                .text("name", row -> row.what().name().in(Language.EN))
                .text("name_es", row -> row.what().name().in(Language.ES))
                .day("date", row -> Optional.of(row.what().date()))
                .text("leg", row -> row.what().leg().id())
                .whole("people", row -> row.what().people())
                .flag("approximate", row -> row.what().approximate())
                .text("note", row -> row.what().note());
        return table(
                columns.sourced(maker, row -> row.what().provenance()),
                what,
                Shape.POINT,
                waypoints,
                row -> point(row.what().place()));
    }

    private DataTable positions(List<Part<TrackPosition>> positions) {
        TableMaker<Part<TrackPosition>> maker = columns.<Part<TrackPosition>>named("id", Part::mover)
                .text("as_of", row -> columns.asOf(row.mover().zone()))
                .flag("interpolated", row -> row.what().interpolated())
                .real("heading_deg", row -> row.what().headingDeg().map(TrackTables::rounded))
                .whole("people", row -> row.what().people())
                .whole("people_max", row -> row.mover().peopleMax())
                .whole("day", row -> Optional.of(row.what().day()))
                .real("walked_km", row -> row.what().walkedKm().map(TrackTables::rounded))
                .text(
                        "last_waypoint",
                        row -> row.what().last().name().in(map.spec().language()))
                .day("last_waypoint_date", row -> Optional.of(row.what().last().date()))
                .maybe("next_waypoint", row -> row.what().next().map(next -> next.name()
                        .in(map.spec().language())))
                .day("started", row -> Optional.of(row.mover().started()))
                .day("ended", row -> row.mover().ended())
                .text("zone", row -> row.mover().zone().getId())
                .text("note", row -> row.what().last().note());
        return table(
                columns.sourced(maker, row -> row.what().last().provenance()),
                "positions",
                Shape.POINT,
                positions,
                row -> point(row.what().place()));
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }

    private static Geometry point(LonLat place) {
        return GEOMETRIES.createPoint(place.coordinate());
    }
}
