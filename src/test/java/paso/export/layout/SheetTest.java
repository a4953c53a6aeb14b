package paso.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import paso.export.MapExport;
import paso.export.ShippedScene;
import paso.export.block.PageBox;
import paso.export.publish.Publication;
import paso.export.spec.FileOptions;
import paso.export.spec.Furniture;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.export.spec.SheetPage;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.portrayal.Portrayer;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.render.Fonts;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

class SheetTest {

    private static final AsOf DAY = AsOf.noonOf(LocalDate.of(2023, 12, 27));
    private static final Bounds LUKEVILLE = Bounds.ofDegrees(-113.2, 31.6, -112.4, 32.2);
    private static final Fonts FONTS = new Fonts();

    private static Scene scene;
    private static Portrayer portrayer;
    private static MapExport export;

    private enum Shown {
        STORY,
        TOWN,
        NOTHING
    }

    @BeforeAll
    static void read() throws IOException {
        scene = ShippedScene.read();
        portrayer = Portrayer.of(scene, Styles.shipped(), FONTS, WebMercator.INSTANCE);
        export = new MapExport(portrayer, FONTS, new Imprint("Paso 1.0", "", LocalDate.of(2026, 11, 24)));
    }

    private static MapSpec spec(PictureSize size, Language language, Shown shown) {
        List<LayerSetting> layers = LayerSetting.allOf(portrayer.document()).stream()
                .map(layer -> shown == Shown.NOTHING ? new LayerSetting(layer.layer(), false, 1) : layer)
                .toList();
        return new MapSpec(
                        size,
                        shown == Shown.TOWN ? LUKEVILLE : scene.info().home(),
                        ClockReading.of(DAY),
                        layers,
                        Theme.LIGHT,
                        language,
                        Emphasis.NONE,
                        false,
                        new MapSpec.Inscription(
                                "Five crossings closed, one partly open",
                                scene.info().credit(),
                                EnumSet.allOf(Furniture.class)),
                        FileOptions.NONE)
                .as(MapSpec.Form.SHEET);
    }

    static Stream<Arguments> pages() {
        List<Arguments> pages = new ArrayList<>();
        for (SheetPage page : SheetPage.values()) {
            for (boolean portrait : new boolean[] {false, true}) {
                for (Language language : Language.values()) {
                    for (Shown shown : Shown.values()) {
                        pages.add(Arguments.of(page, portrait, language, shown));
                    }
                }
            }
        }
        return pages.stream();
    }

    private static List<DisplayList.Text> texts(DisplayList picture) {
        List<DisplayList.Group> groups = picture.groups();
        return groups.get(groups.size() - 1).ops().stream()
                .filter(DisplayList.Texts.class::isInstance)
                .flatMap(op -> ((DisplayList.Texts) op).texts().stream())
                .toList();
    }

    private static PageBox box(DisplayList.Text text) {
        double height = FONTS.capHeightPx(text.lettering());
        return new PageBox(text.x(), text.y() - height, FONTS.widthPx(text.text(), text.lettering()), height);
    }

