package paso.model;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import paso.geo.Bounds;

/** What a layer of a dataset is made of: its subjects in the scene, or the scene's base map. */
public record SceneLayer(Scene scene, LayerKey layer) implements LayerContent {

    @Override
    public String name() {
        return layer.id();
    }

    /** Stations are part of their lines. */
    @Override
    public int featureCount() {
        return layer.equals(LayerKey.RAIL)
                ? scene.railLines().size()
                : scene.subjects(layer).size();
    }

    @Override
    public Optional<Bounds> extentDeg() {
        if (layer.equals(LayerKey.BASEMAP)) {
            return scene.baseMap().stream()
                    .flatMap(part -> part.extentDeg().stream())
                    .reduce(Bounds::union);
        }
        Envelope all = new Envelope();
        scene.subjects(layer).stream()
                .flatMap(subject -> subject.geometry().stream())
                .forEach(geometry -> all.expandToInclude(geometry.getEnvelopeInternal()));
        return all.isNull()
                ? Optional.empty()
                : Optional.of(new Bounds(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()));
    }
}
