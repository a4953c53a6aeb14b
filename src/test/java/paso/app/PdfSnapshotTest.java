package paso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.export.record.RecordFinder;

/** A snapshot as PDF, read back. */
class PdfSnapshotTest {

    @TempDir
    static Path folder;

    private static Path file;
    private static PDDocument pdf;
    private static PDPage page;

    @BeforeAll
    static void write() throws IOException {
        file = folder.resolve("map.pdf");
        snapshot(file);
        pdf = Loader.loadPDF(file.toFile());
        page = pdf.getPage(0);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static void snapshot(Path to, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "snapshot",
                to.toString(),
                "--at",
                "2023-12-27",
                "--size",
                "2400x1500",
                "--dpi",
                "192",
                "--lang",
                "es"));
        arguments.addAll(List.of(more));
        Told told = Told.paso(arguments.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
    }

    @Test
    void aPageMeasuresWhatItsResolutionSays() {
        assertThat(pdf.getNumberOfPages()).isOne();
        assertThat(page.getMediaBox().getWidth())
                .as("2400 px at 192 dpi are 12.5 inches")
                .isEqualTo(900);
        assertThat(page.getMediaBox().getHeight()).isEqualTo(562.5f);
    }

    @Test
    void eachLayerIsOneSwitchTopmostFirst() {
        PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
        COSArray order = (COSArray)
                ((COSDictionary) layers.getCOSObject().getDictionaryObject(COSName.D)).getDictionaryObject("Order");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            names.add(((COSDictionary) order.getObject(i)).getString(COSName.NAME));
        }
        assertThat(names)
                .startsWith("Título, leyenda y escala", "Puertos de entrada", "Caravanas")
                .endsWith("Mapa base")
                .doesNotHaveDuplicates();
        assertThat(layers.getOptionalContentGroups()).allMatch(layer -> layers.isGroupEnabled(layer));
    }

    @Test
    void aLayerThatIsSwitchedOffIsGoneWithItsNames() throws IOException {
        try (PDDocument own = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(own);
            BufferedImage with = renderer.renderImageWithDPI(0, 48);
            PDOptionalContentProperties layers = own.getDocumentCatalog().getOCProperties();
            for (PDOptionalContentGroup layer : layers.getOptionalContentGroups()) {
                layers.setGroupEnabled(layer, false);
            }
            BufferedImage without = new PDFRenderer(own).renderImageWithDPI(0, 48);
            int water = without.getRGB(0, 0);
            assertThat(colours(without)).as("only the ground is left").containsOnly(water);
            assertThat(colours(with)).hasSizeGreaterThan(100);
        }
    }

    private static List<Integer> colours(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .boxed()
                .toList();
    }

    @Test
    void textIsText() throws IOException {
        String text = new PDFTextStripper().getText(pdf);
        assertThat(text).contains("Lukeville", "Ciudad de México", "Golfo de México", "Cinco cruces cerrados");
        assertThat(text.split("Lukeville", -1))
                .as("once, and not once more for its halo")
                .hasSize(2);
    }

    @Test
    void fontsAreInsideAndOnlyAsMuchOfThemAsIsUsed() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDFormXObject group : groups()) {
            for (COSName name : group.getResources().getFontNames()) {
                fonts.add(group.getResources().getFont(name));
            }
        }
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(fonts)
                .extracting(PDFont::getName)
                .allMatch(name -> name.matches("[A-Z]{6}\\+(Inter|BarlowCondensed)-.*"))
                .anyMatch(name -> name.contains("Inter-Regular"))
                .anyMatch(name -> name.contains("BarlowCondensed-Italic"));
    }

    private static List<PDFormXObject> groups() throws IOException {
        List<PDFormXObject> groups = new ArrayList<>();
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
            groups.add((PDFormXObject) resources.getXObject(name));
        }
        return groups;
    }

    @Test
    void symbolsAreThereOnceAndPaintedOften() throws IOException {
        PDFormXObject any = groups().get(0);
        int symbols = 0;
        for (COSName ignored : any.getResources().getXObjectNames()) {
            symbols++;
        }
        int uses = 0;
        for (PDFormXObject group : groups()) {
            String content = new String(group.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            uses += content.split(" Do\n", -1).length - 1;
        }
        assertThat(symbols).isBetween(10, 60);
        assertThat(uses).isGreaterThan(5 * symbols);
    }

    @Test
    void nothingIsMadeOfPixels() throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(all).doesNotContain("/Subtype /Image", "/Subtype/Image");
        for (PDFormXObject group : groups()) {
            for (COSName name : group.getResources().getXObjectNames()) {
                assertThat(group.getResources().isImageXObject(name)).isFalse();
            }
        }
    }

    @Test
    void itSaysWhatItIs() throws IOException {
        assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Cinco cruces cerrados");
        assertThat(pdf.getDocumentInformation().getSubject()).contains("27 de diciembre de 2023");
        assertThat(pdf.getDocumentInformation().getCreator()).startsWith("Paso");
        assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        assertThat(pdf.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE))
                .isEqualTo("D:20231227");
        assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("es");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
        assertThat(RecordFinder.in(file)).hasValueSatisfying(record -> {
            assertThat(record.title()).startsWith("Cinco cruces cerrados");
            assertThat(record.dpi()).isEqualTo(192);
        });
    }

    @Test
    void theMapIsAFigureToldInWordsAfterTheWordsAroundIt() {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary document = (COSDictionary) ((COSArray) root.getDictionaryObject(COSName.K)).getObject(0);
        COSArray parts = (COSArray) document.getDictionaryObject(COSName.K);
        COSDictionary words = (COSDictionary) parts.getObject(0);
        COSDictionary figure = (COSDictionary) parts.getObject(1);
        assertThat(words.getNameAsString(COSName.S)).isEqualTo("P");
        assertThat(figure.getNameAsString(COSName.S)).isEqualTo("Figure");
        assertThat(figure.getString("Alt")).contains("Lukeville");
    }

    @Test
    void itTellsWhereOnTheEarthItLies() {
        COSDictionary viewport =
                (COSDictionary) ((COSArray) page.getCOSObject().getDictionaryObject("VP")).getObject(0);
        assertThat(numbers(viewport, "BBox")).containsExactly(0, 0, 900, 562.5);
        COSDictionary measure = (COSDictionary) viewport.getDictionaryObject("Measure");
        COSDictionary gcs = (COSDictionary) measure.getDictionaryObject("GCS");
        assertThat(gcs.getInt("EPSG")).isEqualTo(3857);
        assertThat(gcs.getString("WKT")).startsWith("PROJCS[");
        assertThat(numbers(measure, "LPTS")).containsExactly(0, 0, 0, 1, 1, 1, 1, 0);
        double[] places = numbers(measure, "GPTS");
        assertThat(places[0]).as("south").isEqualTo(places[6]).isBetween(5.0, 20.0);
        assertThat(places[1]).as("west").isEqualTo(places[3]).isBetween(-135.0, -117.0);
        double widthInMeters = Math.toRadians(places[7] - places[1]) * 6_378_137;
        double heightInMeters = 6_378_137 * (northing(places[2]) - northing(places[0]));
        assertThat(widthInMeters / heightInMeters).as("square pixels").isCloseTo(1.6, within(1e-8));
    }

    private static double northing(double latDeg) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latDeg) / 2));
    }

    private static double[] numbers(COSDictionary in, String key) {
        COSArray array = (COSArray) in.getDictionaryObject(key);
        double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(array.getObject(i));
        }
        return values;
    }

    private static double value(COSBase number) {
        // what a float cannot hold is still in the file: PDFBox writes the number as it was read
        String text = number.toString();
        return number instanceof COSNumber && text.contains("{")
                ? Double.parseDouble(text.substring(text.indexOf('{') + 1, text.indexOf('}')))
                : ((COSNumber) number).floatValue();
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.pdf");
        snapshot(again);
        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
    }

    @Test
    void anotherMapHasAnotherId() throws IOException {
        Path other = folder.resolve("other.pdf");
        snapshot(other, "--hide", "checkpoints");
        try (PDDocument document = Loader.loadPDF(other.toFile())) {
            assertThat(id(document)).isNotEqualTo(id(pdf));
        }
    }

    private static String id(PDDocument document) {
        return ((COSString) document.getDocument().getDocumentID().getObject(0)).toHexString();
    }
}
