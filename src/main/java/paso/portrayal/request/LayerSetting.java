package paso.portrayal.request;

import java.util.List;
import paso.document.MapDocument;

/**
 * How one layer takes part in a picture.
 *
 * @param layer id of the layer, see {@link paso.document.Layer#key}
 * @param opacity 0 to 1
 */
public record LayerSetting(String layer, boolean visible, double opacity) {
    public LayerSetting {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity is from 0 to 1, got " + opacity);
        }
    }

    /** How the layers of a document take part, the lowest first. */
    public static List<LayerSetting> allOf(MapDocument document) {
        return document.layers().stream()
                .map(layer -> new LayerSetting(layer.key().id(), layer.visible(), layer.opacity()))
                .toList();
    }
}
