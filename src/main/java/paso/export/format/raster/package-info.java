/**
 * PNG, JPEG, GeoTIFF and GIF, painted and written in bands.
 */
@NullMarked
package paso.export.format.raster;

import org.jspecify.annotations.NullMarked;
