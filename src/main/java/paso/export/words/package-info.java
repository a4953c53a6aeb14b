/**
 * What files say in words: facts, states, sources, dates, in both languages.
 */
@NullMarked
package paso.export.words;

import org.jspecify.annotations.NullMarked;
