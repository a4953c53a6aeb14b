/**
 * Tables of separated values as records: which columns are positions, and of what is text and what is a number. Knows no
 * GeoTools. Nothing here is for other rooms: the format is found by {@code ServiceLoader}. Uses {@code store} and {@code
 * file}.
 */
@NullMarked
package paso.source.csv;

import org.jspecify.annotations.NullMarked;
