package paso.source.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import paso.geo.LonLat;
import paso.source.file.Problem;
import paso.source.file.Wording;

/** Geometries are valid, crossings lie on the border, sectors run from west to east. The base map's shapes are not held to it. */
public final class GeometryCheck {

    static final double MAX_BORDER_METERS = 5_000;

    private static final String BORDERS = DatasetFiles.BASE_MAP + "/borders.geojson";

    private GeometryCheck() {}

    public static void run(DatasetTables tables) throws IOException {
        for (Table table : List.copyOf(tables.tables().values())) {
            if (!table.file().toString().replace('\\', '/').contains("/" + DatasetFiles.BASE_MAP + "/")) {
                table.rows().forEach(GeometryCheck::checkValid);
            }
        }
        checkPorts(tables);
        for (Row row : tables.rows(DatasetFiles.SECTORS, "west_lon", "east_lon")) {
            if (row.isSound() && row.number("west_lon") >= row.number("east_lon")) {
                row.remark("west_lon is not west of east_lon; correct one of the two");
            }
        }
    }

    private static void checkValid(Row row) {
        if (row.feature().getDefaultGeometry() instanceof Geometry geometry) {
            TopologyValidationError error = new IsValidOp(geometry).getValidationError();
            if (error != null) {
                row.remark("the geometry is invalid: " + error.getMessage().toLowerCase(Locale.ROOT) + " at "
                        + error.getCoordinate().x + ", " + error.getCoordinate().y + "; correct it");
            }
        }
    }

    private static void checkPorts(DatasetTables tables) throws IOException {
        List<LineString> border = tables.rows(BORDERS, "left", "right").stream()
                .filter(row -> Set.of(row.text("left"), row.text("right")).equals(Set.of("US", "MX")))
                .map(row -> row.feature().getDefaultGeometry())
                .filter(LineString.class::isInstance)
                .map(LineString.class::cast)
                .toList();
        if (border.isEmpty()) {
            tables.problems()
                    .add(new Problem(
                            tables.folder().resolve(BORDERS),
                            OptionalLong.empty(),
                            "there is no line with left and right US and MX; add the border, crossings are"
                                    + " held against it"));
            return;
        }
        for (Row row : tables.rows(DatasetFiles.PORTS)) {
            Optional<Point> point = pointOf(row);
            if (point.isPresent() && row.text("border_offset_note").isBlank()) {
                LonLat place = LonLat.ofDegrees(point.get().getX(), point.get().getY());
                double meters = border.stream()
                        .mapToDouble(line -> LineDistance.meters(place, line))
                        .min()
                        .orElse(0);
                if (meters > MAX_BORDER_METERS) {
                    row.remark("the crossing " + Wording.quoted(row.text("id")) + " lies " + kilometers(meters)
                            + " from the border; correct its position or say why in border_offset_note");
                }
            }
        }
    }

    public static Optional<Point> pointOf(Row row) {
        return row.feature().getDefaultGeometry() instanceof Point point && !point.isEmpty()
                ? Optional.of(point)
                : Optional.empty();
    }

    public static String kilometers(double meters) {
        return String.format(Locale.ROOT, "%.1f km", meters / 1000);
    }
}
