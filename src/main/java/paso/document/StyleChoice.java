package paso.document;

import paso.style.LayerStyle;
import paso.style.StyleFile;

/** Which style a layer is drawn in. */
public sealed interface StyleChoice {

    /** The style that a layer has when nobody chose another. */
    StyleChoice USUAL = new Shipped(LayerStyle.USUAL);

    /**
     * One of those that the program ships for the layer.
     *
     * @param name {@link LayerStyle#USUAL}, or that of one of {@link paso.style.Styles#further}
     */
    record Shipped(String name) implements StyleChoice {}

    /** One that a person brought. */
    record Own(StyleFile.Layer style) implements StyleChoice {}
}
