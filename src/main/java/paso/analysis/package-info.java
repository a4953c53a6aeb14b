/**
 * Questions that take more than one look at the scene: what differs between two moments. Pure; every answer rests on the
 * model's own {@code stateAt} and {@code positionAt}.
 */
@NullMarked
package paso.analysis;

import org.jspecify.annotations.NullMarked;
