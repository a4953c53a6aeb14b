/**
 * The sheet of layers and the legend.
 */
@NullMarked
package paso.view.layers;

import org.jspecify.annotations.NullMarked;
