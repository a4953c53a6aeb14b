package paso.model;

import java.util.Optional;
import paso.geo.Bounds;

/** What a layer is made of: the subjects of a scene, features as a file gave them, or a grid of cells. */
public sealed interface LayerContent permits FeatureSet, Raster, SceneLayer {

    /** Short name, for a file its name without ending. */
    String name();

    /** How many features it holds in all; none for a grid. */
    int featureCount();

    /** The rectangle around it in degrees; absent where nothing in it has a position. */
    Optional<Bounds> extentDeg();
}
