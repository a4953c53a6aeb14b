package paso.model;

import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Features as a file gave them: a layer of the base map, or a file that a person added.
 *
 * @param name short name, for a file its name without ending
 */
public record FeatureSet(String name, SimpleFeatureType type, List<SimpleFeature> features) {

    public FeatureSet {
        features = List.copyOf(features);
    }

    public int size() {
        return features.size();
    }

    /** The default geometry in longitude and latitude, degrees; empty where the feature has none. */
    public Optional<Geometry> geometry(int index) {
        return Optional.ofNullable((Geometry) features.get(index).getDefaultGeometry());
    }

    /** The value of an attribute; null where the feature has none of that name or an empty one. */
    public @Nullable Object value(int index, String attribute) {
        return features.get(index).getAttribute(attribute);
    }
}
