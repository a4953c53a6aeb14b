package paso.model;

/**
 * A number that a source published.
 *
 * @param value as written in the dataset
 * @param asOf the day, month or year it stands for, ISO 8601, or blank
 */
public record PublishedFigure(
        String id, String metric, String value, String unit, String asOf, Provenance provenance) {}
