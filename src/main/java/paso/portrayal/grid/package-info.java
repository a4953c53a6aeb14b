/**
 * Heights and pictures of the ground, drawn from their own cells.
 */
@NullMarked
package paso.portrayal.grid;

import org.jspecify.annotations.NullMarked;
