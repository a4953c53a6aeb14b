package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import paso.analysis.Difference;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.Language;
import paso.model.Status;
import paso.model.Subject;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.LegendEntry;
import paso.source.file.BadInputException;
import paso.source.grid.MadeTiff;
import paso.style.Theme;
import paso.time.AsOf;
import paso.view.RealWindow;
import paso.view.counts.CountsChart;
import paso.view.picture.FollowingPicture;
import paso.view.status.DifferenceRow;

/** Drives the real window on the real data, as a person would. */
class WindowTest extends RealWindow {

    @TempDir
    private Path folder;

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
    }

    private Viewport viewport() {
        return fx(() -> state().viewport().get());
    }

    private Optional<String> selected() {
        return fx(() -> state().selectedId().get());
    }

    private AsOf asOf() {
        return fx(() -> state().asOf().get());
    }

    private Point2D onScreen(double xPx, double yPx) {
        return fx(() -> workspace().map().localToScreen(xPx, yPx));
    }

    private Point2D onScreen(LonLat place) {
        Viewport viewport = viewport();
        return onScreen(viewport.pixelXOf(place), viewport.pixelYOf(place));
    }

    private LonLat placeOf(String id) {
        return content().portrayer().scene().find(id).flatMap(Subject::anchor).orElseThrow();
    }

    private int numberOf(String layer) {
        return fx(() -> {
            List<String> ids =
                    state().layers().stream().map(LayerSetting::layer).toList();
            return ids.size() - ids.indexOf(layer);
        });
    }

    private List<String> legendTexts() {
        return fx(() -> lookup("#legend").queryParent().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private Map<String, Long> legendByLayer() {
        return fx(() -> state().portrayer().get().legend(state().request(1)).stream()
                .collect(Collectors.groupingBy(LegendEntry::layer, Collectors.counting())));
    }

    @Test
    void eachOfTheFourLayersCanBeSwitchedByItsKeyAndTheMapAndTheLegendFollow() throws TimeoutException {
        focusMap();
        for (String layer : List.of("ports", "rail", "checkpoints", "caravans")) {
            int[] with = mapPixels();
            List<String> legendWith = legendTexts();
            KeyCode key = KeyCode.getKeyCode(String.valueOf(numberOf(layer)));

            type(key);
            waitForMap();
            assertThat(differing(with, mapPixels())).as("pixels of " + layer).isGreaterThan(40);
            assertThat(legendByLayer()).doesNotContainKey(layer);
            assertThat(legendTexts()).as("legend without " + layer).isNotEqualTo(legendWith);

            type(key);
            waitForMap();
            assertThat(differing(with, mapPixels()))
                    .as("the same picture again with " + layer)
                    .isZero();
            assertThat(legendTexts()).isEqualTo(legendWith);
        }
    }

    @Test
    void theDateIsMovedByButtonsKeysAndChangesAndTheCountsFollow() throws TimeoutException {
        assertThat(asOf()).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 12, 27)));
        String closedThen = countOf("closed");

        clickOn("#date-next-day");
        assertThat(asOf()).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 12, 28)));
        focusMap();
        type(KeyCode.COMMA, 2);
        assertThat(asOf()).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 12, 26)));
        clickOn("#date-next-change");
        assertThat(fx(() -> content()
                        .portrayer()
                        .scene()
                        .previousChange(asOf().plus(1, java.time.temporal.ChronoUnit.MINUTES))))
                .contains(asOf());

        typeDate("5 Jan 2024");
        assertThat(asOf()).isEqualTo(AsOf.noonOf(LocalDate.of(2024, 1, 5)));
        waitForMap();
        assertThat(closedThen).isEqualTo(closedPortsAt(LocalDate.of(2023, 12, 27)));
        assertThat(countOf("closed"))
                .isEqualTo(closedPortsAt(LocalDate.of(2024, 1, 5)))
                .isNotEqualTo(closedThen);
    }

    private String countOf(String status) {
        return fx(() -> node("#count-" + status).lookup(".figures").getAccessibleText());
    }

    private static String closedPortsAt(LocalDate day) {
        return String.valueOf(content().portrayer().scene().ports().stream()
                .filter(port -> port.stateAt(AsOf.noonOf(day)).status() == Status.CLOSED)
                .count());
    }

    private void typeDate(String text) {
        clickOn("#date-shown");
        write(text);
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aTypedDateIsReadInSpanishAndATextThatIsNoneIsRefusedInOneLine() {
        typeDate("21 dic 2023 15:00");
        assertThat(asOf()).isEqualTo(AsOf.local(LocalDateTime.of(2023, 12, 21, 15, 0)));

        typeDate("31 Feb 2024");
        assertThat(node("#date-problem").isVisible()).isTrue();
        assertThat(textOf("#date-problem")).contains("31 Feb 2024").doesNotContain("\n");
        assertThat(asOf()).isEqualTo(AsOf.local(LocalDateTime.of(2023, 12, 21, 15, 0)));

        type(KeyCode.ESCAPE);
        assertThat(node("#date-problem").isVisible()).isFalse();

        typeDate("1 Jan 1999");
        assertThat(textOf("#date-problem")).contains("1 Sep 2023");
    }

    @Test
    void timePlaysAndStops() throws TimeoutException {
        focusMap();
        type(KeyCode.SPACE);
        waitUntil(() -> !asOf().equals(AsOf.noonOf(LocalDate.of(2023, 12, 27))));
        type(KeyCode.SPACE);
        AsOf stopped = asOf();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(asOf()).isEqualTo(stopped);
        assertThat(stopped.onAxis())
                .isAfter(AsOf.noonOf(LocalDate.of(2023, 12, 27)).onAxis());
    }

    @Test
    void aClickOnAPortSelectsItAndAClickOnNothingDeselects() throws TimeoutException {
        clickOn(onScreen(placeOf("lukeville")));
        assertThat(selected()).contains("lukeville");
        waitUntil(() -> textOf("#card-title").equals("Lukeville"));

        clickOn(onScreen(LonLat.ofDegrees(-114.5, 26.5)));
        assertThat(selected()).isEmpty();
    }

    @Test
    void theTipNamesWhatIsUnderThePointer() throws TimeoutException {
        moveTo(onScreen(placeOf("lukeville")));
        waitUntil(() -> state().hoveredId().get().equals(Optional.of("lukeville")));

        List<String> tip = fx(() -> node(".map-tip").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
        assertThat(tip).contains("Lukeville", "closed", "since 4 Dec 2023");
        assertThat(textOf(".position-label")).matches("31\\.\\d+° N 112\\.\\d+° W.*");
    }

    @Test
    void searchFindsWithoutAccentsFliesAndSelects() throws TimeoutException {
        Viewport before = viewport();
        press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        write("eagle pass rail");
        waitUntil(() -> node("#search-results").isVisible());
        type(KeyCode.ENTER);

        waitUntil(() -> selected().equals(Optional.of("eagle-pass-rail")));
        waitUntil(() -> viewport().metersPerPixel() < before.metersPerPixel() / 5);
        waitForMap();
        Viewport there = viewport();
        assertThat(there.degreeBounds()
                        .contains(
                                placeOf("eagle-pass-rail").lonDeg(),
                                placeOf("eagle-pass-rail").latDeg()))
                .isTrue();
    }

    @Test
    void searchSaysWhatElseToTryWhenNothingIsFoundAndTakesAPosition() throws TimeoutException {
        press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        write("zzzz");
        waitUntil(() -> lookup("#search-none").tryQuery().isPresent());
        assertThat(textOf("#search-none")).contains("zzzz");

        type(KeyCode.BACK_SPACE, 4);
        write("31.76, -106.45");
        type(KeyCode.ENTER);
        waitUntil(() -> viewport().metersPerPixel() <= 301);
        assertThat(selected()).isEmpty();
        Point2D middle = onScreen(LonLat.ofDegrees(-106.45, 31.76));
        assertThat(fx(() -> workspace().map().screenToLocal(middle).getX())).isBetween(0.0, 1280.0);
    }

    @Test
    void draggingMovesThePlaceUnderTheHandAndBackReturns() throws TimeoutException {
        Viewport before = viewport();
        LonLat place = before.placeAt(500, 300);
        drag(onScreen(500, 300)).interact(() -> {}).dropTo(onScreen(560, 260));
        press(KeyCode.SHIFT).release(KeyCode.SHIFT);
        waitForMap();
        Viewport after = viewport();
        assertThat(after.metersPerPixel()).isEqualTo(before.metersPerPixel());
        assertThat(after.pixelXOf(place) - before.pixelXOf(place)).isGreaterThan(30);
        assertThat(after.pixelYOf(place) - before.pixelYOf(place)).isLessThan(-20);

        press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(viewport()).isEqualTo(before);
        press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(viewport()).isNotEqualTo(before);
    }

    @Test
    void theWheelZoomsAboutThePointer() throws TimeoutException {
        Viewport before = viewport();
        LonLat place = before.placeAt(420, 280);
        for (int notch = 0; notch < 3; notch++) {
            interact(() -> Event.fireEvent(workspace().map(), wheelUp(420, 280)));
        }
        waitUntil(() -> viewport().metersPerPixel() < before.metersPerPixel() * 0.9);
        waitForMap();

        assertThat(viewport().pixelXOf(place)).isCloseTo(420, within(1.5));
        assertThat(viewport().pixelYOf(place)).isCloseTo(280, within(1.5));
    }

    /** One notch of a wheel, turned away from the person; the robot of Monocle turns it the wrong way. */
    private ScrollEvent wheelUp(double xPx, double yPx) {
        Point2D screen = onScreen(xPx, yPx);
        Point2D inScene = workspace().map().localToScene(xPx, yPx);
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                inScene.getX(),
                inScene.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(workspace().map(), inScene.getX(), inScene.getY()));
    }

    @Test
    void aBoxIsZoomedToAndHomeShowsTheWholeStoryAgain() throws TimeoutException {
        Viewport home = viewport();
        Point2D from = onScreen(300, 150);
        press(KeyCode.SHIFT);
        drag(from).moveBy(200, 120).drop();
        release(KeyCode.SHIFT);
        waitUntil(() -> viewport().metersPerPixel() < home.metersPerPixel() / 2);
        waitForMap();
        assertThat(viewport().placeAt(640, 360).lonDeg())
                .isCloseTo(home.placeAt(400, 210).lonDeg(), within(0.6));

        focusMap();
        type(KeyCode.HOME);
        waitUntil(() -> Math.abs(viewport().metersPerPixel() - home.metersPerPixel()) < 1e-6);
        waitForMap();
        assertThat(viewport().centerX()).isCloseTo(home.centerX(), within(1.0));
    }

    @Test
    void theMapIsUsedFromTheKeyboard() throws TimeoutException {
        focusMap();
        type(KeyCode.TAB);
        waitUntil(() -> state().hoveredId().get().isPresent());
        Optional<String> first = fx(() -> state().hoveredId().get());
        type(KeyCode.TAB);
        waitUntil(() -> !state().hoveredId().get().equals(first));
        type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(fx(() -> state().hoveredId().get())).isPresent();

        Viewport before = viewport();
        type(KeyCode.RIGHT);
        waitUntil(() -> viewport().centerX() > before.centerX() + 50 * before.metersPerPixel());
        type(KeyCode.PLUS);
        waitUntil(() -> viewport().metersPerPixel() < before.metersPerPixel() / 1.5);
        type(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void themeAndLanguageChangeAtOnce() throws TimeoutException {
        int[] light = mapPixels();
        clickOn("#theme-toggle");
        assertThat(fx(() -> state().theme().get())).isEqualTo(Theme.DARK);
        waitForMap();
        assertThat(differing(light, mapPixels())).isGreaterThan(light.length / 2);

        clickOn("#language-toggle");
        assertThat(fx(() -> state().language().get())).isEqualTo(Language.ES);
        assertThat(textOf("#export-button")).isEqualTo("Exportar");
        waitForMap();
    }

    @Test
    void whatIsSeenIsExportedAsPngOfTheChosenSize() throws TimeoutException, IOException {
        Path file = folder.resolve("map.png");
        interact(() -> workspace().export().setFileChooser(name -> Optional.of(file)));
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        clickOn("#export-size-full_hd");
        assertThat(textOf("#export-estimate")).contains("1920 × 1080");
        clickOn("#export-save");
        waitUntil(() ->
                node("#export-outcome").isVisible() && textOf("#export-outcome").contains("map.png"));

        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(colorsOf(picture)).contains(0xffd55e00, 0xff009e73);

        clickOn("#export-open-folder");
        assertThat(shownOutside).containsExactly(folder.toUri());
    }

    private static List<Integer> colorsOf(BufferedImage picture) {
        return java.util.Arrays.stream(
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .boxed()
                .toList();
    }

    @Test
    void anExportThatCannotBeWrittenSaysWhyAndAnImpossibleSizeCannotBeStarted() throws TimeoutException {
        Path nowhere = folder.resolve("missing").resolve("map.png");
        interact(() -> workspace().export().setFileChooser(name -> Optional.of(nowhere)));
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        clickOn("#export-size-own");
        interact(() -> ((TextField) node("#export-width")).setText("9"));
        assertThat(node("#export-save").isDisabled()).isTrue();
        interact(() -> ((TextField) node("#export-width")).setText("640"));
        clickOn("#export-save");
        waitUntil(() -> textOf("#export-outcome").contains("missing"));

        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aStyleGoesToTheLayerItNamesAndSaysWhatIsNotSupported() throws TimeoutException, IOException {
        Path wells = folder.resolve("wells.csv");
        Files.writeString(wells, "name,lon,lat\nA,-106.2,31.2\n");
        Path style = folder.resolve("wells.sld");
        Files.writeString(style, """
            <StyledLayerDescriptor xmlns="http://www.opengis.net/sld"><NamedLayer><Name>wells</Name><UserStyle>
            <FeatureTypeStyle><Rule><PointSymbolizer><Graphic><Mark><WellKnownName>star</WellKnownName></Mark></Graphic>
            </PointSymbolizer><CustomSymbolizer/></Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>
            """);
        interact(() -> workspace().add(style));
        waitUntil(() -> textOf("#message").contains("wells.sld is for a layer wells"));
        interact(() -> workspace().add(wells));
        interact(() -> workspace().add(style));
        waitUntil(() -> textOf("#message").contains("not supported: 1"));

        assertThat(textOf("#message")).contains("wells.sld:3: <CustomSymbolizer>");
        assertThat(fx(() -> state().portrayer()
                        .get()
                        .swatch("file:wells", state().request(1))
                        .mark()
                        .orElseThrow()
                        .shape()))
                .isEqualTo(paso.symbol.Mark.MarkShape.STAR);
    }

    @Test
    void anAddedFileIsALayerAndABadOneALine() throws TimeoutException, IOException {
        Path good = folder.resolve("wells.csv");
        Files.writeString(good, "name,lon,lat\nA,-106.2,31.2\nB,-105.9,30.9\n");
        Path bad = folder.resolve("bad.geojson");
        Files.writeString(bad, "{\"type\": \"FeatureCollection\", \"features\": [");
        int before = fx(() -> state().layers().size());
        interact(() -> workspace().add(good));
        waitUntil(() -> state().layers().size() == before + 1);
        waitForMap();
        assertThat(textOf("#message")).contains("wells").contains("2");
        clickOn(onScreen(LonLat.ofDegrees(-106.2, 31.2)));
        assertThat(selected().orElse("")).startsWith("file:wells");

        interact(() -> workspace().add(bad));
        waitUntil(() -> textOf("#message").contains("bad.geojson"));
        assertThat(fx(() -> state().layers().size())).isEqualTo(before + 1);
    }

    @Test
    void aFileOfHeightsIsALayerNextAboveTheBaseMap() throws TimeoutException, IOException {
        Path heights = new MadeTiff(60, 40, MadeTiff.Cells.INT16, (column, row) -> 40 * column)
                .placed(4326, -112, 32, 0.2, 0.2)
                .write(folder.resolve("heights.tif"));
        interact(() -> workspace().add(heights));
        waitUntil(() -> fx(() -> state().layers().get(1).layer()).equals("file:heights"));
        waitForMap();
        assertThat(textOf("#message")).contains("heights").contains("60").contains("40");
        assertThat(lookup("#layer-file-heights").tryQuery()).isPresent();

        assertThat(fx(() -> state().portrayer().get().portray(state().request(1)).displayList().groups().stream()
                        .limit(3)
                        .map(paso.portrayal.list.DisplayList.Group::layer)
                        .toList()))
                .containsExactly("basemap", "file:heights", "basemap");
    }

    @Test
    void aDatasetThatCannotBeReadIsALineAndCanBeTriedAgain() throws TimeoutException {
        interact(() -> stage.close());
        loadFailure = Optional.of(
                new BadInputException(folder.resolve("ports.geojson"), OptionalLong.of(7), "not JSON").getMessage());
        open(new WindowStart(Theme.DARK, Language.ES, Optional.empty(), List.of()));
        waitUntil(() -> lookup("#loading-again").tryQuery().map(Node::isVisible).orElse(false));
        assertThat(textOf("#loading-line").toLowerCase(Locale.ROOT)).contains("ports.geojson");

        loadFailure = Optional.empty();
        clickOn("#loading-again");
        waitForMap();
        assertThat(textOf("#export-button")).isEqualTo("Exportar");
    }

    @Test
    void sheetsFoldToTabsAndTheMapKnowsWhatIsFree() throws TimeoutException {
        double freeBefore = fx(() -> state().covered().get().rightPx());
        focusMap();
        type(KeyCode.F7);
        waitUntil(() -> state().covered().get().rightPx() == 0);
        waitForMap();
        clickOn("#status-tab");
        waitUntil(() -> state().covered().get().rightPx() == freeBefore);
    }

    private void compareSinceNovember() throws TimeoutException {
        focusMap();
        type(KeyCode.C);
        assertThat(fx(() -> state().clock().against().get())).isPresent();
        clickOn("#compare-date-shown");
        write("20 Nov 2023");
        type(KeyCode.ENTER);
        assertThat(fx(() -> state().clock().against().get())).contains(AsOf.noonOf(LocalDate.of(2023, 11, 20)));
        waitForMap();
    }

    private double barX() {
        return fx(() -> workspace().map().compare().bar().linePx());
    }

    private List<DifferenceRow> differences() {
        return fx(() -> List.copyOf(
                lookup("#differences-list").<DifferenceRow>queryListView().getItems()));
    }

    @Test
    void twoDatesAreComparedOnBothHalvesOfTheMapAndInAListOfWhatDiffers() throws TimeoutException {
        int[] alone = mapPixels();
        compareSinceNovember();

        FollowingPicture other = workspace().map().otherPicture();
        assertThat(fx(() -> other.portrayal().orElseThrow().request().asOf()))
                .isEqualTo(AsOf.noonOf(LocalDate.of(2023, 11, 20)));
        assertThat(fx(() -> other.portrayal().orElseThrow().request().viewport()))
                .isEqualTo(viewport());
        assertThat(node("#differences").isVisible()).isTrue();
        assertThat(node("#status-list").isVisible()).isFalse();
        assertThat(differences())
                .anySatisfy(row -> assertThat(row).isInstanceOfSatisfying(DifferenceRow.Entry.class, entry -> {
                    assertThat(entry.id()).isEqualTo("lukeville");
                    assertThat(entry.kind()).isEqualTo(Difference.Kind.CLOSED);
                }));

        clickOn("#date-next-day");
        assertThat(fx(() -> ((Label) node("#differences-stretch")).getText()))
                .isEqualTo("20 Nov 2023 12:00 → 28 Dec 2023 12:00");
        clickOn("#date-previous-day");

        clickOn("#compare-leave");
        waitForMap();
        assertThat(node("#compare").isVisible()).isFalse();
        assertThat(node("#status-list").isVisible()).isTrue();
        assertThat(differing(alone, mapPixels())).isZero();
    }

    @Test
    void bothDatesFollowTheLanguageHoweverLongTheWindowHasBeenOpen() throws TimeoutException {
        compareSinceNovember();
        System.gc();
        clickOn("#language-toggle");
        waitForMap();
        assertThat(fx(() -> node("#compare-date-shown").getAccessibleText())).startsWith("lun 20 nov 2023");
        assertThat(fx(() -> node("#compare").lookupAll(".figures").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .contains("mié 27 dic 2023");
    }

    @Test
    void theBarIsDraggedAndMovedByKeysAndEachHalfAnswersForItsOwnDate() throws TimeoutException {
        compareSinceNovember();
        double middle = barX();
        double y = fx(() -> workspace().map().getHeight() / 2);
        drag(onScreen(middle, y)).dropTo(onScreen(middle - 120, y));
        assertThat(barX()).isCloseTo(middle - 120, within(2.0));

        type(KeyCode.END);
        moveTo(onScreen(placeOf("lukeville")));
        waitUntil(() -> tipLines().contains("Lukeville"));
        assertThat(fx(this::tipLines)).contains("open");

        interact(() -> workspace().map().compare().bar().requestFocus());
        type(KeyCode.HOME);
        moveTo(onScreen(LonLat.ofDegrees(-114.5, 26.5)));
        moveTo(onScreen(placeOf("lukeville")));
        waitUntil(() -> tipLines().contains("closed"));

        interact(() -> workspace().map().compare().bar().requestFocus());
        type(KeyCode.RIGHT);
        assertThat(fx(() -> workspace().map().compare().bar().share().get())).isCloseTo(0.02, within(1e-9));
        type(KeyCode.ESCAPE);
        assertThat(fx(() -> state().clock().against().get())).isEmpty();
    }

    private List<String> tipLines() {
        Node tip = node(".map-tip");
        return tip.isVisible()
                ? tip.lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList()
                : List.of();
    }

    private Node differenceOf(String name) {
        return fx(() -> node("#differences-list").lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && label.getText().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aRowOfTheDifferencesSelectsAndFliesAndBothPicturesFollow() throws TimeoutException {
        compareSinceNovember();
        Viewport before = viewport();
        clickOn(differenceOf("Lukeville"));
        assertThat(selected()).contains("lukeville");
        waitUntil(() -> viewport().metersPerPixel() < before.metersPerPixel() / 2);
        waitForMap();
        assertThat(fx(() -> workspace()
                        .map()
                        .otherPicture()
                        .portrayal()
                        .orElseThrow()
                        .request()
                        .viewport()))
                .isEqualTo(viewport());
        assertThat(textOf("#card-title")).isEqualTo("Lukeville");
    }

    @Test
    void theEarlierDateIsOnTheLeftWhicheverIsSet() throws TimeoutException {
        compareSinceNovember();
        assertThat(fx(() -> workspace().map().compare().isOther(barX() - 50))).isTrue();
        clickOn("#compare-date-shown");
        write("5 Jan 2024");
        type(KeyCode.ENTER);
        waitForMap();
        assertThat(fx(() -> workspace().map().compare().isOther(barX() - 50))).isFalse();
        assertThat(fx(() -> workspace().map().compare().isOther(barX() + 50))).isTrue();
        assertThat(textOf("#differences-stretch")).isEqualTo("27 Dec 2023 12:00 → 5 Jan 2024 12:00");

        clickOn("#compare-date-shown");
        write("27 Dec 2023 12:00");
        type(KeyCode.ENTER);
        waitForMap();
        assertThat(differences()).isEmpty();
        assertThat(textOf("#differences-none")).contains("same");
    }

    @Test
    void sideBySideEachHalfShowsTheSamePlaceAndAnswersForItsOwnDate() throws TimeoutException {
        compareSinceNovember();
        clickOn("#compare-side-by-side");
        waitForMap();
        double quarter = fx(() -> workspace().map().otherPicture().shiftPx().get());
        assertThat(quarter).isLessThan(-100);
        double wide = viewport().metersPerPixel();
        clickOn(differenceOf("Lukeville"));
        waitUntil(() -> viewport().metersPerPixel() < wide / 2);
        waitForMap();
        Point2D middle = onScreen(placeOf("lukeville"));
        moveTo(middle.add(-quarter, 0));
        waitUntil(() -> tipLines().contains("closed"));
        moveTo(onScreen(barX(), 300));
        moveTo(middle.add(quarter, 0));
        waitUntil(() -> tipLines().contains("open"));

        Viewport before = viewport();
        double x = barX() - 60;
        double placeX = before.toPlaneX(x - quarter);
        interact(() -> Event.fireEvent(workspace().map(), wheelUp(x, 300)));
        waitUntil(() -> viewport().metersPerPixel() < before.metersPerPixel() * 0.9);
        waitForMap();
        assertThat(viewport().toPixelX(placeX)).isCloseTo(x - quarter, within(1.5));

        clickOn("#compare-side-by-side");
        waitForMap();
        assertThat(fx(() -> workspace().map().otherPicture().shiftPx().get())).isZero();
    }

    @Test
    void monthlyCountsTakeTheirRoomFromTheMapByKeyAlsoWhereTheTimelineIsFolded() throws TimeoutException {
        double before = fx(() -> state().covered().get().bottomPx());
        focusMap();
        type(KeyCode.G);
        waitUntil(() -> state().covered().get().bottomPx() == before + CountsChart.HEIGHT_PX);
        type(KeyCode.F8);
        waitUntil(() -> state().covered().get().bottomPx() < before);
        type(KeyCode.G);
        waitUntil(() -> state().covered().get().bottomPx() == before + CountsChart.HEIGHT_PX);
        type(KeyCode.G);
        waitUntil(() -> state().covered().get().bottomPx() == before);
    }
}
