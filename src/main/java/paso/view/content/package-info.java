/**
 * What comes into the window from outside, and what a person changes of it: files, styles, views that a picture keeps.
 */
@NullMarked
package paso.view.content;

import org.jspecify.annotations.NullMarked;
