package paso.portrayal.pack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import paso.geo.Projection;

/** Gathers geometries, cut to what the projection can show; keeps none of them. */
public final class Packer {

    /** How far a straight line may lie from where the projection bends it to, in projected metres. */
    private static final double MAX_OFF_METERS = 50;

    private static final int MAX_BENDS = 8;

    private final Projection projection;
    private final double maxOffMeters;
    private final WorldCutter cutter;
    private final double[] planar = new double[2];
    private final DoubleArray xy = new DoubleArray(1024);
    private final IntArray partStarts = new IntArray(256);
    private final IntArray featureParts = new IntArray(256);
    private PackedLayer.@Nullable Kind kind;

    public Packer(Projection projection) {
        this(projection, MAX_OFF_METERS);
    }

    /** @param maxOffMeters how far a line may lie from where the projection bends it to, in projected metres */
    public Packer(Projection projection, double maxOffMeters) {
        this.projection = projection;
        this.maxOffMeters = maxOffMeters;
        this.cutter = new WorldCutter(projection.worldDeg());
        partStarts.add(0);
        featureParts.add(0);
    }

    /** The kind that a geometry is drawn as; empty for none and for an empty one. */
    public static Optional<PackedLayer.Kind> kindOf(@Nullable Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (geometry.getDimension()) {
                    case 0 -> PackedLayer.Kind.POINT;
                    case 1 -> PackedLayer.Kind.LINE;
                    default -> PackedLayer.Kind.POLYGON;
                });
    }

    /**
     * Adds a feature.
     *
     * @param lonLat longitude and latitude in degrees; null or empty makes a feature without a shape
     * @return the feature's number
     * @throws IllegalArgumentException when it is of another kind than those before; of a collection of several kinds
     *     the parts of the highest dimension are taken
     */
    public int add(@Nullable Geometry lonLat) {
        Optional<PackedLayer.Kind> own = kindOf(lonLat);
        if (own.isPresent() && lonLat != null) {
            if (kind == null) {
                kind = own.get();
            } else if (kind != own.get()) {
                throw new IllegalArgumentException("a " + own.get() + " in a layer of kind " + kind);
            }
            addParts(lonLat, own.get());
        }
        featureParts.add(partStarts.size() - 1);
        return featureParts.size() - 2;
    }

    private void addParts(Geometry geometry, PackedLayer.Kind own) {
        if (geometry instanceof Point point && own == PackedLayer.Kind.POINT) {
            addSequence(point.getCoordinateSequence(), own);
        } else if (geometry instanceof LineString line && own == PackedLayer.Kind.LINE) {
            addSequence(line.getCoordinateSequence(), own);
        } else if (geometry instanceof Polygon polygon && own == PackedLayer.Kind.POLYGON) {
            addSequence(polygon.getExteriorRing().getCoordinateSequence(), own);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                addSequence(polygon.getInteriorRingN(i).getCoordinateSequence(), own);
            }
        } else if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                addParts(geometry.getGeometryN(i), own);
            }
        }
    }

    private void addSequence(CoordinateSequence sequence, PackedLayer.Kind own) {
        switch (own) {
            case POINT -> cutter.points(sequence, this::addPart);
            case LINE -> cutter.line(sequence, this::addPart);
            case POLYGON -> cutter.ring(sequence, this::addPart);
        }
    }

    private void addPart(double[] lonLat, int count) {
        for (int i = 0; i < count; i++) {
            double lon = lonLat[2 * i];
            double lat = lonLat[2 * i + 1];
            planar[0] = lon;
            planar[1] = lat;
            projection.project(planar, planar, 1);
            double x = planar[0];
            double y = planar[1];
            if (i > 0 && !projection.keepsStraightLines()) {
                bend(lonLat[2 * i - 2], lonLat[2 * i - 1], lon, lat, x, y, MAX_BENDS);
            }
            xy.add(x);
            xy.add(y);
        }
        partStarts.add(xy.size() / 2);
    }

    /** Adds points between the last one added and the next where the projection bends the line between them. */
    private void bend(double fromLon, double fromLat, double lon, double lat, double x, double y, int depth) {
        double middleLon = (fromLon + lon) / 2;
        double middleLat = (fromLat + lat) / 2;
        planar[0] = middleLon;
        planar[1] = middleLat;
        projection.project(planar, planar, 1);
        double middleX = planar[0];
        double middleY = planar[1];
        double fromX = xy.get(xy.size() - 2);
        double fromY = xy.get(xy.size() - 1);
        double off = Math.hypot(middleX - (fromX + x) / 2, middleY - (fromY + y) / 2);
        if (depth > 0 && off > maxOffMeters) {
            bend(fromLon, fromLat, middleLon, middleLat, middleX, middleY, depth - 1);
            xy.add(middleX);
            xy.add(middleY);
            bend(middleLon, middleLat, lon, lat, x, y, depth - 1);
        }
    }

    public PackedLayer build() {
        return new PackedLayer(
                kind == null ? PackedLayer.Kind.POINT : kind,
                projection,
                new Geometries(xy.trimmed(), partStarts.trimmed(), featureParts.trimmed()));
    }
}
