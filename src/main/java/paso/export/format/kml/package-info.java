/**
 * KML and KMZ.
 */
@NullMarked
package paso.export.format.kml;

import org.jspecify.annotations.NullMarked;
