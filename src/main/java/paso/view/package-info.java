/**
 * The window: JavaFX panes over one observable {@link paso.view.state.MapState}.
 *
 * <p>No pane knows another; each reads and writes the state. The JavaFX thread never reads a file, projects, simplifies or
 * paints geometry: it hands requests to background threads and shows the finished picture.
 */
@NullMarked
package paso.view;

import org.jspecify.annotations.NullMarked;
