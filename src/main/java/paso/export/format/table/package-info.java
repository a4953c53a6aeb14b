/**
 * CSV and GeoJSON, and what all files of data share.
 */
@NullMarked
package paso.export.format.table;

import org.jspecify.annotations.NullMarked;
