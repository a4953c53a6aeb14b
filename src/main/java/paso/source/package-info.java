/**
 * From what lies outside to features, grids and scenes. No class lives here itself; the rooms, lowest first: {@code file} what
 * is true of any file, {@code store} data stores and their layers, {@code geojson} and {@code csv} the formats of records,
 * {@code grid} pictures of the ground and heights, {@code dataset} the scene, {@code check} what deserves a look.
 */
@NullMarked
package paso.source;

import org.jspecify.annotations.NullMarked;
