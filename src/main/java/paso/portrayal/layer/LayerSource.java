package paso.portrayal.layer;

import java.util.List;
import java.util.Optional;
import paso.portrayal.request.MapRequest;

/** Gives the features of one layer for a request. Safe to share between threads. */
public interface LayerSource {

    String id();

    /** The features as they are drawn, at the request's moment and, where they depend on it, scale. */
    List<DrawnSet> sets(MapRequest request);

    /** The features as the legend counts them, each for itself, where they are drawn otherwise. */
    default Optional<List<DrawnSet>> countedApart(MapRequest request) {
        return Optional.empty();
    }

    /** The features as the legend counts them. */
    default List<DrawnSet> counted(MapRequest request) {
        return countedApart(request).orElseGet(() -> sets(request));
    }

    /** Whether it gives the same list again for as long as its features are drawn alike. */
    default boolean isStill() {
        return false;
    }
}
