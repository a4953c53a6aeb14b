/**
 * Paints a {@link paso.portrayal.list.DisplayList}: into pixels with a painter of its own, or on any {@code Graphics2D}. Decides
 * nothing about what is shown.
 */
@NullMarked
package paso.render;

import org.jspecify.annotations.NullMarked;
