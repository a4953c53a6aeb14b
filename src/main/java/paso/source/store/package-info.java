/**
 * From files to features: records as GeoTools features, and whatever other {@code DataStore} GeoTools' {@code
 * DataStoreFinder} gives. Coordinates leave here as JTS, longitude before latitude in degrees on WGS 84. {@link
 * paso.source.store.Sources} opens a file for the program; the rest is for {@code paso.source}.
 *
 * <p>A format is a {@link paso.source.store.RecordFormat} in a room of its own, found by {@code ServiceLoader}: nothing here
 * knows one by name. Uses {@code file}.
 */
@NullMarked
package paso.source.store;

import org.jspecify.annotations.NullMarked;
