/**
 * Where names go: along lines, beside or apart from their symbols, off what they would hide.
 *
 * <p>Knows texts, boxes and ink; no subject and no layer.
 */
@NullMarked
package paso.portrayal.label;

import org.jspecify.annotations.NullMarked;
