/**
 * Controls that several sheets share: buttons with icons, popovers, bars of messages, the frame of a sheet.
 *
 * <p>A control here knows no sheet and no feature of the map beyond what it is given.
 */
@NullMarked
package paso.view.control;

import org.jspecify.annotations.NullMarked;
