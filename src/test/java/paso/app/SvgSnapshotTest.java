package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A snapshot as SVG, read back as XML. */
class SvgSnapshotTest {

    @TempDir
    static Path folder;

    private static Document svg;

    @BeforeAll
    static void write() throws IOException, SAXException, ParserConfigurationException {
        Path file = folder.resolve("map.svg");
        Told told = Told.paso(
                "snapshot",
                file.toString(),
                "--at",
                "2023-12-27",
                "--size",
                "2400x1500",
                "--dpi",
                "192",
                "--lang",
                "es");
        assertThat(told.code()).as(told.err()).isZero();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        svg = factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element group(String id) {
        return elements(svg.getDocumentElement(), "g").stream()
                .filter(group -> group.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itMeasuresWhatItsResolutionSays() {
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 2400 1500");
        assertThat(root.getAttribute("width"))
                .as("192 dpi: half as many units of SVG")
                .isEqualTo("1200");
        assertThat(root.getAttribute("height")).isEqualTo("750");
    }

    @Test
    void eachLayerIsANamedGroup() {
        String label = "http://www.inkscape.org/namespaces/inkscape";
        assertThat(group("layer-ports").getAttributeNS(label, "label")).isEqualTo("Puertos de entrada");
        assertThat(group("layer-rail").getAttributeNS(label, "groupmode")).isEqualTo("layer");
        assertThat(group("layer-ports-labels").getTextContent()).contains("Lukeville");
    }

    @Test
    void symbolsAreDefinedOnceAndUsed() {
        Set<String> defined = new HashSet<>();
        elements(svg.getDocumentElement(), "g").forEach(group -> defined.add("#" + group.getAttribute("id")));
        List<Element> uses = elements(svg.getDocumentElement(), "use");

        assertThat(uses).hasSizeGreaterThan(60);
        assertThat(uses).allSatisfy(use -> assertThat(defined)
                .contains(use.getAttributeNS("http://www.w3.org/1999/xlink", "href")));
        assertThat(elements(group("layer-ports"), "use")).hasSizeBetween(15, 60);
    }

    @Test
    void textIsText() {
        assertThat(elements(svg.getDocumentElement(), "text"))
                .extracting(Element::getTextContent)
                .contains("Lukeville", "Golfo de México", "Ciudad de México");
    }

    @Test
    void whatIsSuspendedIsCrossed() {
        assertThat(elements(group("layer-rail"), "use"))
                .as("crosses along the suspended line, and stations")
                .isNotEmpty();
        assertThat(elements(group("layer-rail"), "path"))
                .extracting(path -> path.getAttribute("stroke"))
                .contains("#d55e00");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.svg");
        Told.paso(
                "snapshot",
                again.toString(),
                "--at",
                "2023-12-27",
                "--size",
                "2400x1500",
                "--dpi",
                "192",
                "--lang",
                "es");
        assertThat(Files.mismatch(folder.resolve("map.svg"), again)).isEqualTo(-1);
    }
}
