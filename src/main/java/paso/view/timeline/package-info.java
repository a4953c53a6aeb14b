/**
 * The sheet of the timeline: lanes of states and caravans over the axis, its gestures and keys, playing.
 */
@NullMarked
package paso.view.timeline;

import org.jspecify.annotations.NullMarked;
