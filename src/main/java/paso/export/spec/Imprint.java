package paso.export.spec;

import java.time.LocalDate;

/**
 * What a file says of its own making.
 *
 * @param program name and version
 * @param datasetFingerprint of the dataset's files, so that two pictures can be told to be of the same facts; blank where
 *     nobody took it
 * @param madeOn the day of making; not the time, so that the same map of the same day is the same file
 */
public record Imprint(String program, String datasetFingerprint, LocalDate madeOn) {}
