package foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** Makes a file for {@link TablesStore}; places are given in longitude and latitude and put into the system by GeoTools. */
public final class TablesFile {

    private final StringBuilder text = new StringBuilder();
    private MathTransform toSystem;

    /** Begins a table. */
    public TablesFile table(String name, String system) throws FactoryException {
        text.append('[').append(name).append("] ").append(system).append('\n');
        if (!system.isEmpty() && !system.equals("none")) {
            toSystem = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.decode(system), true);
        }
        return this;
    }

    public TablesFile point(String id, double lonDeg, double latDeg) throws TransformException {
        return row(id, "POINT (" + inSystem(lonDeg, latDeg) + ")");
    }

    /** The triangle around a place whose corners are one degree from its middle, west, north and east. */
    public TablesFile triangle(String id, double lonDeg, double latDeg) throws TransformException {
        String west = inSystem(lonDeg - 1, latDeg);
        return row(
                id,
                "POLYGON ((" + west + ", " + inSystem(lonDeg, latDeg + 1) + ", " + inSystem(lonDeg + 1, latDeg) + ", "
                        + west + "))");
    }

    /** A feature of any well-known text, as it is. */
    public TablesFile row(String id, String wkt) {
        text.append(id)
                .append(";the ")
                .append(id)
                .append(";2023-12-2")
                .append(id.length() % 10)
                .append(';');
        text.append(wkt).append('\n');
        return this;
    }

    private String inSystem(double lonDeg, double latDeg) throws TransformException {
        double[] place = {lonDeg, latDeg};
        toSystem.transform(place, 0, place, 0, 1);
        return String.format(Locale.ROOT, "%.9f %.9f", place[0], place[1]);
    }

    public Path write(Path file) throws IOException {
        return Files.writeString(file, text);
    }
}
