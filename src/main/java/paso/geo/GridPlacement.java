package paso.geo;

import java.util.Arrays;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import org.geotools.referencing.operation.transform.ConcatenatedTransform;

/**
 * Where a grid of cells lies on the earth. Columns count to the right and rows down from the outer corner of the first cell,
 * whose centre is at (0.5, 0.5). Immutable and safe to share between threads.
 */
public final class GridPlacement {

    private static final int EDGE_STEPS = 16;

    private final MathTransform lonLatToGrid;
    private final boolean turnsWithCenter;
    private final double centerLonDeg;
    private final Bounds degrees;
    private final String crsName;

    private GridPlacement(
            MathTransform lonLatToGrid, boolean turnsWithCenter, double centerLonDeg, Bounds degrees, String crsName) {
        this.lonLatToGrid = lonLatToGrid;
        this.turnsWithCenter = turnsWithCenter;
        this.centerLonDeg = centerLonDeg;
        this.degrees = degrees;
        this.crsName = crsName;
    }

    /**
     * Places a grid. May open the EPSG database, which takes seconds.
     *
     * @param gridToCrs from column and row to the reference system, x (or longitude) first
     * @throws FactoryException when there is no way from the reference system to WGS 84, or back
     * @throws TransformException when the grid lies where the reference system has no longitude and latitude
     */
    public static GridPlacement of(CoordinateReferenceSystem crs, MathTransform gridToCrs, int columns, int rows)
            throws FactoryException, TransformException {
        MathTransform crsToLonLat = CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true);
        MathTransform gridToLonLat = ConcatenatedTransform.create(gridToCrs, crsToLonLat);
        double[] center = {columns / 2.0, rows / 2.0};
        gridToLonLat.transform(center, 0, center, 0, 1);
        double[] edge = new double[2 * (EDGE_STEPS + 1) * (EDGE_STEPS + 1)];
        int next = 0;
        for (int i = 0; i <= EDGE_STEPS; i++) {
            for (int j = 0; j <= EDGE_STEPS; j++) {
                edge[next++] = (double) columns * i / EDGE_STEPS;
                edge[next++] = (double) rows * j / EDGE_STEPS;
            }
        }
        gridToLonLat.transform(edge, 0, edge, 0, edge.length / 2);
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        boolean degreesWide = crs instanceof GeographicCRS;
        for (int i = 0; i < edge.length; i += 2) {
            double lon = degreesWide ? edge[i] : center[0] + Math.IEEEremainder(edge[i] - center[0], 360);
            west = Math.min(west, lon);
            east = Math.max(east, lon);
            south = Math.min(south, edge[i + 1]);
            north = Math.max(north, edge[i + 1]);
        }
        if (!(north - south <= 180.5) || !(east - west <= 361)) {
            throw new TransformException("the grid is larger than the earth");
        }
        return new GridPlacement(
                gridToLonLat.inverse(),
                degreesWide,
                center[0],
                new Bounds(west, south, east, north),
                crs.getName().getCode());
    }

    /**
     * Columns and rows of places.
     *
     * @param lonLat longitude, latitude, … in degrees; overwritten with column, row, …, not a number where there is none
     */
    public void toGrid(double[] lonLat, int count) {
        for (int i = 0; i < 2 * count; i += 2) {
            lonLat[i] = turnsWithCenter
                    ? centerLonDeg + Math.IEEEremainder(lonLat[i] - centerLonDeg, 360)
                    : Math.IEEEremainder(lonLat[i], 360);
        }
        double[] places = Arrays.copyOf(lonLat, 2 * count);
        try {
            lonLatToGrid.transform(places, 0, lonLat, 0, count);
        } catch (TransformException someOutside) {
            for (int i = 0; i < count; i++) {
                one(places, lonLat, 2 * i);
            }
        }
    }

    private void one(double[] lonLat, double[] grid, int at) {
        try {
            lonLatToGrid.transform(lonLat, at, grid, at, 1);
        } catch (TransformException outside) {
            grid[at] = Double.NaN;
            grid[at + 1] = Double.NaN;
        }
    }

    /** The same place for a grid whose cells are larger: each stands for so many columns and rows of this. */
    public GridPlacement coarser(double columnsPerCell, double rowsPerCell) {
        MathTransform shrink = new AffineTransform2D(1 / columnsPerCell, 0, 0, 1 / rowsPerCell, 0, 0);
        return new GridPlacement(
                ConcatenatedTransform.create(lonLatToGrid, shrink), turnsWithCenter, centerLonDeg, degrees, crsName);
    }

    /** The smallest rectangle in degrees around the grid; its west or east may lie beyond 180°. */
    public Bounds degrees() {
        return degrees;
    }

    /** Name of the reference system that the file declares. */
    public String crsName() {
        return crsName;
    }
}
