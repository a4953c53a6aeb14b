/**
 * How features look: SLD files become rules, and a rule, a feature's attributes and a theme become concrete symbols of
 * {@code paso.symbol}.
 */
@NullMarked
package paso.style;

import org.jspecify.annotations.NullMarked;
