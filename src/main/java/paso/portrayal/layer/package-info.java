/**
 * Each layer of the map as drawn sets of features: what a subject looks like as of a moment, what is clustered or fanned
 * out.
 */
@NullMarked
package paso.portrayal.layer;

import org.jspecify.annotations.NullMarked;
