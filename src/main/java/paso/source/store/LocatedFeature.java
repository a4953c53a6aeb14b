package paso.source.store;

import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;

/** A feature that knows the line of the file on which it begins. */
final class LocatedFeature extends SimpleFeatureImpl {

    private final long line;

    LocatedFeature(@Nullable Object[] values, SimpleFeatureType type, String id, long line) {
        super(values, type, new FeatureIdImpl(id), false);
        this.line = line;
    }

    long line() {
        return line;
    }
}
