package paso.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import paso.portrayal.list.DisplayList;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Picture;
import paso.symbol.Stroke;

/**
 * Writes a display list as SVG 1.1: a group for each layer, which Inkscape shows as a layer, each mark once as a definition,
 * and real text in the names of the shipped fonts, which the reader's machine needs to have.
 */
public final class SvgPainter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

    /** The length unit of SVG is this part of an inch. */
    private static final double CSS_DPI = 96;

    private final XMLStreamWriter out;
    private final Map<Mark, String> marks = new LinkedHashMap<>();
    private final Map<Fill.Hatch, String> hatches = new LinkedHashMap<>();
    private final Map<Fill.Pattern, String> patterns = new LinkedHashMap<>();
    private final Map<DisplayList.Clip, String> clips = new LinkedHashMap<>();

    private SvgPainter(XMLStreamWriter out) {
        this.out = out;
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
        SvgPainter painter = new SvgPainter(out);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("svg");
        out.writeDefaultNamespace(SVG);
        out.writeNamespace("xlink", XLINK);
        out.writeNamespace("inkscape", INKSCAPE);
        out.writeAttribute("version", "1.1");
        out.writeAttribute("width", number(list.widthPx() * CSS_DPI / dpi));
        out.writeAttribute("height", number(list.heightPx() * CSS_DPI / dpi));
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
        painter.defs(list);
        if (list.backgroundArgb() != 0) {
            out.writeEmptyElement("rect");
            out.writeAttribute("id", "background");
            out.writeAttribute("width", String.valueOf(list.widthPx()));
            out.writeAttribute("height", String.valueOf(list.heightPx()));
            painter.paint("fill", list.backgroundArgb());
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

    // definitions

    private void defs(DisplayList list) throws XMLStreamException {
        for (DisplayList.Group group : list.groups()) {
            group.clip().ifPresent(clip -> clips.putIfAbsent(clip, "clip-" + clips.size()));
            for (DisplayList.Op op : group.ops()) {
                if (op instanceof DisplayList.Markers markers) {
                    define(markers.mark());
                } else if (op instanceof DisplayList.Lines lines) {
                    lines.stroke().repeated().ifPresent(repeated -> define(repeated.mark()));
                } else if (op instanceof DisplayList.Polygons polygons) {
                    polygons.fill().hatch().ifPresent(hatch -> hatches.putIfAbsent(hatch, "hatch-" + hatches.size()));
                    polygons.fill().pattern().ifPresent(pattern -> {
                        define(pattern.mark());
                        patterns.putIfAbsent(pattern, "pattern-" + patterns.size());
                    });
                }
            }
        }
        out.writeStartElement("defs");
        for (Map.Entry<Mark, String> entry : marks.entrySet()) {
            out.writeStartElement("g");
            out.writeAttribute("id", entry.getValue());
            shape(entry.getKey());
            out.writeEndElement();
        }
        for (Map.Entry<Fill.Hatch, String> entry : hatches.entrySet()) {
            pattern(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<Fill.Pattern, String> entry : patterns.entrySet()) {
            pattern(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<DisplayList.Clip, String> entry : clips.entrySet()) {
            clip(entry.getKey(), entry.getValue());
        }
        out.writeEndElement();
    }

    private void clip(DisplayList.Clip clip, String id) throws XMLStreamException {
        out.writeStartElement("clipPath");
        out.writeAttribute("id", id);
        out.writeEmptyElement("rect");
        out.writeAttribute("x", String.valueOf(clip.x()));
        out.writeAttribute("y", String.valueOf(clip.y()));
        out.writeAttribute("width", String.valueOf(clip.width()));
        out.writeAttribute("height", String.valueOf(clip.height()));
        out.writeEndElement();
    }

    private void define(Mark mark) {
        Mark upright = mark.rotatedTo(0);
        marks.putIfAbsent(upright, "mark-" + marks.size());
    }

    private void shape(Mark mark) throws XMLStreamException {
        if (mark.shape() instanceof Picture picture) {
            picture(picture, mark.sizePx());
            return;
        }
        for (MarkPaths.Ply ply : MarkPaths.plies(mark)) {
            path(ply.svg(mark.sizePx()));
            if (ply.evenOdd()) {
                out.writeAttribute("fill-rule", "evenodd");
            }
            paint("fill", ply.fillArgb());
            if (ply.strokeArgb() != 0) {
                paint("stroke", ply.strokeArgb());
                out.writeAttribute("stroke-width", number(ply.strokePx()));
                if (!ply.sharp()) {
                    out.writeAttribute("stroke-linejoin", "round");
                }
            }
        }
    }

    private void picture(Picture picture, double size) throws XMLStreamException {
        out.writeEmptyElement("image");
        out.writeAttribute("x", number(-picture.aspect() * size / 2));
        out.writeAttribute("y", number(-size / 2));
        out.writeAttribute("width", number(picture.aspect() * size));
        out.writeAttribute("height", number(size));
        if (picture.opacity() < 1) {
            out.writeAttribute("opacity", number(picture.opacity()));
        }
        out.writeAttribute(
                "xlink",
                XLINK,
                "href",
                "data:image/" + picture.format().name().toLowerCase(Locale.ROOT) + ";base64,"
                        + Base64.getEncoder().encodeToString(picture.file()));
    }

    private void pattern(Fill.Hatch hatch, String id) throws XMLStreamException {
        String spacing = number(Math.max(1, hatch.spacingPx()));
        out.writeStartElement("pattern");
        out.writeAttribute("id", id);
        out.writeAttribute("patternUnits", "userSpaceOnUse");
        out.writeAttribute("width", spacing);
        out.writeAttribute("height", spacing);
        out.writeAttribute("patternTransform", "rotate(" + number(-hatch.angleDeg()) + ")");
        path("M0 0H" + spacing);
        paint("stroke", hatch.argb());
        out.writeAttribute("stroke-width", number(2 * hatch.widthPx()));
        out.writeEndElement();
    }

    private void pattern(Fill.Pattern pattern, String id) throws XMLStreamException {
        double across = Math.max(GraphicsPainter.LEAST_PATTERN_PX, pattern.acrossPx());
        double down = Math.max(GraphicsPainter.LEAST_PATTERN_PX, pattern.downPx());
        out.writeStartElement("pattern");
        out.writeAttribute("id", id);
        out.writeAttribute("patternUnits", "userSpaceOnUse");
        out.writeAttribute("width", number(across));
        out.writeAttribute("height", number(down));
        use(pattern.mark(), across / 2, down / 2);
        out.writeEndElement();
    }

    // groups

    private void groups(DisplayList list, UnaryOperator<String> layerTitle) throws XMLStreamException {
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
                out.writeAttribute("opacity", number(group.opacity()));
            }
            if (group.clip().isPresent()) {
                out.writeAttribute(
                        "clip-path", "url(#" + clips.getOrDefault(group.clip().get(), "") + ")");
            }
            for (DisplayList.Op op : group.ops()) {
                operation(op);
            }
            out.writeEndElement();
        }
    }

    private void operation(DisplayList.Op op) throws XMLStreamException {
        if (op instanceof DisplayList.Markers markers) {
            for (int i = 0; i < markers.count(); i++) {
                use(markers.mark(), markers.xy()[2 * i], markers.xy()[2 * i + 1]);
            }
        } else if (op instanceof DisplayList.Lines lines) {
            for (int part = 0; part + 1 < lines.partStarts().length; part++) {
                line(lines.stroke(), lines.xy(), lines.partStarts()[part], lines.partStarts()[part + 1]);
            }
        } else if (op instanceof DisplayList.Polygons polygons) {
            polygons(polygons);
        } else if (op instanceof DisplayList.CurvedTexts texts) {
            for (DisplayList.CurvedText text : texts.texts()) {
                curved(text);
            }
        } else if (op instanceof DisplayList.Texts texts) {
            for (DisplayList.Text text : texts.texts()) {
                text(text);
            }
        } else if (op instanceof DisplayList.Picture picture) {
            picture(picture);
        }
    }

    private void picture(DisplayList.Picture picture) throws XMLStreamException {
        out.writeEmptyElement("image");
        out.writeAttribute("x", number(picture.x()));
        out.writeAttribute("y", number(picture.y()));
        out.writeAttribute("width", number(picture.width()));
        out.writeAttribute("height", number(picture.height()));
        out.writeAttribute("preserveAspectRatio", "none");
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PictureImages.png(picture));
        out.writeAttribute(XLINK, "href", data);
    }

    private void use(Mark mark, double x, double y) throws XMLStreamException {
        String id = marks.getOrDefault(mark.rotatedTo(0), "");
        out.writeEmptyElement("use");
        out.writeAttribute("xlink", XLINK, "href", "#" + id);
        String turn = mark.rotationDeg() == 0 ? "" : " rotate(" + number(mark.rotationDeg()) + ")";
        out.writeAttribute("transform", "translate(" + number(x) + " " + number(y) + ")" + turn);
    }

    private void line(Stroke stroke, float[] xy, int from, int to) throws XMLStreamException {
        float[] points = stroke.offsetPx() == 0
                ? Arrays.copyOfRange(xy, 2 * from, 2 * to)
                : LineOffset.moved(xy, from, to, stroke.offsetPx());
        if (stroke.argb() != 0 && stroke.widthPx() > 0) {
            path(data(points, 0, points.length / 2, ""));
            out.writeAttribute("fill", "none");
            stroke(stroke);
        }
        if (stroke.repeated().isPresent()) {
            Stroke.RepeatedMark repeated = stroke.repeated().get();
            List<double[]> places = new ArrayList<>();
            AlongLine.visit(repeated, points, (mark, x, y) -> places.add(new double[] {mark.rotationDeg(), x, y}));
            for (double[] place : places) {
                use(repeated.mark().rotatedTo(place[0]), place[1], place[2]);
            }
        }
    }

    private void polygons(DisplayList.Polygons polygons) throws XMLStreamException {
        for (int p = 0; p + 1 < polygons.polygonStarts().length; p++) {
            StringBuilder rings = new StringBuilder();
            for (int ring = polygons.polygonStarts()[p]; ring < polygons.polygonStarts()[p + 1]; ring++) {
                rings.append(data(polygons.xy(), polygons.ringStarts()[ring], polygons.ringStarts()[ring + 1], "Z"));
            }
            path(rings.toString());
            out.writeAttribute("fill-rule", "evenodd");
            paint("fill", polygons.fill().argb());
            List<String> over = new ArrayList<>();
            polygons.fill().hatch().ifPresent(hatch -> over.add(hatches.getOrDefault(hatch, "")));
            polygons.fill().pattern().ifPresent(pattern -> over.add(patterns.getOrDefault(pattern, "")));
            if (over.isEmpty() && polygons.outline().isPresent()) {
                stroke(polygons.outline().get());
            }
            for (int i = 0; i < over.size(); i++) {
                path(rings.toString());
                out.writeAttribute("fill-rule", "evenodd");
                out.writeAttribute("fill", "url(#" + over.get(i) + ")");
                if (i == over.size() - 1 && polygons.outline().isPresent()) {
                    stroke(polygons.outline().get());
                }
            }
        }
    }

    /** One text with a place and a turn for each letter, so that it stays one name to search and to edit. */
    private void curved(DisplayList.CurvedText text) throws XMLStreamException {
        StringBuilder x = new StringBuilder();
        StringBuilder y = new StringBuilder();
        StringBuilder turns = new StringBuilder();
        for (int i = 0; i < text.turnDeg().length; i++) {
            String space = i == 0 ? "" : " ";
            x.append(space).append(number(text.xy()[2 * i]));
            y.append(space).append(number(text.xy()[2 * i + 1]));
            turns.append(space).append(number(text.turnDeg()[i]));
        }
        out.writeStartElement("text");
        out.writeAttribute("x", x.toString());
        out.writeAttribute("y", y.toString());
        out.writeAttribute("rotate", turns.toString());
        lettered(text.text(), text.lettering(), false);
    }

    private void text(DisplayList.Text text) throws XMLStreamException {
        out.writeStartElement("text");
        if (text.rotationDeg() == 0) {
            out.writeAttribute("x", number(text.x()));
            out.writeAttribute("y", number(text.y()));
        } else {
            out.writeAttribute(
                    "transform",
                    "translate(" + number(text.x()) + " " + number(text.y()) + ") rotate(" + number(text.rotationDeg())
                            + ")");
        }
        lettered(text.text(), text.lettering(), true);
    }

    /** The rest of an element begun for a text. */
    private void lettered(String text, Lettering lettering, boolean tracked) throws XMLStreamException {
        out.writeAttribute("font-family", family(lettering.face()));
        out.writeAttribute("font-size", number(lettering.sizePx()));
        switch (lettering.face()) {
            case TEXT_BOLD -> out.writeAttribute("font-weight", "700");
            case TEXT_SEMIBOLD, MAP_SEMIBOLD -> out.writeAttribute("font-weight", "600");
            case MAP_MEDIUM -> out.writeAttribute("font-weight", "500");
            case MAP_ITALIC -> out.writeAttribute("font-style", "italic");
            case TEXT, MAP -> {}
        }
        if (tracked && lettering.trackingEm() != 0) {
            out.writeAttribute("letter-spacing", number(lettering.trackingEm() * lettering.sizePx()));
        }
        paint("fill", lettering.argb());
        if (lettering.haloArgb() != 0 && lettering.haloPx() > 0) {
            out.writeAttribute("paint-order", "stroke");
            paint("stroke", lettering.haloArgb());
            out.writeAttribute("stroke-width", number(2 * lettering.haloPx()));
            out.writeAttribute("stroke-linejoin", "round");
        }
        out.writeCharacters(text);
        out.writeEndElement();
    }

    /** A face under its own name, as the shipped files are installed, else of the whole family. */
    private static String family(Lettering.Face face) {
        return switch (face) {
            case TEXT, TEXT_SEMIBOLD, TEXT_BOLD -> "Inter, Arial, sans-serif";
            case MAP, MAP_ITALIC -> "'Barlow Condensed', 'Arial Narrow', sans-serif";
            case MAP_MEDIUM -> "'Barlow Condensed Medium', 'Barlow Condensed', 'Arial Narrow', sans-serif";
            case MAP_SEMIBOLD -> "'Barlow Condensed SemiBold', 'Barlow Condensed', 'Arial Narrow', sans-serif";
        };
    }

    // pieces

    private void path(String data) throws XMLStreamException {
        out.writeEmptyElement("path");
        out.writeAttribute("d", data);
    }

    private void stroke(Stroke stroke) throws XMLStreamException {
        paint("stroke", stroke.argb());
        out.writeAttribute("stroke-width", number(stroke.widthPx()));
        out.writeAttribute("stroke-linecap", stroke.cap().name().toLowerCase(Locale.ROOT));
        out.writeAttribute("stroke-linejoin", stroke.join().name().toLowerCase(Locale.ROOT));
        if (!stroke.dashPx().isEmpty()) {
            out.writeAttribute(
                    "stroke-dasharray",
                    stroke.dashPx().stream().map(SvgPainter::number).collect(Collectors.joining(" ")));
            if (stroke.dashOffsetPx() != 0) {
                out.writeAttribute("stroke-dashoffset", number(stroke.dashOffsetPx()));
            }
        }
    }

    private void paint(String property, int argb) throws XMLStreamException {
        int alpha = argb >>> 24;
        if (alpha == 0) {
            out.writeAttribute(property, "none");
            return;
        }
        out.writeAttribute(property, String.format(Locale.ROOT, "#%06x", argb & 0xffffff));
        if (alpha < 255) {
            out.writeAttribute(property + "-opacity", number(alpha / 255.0));
        }
    }

    /** Whether a group is names, with their leaders, and nothing else. */
    private static boolean isLabels(DisplayList.Group group) {
        return group.ops().stream().anyMatch(SvgPainter::isText)
                && group.ops().stream().allMatch(op -> isText(op) || op instanceof DisplayList.Lines);
    }

    private static boolean isText(DisplayList.Op op) {
        return op instanceof DisplayList.Texts || op instanceof DisplayList.CurvedTexts;
    }

    private static String data(float[] xy, int from, int to, String end) {
        StringBuilder data = new StringBuilder();
        for (int v = from; v < to; v++) {
            data.append(v == from ? 'M' : 'L')
                    .append(number(xy[2 * v]))
                    .append(' ')
                    .append(number(xy[2 * v + 1]));
        }
        return data.append(end).toString();
    }

    /** To a hundredth of a pixel, without needless zeros. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return String.valueOf(hundredths / 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }
}
