package paso.portrayal;

import java.util.List;
import paso.geo.Projection;
import paso.model.FeatureSet;
import paso.model.LocalText;
import paso.model.Scene;
import paso.style.Styles;

/**
 * Draws a scene: prepared once for a projection, asked many times. Immutable and safe to share between threads.
 */
public final class Portrayer {

    private Portrayer() {}

    /** Projects and packs the scene. Takes tenths of a second: never on the window's thread. */
    public static Portrayer of(Scene scene, Styles styles, TextMeasurer measurer, Projection projection) {
        throw new UnsupportedOperationException();
    }

    /** This portrayer with one more layer on top of all others; the same id takes the place of the old one. */
    public Portrayer with(String id, LocalText title, FeatureSet features) {
        throw new UnsupportedOperationException();
    }

    public Portrayer without(String id) {
        throw new UnsupportedOperationException();
    }

    /** All layers from the lowest to the topmost, the base map first. */
    public List<LayerInfo> layers() {
        throw new UnsupportedOperationException();
    }

    /** All layers as they are shown when nobody has chosen otherwise, lowest first. */
    public List<LayerSetting> defaultSettings() {
        throw new UnsupportedOperationException();
    }

    /** What to paint for a request, and what was put where. */
    public Portrayal portray(MapRequest request) {
        throw new UnsupportedOperationException();
    }

    /** What the symbols of the visible layers mean as of the request, topmost layer first; states that nothing has are left out. */
    public List<LegendEntry> legend(MapRequest request) {
        throw new UnsupportedOperationException();
    }

    /** The one symbol that stands for a layer in a list of layers. */
    public LegendEntry swatch(String layer, MapRequest request) {
        throw new UnsupportedOperationException();
    }
}
