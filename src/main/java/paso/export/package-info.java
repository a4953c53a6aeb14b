/**
 * Files from the map: the picture that the window shows, with title, legend, scale bar and credit, at any size.
 *
 * <p>Everything around the map is laid out as part of the {@link paso.portrayal.list.DisplayList}, so that every format shows the
 * same. A file is written beside its target and then moved over it: a failed export leaves what was there.
 */
@NullMarked
package paso.export;

import org.jspecify.annotations.NullMarked;
