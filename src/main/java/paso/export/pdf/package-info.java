/**
 * Writes a published map as PDF, straight from its display list: text in the shipped fonts, subset and embedded; each symbol
 * once; a layer that can be switched for each layer of the map; a georeference; and what the map says of itself. {@link
 * paso.export.pdf.PdfMap} is the way in.
 *
 * <p>Inside a page everything is in pixels of the picture with y down; the page itself is in points with y up.
 */
@NullMarked
package paso.export.pdf;

import org.jspecify.annotations.NullMarked;
