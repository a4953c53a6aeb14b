/**
 * Writing a file so that nothing is half written and nothing is lost.
 *
 * <p>Knows nothing of maps.
 */
@NullMarked
package paso.export.file;

import org.jspecify.annotations.NullMarked;
