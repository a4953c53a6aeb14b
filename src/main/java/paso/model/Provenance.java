package paso.model;

import java.util.List;
import java.util.Optional;

/**
 * Who says so.
 *
 * @param sourceIds ids of {@link Source}s, the most telling first
 * @param confidence absent where the dataset does not rate the fact
 */
public record Provenance(List<String> sourceIds, Optional<Confidence> confidence) {
    public Provenance {
        sourceIds = List.copyOf(sourceIds);
    }
}
