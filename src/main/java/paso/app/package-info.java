/**
 * The program: {@code main}, the command line and the wiring of the window. The only package that joins all others, that
 * asks the machine's clock, and that writes to the standard streams.
 *
 * <p>Answers go to standard output, messages to standard error. No command but {@code view} starts JavaFX or needs a
 * display.
 */
@NullMarked
package paso.app;

import org.jspecify.annotations.NullMarked;