    private static String joined(DisplayList picture) {
        return String.join(
                        " ", texts(picture).stream().map(DisplayList.Text::text).toList())
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOverlapsOrLeavesThePageAndTheMapKeepsItsPart(
            SheetPage page, boolean portrait, Language language, Shown shown) {
        PictureSize size = page.size(portrait, 96);
        MapSpec spec = spec(size, language, shown);
        Bounds frame = export.publication(spec).frame();
        List<PageBox> boxes =
                texts(export.compose(spec)).stream().map(SheetTest::box).toList();

        assertThat(frame.width() * frame.height()).isGreaterThanOrEqualTo(0.45 * size.widthPx() * size.heightPx());
        for (int i = 0; i < boxes.size(); i++) {
            PageBox box = boxes.get(i);
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(size.widthPx());
            assertThat(box.bottom()).isLessThanOrEqualTo(size.heightPx());
            for (int k = 0; k < i; k++) {
                assertThat(box.inside(0.3).overlaps(boxes.get(k).inside(0.3)))
                        .as(box + " and " + boxes.get(k))
                        .isFalse();
            }
            boolean onMap = box.overlaps(new PageBox(frame.minX(), frame.minY(), frame.width(), frame.height()));
            boolean wholly = box.x() >= frame.minX()
                    && box.right() <= frame.maxX()
                    && box.y() >= frame.minY()
                    && box.bottom() <= frame.maxY();
            assertThat(onMap).as("a text across the frame's edge: " + box).isEqualTo(wholly);
        }
    }

    @Test
    void typeOnPaperHasItsSizeInPoints() {
        for (SheetPage page : List.of(SheetPage.A4, SheetPage.LETTER, SheetPage.A3)) {
            DisplayList picture = export.compose(spec(page.size(false, 144), Language.EN, Shown.STORY));
            double point = 144 / 72.0;

            // on the map itself, where letters have a halo, type may be smaller
            assertThat(texts(picture).stream().filter(text -> text.lettering().haloPx() == 0))
                    .allSatisfy(text ->
                            assertThat(text.lettering().sizePx() / point).isGreaterThanOrEqualTo(7.5));
            assertThat(texts(picture).get(0).text()).isNotBlank();
            assertThat(texts(picture).stream()
                            .mapToDouble(text -> text.lettering().sizePx() / point)
                            .max()
                            .orElse(0))
                    .isBetween(24.0, 36.0);
        }
    }

    @Test
    void whatIsListedIsWhatIsNotOpenThen() {
        String sheet = joined(export.compose(spec(SheetPage.A4.size(false, 96), Language.EN, Shown.STORY)));

        assertThat(sheet).doesNotContain("…");
        List<StatefulSubject> subjects = new ArrayList<>(scene.ports());
        subjects.addAll(scene.railLines());
        // a longer name may hold a shorter one
        subjects.sort(Comparator.comparingInt(
                        (StatefulSubject subject) -> subject.name().english().length())
                .reversed());
        String rest = sheet;
        for (StatefulSubject subject : subjects) {
            Status status = subject.stateAt(DAY).status();
            boolean listed = status == Status.CLOSED
                    || (status == Status.PARTIAL && subject.layer().equals(LayerKey.PORTS));
            String name = subject.name().english();
            assertThat(rest.contains(name)).as(name).isEqualTo(listed);
            rest = rest.replace(name, "");
        }
        assertThat(sheet)
                .contains("closed to pedestrians since 9 Dec 2023")
                .contains("partly open since 27 Nov 2023, closed to vehicles")
                .contains("Wednesday 27 December 2023")
                .contains("Positions of caravans are approximate")
                .contains("Made with Paso 1.0, 24 November 2026");
    }

    @Test
    void aPlaceOnThePageIsWhereTheWholeViewportPutsIt() {
        MapSpec spec = spec(SheetPage.A4.size(false, 96), Language.EN, Shown.STORY);
        Publication map = export.publication(spec);
        LonLat lukeville =
                scene.find("lukeville").flatMap(port -> port.anchor()).orElseThrow();
        double inFrameX =
                export.mapViewport(spec).pixelXOf(lukeville) + map.frame().minX();
        double inFrameY =
                export.mapViewport(spec).pixelYOf(lukeville) + map.frame().minY();

        assertThat(map.viewport().pixelXOf(lukeville)).isCloseTo(inFrameX, org.assertj.core.data.Offset.offset(0.01));
        assertThat(map.viewport().pixelYOf(lukeville)).isCloseTo(inFrameY, org.assertj.core.data.Offset.offset(0.01));
        assertThat(map.facts().count(LayerKey.PORTS, Status.CLOSED)).isEqualTo(5);
        assertThat(map.picture().groups().subList(0, map.picture().groups().size() - 1))
                .allSatisfy(group -> assertThat(group.clip()).isPresent());
    }

    @Test
    void aSmallPreviewHasTheProportionsOfThePrint() {
        Bounds small = export.publication(spec(SheetPage.A4.size(false, 48), Language.EN, Shown.STORY))
                .frame();
        Bounds large = export.publication(spec(SheetPage.A4.size(false, 192), Language.EN, Shown.STORY))
                .frame();

        assertThat(small.width() * 4).isCloseTo(large.width(), org.assertj.core.data.Offset.offset(8.0));
        assertThat(small.height() * 4).isCloseTo(large.height(), org.assertj.core.data.Offset.offset(8.0));
    }
}
