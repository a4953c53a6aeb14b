/**
 * The kinds of file that a map is published as. {@link paso.export.format.Formats} lists them; each writes one {@link
 * paso.export.publish.Publication} into a new file and knows nothing of how it came about.
 */
@NullMarked
package paso.export.format;

import org.jspecify.annotations.NullMarked;
