/**
 * When facts hold and when questions are asked: dates with the precision their source gave, half-open intervals,
 * the moment a map is drawn for, and how people write such moments.
 *
 * <p>Knows nothing of maps. Every local date or time becomes an instant only together with the zone of the subject it
 * belongs to; nothing here reads the machine's own clock or zone.
 */
@NullMarked
package paso.time;

import org.jspecify.annotations.NullMarked;
