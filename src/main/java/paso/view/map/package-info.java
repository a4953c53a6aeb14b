/**
 * The map itself: its pane, gestures, buttons, tips, scale, overview, and the bar that compares two dates.
 *
 * <p>May show pictures; paints nothing.
 */
@NullMarked
package paso.view.map;

import org.jspecify.annotations.NullMarked;
