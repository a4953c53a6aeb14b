package paso.portrayal.request;

/**
 * How one layer takes part in a picture.
 *
 * @param layer id of the layer, see {@link LayerInfo#id}
 * @param opacity 0 to 1
 */
public record LayerSetting(String layer, boolean visible, double opacity) {
    public LayerSetting {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity is from 0 to 1, got " + opacity);
        }
    }
}
