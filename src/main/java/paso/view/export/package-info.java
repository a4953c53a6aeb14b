/**
 * The sheet that saves what is shown.
 */
@NullMarked
package paso.view.export;

import org.jspecify.annotations.NullMarked;
