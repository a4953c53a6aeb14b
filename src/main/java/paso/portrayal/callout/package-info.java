/**
 * What happened, told on the map with a line to its place.
 */
@NullMarked
package paso.portrayal.callout;

import org.jspecify.annotations.NullMarked;
