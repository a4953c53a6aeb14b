package paso.geo;

import java.util.Optional;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
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
 * <p>Outside the area that the database gives for it a projection may bend back on itself; places there are moved to the
 * nearest of a rectangle half as large again.
 */
public final class EpsgProjection implements Projection {

    private static final double MARGIN = 0.25;
    private static final double STEP_DEG = 1e-4;

    private final String code;
    private final MathTransform forward;
    private final MathTransform back;
    private final double metersPerUnit;
    private final Bounds area;
    private final Bounds plane;

    private EpsgProjection(
            String code, MathTransform forward, double metersPerUnit, Bounds area, CoordinateReferenceSystem crs)
            throws TransformException {
        this.code = code;
        this.forward = forward;
        this.metersPerUnit = metersPerUnit;
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
            return Optional.of(new EpsgProjection(code, forward, metersPerUnit(crs), area(crs), crs));
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

    private static Bounds area(CoordinateReferenceSystem crs) {
        GeographicBoundingBox box = CRS.getGeographicBoundingBox(crs);
        if (box == null || !(box.getEastBoundLongitude() > box.getWestBoundLongitude())) {
            return new Bounds(-179.9, -89, 179.9, 89);
        }
        double lon = MARGIN * (box.getEastBoundLongitude() - box.getWestBoundLongitude());
        double lat = MARGIN * (box.getNorthBoundLatitude() - box.getSouthBoundLatitude());
        return new Bounds(
                Math.max(-179.9, box.getWestBoundLongitude() - lon),
                Math.max(-89, box.getSouthBoundLatitude() - lat),
                Math.min(179.9, box.getEastBoundLongitude() + lon),
                Math.min(89, box.getNorthBoundLatitude() + lat));
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

    private double[] planar(double lonDeg, double latDeg) {
        double[] point = {held(lonDeg, area.minX(), area.maxX()), held(latDeg, area.minY(), area.maxY())};
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
            return LonLat.ofDegrees(area.centerX(), area.centerY());
        }
        return LonLat.ofDegrees(held(point[0], area.minX(), area.maxX()), held(point[1], area.minY(), area.maxY()));
    }

    private static double held(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    @Override
    public double scaleFactor(LonLat place) {
        double lon = held(place.lonDeg(), area.minX(), area.maxX() - STEP_DEG);
        double lat = held(place.latDeg(), area.minY(), area.maxY());
        double[] here = planar(lon, lat);
        double[] beside = planar(lon + STEP_DEG, lat);
        double ground = Conic.RADIUS_METERS * Conic.parallel(Math.toRadians(lat)) * Math.toRadians(STEP_DEG);
        return Math.hypot(beside[0] - here[0], beside[1] - here[1]) / ground;
    }

    @Override
    public double convergenceDeg(LonLat place) {
        double lon = held(place.lonDeg(), area.minX(), area.maxX());
        double lat = held(place.latDeg(), area.minY(), area.maxY() - STEP_DEG);
        double[] here = planar(lon, lat);
        double[] north = planar(lon, lat + STEP_DEG);
        return -Math.toDegrees(Math.atan2(north[0] - here[0], north[1] - here[1]));
    }

    @Override
    public boolean keepsStraightLines() {
        return false;
    }
}
