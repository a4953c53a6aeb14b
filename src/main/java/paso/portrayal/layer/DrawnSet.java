package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.List;
import paso.portrayal.pack.PackedLayer;
import paso.style.Attributes;

/**
 * Features of one type as they are drawn for one request.
 *
 * @param featureType the name that styles know them by
 * @param attributes what rules may ask of each feature
 */
public record DrawnSet(String featureType, PackedLayer packed, FeatureIds ids, List<? extends Attributes> attributes) {

    public boolean pickable() {
        return !ids.isEmpty();
    }

    /** The same, remembering what its features are asked. */
    public DrawnSet asked() {
        List<AskedAttributes> asking = new ArrayList<>(attributes.size());
        attributes.forEach(own -> asking.add(new AskedAttributes(own)));
        return new DrawnSet(featureType, packed, ids, asking);
    }

    /** Whether another set, drawn in the place of this one, looks the same: all that was asked of this one, it answers alike. */
    @SuppressWarnings("ReferenceEquality") // the very same set is known without asking each of a million features
    boolean looksLike(DrawnSet other) {
        if (this == other) {
            return true;
        }
        if (packed != other.packed || !featureType.equals(other.featureType) || !ids.equals(other.ids)) {
            return false;
        }
        for (int i = 0; i < attributes.size(); i++) {
            if (!(attributes.get(i) instanceof AskedAttributes asked && asked.areAnsweredBy(other.attributes.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
