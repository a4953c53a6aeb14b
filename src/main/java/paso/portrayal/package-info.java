/**
 * From what is known to what is drawn: a scene, a viewport and a moment become a {@link paso.portrayal.list.DisplayList}.
 *
 * <p>Culling, levels of detail, label placement, legend and picking happen here, in pixels of the target. Pure: nothing
 * here reads a file, a clock or a display.
 */
@NullMarked
package paso.portrayal;

import org.jspecify.annotations.NullMarked;
