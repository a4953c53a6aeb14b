package paso.model;

import java.time.LocalDate;
import paso.geo.Bounds;

/**
 * What a dataset says of itself.
 *
 * @param home the extent to open with, in degrees
 * @param firstDay first day of the timeline
 * @param lastDay last day of the timeline
 * @param defaultDay the day to open with
 * @param credit the line that every picture bears
 */
public record DatasetInfo(
        LocalText title, Bounds home, LocalDate firstDay, LocalDate lastDay, LocalDate defaultDay, String credit) {}
