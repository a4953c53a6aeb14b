package paso.export.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.export.MapExport;
import paso.export.block.PageBox;
import paso.export.spec.FileOptions;
import paso.export.spec.Furniture;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/** The overview inset in pictures of the shipped dataset. */
class InsetPlaceTest {

    private static final Bounds HOME = Bounds.ofDegrees(-118.5, 13.5, -88, 34);
    private static final Fonts FONTS = new Fonts();
    private static Scene scene;
    private static Portrayer portrayer;

    @BeforeAll
    static void read() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        portrayer = Portrayer.of(scene, Styles.shipped(), FONTS, WebMercator.INSTANCE);
    }

    private static MapSpec spec(PictureSize size, Bounds extent, Set<Furniture> furniture) {
        return new MapSpec(
                size,
                extent,
                ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 27))),
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                new MapSpec.Inscription("Five crossings closed", "Base map: Natural Earth", furniture),
                FileOptions.NONE);
    }

    private static DisplayList composed(MapSpec spec) {
        return new MapExport(portrayer, FONTS, new Imprint("Paso", "", LocalDate.EPOCH)).compose(spec);
    }

    /** The square around the disc beneath the inset, which is the first area in the colour of its water. */
    private static Optional<PageBox> inset(DisplayList picture) {
        int water = portrayer.roles(Theme.LIGHT).argb("inset-water");
        return furniture(picture).stream()
                .filter(op ->
                        op instanceof DisplayList.Polygons area && area.fill().argb() == water)
                .map(op -> around(((DisplayList.Polygons) op).xy()))
                .findFirst();
    }

    private static List<DisplayList.Op> furniture(DisplayList picture) {
        return picture.groups().get(picture.groups().size() - 1).ops();
    }

    private static PageBox around(float[] xy) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        return new PageBox(left, top, right - left, bottom - top);
    }

    private static List<PageBox> cardsAndPills(DisplayList picture) {
        int sheet = portrayer.roles(Theme.LIGHT).argb("sheet") & 0xffffff;
        List<PageBox> boxes = new ArrayList<>();
        for (DisplayList.Op op : furniture(picture)) {
            boolean isSheet = op instanceof DisplayList.Polygons area
                    && (area.fill().argb() & 0xffffff) == sheet
                    && area.xy().length > 40;
            if (isSheet) {
                boxes.add(around(((DisplayList.Polygons) op).xy()));
            }
        }
        return boxes;
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 640, 96",
        "1280, 800, 96",
        "1920, 1080, 96",
        "3840, 2160, 192",
        "1000, 1400, 96",
        "2480, 3508, 300"
    })
    void itTouchesNothingElseAndGrowsWithTheResolution(int width, int height, double dpi) {
        PictureSize size = new PictureSize(width, height, dpi);
        DisplayList picture = composed(spec(size, HOME, EnumSet.allOf(Furniture.class)));
        PageBox inset = inset(picture).orElseThrow();
        double most = 88 * size.pixelRatio();

        assertThat(inset.width()).isBetween(0.7 * most, most + 0.01).isCloseTo(inset.height(), within(0.1));
        assertThat(inset.x()).isNotNegative();
        assertThat(inset.bottom()).isLessThanOrEqualTo(height);
        // the sheet's own disc beneath it is the one that holds it
        assertThat(cardsAndPills(picture).stream()
                        .filter(box -> box.overlaps(inset))
                        .toList())
                .singleElement()
                .satisfies(disc -> assertThat(disc.width()).isCloseTo(inset.width() * 93 / 88, within(0.5)));
    }

    @Test
    void noLabelGoesBeneathIt() {
        DisplayList picture = composed(spec(PictureSize.onScreen(1280, 800), HOME, EnumSet.allOf(Furniture.class)));
        PageBox inset = inset(picture).orElseThrow();
        int lettered = 0;
        for (DisplayList.Group group :
                picture.groups().subList(0, picture.groups().size() - 1)) {
            for (DisplayList.Op op : group.ops()) {
                if (op instanceof DisplayList.Texts texts) {
                    for (DisplayList.Text text : texts.texts()) {
                        double width = FONTS.widthPx(text.text(), text.lettering());
                        PageBox box = new PageBox(
                                text.x(),
                                text.y() - text.lettering().sizePx() * 0.7,
                                width,
                                text.lettering().sizePx() * 0.7);
                        assertThat(text.rotationDeg() == 0 && box.overlaps(inset))
                                .as(text.text())
                                .isFalse();
                        lettered++;
                    }
                }
            }
        }
        assertThat(lettered).isPositive();
    }

    @Test
    void itStandsWhereItCoversNoCrossing() {
        // San Ysidro lies in the lower left of this picture
        MapSpec spec = spec(
                PictureSize.onScreen(1000, 640),
                Bounds.ofDegrees(-117.1, 32.54, -116, 33.04),
                EnumSet.of(Furniture.INSET, Furniture.CREDIT));
        PageBox inset = inset(composed(spec)).orElseThrow();
        Viewport viewport = new MapExport(portrayer, FONTS, new Imprint("Paso", "", LocalDate.EPOCH)).viewport(spec);

        PageBox lowerLeft = new PageBox(14, 640 - 14 - 93, 93, 93);
        assertThat(portsIn(lowerLeft, viewport)).isPositive();
        assertThat(inset.overlaps(lowerLeft)).isFalse();
        assertThat(portsIn(inset, viewport)).isZero();
    }

    private static long portsIn(PageBox box, Viewport viewport) {
        return scene.ports().stream()
                .filter(port -> {
                    LonLat place = port.anchor().orElseThrow();
                    double x = viewport.pixelXOf(place);
                    double y = viewport.pixelYOf(place);
                    return x > box.x() && x < box.right() && y > box.y() && y < box.bottom();
                })
                .count();
    }

    @Test
    void itIsUsualInLargePicturesAndThereInSmallOnesWhenAskedFor() {
        assertThat(MapSpec.Inscription.usual(PictureSize.onScreen(900, 600))).contains(Furniture.INSET);
        assertThat(MapSpec.Inscription.usual(PictureSize.onScreen(899, 600))).isEqualTo(MapSpec.Inscription.USUAL);
        assertThat(MapSpec.Inscription.usual(new PictureSize(1200, 900, 192))).isEqualTo(MapSpec.Inscription.USUAL);
        assertThat(inset(composed(spec(PictureSize.onScreen(720, 450), HOME, EnumSet.of(Furniture.INSET)))))
                .isPresent();
        assertThat(inset(composed(spec(PictureSize.onScreen(720, 450), HOME, Set.of(Furniture.CREDIT)))))
                .isEmpty();
    }

    @Test
    void itGoesFirstWhereThereIsNoRoom() {
        assertThat(inset(composed(spec(PictureSize.onScreen(300, 200), HOME, EnumSet.of(Furniture.INSET)))))
                .isPresent();
        assertThat(inset(composed(spec(PictureSize.onScreen(200, 120), HOME, EnumSet.allOf(Furniture.class)))))
                .isEmpty();
    }

    @Test
    void besideTheWholeWorldThereIsNone() {
        MapSpec spec = spec(
                PictureSize.onScreen(1280, 800), Bounds.ofDegrees(-180, -80, 180, 80), EnumSet.allOf(Furniture.class));
        assertThat(inset(composed(spec))).isEmpty();
    }
}
