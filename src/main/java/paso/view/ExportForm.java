package paso.view;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import paso.export.FileOptions;
import paso.export.Furniture;
import paso.export.MapSpec;
import paso.export.PictureSize;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;

/** What a person sets before an export, without a control: which size, which title, what around the map. */
final class ExportForm {

    /** Pictures are as wide or as high as this on a screen where symbols have their plain size. */
    private static final double PLAIN_WIDTH_PX = 1920;

    private static final double PLAIN_HEIGHT_PX = 1080;

    /** The sizes to choose from. */
    enum Size {
        SCREEN(0, 0),
        SMALL(1280, 800),
        FULL_HD(1920, 1080),
        UHD(3840, 2160),
        OWN(0, 0);

        private final int widthPx;
        private final int heightPx;

        Size(int widthPx, int heightPx) {
            this.widthPx = widthPx;
            this.heightPx = heightPx;
        }
    }

    private final MapState state;
    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(Size.FULL_HD);
    private final StringProperty ownWidth = new SimpleStringProperty("2560");
    private final StringProperty ownHeight = new SimpleStringProperty("1440");
    private final StringProperty title = new SimpleStringProperty("");
    private final BooleanProperty withTitle = new SimpleBooleanProperty(true);
    private final BooleanProperty withLegend = new SimpleBooleanProperty(true);
    private final BooleanProperty withScaleBar = new SimpleBooleanProperty(true);
    private final BooleanProperty withInset = new SimpleBooleanProperty(true);
    private final BooleanProperty withCredit = new SimpleBooleanProperty(true);

    ExportForm(MapState state) {
        this.state = state;
    }

    ObjectProperty<Size> size() {
        return size;
    }

    StringProperty ownWidth() {
        return ownWidth;
    }

    StringProperty ownHeight() {
        return ownHeight;
    }

    StringProperty title() {
        return title;
    }

    BooleanProperty withTitle() {
        return withTitle;
    }

    BooleanProperty withLegend() {
        return withLegend;
    }

    BooleanProperty withScaleBar() {
        return withScaleBar;
    }

    BooleanProperty withInset() {
        return withInset;
    }

    BooleanProperty withCredit() {
        return withCredit;
    }

    /**
     * The size that is set; empty while the own size is none that can be drawn.
     *
     * @param pixelRatio of the screen
     */
    Optional<PictureSize> pictureSize(double pixelRatio) {
        Viewport viewport = state.viewport().get();
        return switch (size.get()) {
            case SCREEN -> {
                Insets covered = state.covered().get();
                double width = viewport.widthPx() - covered.leftPx() - covered.rightPx();
                double height = viewport.heightPx() - covered.topPx() - covered.bottomPx();
                yield sized(width * pixelRatio, height * pixelRatio, pixelRatio);
            }
            case OWN -> {
                Optional<Integer> width = number(ownWidth.get());
                Optional<Integer> height = number(ownHeight.get());
                yield width.isPresent() && height.isPresent()
                        ? sized(width.get(), height.get(), ratioFor(width.get(), height.get()))
                        : Optional.empty();
            }
            default ->
                sized(size.get().widthPx, size.get().heightPx, ratioFor(size.get().widthPx, size.get().heightPx));
        };
    }

    /** Larger pictures have larger symbols, in quarters, so that a poster is read like a screen. */
    private static double ratioFor(int widthPx, int heightPx) {
        double share = Math.min(widthPx / PLAIN_WIDTH_PX, heightPx / PLAIN_HEIGHT_PX);
        return Math.max(1, Math.round(share * 4) / 4.0);
    }

    private static Optional<PictureSize> sized(double widthPx, double heightPx, double ratio) {
        try {
            return Optional.of(new PictureSize(
                    (int) Math.round(widthPx), (int) Math.round(heightPx), ratio * PictureSize.SCREEN_DPI));
        } catch (IllegalArgumentException outsideTheLimits) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    /** What is seen now, in what the sheets leave free, as a picture of that size. */
    MapSpec spec(PictureSize pictureSize) {
        return new MapSpec(
                pictureSize,
                seen(),
                state.clock().reading(),
                state.layers(),
                state.theme().get(),
                state.language().get(),
                state.emphasis(),
                state.callouts().get(),
                new MapSpec.Inscription(
                        title.get().strip(), state.scene().info().credit(), furniture()),
                FileOptions.NONE);
    }

    private Bounds seen() {
        Viewport viewport = state.viewport().get();
        Insets covered = state.covered().get();
        double left = covered.leftPx();
        double right = viewport.widthPx() - covered.rightPx();
        double top = covered.topPx();
        double bottom = viewport.heightPx() - covered.bottomPx();
        // the middles of the sides: where the map is turned its corners say more than is seen
        double west = viewport.placeAt(left, (top + bottom) / 2).lonDeg();
        double east = viewport.placeAt(right, (top + bottom) / 2).lonDeg();
        double north = viewport.placeAt((left + right) / 2, top).latDeg();
        double south = viewport.placeAt((left + right) / 2, bottom).latDeg();
        return west < east && south < north ? Bounds.ofDegrees(west, south, east, north) : viewport.degreeBounds();
    }

    private Set<Furniture> furniture() {
        Set<Furniture> furniture = EnumSet.noneOf(Furniture.class);
        add(furniture, withTitle, Furniture.TITLE);
        add(furniture, withLegend, Furniture.LEGEND);
        add(furniture, withScaleBar, Furniture.SCALE_BAR);
        add(furniture, withInset, Furniture.INSET);
        add(furniture, withCredit, Furniture.CREDIT);
        return furniture;
    }

    private static void add(Set<Furniture> furniture, BooleanProperty with, Furniture piece) {
        if (with.get()) {
            furniture.add(piece);
        }
    }
}
