package paso.view.control;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderImage;
import javafx.scene.layout.BorderRepeat;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The shadow around a rounded surface that lies over the map: nothing within, and eight pieces of one small picture around
 * it. A shadow effect would be computed anew with every frame in which the map beneath it changes, which without a graphics
 * processor takes most of the frame's time. Its colour is the property {@code -paso-soft-shadow} of the style sheets.
 */
public final class SoftShadow extends Region {

    private static final StyleablePropertyFactory<SoftShadow> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<SoftShadow, Color> COLOR =
            FACTORY.createColorCssMetaData("-paso-soft-shadow", SoftShadow::colorProperty, Color.TRANSPARENT, false);

    private static final double CORNER_PX = 10;
    private static final double DROP_PX = 4;

    private final double spreadPx;
    private final SimpleStyleableObjectProperty<Color> color;

    /** @param spreadPx how far it reaches */
    public SoftShadow(double spreadPx) {
        this.spreadPx = spreadPx;
        this.color = new SimpleStyleableObjectProperty<>(COLOR, this, "color", Color.TRANSPARENT);
        getStyleClass().add("soft-shadow");
        setMouseTransparent(true);
        setManaged(false);
        color.addListener((property, was, is) -> draw());
    }

    private StyleableProperty<Color> colorProperty() {
        return color;
    }

    private void draw() {
        double slice = spreadPx + CORNER_PX + DROP_PX;
        setBorder(new Border(new BorderImage(
                picture(color.get(), slice),
                new BorderWidths(slice),
                new Insets(DROP_PX - spreadPx, -spreadPx, -spreadPx - DROP_PX, -spreadPx),
                new BorderWidths(slice),
                false,
                BorderRepeat.STRETCH,
                BorderRepeat.STRETCH)));
    }

    /** A rounded square's blurred shadow, whose middle pixel is stretched along the sides. */
    private Image picture(Color full, double slicePx) {
        int side = 2 * (int) slicePx + 1;
        WritableImage image = new WritableImage(side, side);
        PixelWriter pixels = image.getPixelWriter();
        double middle = side / 2.0;
        double half = middle - spreadPx;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double fromX = Math.abs(x + 0.5 - middle);
                double outside = distancePx(fromX, Math.abs(y + 0.5 - middle), half);
                // the surface itself stands higher than its shadow
                boolean hidden = distancePx(fromX, Math.abs(y + 0.5 - middle + DROP_PX), half) < -0.5;
                // the integral of a bell curve, near enough
                double share = 1 / (1 + Math.exp(1.7 * outside / (spreadPx / 3)));
                pixels.setColor(x, y, full.deriveColor(0, 1, 1, hidden || outside > spreadPx ? 0 : share));
            }
        }
        return image;
    }

    /** How far a point is outside a rounded square around the origin; negative within. */
    private static double distancePx(double x, double y, double halfPx) {
        double dx = x - (halfPx - CORNER_PX);
        double dy = y - (halfPx - CORNER_PX);
        return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - CORNER_PX;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
