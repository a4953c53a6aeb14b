/**
 * The sheet of states: counts, filters, the list of subjects, and what differs between two dates.
 */
@NullMarked
package paso.view.status;

import org.jspecify.annotations.NullMarked;
