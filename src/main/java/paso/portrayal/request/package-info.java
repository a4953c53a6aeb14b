/**
 * What a picture of the map is asked with, and what is answered about it: settings of layers, what stands out, hits, lines
 * of the legend.
 */
@NullMarked
package paso.portrayal.request;

import org.jspecify.annotations.NullMarked;
