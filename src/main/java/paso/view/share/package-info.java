/**
 * What leaves the window without a file: copies, citations, prints, and the menu of a place on the map.
 */
@NullMarked
package paso.view.share;

import org.jspecify.annotations.NullMarked;
