/**
 * Geometry, projected once and packed into primitive arrays with an index and levels of detail; cut to what is seen.
 *
 * <p>Knows nothing of subjects, states or moments.
 */
@NullMarked
package paso.portrayal.pack;

import org.jspecify.annotations.NullMarked;
