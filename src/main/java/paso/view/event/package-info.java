/**
 * The list of events beside the timeline.
 */
@NullMarked
package paso.view.event;

import org.jspecify.annotations.NullMarked;
