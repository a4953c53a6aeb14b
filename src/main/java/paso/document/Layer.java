package paso.document;

import paso.model.LayerContent;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.Raster;

/**
 * One layer of the map.
 *
 * @param key names it; no two of a document are equal
 * @param opacity 0 to 1
 */
public record Layer(
        LayerKey key,
        LocalText title,
        Origin origin,
        LayerContent content,
        StyleChoice style,
        boolean visible,
        double opacity) {

    public Layer {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity is from 0 to 1, got " + opacity);
        }
    }

    /** Whether it is a grid of cells on the ground, and has no features. */
    public boolean isGrid() {
        return content instanceof Raster;
    }

    /** Whether it lies on the ground, under everything that is drawn with symbols. */
    boolean isGround() {
        return isBaseMap() || isGrid();
    }

    /** The base map is always the lowest layer. */
    public boolean isBaseMap() {
        return key.equals(LayerKey.BASEMAP);
    }

    public boolean isRemovable() {
        return origin.isRemovable();
    }

    /** What a person calls it on the command line and in a style file. */
    public String name() {
        return LayerNames.of(key.id());
    }

    Layer titled(LocalText other) {
        return new Layer(key, other, origin, content, style, visible, opacity);
    }

    Layer of(LayerContent other) {
        return new Layer(key, title, origin, other, style, visible, opacity);
    }

    Layer in(StyleChoice other) {
        return new Layer(key, title, origin, content, other, visible, opacity);
    }

    Layer shown(boolean whether) {
        return new Layer(key, title, origin, content, style, whether, opacity);
    }

    Layer faded(double to) {
        return new Layer(key, title, origin, content, style, visible, to);
    }
}
