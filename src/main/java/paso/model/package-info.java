/**
 * What is known: ports of entry, rail lines, checkpoints, caravans, routes, places, sectors, events and their sources.
 *
 * <p>State is the base type. A {@link paso.model.Subject} with states has a {@link paso.model.StatusHistory}; a caravan has
 * dated waypoints. {@link paso.model.Scene} holds a whole dataset, never changes, and answers every question <em>as of</em>
 * a moment. Geometries are JTS in longitude and latitude (degrees, WGS 84).
 */
@NullMarked
package paso.model;

import org.jspecify.annotations.NullMarked;
