/**
 * What the window shows, as observable values that all panes read and write: clock, extent, selection, layers, what is
 * compared.
 *
 * <p>No control and no text lives here. JavaFX thread only.
 */
@NullMarked
package paso.view.state;

import org.jspecify.annotations.NullMarked;
