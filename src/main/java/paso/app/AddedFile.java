package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import paso.model.FeatureSet;
import paso.model.LayerContent;
import paso.source.BadInputException;
import paso.source.FeatureFile;
import paso.source.GeoTiffFile;
import paso.source.Sources;

/** Reads a file that a person adds to the map. */
final class AddedFile {

    private AddedFile() {}

    /** @throws BadInputException if the file cannot be read, or has nothing that can be drawn */
    static LayerContent read(Path file) throws IOException {
        if (GeoTiffFile.isTiff(file)) {
            try (GeoTiffFile grid = GeoTiffFile.open(file)) {
                return grid.read();
            }
        }
        try (FeatureFile opened = Sources.open(file)) {
            String layer = opened.layerNames().get(0);
            SimpleFeatureType type = opened.schema(layer);
            List<SimpleFeature> features = new ArrayList<>();
            opened.forEach(features::add);
            if (features.stream().noneMatch(feature -> feature.getDefaultGeometry() != null)) {
                throw new BadInputException(
                        file,
                        java.util.OptionalLong.empty(),
                        "nothing in it has a position, so that nothing can be drawn; a table needs columns of"
                                + " longitude and latitude");
            }
            return new FeatureSet(layer, type, features);
        }
    }
}
