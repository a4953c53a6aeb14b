/**
 * What a map shows, as tables: one a kind of feature, with the states as of the map's moment as columns. {@link
 * paso.export.data.MapData} makes them; the formats of data write nothing but them.
 */
@NullMarked
package paso.export.data;

import org.jspecify.annotations.NullMarked;
