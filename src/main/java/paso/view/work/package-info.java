/**
 * All that the window does in the background: jobs, the queues they wait in, and how they end. The only place that makes
 * threads for the window; knows nothing of maps, panes or JavaFX, so that tests drive it step by step. What takes a moment and
 * is wanted on the screen goes through here; what takes none does not.
 */
@NullMarked
package paso.view.work;

import org.jspecify.annotations.NullMarked;
