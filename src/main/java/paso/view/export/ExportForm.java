package paso.view.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.spec.FileOptions;
import paso.export.spec.Furniture;
import paso.export.spec.Geomask;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.export.spec.SheetPage;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.model.Language;
import paso.style.Theme;
import paso.view.state.MapState;

/** What a person sets before an export, without a control: which size, which title, what around the map. */
public final class ExportForm {

    /** Pictures are as wide or as high as this on a screen where symbols have their plain size. */
    private static final double PLAIN_WIDTH_PX = 1920;

    private static final double PLAIN_HEIGHT_PX = 1080;

    /** What becomes of what is seen. */
    public enum What {
        MAP,
        SHEET,
        DATA;

        List<MapFormat> formats() {
            return Formats.ALL.stream()
                    .filter(format -> (format.kind() == MapFormat.Kind.DATA) == (this == DATA))
                    .toList();
        }
    }

    /** The sizes of a map to choose from. */
    public enum Size {
        SCREEN(0, 0),
        FULL_HD(1920, 1080),
        UHD(3840, 2160),
        SQUARE(2160, 2160),
        OWN(0, 0);

        private final int widthPx;
        private final int heightPx;

        Size(int widthPx, int heightPx) {
            this.widthPx = widthPx;
            this.heightPx = heightPx;
        }
    }

    /** The colours of the picture. */
    public enum Look {
        SHOWN,
        LIGHT,
        DARK,
        PRINT
    }

    /** The language of the picture. */
    public enum Tongue {
        SHOWN,
        EN,
        ES
    }

    /** How exactly caravans and places are shown. */
    public enum Positions {
        EXACT(0),
        KM_2(2),
        KM_5(5),
        KM_20(20);

        private final double blurKm;

        Positions(double blurKm) {
            this.blurKm = blurKm;
        }
    }

