package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.export.spec.PictureSize;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.Language;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.RealWindow;
import paso.view.export.ExportForm;
import paso.view.map.MapPane;
import paso.view.share.MapCopies;
import paso.view.share.MapPrinting;
import paso.view.share.PrintJob;
import paso.view.share.SeenMap;

/** What leaves the window without a file: copies and prints. */
class CopyAndPrintTest extends RealWindow {

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
        interact(() -> Clipboard.getSystemClipboard().clear());
    }

    private String copied() {
        return fx(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private String message() {
        return fx(() -> node("#message-bar").isVisible() ? textOf("#message") : "");
    }

    private Point2D onScreen(LonLat place) {
        return fx(() -> {
            Viewport viewport = state().viewport().get();
            return workspace().map().localToScreen(viewport.pixelXOf(place), viewport.pixelYOf(place));
        });
    }

    private static LonLat lukeville() {
        return content()
                .portrayer()
                .scene()
                .find("lukeville")
                .flatMap(Subject::anchor)
                .orElseThrow();
    }

    private void choose(String item) {
        clickOn("#" + item);
    }

    @Test
    void theMapIsCopiedAsThePictureThatAnExportOfWhatIsSeenWouldBe() throws TimeoutException {
        focusMap();
        press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        waitUntil(() -> message().startsWith("Picture copied"));

        Image picture = fx(() -> Clipboard.getSystemClipboard().getImage());
        PictureSize seen = fx(() -> new ExportForm(state())).pictureSize(1).orElseThrow();
        PictureSize asSeen = fx(() -> new SeenMap(state()).size(1)).orElseThrow();
        assertThat(seen.dpi()).isEqualTo(asSeen.dpi());
        assertThat(List.of(picture.getWidth(), picture.getHeight()))
                .containsExactly((double) asSeen.widthPx(), (double) asSeen.heightPx());
        assertThat(hasColor(picture, 0xffd55e00))
                .as("a closed crossing is in the picture")
                .isTrue();
        assertThat(message()).contains(asSeen.widthPx() + " × " + asSeen.heightPx());
    }

    private static boolean hasColor(Image picture, int argb) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getPixelReader().getArgb(x, y) == argb) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void inAFieldTheKeysCopyItsTextAndNoPicture() {
        clickOn("#search-field");
        write("Yuma");
        press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);

        assertThat(copied()).isEqualTo("Yuma");
        assertThat(message()).isEmpty();
    }

    @Test
    void theCitationOfTheSelectedSaysStateSourcesProgramAndDay() throws TimeoutException {
        interact(() -> state().selectedId().set(Optional.of("lukeville")));
        focusMap();
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        waitUntil(() -> message().equals("Citation copied: Lukeville"));

        List<String> lines = copied().lines().toList();
        assertThat(lines.get(0))
                .startsWith("Lukeville: Closed, since ")
                .contains("4 Dec 2023")
                .endsWith("(as of Wednesday 27 December 2023, 12:00 local time at each place).");
        assertThat(lines.subList(1, lines.size() - 1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("“").contains("https://"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("Paso, accessed 1 January 1970.");
    }

    @Test
    void withoutASelectionTheMapIsCitedInTheLanguageOfTheWindow() throws TimeoutException {
        interact(() -> state().language().set(Language.ES));
        focusMap();
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        waitUntil(() -> message().startsWith("Cita copiada"));

        assertThat(copied())
                .contains("27 de diciembre de 2023")
                .contains("Fuentes: ")
                .contains("consultado el 1 de enero de 1970");
    }

    @Test
    void theSecondButtonOpensAMenuOfWhatIsThere() throws TimeoutException {
        interact(() -> workspace().navigator().showAtOnce(paso.geo.Bounds.ofDegrees(-113.5, 31, -110.5, 32.5)));
        waitForMap();
        secondButtonAt(lukeville());
        assertThat(fx(() -> lookup("#menu-here").queryAll())).isNotEmpty();
        choose("menu-copy-coordinates");
        assertThat(copied()).isEqualTo(MapCopies.written(lukeville()));
        assertThat(message()).isEqualTo("Copied: " + copied());

        secondButtonAt(lukeville());
        choose("menu-copy-citation");
        waitUntil(() -> message().startsWith("Citation copied: Lukeville"));
        assertThat(fx(() -> state().selectedId().get())).isEmpty();

        secondButtonAt(LonLat.ofDegrees(-112.3, 32.2));
        assertThat(fx(() -> lookup("#menu-here").queryAll())).isEmpty();
        choose("menu-nearest");
        assertThat(fx(() -> state().selectedId().get())).contains("lukeville");
    }

    /** A screen without hands sends the buttons but not the wish for a menu that desktops send with the second. */
    private void secondButtonAt(LonLat place) {
        moveTo(onScreen(place)).clickOn(MouseButton.SECONDARY);
        interact(() -> {
            MapPane map = workspace().map();
            Point2D at = onScreen(place);
            Point2D here = map.localToScene(map.screenToLocal(at));
            Event.fireEvent(
                    map,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            here.getX(),
                            here.getY(),
                            at.getX(),
                            at.getY(),
                            false,
                            null));
        });
    }

    @Test
    void theKeysOpenTheMenuAtTheSelected() throws TimeoutException {
        interact(() -> {
            workspace().navigator().showAtOnce(paso.geo.Bounds.ofDegrees(-113.5, 31, -110.5, 32.5));
            state().selectedId().set(Optional.of("lukeville"));
        });
        waitForMap();
        focusMap();
        press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        choose("menu-copy-coordinates");
        assertThat(copied()).isEqualTo(MapCopies.written(lukeville()));

        focusMap();
        type(KeyCode.CONTEXT_MENU);
        assertThat(fx(() -> lookup("#menu-copyPicture").queryAll())).isNotEmpty();
        type(KeyCode.ESCAPE);
    }

    @Test
    void coordinatesAreLatitudeThenLongitudeWithAtMostFiveDecimals() {
        assertThat(MapCopies.written(LonLat.ofDegrees(-112.8174, 31.8817))).isEqualTo("31.8817, -112.8174");
        assertThat(MapCopies.written(LonLat.ofDegrees(-106.123456, 31.000004))).isEqualTo("31, -106.12346");
    }

    /** Takes pages as a printer would. */
    private static class Tray implements PrintJob {
        final double widthPt;
        final double heightPt;
        final AtomicReference<Node> page = new AtomicReference<>();
        final AtomicBoolean ended = new AtomicBoolean();
        final AtomicBoolean cancelled = new AtomicBoolean();
        final CountDownLatch paper;

        Tray(double widthPt, double heightPt, boolean hasPaper) {
            this.widthPt = widthPt;
            this.heightPt = heightPt;
            this.paper = new CountDownLatch(hasPaper ? 0 : 1);
        }

        @Override
        public boolean ask(Window owner) {
            return true;
        }

        @Override
        public double widthPt() {
            return widthPt;
        }

        @Override
        public double heightPt() {
            return heightPt;
        }

        @Override
        public boolean print(Node node) {
            page.set(node);
            try {
                paper.await();
            } catch (InterruptedException closing) {
                return false;
            }
            return true;
        }

        @Override
        public boolean end() {
            ended.set(true);
            return true;
        }

        @Override
        public void cancel() {
            cancelled.set(true);
        }
    }

    private void print(Tray tray) {
        interact(() -> workspace().printing().setPrinters(() -> Optional.of(tray)));
        focusMap();
        press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
    }

    @Test
    void theSheetFillsThePaperAsItIsTurned() throws TimeoutException {
        // A4 upright and Letter across, each with a quarter of an inch that the printer leaves white
        for (Tray tray : List.of(new Tray(559, 806, true), new Tray(756, 576, true))) {
            print(tray);
            waitUntil(() -> tray.ended.get() && message().contains("sent to the printer"));

            ImageView page = (ImageView) tray.page.get();
            Bounds size = fx(page::getLayoutBounds);
            assertThat(List.of(size.getWidth(), size.getHeight())).containsExactly(tray.widthPt, tray.heightPt);
            assertThat(page.getImage().getWidth()).isEqualTo(Math.round(tray.widthPt / 72 * 300));
            assertThat(page.getImage().getHeight()).isEqualTo(Math.round(tray.heightPt / 72 * 300));
            assertThat(page.getImage().getPixelReader().getArgb(2, 2))
                    .as("the edge of the paper")
                    .isEqualTo(0xffffffff);
        }
    }

    @Test
    void aPrintingCanBeGivenUpWhileTheWindowStaysInUse() throws TimeoutException {
        Tray tray = new Tray(559, 806, false);
        print(tray);
        waitUntil(() -> tray.page.get() != null);
        AsOf before = fx(() -> state().asOf().get());
        focusMap();
        type(KeyCode.PERIOD);
        assertThat(fx(() -> state().asOf().get())).isNotEqualTo(before);

        clickOn("#message-cancel");
        tray.paper.countDown();
        waitUntil(() -> tray.cancelled.get() && !node("#message-bar").isVisible());
        assertThat(tray.ended).isFalse();
    }

    @Test
    void withoutAPrinterOneSentenceSaysWhatToDo() throws TimeoutException {
        interact(() -> workspace().printing().setPrinters(Optional::empty));
        focusMap();
        press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        waitUntil(() -> message().startsWith("No printer is set up"));

        assertThat(message()).contains("export a PDF (Ctrl E)").doesNotContain("\n");
        assertThat(fx(() -> state().asOf().get())).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 12, 27)));
    }

    @Test
    void largePaperHasFewerDotsAndPaperTooSmallForAMapIsRefused() {
        PictureSize a0 = MapPrinting.size(2384, 3370).orElseThrow();
        assertThat((double) a0.widthPx() * a0.heightPx()).isBetween(34e6, 36.1e6);
        assertThat(a0.dpi()).isBetween(100.0, 300.0);
        assertThat(MapPrinting.size(10, 10)).isEmpty();
    }

    @Test
    void noMessageCoversTheMapsButtonsOrTheDatesThatAreCompared() throws TimeoutException {
        interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        waitForMap();
        interact(() -> state().clock().against().set(Optional.of(AsOf.noonOf(LocalDate.of(2023, 11, 20)))));
        for (String sheet : List.of("#layers-tab", "")) {
            interact(() -> workspace()
                    .add(java.nio.file.Path.of(
                            "a-file-with-a-long-name-that-is-nowhere-to-be-found-in-any-folder-of-this-computer.csv")));
            waitUntil(() -> node("#message-bar").isVisible());
            waitForMap();
            Bounds bar = onWindow("#message-bar");
            for (String other : List.of("#map-zoom-in", "#map-overview", "#compare-other", "#compare-clock")) {
                assertThat(bar.intersects(onWindow(other)))
                        .as("%s over %s at %s", bar, other, sheet)
                        .isFalse();
            }
            if (!sheet.isEmpty()) {
                clickOn(sheet);
            }
        }
        assertThat(onWindow("#layers-frame").intersects(onWindow("#message-bar")))
                .isFalse();
    }

    private Bounds onWindow(String query) {
        return fx(() -> node(query).localToScene(node(query).getLayoutBounds()));
    }
}
