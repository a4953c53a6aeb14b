/**
 * Where the blocks go: around a plain map, or on the page of a press sheet.
 */
@NullMarked
package paso.export.layout;

import org.jspecify.annotations.NullMarked;
