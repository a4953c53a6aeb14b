package paso.source.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** What a file gives when it is opened as a person would. */
public final class ReadBack {

    private ReadBack() {}

    public static List<SimpleFeature> features(Path file) throws IOException {
        try (OpenStore opened = Sources.open(file);
                LayerReader layer = opened.layer(opened.layerNames().get(0))) {
            return layer.readAll().features();
        }
    }

    /** Of the layer that bears the file's name without ending. */
    public static SimpleFeatureType schema(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (OpenStore opened = Sources.open(file);
                LayerReader layer = opened.layer(name.substring(0, name.lastIndexOf('.')))) {
            return layer.schema();
        }
    }
}
