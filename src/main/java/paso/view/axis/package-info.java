/**
 * The axis of time that timeline and counts share: dates to pixels and back, its ticks and its playhead.
 */
@NullMarked
package paso.view.axis;

import org.jspecify.annotations.NullMarked;
