/**
 * From the files of a dataset to a {@code paso.model.Scene}: {@link paso.source.dataset.DatasetReader} for the program, each
 * other reader for one kind of record. A bad record is left out and told in the {@link paso.source.dataset.LoadReport}; no
 * record is judged here by what others say, that is the work of {@code check}. Uses {@code store} and {@code file}.
 */
@NullMarked
package paso.source.dataset;

import org.jspecify.annotations.NullMarked;
