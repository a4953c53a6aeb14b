/**
 * Looks for what deserves a person's eye: {@link paso.source.check.DatasetCheck} in a dataset, {@link
 * paso.source.check.Inspection} in any file. Reads by way of the other rooms and is used by none of them.
 */
@NullMarked
package paso.source.check;

import org.jspecify.annotations.NullMarked;
