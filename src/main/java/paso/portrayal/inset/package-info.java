/**
 * The small map that tells where the large one lies.
 */
@NullMarked
package paso.portrayal.inset;

import org.jspecify.annotations.NullMarked;
