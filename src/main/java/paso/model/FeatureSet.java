package paso.model;

import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import paso.geo.Bounds;

/**
 * Features as a file gave them: a layer of the base map, or a file that a person added.
 *
 * @param name short name, for a file its name without ending
 */
public record FeatureSet(String name, SimpleFeatureType type, List<SimpleFeature> features) implements LayerContent {

    public FeatureSet {
        features = List.copyOf(features);
    }

    @Override
    public Optional<Bounds> extentDeg() {
        Envelope all = new Envelope();
        for (int i = 0; i < features.size(); i++) {
            geometry(i).ifPresent(geometry -> all.expandToInclude(geometry.getEnvelopeInternal()));
        }
        return all.isNull()
                ? Optional.empty()
                : Optional.of(new Bounds(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()));
    }

    @Override
    public int featureCount() {
        return size();
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
