package paso.geo;

import java.util.List;
import java.util.Optional;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.parameter.ParameterNotFoundException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import si.uom.SI;

/**
 * Any projection of the EPSG database, by GeoTools. The first one opens that database, which takes seconds: never on the
 * window's thread.
 *
 * <p>Outside the area that the database gives for it a projection may bend back on itself; a map shows it
 * only as far as the way back leads to the same place, and places beyond are moved to the nearest there.
 */
public final class EpsgProjection implements Projection {

    /** How far around its own area a projection is tried. */
    private static final List<Double> MARGINS_DEG = List.of(20.0, 10.0, 5.0, 2.0);

    private static final double MAX_GROWN_LAT_DEG = 85;
    private static final double SEAM_DEG = 1e-6;
    private static final double SAME_DEG = 1e-4;
    private static final int PROBES = 12;
    private static final double STEP_DEG = 1e-4;

    private final String code;
    private final MathTransform forward;
    private final MathTransform back;
    private final double metersPerUnit;
    private final Bounds area;
    private final Bounds plane;
    private final CoordinateReferenceSystem crs;

    private EpsgProjection(
            String code, MathTransform forward, double metersPerUnit, Bounds area, CoordinateReferenceSystem crs)
            throws TransformException {
        this.code = code;
        this.forward = forward;
        this.metersPerUnit = metersPerUnit;
        this.crs = crs;
        this.area = area;
        this.back = forward.inverse();
        this.plane = boundsOf(area);
        if (!Double.isFinite(plane.width()) || !Double.isFinite(plane.height())) {
            throw new TransformException(crs.getName() + " cannot be drawn over its own area");
        }
    }

