package paso.model;

import java.util.Optional;
import paso.geo.Bounds;
import paso.geo.GridPlacement;

/** A grid of cells on the ground, row by row from the first. Arrays are shared, not copied: nobody writes into them. */
public sealed interface Raster extends LayerContent {

    int columns();

    int rows();

    GridPlacement placement();

    /** How many columns and rows of the file one cell stands for: 1 where the file was taken in whole. */
    int step();

    @Override
    default int featureCount() {
        return 0;
    }

    @Override
    default Optional<Bounds> extentDeg() {
        return Optional.of(placement().degrees());
    }

    private static void require(int columns, int rows, int cells, int step) {
        if (columns < 1 || rows < 1 || step < 1 || (long) columns * rows != cells) {
            throw new IllegalArgumentException(columns + " x " + rows + " cells, but " + cells + " values");
        }
    }

    /**
     * Heights.
     *
     * @param meters above the sea; not a number where the height is not known
     */
    record Elevation(String name, int columns, int rows, float[] meters, GridPlacement placement, int step)
            implements Raster {
        public Elevation {
            Raster.require(columns, rows, meters.length, step);
        }
    }

    /**
     * A picture of the ground, such as an aerial photograph or a scanned map.
     *
     * @param argb not premultiplied
     */
    record Picture(String name, int columns, int rows, int[] argb, GridPlacement placement, int step)
            implements Raster {
        public Picture {
            Raster.require(columns, rows, argb.length, step);
        }
    }
}
