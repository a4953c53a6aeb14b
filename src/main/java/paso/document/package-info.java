/**
 * The one place that says which layers there are: a {@link paso.document.MapDocument} of a scene and its layers, the
 * {@link paso.document.Edit}s that make another one of it, and the {@link paso.document.Journal} that keeps what was done so
 * that it can be undone. Immutable values all; {@link paso.document.SharedDocument} alone changes, and is safe to share
 * between threads. Knows nothing of pictures and windows: what is drawn is derived from a document, elsewhere.
 */
@NullMarked
package paso.document;

import org.jspecify.annotations.NullMarked;