    /**
     * The projection of a code such as {@code EPSG:6372}; empty where the database knows none of that code, or none that a
     * map can be drawn in.
     */
    public static Optional<Projection> of(String code) {
        try {
            CoordinateReferenceSystem crs = CRS.decode(code, true);
            if (!(crs instanceof ProjectedCRS) && !(crs instanceof GeographicCRS)) {
                return Optional.empty();
            }
            MathTransform forward = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true);
            return Optional.of(new EpsgProjection(code, forward, metersPerUnit(crs), area(crs, forward), crs));
        } catch (FactoryException | TransformException | IncommensurableException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    private static double metersPerUnit(CoordinateReferenceSystem crs) throws IncommensurableException {
        Unit<?> unit = crs.getCoordinateSystem().getAxis(0).getUnit();
        return unit.isCompatible(SI.RADIAN)
                ? Conic.RADIUS_METERS * unit.getConverterToAny(SI.RADIAN).convert(1.0)
                : unit.getConverterToAny(SI.METRE).convert(1.0);
    }

    /**
     * The area that the database gives, and around it as much as the projection draws without folding. Over the antimeridian
     * its east lies beyond 180.
     */
    private static Bounds area(CoordinateReferenceSystem crs, MathTransform forward) throws TransformException {
        GeographicBoundingBox box = CRS.getGeographicBoundingBox(crs);
        Bounds own = box == null ? new Bounds(-180, -85, 180, 85) : area(box);
        double center = own.width() > 359 ? centralLonDeg(crs) : own.centerX();
        MathTransform back = forward.inverse();
        for (double margin : MARGINS_DEG) {
            double half = Math.min(180 - SEAM_DEG, own.width() / 2 + margin);
            Bounds grown = new Bounds(
                    center - half,
                    Math.max(-89, Math.min(own.minY(), Math.max(-MAX_GROWN_LAT_DEG, own.minY() - margin))),
                    center + half,
                    Math.min(89, Math.max(own.maxY(), Math.min(MAX_GROWN_LAT_DEG, own.maxY() + margin))));
            if (isFlat(grown, forward, back)) {
                return grown;
            }
        }
        return own;
    }

    private static Bounds area(GeographicBoundingBox box) {
        double west = box.getWestBoundLongitude();
        double east = box.getEastBoundLongitude();
        return new Bounds(
                west, box.getSouthBoundLatitude(), east > west ? east : east + 360, box.getNorthBoundLatitude());
    }

    /** Where a map of the whole world has its middle. */
    private static double centralLonDeg(CoordinateReferenceSystem crs) {
        if (!(crs instanceof ProjectedCRS projected)) {
            return 0;
        }
        try {
            return projected
                    .getConversionFromBase()
                    .getParameterValues()
                    .parameter("central_meridian")
                    .doubleValue();
        } catch (ParameterNotFoundException | IllegalStateException none) {
            return 0;
        }
    }

    /** Whether the way to the plane and back leads to the same place all over an area. */
    private static boolean isFlat(Bounds area, MathTransform forward, MathTransform back) {
        double[] point = new double[2];
        for (int i = 0; i <= PROBES; i++) {
            for (int j = 0; j <= PROBES; j++) {
                double lon = Math.IEEEremainder(area.minX() + area.width() * i / PROBES, 360);
                double lat = area.minY() + area.height() * j / PROBES;
                point[0] = lon;
                point[1] = lat;
                try {
                    forward.transform(point, 0, point, 0, 1);
                    back.transform(point, 0, point, 0, 1);
                } catch (TransformException outside) {
                    return false;
                }
                double off = Math.abs(Math.IEEEremainder(point[0] - lon, 360)) * Math.cos(Math.toRadians(lat));
                if (!(off < SAME_DEG && Math.abs(point[1] - lat) < SAME_DEG)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** As the database has it, but longitude or easting first; in its own unit, see {@link #metersPerUnit()}. */
    public CoordinateReferenceSystem crs() {
        return crs;
    }

    /** How many of this projection's metres are one unit of its reference system: 0.3048 for feet. */
    public double metersPerUnit() {
        return metersPerUnit;
    }

    /** A longitude as the database has it, held in the area. */
    private double heldLon(double lonDeg) {
        double turned = area.centerX() + Math.IEEEremainder(lonDeg - area.centerX(), 360);
        return held(turned, area.minX(), area.maxX());
    }

    @Override
    public Bounds worldDeg() {
        return area;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public double x(double lonDeg, double latDeg) {
        return planar(lonDeg, latDeg)[0];
    }

    @Override
    public double y(double lonDeg, double latDeg) {
        return planar(lonDeg, latDeg)[1];
    }

    @Override
    public void project(double[] lonLat, double[] xy, int count) {
        for (int i = 0; i < 2 * count; i += 2) {
            double[] point = planar(lonLat[i], lonLat[i + 1]);
            xy[i] = point[0];
            xy[i + 1] = point[1];
        }
    }

    private double[] planar(double lonDeg, double latDeg) {
        double[] point = {Math.IEEEremainder(heldLon(lonDeg), 360), held(latDeg, area.minY(), area.maxY())};
        try {
            forward.transform(point, 0, point, 0, 1);
        } catch (TransformException outside) {
            return new double[] {Double.NaN, Double.NaN};
        }
        point[0] *= metersPerUnit;
        point[1] *= metersPerUnit;
        return point;
    }

    @Override
    public LonLat inverse(double x, double y) {
        double[] point = {
            held(x, plane.minX(), plane.maxX()) / metersPerUnit, held(y, plane.minY(), plane.maxY()) / metersPerUnit
        };
        try {
            back.transform(point, 0, point, 0, 1);
        } catch (TransformException outside) {
            return LonLat.ofDegrees(Math.IEEEremainder(area.centerX(), 360), area.centerY());
        }
        return LonLat.ofDegrees(Math.IEEEremainder(heldLon(point[0]), 360), held(point[1], area.minY(), area.maxY()));
    }

    private static double held(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    @Override
    public double scaleFactor(LonLat place) {
        double lon = Math.min(heldLon(place.lonDeg()), area.maxX() - STEP_DEG);
        double lat = held(place.latDeg(), area.minY(), area.maxY());
        double[] here = planar(lon, lat);
        double[] beside = planar(lon + STEP_DEG, lat);
        double ground = Conic.RADIUS_METERS * Conic.parallel(Math.toRadians(lat)) * Math.toRadians(STEP_DEG);
        return Math.hypot(beside[0] - here[0], beside[1] - here[1]) / ground;
    }

    @Override
    public double convergenceDeg(LonLat place) {
        double lon = heldLon(place.lonDeg());
        double lat = held(place.latDeg(), area.minY(), area.maxY() - STEP_DEG);
        double[] here = planar(lon, lat);
        double[] north = planar(lon, lat + STEP_DEG);
        return -Math.toDegrees(Math.atan2(north[0] - here[0], north[1] - here[1]));
    }

    @Override
    public boolean isNorthUp() {
        return false;
    }

    @Override
    public boolean keepsStraightLines() {
        return false;
    }
}
