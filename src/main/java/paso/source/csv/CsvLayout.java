package paso.source.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import paso.source.file.BadInputException;
import paso.source.file.Limits;
import paso.source.store.CellText;

/**
 * The columns of a table and where its positions are.
 *
 * @param names one a column, unique, none empty
 * @param lonColumn index of the longitude, or -1
 * @param latColumn index of the latitude, or -1
 * @param wktColumn index of a geometry as well-known text, or -1
 */
record CsvLayout(List<String> names, int lonColumn, int latColumn, int wktColumn) {

    private static final List<String> LON_NAMES =
            List.of("lon", "longitude", "lng", "long", "longitud", "lon_deg", "longitude_deg", "x", "coord_x");
    private static final List<String> LAT_NAMES =
            List.of("lat", "latitude", "latitud", "lat_deg", "latitude_deg", "y", "coord_y");
    private static final Set<String> WKT_NAMES =
            Set.of("wkt", "geom", "geometry", "the_geom", "geometria", "geometría", "shape", "wkt_geom");

    CsvLayout {
        names = List.copyOf(names);
    }

    static CsvLayout of(Path file, CSVRecord header) throws BadInputException {
        if (header.size() > Limits.MAX_COLUMNS) {
            throw BadInputException.at(
                    file, 1, "the header names more than " + Limits.MAX_COLUMNS + " columns; leave some out");
        }
        if (header.stream().allMatch(name -> CellText.isNumber(name) || name.isBlank())) {
            throw BadInputException.at(file, 1, "the first line must name the columns; add a header");
        }
        List<String> names = uniqueNames(header);
        List<String> lower =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        int lon = -1;
        int lat = -1;
        for (int i = 0; i < LON_NAMES.size() && (lon < 0 || lat < 0); i++) {
            lon = lower.indexOf(LON_NAMES.get(i));
            lat = -1;
            for (int k = 0; k < LAT_NAMES.size() && lon >= 0 && lat < 0; k++) {
                lat = i < 7 == k < 5 ? lower.indexOf(LAT_NAMES.get(k)) : -1;
            }
        }
        int wkt = -1;
        for (int i = 0; i < lower.size() && wkt < 0; i++) {
            wkt = WKT_NAMES.contains(lower.get(i)) ? i : -1;
        }
        return lon >= 0 && lat >= 0 ? new CsvLayout(names, lon, lat, -1) : new CsvLayout(names, -1, -1, wkt);
    }

    private static List<String> uniqueNames(CSVRecord header) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String raw : header) {
            String base = raw.isBlank() ? "column_" + (names.size() + 1) : raw.strip();
            String name = base;
            for (int i = 2; !taken.add(name); i++) {
                name = base + "_" + i;
            }
            names.add(name);
        }
        return names;
    }

    /** The columns that are attributes: all but the one with well-known text. */
    List<String> attributeNames() {
        List<String> attributes = new ArrayList<>(names);
        if (wktColumn >= 0) {
            attributes.remove(wktColumn);
        }
        return List.copyOf(attributes);
    }

    /** Where in a row the value of an attribute stands. */
    int cellOf(int attribute) {
        return wktColumn >= 0 && attribute >= wktColumn ? attribute + 1 : attribute;
    }

    boolean hasPoints() {
        return lonColumn >= 0;
    }

    boolean hasGeometry() {
        return lonColumn >= 0 || wktColumn >= 0;
    }
}
