/**
 * Blocks of a page: title, paragraphs, legend, list of states, measured and drawn.
 *
 * <p>A block knows its own size, never its place on the page.
 */
@NullMarked
package paso.export.block;

import org.jspecify.annotations.NullMarked;
