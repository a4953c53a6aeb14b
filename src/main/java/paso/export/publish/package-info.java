/**
 * A finished publication, and what a kind of file must be able to do with it.
 */
@NullMarked
package paso.export.publish;

import org.jspecify.annotations.NullMarked;
