/**
 * What is to be painted, in pixels, in order: the only thing that painters know of the map.
 */
@NullMarked
package paso.portrayal.list;

import org.jspecify.annotations.NullMarked;
