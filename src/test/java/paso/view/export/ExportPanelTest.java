package paso.view.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.record.MapRecord;
import paso.export.record.RecordFinder;
import paso.view.RealWindow;
import paso.view.window.WindowStart;

/** The export panel of the real window: what is set is what the file is. */
class ExportPanelTest extends RealWindow {

    @TempDir
    Path folder;

    @BeforeEach
    void openPanel() throws TimeoutException {
        settings = Optional.of(folder.resolve("settings"));
        open(WindowStart.plain());
        waitForMap();
        openExport();
    }

    private void openExport() throws TimeoutException {
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        waitUntil(() ->
                node("#export").isVisible() && workspace().export().preview().isUpToDate());
    }

    private Path saved(String name) throws TimeoutException {
        Path file = folder.resolve(name);
        interact(() -> workspace().export().setFileChooser(proposed -> Optional.of(file)));
        interact(() -> ((javafx.scene.control.Button) node("#export-save")).fire());
        waitUntil(() -> textOf("#export-outcome").equals("Saved as " + name));
        return file;
    }

    private void choose(String id) {
        interact(() -> ((ToggleButton) node(id)).fire());
    }

    private void tick(String id, boolean on) {
        interact(() -> ((CheckBox) node(id)).setSelected(on));
    }

    private boolean isTicked(String id) {
        return fx(() -> ((CheckBox) node(id)).isSelected());
    }

    private void write(String id, String words) {
        interact(() -> ((TextField) node(id)).setText(words));
    }

    @Test
    void everyFormatIsOfferedAndWritesTheFileThatItSays() throws TimeoutException, IOException {
        write("#export-title", "Crossings");
        choose("#export-size-own");
        write("#export-width", "640");
        write("#export-height", "480");
        for (MapFormat format : Formats.ALL) {
            String ending = format.endings().get(0);
            String what = format.kind() == MapFormat.Kind.DATA ? "data" : "map";
            choose("#export-what-" + what);
            choose("#export-format-" + what + "-" + ending);
            assertThat(textOf("#export-name"))
                    .isEqualTo("20231227_crossings" + (what.equals("map") ? "_640x480." : ".") + ending);
            Path file = saved("map." + ending);
            assertThat(Files.size(file)).isPositive();
            if (what.equals("map")) {
                MapRecord record = RecordFinder.in(file).orElseThrow();
                assertThat(List.of(record.widthPx(), record.heightPx())).containsExactly(640, 480);
                assertThat(record.title()).isEqualTo("Crossings");
            }
        }
        assertThat(new String(Files.readAllBytes(folder.resolve("map.gpkg")), 0, 15, StandardCharsets.US_ASCII))
                .isEqualTo("SQLite format 3");
    }

    @Test
    void aSheetHasThePageThatIsChosen() throws TimeoutException, IOException {
        choose("#export-what-sheet");
        choose("#export-format-sheet-pdf");
        choose("#export-page-letter");
        tick("#export-portrait", true);
        assertThat(textOf("#export-estimate")).contains("2550 × 3300", "300 dpi");
        try (PDDocument document = Loader.loadPDF(saved("sheet.pdf").toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792f);
        }
    }

