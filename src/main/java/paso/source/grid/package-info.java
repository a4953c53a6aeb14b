/**
 * Grids on the ground, pictures and heights, read from GeoTIFF by {@link paso.source.grid.GeoTiffFile}; the rest is the inside
 * of that. Uses {@code file}.
 */
@NullMarked
package paso.source.grid;

import org.jspecify.annotations.NullMarked;
