/**
 * What is known of one subject, gathered into a card and shown: state by mode, history, sources.
 */
@NullMarked
package paso.view.card;

import org.jspecify.annotations.NullMarked;
