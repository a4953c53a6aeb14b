/**
 * What is asked for: size, moment, furniture, blur, the make of the program.
 */
@NullMarked
package paso.export.spec;

import org.jspecify.annotations.NullMarked;
