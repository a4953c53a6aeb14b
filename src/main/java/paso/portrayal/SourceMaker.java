package paso.portrayal;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import paso.analysis.Traffic;
import paso.document.Layer;
import paso.geo.Projection;
import paso.model.FeatureSet;
import paso.model.LayerKey;
import paso.model.Raster;
import paso.model.Scene;
import paso.model.SceneLayer;
import paso.portrayal.grid.RasterSource;
import paso.portrayal.layer.CaravanSource;
import paso.portrayal.layer.EventSource;
import paso.portrayal.layer.FeatureSetSource;
import paso.portrayal.layer.GeneralSource;
import paso.portrayal.layer.GraticuleSource;
import paso.portrayal.layer.LayerSource;
import paso.portrayal.layer.PortSource;
import paso.portrayal.layer.SubjectSource;

/**
 * Projects and packs layers, so that they can be drawn.
 *
 * @param cancelled asked again and again, whether anybody still waits for it
 */
record SourceMaker(Projection projection, BooleanSupplier cancelled) {

    /** @throws java.util.concurrent.CancellationException when nobody waits for it any more */
    LayerSource of(Layer layer) {
        String id = layer.key().id();
        if (layer.content() instanceof Raster raster) {
            return new RasterSource(id, raster);
        }
        if (layer.content() instanceof FeatureSet features) {
            return FeatureSetSource.added(id, features, projection, cancelled);
        }
        return of(layer.key(), ((SceneLayer) layer.content()).scene());
    }

    private LayerSource of(LayerKey layer, Scene scene) {
        String id = layer.id();
        return switch (id) {
            case "basemap" -> FeatureSetSource.baseMap(id, scene.baseMap(), projection);
            case "graticule" -> new GraticuleSource(id);
            case "rail" -> {
                SubjectSource rail = new SubjectSource(id, Optional.of(new Traffic(scene)));
                scene.sorts(layer).forEach((sort, subjects) -> rail.with(sort, subjects, projection));
                yield rail;
            }
            case "events" -> new EventSource(scene.events(), projection);
            case "caravans" -> new CaravanSource(id, "caravan", scene.moving(layer), projection);
            case "ports" -> new PortSource(scene.ports(), new Traffic(scene), projection);
            case "sectors", "routes", "checkpoints", "places" ->
                new SubjectSource(id).with(id, scene.subjects(layer), projection);
            default -> new GeneralSource(scene, layer, projection);
        };
    }
}
