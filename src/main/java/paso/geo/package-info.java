/**
 * Where things are: longitude and latitude in degrees on WGS 84, planar bounds, map projections, lengths on the
 * ellipsoid, and the {@link paso.geo.Viewport} that ties projected metres to pixels.
 *
 * <p>Longitude stands before latitude everywhere. Screen-to-world arithmetic lives only in {@code Viewport}.
 */
@NullMarked
package paso.geo;

import org.jspecify.annotations.NullMarked;
