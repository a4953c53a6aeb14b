package paso.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import paso.portrayal.list.DisplayList;

/**
 * Writes a display list as SVG 1.1: a group for each layer, which Inkscape shows as a layer, each mark once as a definition,
 * and real text in the names of the shipped fonts, which the reader's machine needs to have.
 */
public final class SvgPainter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

    /** The length unit of SVG is this part of an inch. */
    private static final double CSS_DPI = 96;

    private final XMLStreamWriter out;
    private final SvgElements elements;
    private final SvgDefinitions definitions;

    private SvgPainter(XMLStreamWriter out, DisplayList list) {
        this.out = out;
        this.elements = new SvgElements(out);
        this.definitions = new SvgDefinitions(list, elements);
    }

    /**
     * Writes the whole picture as UTF-8 and leaves the stream open.
     *
     * @param dpi pixels of the list for one inch of the picture
     * @param title for readers and screen readers
     * @param description one paragraph on what the picture shows and whose it is
     * @param metadata an XML element that says more of the picture, as RDF for instance; blank for none
     * @param layerTitle the name of a layer by its id
     * @throws XMLStreamException or IOException when the stream cannot be written
     */
    public static void write(
            DisplayList list,
            double dpi,
            String title,
            String description,
            String metadata,
            UnaryOperator<String> layerTitle,
            OutputStream stream)
            throws XMLStreamException, IOException {
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        SvgPainter painter = new SvgPainter(out, list);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("svg");
        out.writeDefaultNamespace(SVG);
        out.writeNamespace("xlink", SvgElements.XLINK);
        out.writeNamespace("inkscape", INKSCAPE);
        out.writeAttribute("version", "1.1");
        out.writeAttribute("width", SvgElements.number(list.widthPx() * CSS_DPI / dpi));
        out.writeAttribute("height", SvgElements.number(list.heightPx() * CSS_DPI / dpi));
        out.writeAttribute("viewBox", "0 0 " + list.widthPx() + " " + list.heightPx());
        painter.element("title", title);
        painter.element("desc", description);
        if (!metadata.isBlank()) {
            out.writeStartElement("metadata");
            out.writeCharacters("\n");
            out.flush();
            stream.write(metadata.getBytes(StandardCharsets.UTF_8));
            out.writeEndElement();
        }
        painter.definitions.write();
        if (list.backgroundArgb() != 0) {
            out.writeEmptyElement("rect");
            out.writeAttribute("id", "background");
            out.writeAttribute("width", String.valueOf(list.widthPx()));
            out.writeAttribute("height", String.valueOf(list.heightPx()));
            painter.elements.paint("fill", list.backgroundArgb());
        }
        painter.groups(list, layerTitle);
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private void element(String name, String text) throws XMLStreamException {
        if (!text.isBlank()) {
            out.writeStartElement(name);
            out.writeCharacters(text);
            out.writeEndElement();
        }
    }

    private void groups(DisplayList list, UnaryOperator<String> layerTitle) throws XMLStreamException {
        SvgOperations operations = new SvgOperations(definitions, elements);
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (DisplayList.Group group : list.groups()) {
            int number = seen.merge(group.layer(), 1, Integer::sum);
            boolean labels = number > 1 && isLabels(group);
            String suffix = labels ? "-labels" : number > 1 ? "-" + number : "";
            out.writeStartElement("g");
            out.writeAttribute("id", "layer-" + group.layer().replaceAll("[^A-Za-z0-9_.-]", "_") + suffix);
            out.writeAttribute("inkscape", INKSCAPE, "groupmode", "layer");
            out.writeAttribute(
                    "inkscape", INKSCAPE, "label", layerTitle.apply(group.layer()) + (labels ? " (names)" : ""));
            if (group.opacity() < 1) {
                out.writeAttribute("opacity", SvgElements.number(group.opacity()));
            }
            if (group.clip().isPresent()) {
                out.writeAttribute("clip-path", definitions.url(group.clip().get()));
            }
            for (DisplayList.Op op : group.ops()) {
                op.accept(operations);
            }
            out.writeEndElement();
        }
    }

    /** Whether a group is names, with their leaders, and nothing else. */
    private static boolean isLabels(DisplayList.Group group) {
        return group.ops().stream().anyMatch(DisplayList.Lettered.class::isInstance)
                && group.ops().stream()
                        .allMatch(op -> op instanceof DisplayList.Lettered || op instanceof DisplayList.Lines);
    }
}
