/**
 * What the window says: its texts in both languages, dates, numbers, states in words, and how typed words are matched.
 *
 * <p>No control lives here.
 */
@NullMarked
package paso.view.words;

import org.jspecify.annotations.NullMarked;
