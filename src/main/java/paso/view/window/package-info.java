/**
 * The window as a whole: it puts the sheets together, and holds what drops down over them.
 *
 * <p>Nothing but the program itself may use this room.
 */
@NullMarked
package paso.view.window;

import org.jspecify.annotations.NullMarked;
