/**
 * From files to features: every format is a GeoTools {@code DataStore} with its own {@code DataStoreFactorySpi}, found by
 * GeoTools' {@code DataStoreFinder}. {@link paso.source.Sources} opens any file. Grids on the ground come by {@link
 * paso.source.GeoTiffFile}.
 *
 * <p>Files are hostile until read: they are streamed, every size is bounded by {@link paso.source.Limits}, and what is wrong
 * with one is a {@link paso.source.BadInputException} that names file and line. Coordinates leave here as JTS, longitude
 * before latitude in degrees on WGS 84.
 */
@NullMarked
package paso.source;

import org.jspecify.annotations.NullMarked;
