package paso.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import paso.geo.Bounds;
import paso.geo.GridPlacement;
import paso.model.DatasetInfo;
import paso.model.FeatureSet;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.Raster;
import paso.model.Scene;
import paso.style.Styles;

/** Documents of an empty scene, and small layers to add to them. */
final class MadeUpLayers {

    static final MapDocument START = of("Start");

    private MadeUpLayers() {}

    static MapDocument of(String title) {
        LocalDate day = LocalDate.of(2023, 12, 18);
        Scene scene = new Scene.Builder(new DatasetInfo(
                        LocalText.of(title), Bounds.ofDegrees(-118, 25, -97, 34), day, day.plusDays(9), day, "made up"))
                .build();
        return MapDocument.of(scene, Styles.shipped());
    }

    static FeatureSet features(String name) {
        try {
            return new FeatureSet(name, DataUtilities.createType(name, "geom:Point:srid=4326,name:String"), List.of());
        } catch (SchemaException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Raster heights(String name) {
        try {
            GridPlacement placement = GridPlacement.of(
                    DefaultGeographicCRS.WGS84, new AffineTransform2D(0.5, 0, 0, -0.5, -110, 31), 2, 2);
            return new Raster.Elevation(name, 2, 2, new float[4], placement, 1);
        } catch (FactoryException | TransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Edit.Add add(String path, String name) {
        return new Edit.Add(Origin.table(Path.of(path), name), features(name));
    }

    static LayerKey key(String id) {
        return new LayerKey(id);
    }

    static List<String> ids(MapDocument document) {
        return document.layers().stream().map(layer -> layer.key().id()).toList();
    }
}
