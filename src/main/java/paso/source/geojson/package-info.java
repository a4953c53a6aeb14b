/**
 * GeoJSON as records. Knows no GeoTools. Nothing here is for other rooms: the format is found by {@code ServiceLoader}. Uses
 * {@code store} and {@code file}.
 */
@NullMarked
package paso.source.geojson;

import org.jspecify.annotations.NullMarked;
