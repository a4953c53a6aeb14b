/**
 * SVG and PDF.
 */
@NullMarked
package paso.export.format.vector;

import org.jspecify.annotations.NullMarked;
