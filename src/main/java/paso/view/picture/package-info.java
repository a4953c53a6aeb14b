/**
 * Pictures of the map, made in the background and swapped in when finished.
 *
 * <p>Nothing here lays out a pane or listens to the mouse.
 */
@NullMarked
package paso.view.picture;

import org.jspecify.annotations.NullMarked;
