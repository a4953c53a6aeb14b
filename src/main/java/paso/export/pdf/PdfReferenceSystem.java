package paso.export.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.CRS;
import org.geotools.referencing.operation.transform.IdentityTransform;
import org.geotools.referencing.wkt.Formattable;
import paso.geo.LonLat;
import paso.geo.Projection;
import si.uom.SI;

/**
 * A projection as a document names it: by its number in the EPSG database, where it has one, and as well-known text in the
 * words of Esri, as readers of such documents expect.
 */
final class PdfReferenceSystem {

    private static final double RADIUS_METERS = 6_378_137;
    private static final String WGS_84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]]";

    private final String wkt;
    private final OptionalInt epsg;
    private final boolean projected;
    private final PlaneInverse inverse;

    /** From projected metres to the system's own longitude and latitude. */
    @FunctionalInterface
    private interface PlaneInverse {
        Optional<LonLat> of(double x, double y);
    }

    private PdfReferenceSystem(String wkt, OptionalInt epsg, boolean projected, PlaneInverse inverse) {
        this.wkt = wkt;
        this.epsg = epsg;
        this.projected = projected;
        this.inverse = inverse;
    }

    /** Empty where nothing is known of the projection but how to draw in it. */
    static Optional<PdfReferenceSystem> of(Projection projection) {
        PlaneInverse own = (x, y) -> Optional.of(projection.inverse(x, y));
        return switch (projection.code()) {
            case "EPSG:4326" -> Optional.of(new PdfReferenceSystem(WGS_84, OptionalInt.of(4326), false, own));
            case "EPSG:3857" ->
                Optional.of(new PdfReferenceSystem(
                        projected(
                                "WGS_1984_Web_Mercator_Auxiliary_Sphere",
                                "Mercator_Auxiliary_Sphere",
                                "PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",0.0],"
                                        + "PARAMETER[\"Auxiliary_Sphere_Type\",0.0]"),
                        OptionalInt.of(3857),
                        true,
                        own));
            case "ESRI:102009" ->
                Optional.of(new PdfReferenceSystem(
                        conic("WGS_1984_North_America_Lambert_Conformal_Conic", "Lambert_Conformal_Conic"),
                        OptionalInt.empty(),
                        true,
                        own));
            case "ESRI:102008" ->
                Optional.of(new PdfReferenceSystem(
                        conic("WGS_1984_North_America_Albers_Equal_Area_Conic", "Albers"),
                        OptionalInt.empty(),
                        true,
                        own));
            default -> ofDatabase(projection.code());
        };
    }

    private static String conic(String name, String method) {
        return projected(
                name,
                method,
                "PARAMETER[\"Central_Meridian\",-96.0],PARAMETER[\"Standard_Parallel_1\",20.0],"
                        + "PARAMETER[\"Standard_Parallel_2\",60.0],PARAMETER[\"Latitude_Of_Origin\",40.0]");
    }

    private static String projected(String name, String method, String parameters) {
        return "PROJCS[\"" + name + "\"," + WGS_84 + ",PROJECTION[\"" + method
                + "\"],PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0]," + parameters
                + ",UNIT[\"Meter\",1.0]]";
    }

    private static Optional<PdfReferenceSystem> ofDatabase(String code) {
        if (!code.toUpperCase(Locale.ROOT).matches("EPSG:\\d{1,7}")) {
            return Optional.empty();
        }
        try {
            CoordinateReferenceSystem crs = CRS.decode(code, true);
            MathTransform toBase;
            SingleCRS base;
            if (crs instanceof ProjectedCRS plane) {
                toBase = plane.getConversionFromBase().getMathTransform().inverse();
                base = plane.getBaseCRS();
            } else if (crs instanceof GeographicCRS geographic) {
                toBase = IdentityTransform.create(2);
                base = geographic;
            } else {
                return Optional.empty();
            }
            double metersPerUnit = crs instanceof ProjectedCRS
                    ? unit(crs).getConverterToAny(SI.METRE).convert(1.0)
                    : RADIUS_METERS * unit(crs).getConverterToAny(SI.RADIAN).convert(1.0);
            double degreesPerUnit =
                    Math.toDegrees(unit(base).getConverterToAny(SI.RADIAN).convert(1.0));
            return Optional.of(new PdfReferenceSystem(
                    ((Formattable) crs).toWKT(Citations.ESRI, 0),
                    OptionalInt.of(Integer.parseInt(code.substring("EPSG:".length()))),
                    crs instanceof ProjectedCRS,
                    (x, y) -> base(toBase, x / metersPerUnit, y / metersPerUnit, degreesPerUnit)));
        } catch (FactoryException | TransformException | IncommensurableException unknown) {
            return Optional.empty();
        }
    }

    private static Unit<?> unit(CoordinateReferenceSystem crs) {
        return crs.getCoordinateSystem().getAxis(0).getUnit();
    }

    private static Optional<LonLat> base(MathTransform toBase, double x, double y, double degreesPerUnit) {
        double[] point = {x, y};
        try {
            toBase.transform(point, 0, point, 0, 1);
        } catch (TransformException outside) {
            return Optional.empty();
        }
        double lonDeg = Math.IEEEremainder(point[0] * degreesPerUnit, 360);
        double latDeg = point[1] * degreesPerUnit;
        return Double.isFinite(lonDeg) && Math.abs(latDeg) <= 90
                ? Optional.of(LonLat.ofDegrees(lonDeg, latDeg))
                : Optional.empty();
    }

    String wkt() {
        return wkt;
    }

    OptionalInt epsg() {
        return epsg;
    }

    /** Whether it is measured in lengths and not in degrees. */
    boolean isProjected() {
        return projected;
    }

    /** Longitude and latitude in the system's own datum, which need not be that of WGS 84; empty where there is none. */
    Optional<LonLat> lonLat(double x, double y) {
        return inverse.of(x, y);
    }
}
