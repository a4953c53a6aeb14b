/**
 * What a file says of itself, and how it is found again in any of them.
 */
@NullMarked
package paso.export.record;

import org.jspecify.annotations.NullMarked;
