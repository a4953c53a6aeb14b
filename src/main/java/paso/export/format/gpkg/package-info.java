/**
 * GeoPackage, with styles that QGIS reads.
 */
@NullMarked
package paso.export.format.gpkg;

import org.jspecify.annotations.NullMarked;
