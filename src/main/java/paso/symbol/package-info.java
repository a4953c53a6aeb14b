/**
 * What a drawn thing looks like, as plain values in pixels and ARGB: marks, strokes, fills and lettering.
 *
 * <p>The vocabulary that {@code style} resolves rules into, {@code portrayal} places on the map, and {@code render} paints.
 * No geometry, no library.
 */
@NullMarked
package paso.symbol;

import org.jspecify.annotations.NullMarked;
