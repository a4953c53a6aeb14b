/**
 * Monthly counts under the timeline.
 */
@NullMarked
package paso.view.counts;

import org.jspecify.annotations.NullMarked;
