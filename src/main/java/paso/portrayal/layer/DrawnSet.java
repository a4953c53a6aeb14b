package paso.portrayal.layer;

import java.util.List;
import paso.portrayal.pack.PackedLayer;
import paso.style.Attributes;

/**
 * Features of one type as they are drawn for one request.
 *
 * @param featureType the name that styles know them by
 * @param ids for each feature the ids of the subjects it stands for: one, several where they are drawn as one marker, none
 *     where it cannot be picked
 * @param attributes what rules may ask of each feature
 */
public record DrawnSet(String featureType, PackedLayer packed, List<List<String>> ids, List<Attributes> attributes) {

    public boolean pickable() {
        return !ids.isEmpty();
    }
}
