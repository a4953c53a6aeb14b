package paso.portrayal;

import java.util.List;
import paso.style.Attributes;

/**
 * Features of one type as they are drawn for one request.
 *
 * @param featureType the name that styles know them by
 * @param ids for each feature the ids of the subjects it stands for: one, several where they are drawn as one marker, none
 *     where it cannot be picked
 * @param attributes what rules may ask of each feature
 */
record DrawnSet(String featureType, PackedLayer packed, List<List<String>> ids, List<Attributes> attributes) {

    boolean pickable() {
        return !ids.isEmpty();
    }
}