    @Test
    void thePreviewIsTheSavedPictureMadeSmall() throws TimeoutException, IOException {
        BufferedImage saved = ImageIO.read(saved("map.png").toFile());
        int[] preview = fx(() -> pixels(workspace().export().preview().image()));
        Image shown = fx(() -> workspace().export().preview().image());
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(saved.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        long error = 0;
        for (int i = 0; i < preview.length; i++) {
            int is = small.getRGB(i % width, i / width);
            for (int shift = 0; shift <= 16; shift += 8) {
                error += Math.abs((preview[i] >> shift & 0xff) - (is >> shift & 0xff));
            }
        }
        assertThat(error / (3.0 * preview.length) / 255).isLessThan(0.02);
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }

    @Test
    void theTitleTellsWhatIsShownUntilAPersonWritesTheirOwn() throws TimeoutException {
        TextField title = (TextField) node("#export-title");
        waitUntil(() -> !title.getText().isBlank());
        String english = fx(title::getText);
        choose("#export-language-es");
        waitUntil(() -> !title.getText().equals(english));

        write("#export-title", "My own");
        choose("#export-language-en");
        waitUntil(() -> workspace().export().preview().isUpToDate());
        assertThat(fx(() -> title.getText())).isEqualTo("My own");
    }

    @Test
    void choicesAreThereAgainInTheNextWindow() throws TimeoutException {
        choose("#export-what-sheet");
        choose("#export-page-wide");
        choose("#export-look-print");
        tick("#export-sheet-with-inset", false);
        closeWindow();

        open(WindowStart.plain());
        waitForMap();
        waitUntil(() -> workspace().export().form().what().get() == ExportForm.What.SHEET);
        assertThat(textOf("#export-estimate")).contains("1920 × 1080");
        assertThat(isTicked("#export-sheet-with-inset")).isFalse();
        interact(() -> ((javafx.scene.control.Button) node("#export-defaults")).fire());
        assertThat(fx(() -> workspace().export().form().what().get())).isEqualTo(ExportForm.What.MAP);
        assertThat(isTicked("#export-sheet-with-inset")).isTrue();
    }

    @Test
    void aBrokenFileOfChoicesIsAsGoodAsNone() throws IOException {
        Path file = folder.resolve("broken").resolve("export.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "what=\\u00zz\npage");
        assertThat(new ExportMemory(Optional.of(file.getParent())).read()).isEmpty();
        ExportForm form = new ExportForm(fx(this::state));
        form.choices().forEach(choice -> choice.take("nonsense\u0000"));
        assertThat(form.what().get()).isEqualTo(ExportForm.What.MAP);
    }

    @Test
    void whatAFormatCannotHaveIsDisabledAndSaysWhy() throws TimeoutException {
        choose("#export-format-map-jpg");
        assertThat(node("#export-transparent").isDisabled()).isTrue();
        assertThat(textOf("#export-reason")).isEqualTo("JPEG has no transparent ground");
        choose("#export-format-map-svg");
        assertThat(node("#export-world-file").isDisabled()).isTrue();
        assertThat(textOf("#export-reason")).contains("SVG");
        choose("#export-format-map-png");
        tick("#export-text", true);
        tick("#export-world-file", true);
        saved("beside.png");
        assertThat(folder.resolve("beside.alt.txt")).isNotEmptyFile();
        assertThat(folder.resolve("beside.pgw")).isNotEmptyFile();
    }

    @Test
    void blurredPositionsAreToldInTheFile() throws TimeoutException, IOException {
        choose("#export-positions-km_5");
        Path file = saved("blurred.svg");

        assertThat(RecordFinder.in(file).orElseThrow().credit()).contains("blurred by up to 5 km");
        assertThat(RecordFinder.in(file).orElseThrow().description()).contains("place not told");
    }

    @Test
    void aWindowThatClosesLeavesNoHalfFile() throws TimeoutException, IOException {
        choose("#export-size-own");
        write("#export-width", "12000");
        write("#export-height", "12000");
        Path file = folder.resolve("large.png");
        interact(() -> workspace().export().setFileChooser(proposed -> Optional.of(file)));
        interact(() -> ((javafx.scene.control.Button) node("#export-save")).fire());
        waitUntil(() -> node("#export-cancel").isVisible());
        closeWindow();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(Files::isRegularFile).toList()).isEmpty();
        }
    }

    @Test
    void aWrongSizeIsToldAndCannotBeSaved() {
        choose("#export-size-own");
        write("#export-width", "99999");
        assertThat(node("#export-save").isDisabled()).isTrue();
        assertThat(textOf("#export-estimate")).contains("16,384");
        write("#export-width", "800");
        write("#export-dpi", "9");
        assertThat(node("#export-save").isDisabled()).isTrue();
        write("#export-dpi", "");
        assertThat(node("#export-save").isDisabled()).isFalse();
    }

    @Test
    void namesAreSmallPlainAndBounded() {
        assertThat(ExportName.slug("  Cinco cruces cerrados, ¡México! ")).isEqualTo("cinco-cruces-cerrados-mexico");
        assertThat(ExportName.slug("word ".repeat(40)))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("word");
    }

    @Test
    void escapeClosesThePanel() {
        type(KeyCode.ESCAPE);
        assertThat(node("#export").isVisible()).isFalse();
    }
}