    private final MapState state;
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.MAP);
    private final Map<What, ObjectProperty<MapFormat>> formats = new EnumMap<>(What.class);
    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(Size.FULL_HD);
    private final StringProperty ownWidth = new SimpleStringProperty("2560");
    private final StringProperty ownHeight = new SimpleStringProperty("1440");
    private final StringProperty dpi = new SimpleStringProperty("");
    private final ObjectProperty<SheetPage> page = new SimpleObjectProperty<>(SheetPage.A4);
    private final BooleanProperty portrait = new SimpleBooleanProperty();
    private final StringProperty sheetDpi = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final Map<What, Map<Furniture, BooleanProperty>> furniture = new EnumMap<>(What.class);
    private final BooleanProperty transparent = new SimpleBooleanProperty();
    private final BooleanProperty worldFile = new SimpleBooleanProperty();
    private final BooleanProperty textAlternative = new SimpleBooleanProperty();
    private final BooleanProperty withinExtent = new SimpleBooleanProperty();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SHOWN);
    private final ObjectProperty<Tongue> tongue = new SimpleObjectProperty<>(Tongue.SHOWN);
    private final ObjectProperty<Positions> positions = new SimpleObjectProperty<>(Positions.EXACT);
    /** Of this window, so that its exports agree; nobody is told. */
    private final long blurSeed = UUID.randomUUID().getMostSignificantBits();

    private final StringProperty folder = new SimpleStringProperty("");
    private final List<ExportChoice<?>> choices = new ArrayList<>();

    public ExportForm(MapState state) {
        this.state = state;
        choices.add(ExportChoice.of("what", what, What.values()));
        for (What each : What.values()) {
            ObjectProperty<MapFormat> format =
                    new SimpleObjectProperty<>(each.formats().get(0));
            formats.put(each, format);
            choices.add(new ExportChoice<>(
                    "format." + each.name(),
                    format,
                    MapFormat::name,
                    name -> each.formats().stream()
                            .filter(known -> known.name().equals(name))
                            .toList(),
                    format.get()));
            furniture.put(each, new EnumMap<>(Furniture.class));
            if (each != What.DATA) {
                for (Furniture piece : Furniture.values()) {
                    BooleanProperty with =
                            new SimpleBooleanProperty(each == What.SHEET || piece != Furniture.NORTH_ARROW);
                    furniture.get(each).put(piece, with);
                    choices.add(ExportChoice.of("with." + each.name() + "." + piece.id(), with));
                }
            }
        }
        choices.add(ExportChoice.of("size", size, Size.values()));
        choices.add(ExportChoice.ofText("width", ownWidth));
        choices.add(ExportChoice.ofText("height", ownHeight));
        choices.add(ExportChoice.ofText("dpi", dpi));
        choices.add(ExportChoice.of("page", page, SheetPage.values()));
        choices.add(ExportChoice.of("portrait", portrait));
        choices.add(ExportChoice.ofText("sheetDpi", sheetDpi));
        choices.add(ExportChoice.of("transparent", transparent));
        choices.add(ExportChoice.of("worldFile", worldFile));
        choices.add(ExportChoice.of("textAlternative", textAlternative));
        choices.add(ExportChoice.of("withinExtent", withinExtent));
        choices.add(ExportChoice.of("look", look, Look.values()));
        choices.add(ExportChoice.of("positions", positions, Positions.values()));
        choices.add(ExportChoice.of("language", tongue, Tongue.values()));
        choices.add(ExportChoice.ofText("folder", folder));
    }

    /** All that is remembered from one run to the next. */
    List<ExportChoice<?>> choices() {
        return List.copyOf(choices);
    }

    ObjectProperty<What> what() {
        return what;
    }

    ObjectProperty<MapFormat> format(What of) {
        return Objects.requireNonNull(formats.get(of));
    }

    /** The format of what is chosen now. */
    MapFormat format() {
        return format(what.get()).get();
    }

    /** Chooses a format, and what becomes of the map where only that has it. */
    void use(MapFormat format) {
        if (!what.get().formats().contains(format)) {
            what.set(format.kind() == MapFormat.Kind.DATA ? What.DATA : What.MAP);
        }
        format(what.get()).set(format);
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

    /** Of a map; blank for what its size usually has. */
    StringProperty dpi() {
        return dpi;
    }

    ObjectProperty<SheetPage> page() {
        return page;
    }

    BooleanProperty portrait() {
        return portrait;
    }

    /** Of a sheet; blank for what its page usually has. */
    StringProperty sheetDpi() {
        return sheetDpi;
    }

    StringProperty title() {
        return title;
    }

    BooleanProperty with(What of, Furniture piece) {
        return Objects.requireNonNull(Objects.requireNonNull(furniture.get(of)).get(piece));
    }

    BooleanProperty transparent() {
        return transparent;
    }

    BooleanProperty worldFile() {
        return worldFile;
    }

    BooleanProperty textAlternative() {
        return textAlternative;
    }

    BooleanProperty withinExtent() {
        return withinExtent;
    }

    ObjectProperty<Look> look() {
        return look;
    }

    ObjectProperty<Positions> positions() {
        return positions;
    }

    ObjectProperty<Tongue> tongue() {
        return tongue;
    }

    StringProperty folder() {
        return folder;
    }

    boolean canBeTransparent() {
        return what.get() == What.MAP && format().canBeTransparent();
    }

    boolean takesWorldFile() {
        return what.get() == What.MAP && format().takesWorldFile();
    }

    /** Whether the title is seen in the picture, or is kept in a file of data. */
    boolean showsTitle() {
        return what.get() == What.DATA || with(what.get(), Furniture.TITLE).get();
    }

    /**
     * The size that is set; empty while it is none that can be drawn.
     *
     * @param pixelRatio of the screen
     */
    public Optional<PictureSize> pictureSize(double pixelRatio) {
        try {
            return switch (what.get()) {
                case MAP -> mapSize(pixelRatio);
                case SHEET ->
                    dpi(sheetDpi.get(), page.get().usualDpi())
                            .map(dots -> page.get().size(portrait.get(), dots));
                case DATA -> Optional.of(screenSize(pixelRatio));
            };
        } catch (IllegalArgumentException outsideTheLimits) {
            return Optional.empty();
        }
    }

    private Optional<PictureSize> mapSize(double pixelRatio) {
        if (size.get() == Size.SCREEN) {
            PictureSize seen = screenSize(pixelRatio);
            return dpi(dpi.get(), seen.dpi()).map(dots -> new PictureSize(seen.widthPx(), seen.heightPx(), dots));
        }
        boolean own = size.get() == Size.OWN;
        Optional<Integer> width = own ? number(ownWidth.get()) : Optional.of(size.get().widthPx);
        Optional<Integer> height = own ? number(ownHeight.get()) : Optional.of(size.get().heightPx);
        if (width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        return dpi(dpi.get(), ratioFor(width.get(), height.get()) * PictureSize.SCREEN_DPI)
                .map(dots -> new PictureSize(width.get(), height.get(), dots));
    }

    private PictureSize screenSize(double pixelRatio) {
        Viewport viewport = state.viewport().get();
        Insets covered = state.covered().get();
        double width = viewport.widthPx() - covered.leftPx() - covered.rightPx();
        double height = viewport.heightPx() - covered.topPx() - covered.bottomPx();
        return new PictureSize(
                (int) Math.round(width * pixelRatio),
                (int) Math.round(height * pixelRatio),
                pixelRatio * PictureSize.SCREEN_DPI);
    }

    private static Optional<Double> dpi(String text, double usual) {
        return text.isBlank() ? Optional.of(usual) : number(text).map(Integer::doubleValue);
    }

    /** Larger pictures have larger symbols, in quarters, so that a poster is read like a screen. */
    private static double ratioFor(int widthPx, int heightPx) {
        double share = Math.min(widthPx / PLAIN_WIDTH_PX, heightPx / PLAIN_HEIGHT_PX);
        return Math.max(1, Math.round(share * 4) / 4.0);
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    /** What is seen now, in what the sheets leave free, as a picture of that size. */
    public MapSpec spec(PictureSize pictureSize) {
        return new MapSpec(
                        pictureSize,
                        state.seenExtent(),
                        state.clock().reading(),
                        state.layers(),
                        theme(),
                        language(),
                        state.emphasis(),
                        state.callouts().get(),
                        new MapSpec.Inscription(
                                title.get().strip(), state.scene().info().credit(), furniture()),
                        new FileOptions(
                                transparent.get() && canBeTransparent(),
                                worldFile.get() && takesWorldFile(),
                                textAlternative.get(),
                                withinExtent.get() && what.get() == What.DATA))
                .as(what.get() == What.SHEET ? MapSpec.Form.SHEET : MapSpec.Form.MAP)
                .blurred(blur());
    }

    private Optional<Geomask> blur() {
        double km = positions.get().blurKm;
        return km == 0 ? Optional.empty() : Optional.of(new Geomask(km, blurSeed));
    }

    private Theme theme() {
        return switch (look.get()) {
            case SHOWN -> state.theme().get();
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case PRINT -> Theme.PRINT;
        };
    }

    private Language language() {
        return switch (tongue.get()) {
            case SHOWN -> state.language().get();
            case EN -> Language.EN;
            case ES -> Language.ES;
        };
    }

    private Set<Furniture> furniture() {
        Set<Furniture> chosen = EnumSet.noneOf(Furniture.class);
        Objects.requireNonNull(furniture.get(what.get())).forEach((piece, with) -> {
            if (with.get()) {
                chosen.add(piece);
            }
        });
        return chosen;
    }
}
