package paso.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import paso.portrayal.list.DisplayList;
import paso.symbol.Lettering;
import paso.symbol.Stroke;

/** Writes operations as elements of SVG, with the marks and patterns that are defined before them. */
final class SvgOperations implements DisplayList.Visitor<XMLStreamException> {

    private final SvgDefinitions definitions;
    private final SvgElements elements;
    private final XMLStreamWriter out;

    SvgOperations(SvgDefinitions definitions, SvgElements elements) {
        this.definitions = definitions;
        this.elements = elements;
        this.out = elements.out();
    }

    @Override
    public void markers(DisplayList.Markers markers) throws XMLStreamException {
        for (int i = 0; i < markers.count(); i++) {
            definitions.use(markers.mark(), markers.xy()[2 * i], markers.xy()[2 * i + 1]);
        }
    }

    @Override
    public void lines(DisplayList.Lines lines) throws XMLStreamException {
        for (int part = 0; part + 1 < lines.partStarts().length; part++) {
            line(lines.stroke(), lines.xy(), lines.partStarts()[part], lines.partStarts()[part + 1]);
        }
    }

    @Override
    public void texts(DisplayList.Texts texts) throws XMLStreamException {
        for (DisplayList.Text text : texts.texts()) {
            text(text);
        }
    }

    @Override
    public void curvedTexts(DisplayList.CurvedTexts texts) throws XMLStreamException {
        for (DisplayList.CurvedText text : texts.texts()) {
            curved(text);
        }
    }

    @Override
    public void picture(DisplayList.Picture picture) throws XMLStreamException {
        String base64 = Base64.getEncoder().encodeToString(PictureImages.png(picture));
        elements.image(picture.x(), picture.y(), picture.width(), picture.height(), "png", base64);
        out.writeAttribute("preserveAspectRatio", "none");
    }

    private void line(Stroke stroke, float[] xy, int from, int to) throws XMLStreamException {
        float[] points = stroke.offsetPx() == 0
                ? Arrays.copyOfRange(xy, 2 * from, 2 * to)
                : LineOffset.moved(xy, from, to, stroke.offsetPx());
        if (stroke.argb() != 0 && stroke.widthPx() > 0) {
            elements.path(data(points, 0, points.length / 2, ""));
            out.writeAttribute("fill", "none");
            stroke(stroke);
        }
        if (stroke.repeated().isPresent()) {
            Stroke.RepeatedMark repeated = stroke.repeated().get();
            List<double[]> places = new ArrayList<>();
            AlongLine.visit(repeated, points, (mark, x, y) -> places.add(new double[] {mark.rotationDeg(), x, y}));
            for (double[] place : places) {
                definitions.use(repeated.mark().rotatedTo(place[0]), place[1], place[2]);
            }
        }
    }

    @Override
    public void polygons(DisplayList.Polygons polygons) throws XMLStreamException {
        for (int p = 0; p + 1 < polygons.polygonStarts().length; p++) {
            StringBuilder rings = new StringBuilder();
            for (int ring = polygons.polygonStarts()[p]; ring < polygons.polygonStarts()[p + 1]; ring++) {
                rings.append(data(polygons.xy(), polygons.ringStarts()[ring], polygons.ringStarts()[ring + 1], "Z"));
            }
            elements.path(rings.toString());
            out.writeAttribute("fill-rule", "evenodd");
            elements.paint("fill", polygons.fill().argb());
            List<String> over = new ArrayList<>();
            polygons.fill().hatch().map(definitions::url).ifPresent(over::add);
            polygons.fill().pattern().map(definitions::url).ifPresent(over::add);
            if (over.isEmpty() && polygons.outline().isPresent()) {
                stroke(polygons.outline().get());
            }
            for (int i = 0; i < over.size(); i++) {
                elements.path(rings.toString());
                out.writeAttribute("fill-rule", "evenodd");
                out.writeAttribute("fill", over.get(i));
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
            x.append(space).append(SvgElements.number(text.xy()[2 * i]));
            y.append(space).append(SvgElements.number(text.xy()[2 * i + 1]));
            turns.append(space).append(SvgElements.number(text.turnDeg()[i]));
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
            out.writeAttribute("x", SvgElements.number(text.x()));
            out.writeAttribute("y", SvgElements.number(text.y()));
        } else {
            out.writeAttribute(
                    "transform",
                    "translate(" + SvgElements.number(text.x()) + " " + SvgElements.number(text.y()) + ") rotate("
                            + SvgElements.number(text.rotationDeg()) + ")");
        }
        lettered(text.text(), text.lettering(), true);
    }

    /** The rest of an element begun for a text. */
    private void lettered(String text, Lettering lettering, boolean tracked) throws XMLStreamException {
        out.writeAttribute("font-family", family(lettering.face()));
        out.writeAttribute("font-size", SvgElements.number(lettering.sizePx()));
        switch (lettering.face()) {
            case TEXT_BOLD -> out.writeAttribute("font-weight", "700");
            case TEXT_SEMIBOLD, MAP_SEMIBOLD -> out.writeAttribute("font-weight", "600");
            case MAP_MEDIUM -> out.writeAttribute("font-weight", "500");
            case MAP_ITALIC -> out.writeAttribute("font-style", "italic");
            case TEXT, MAP -> {}
        }
        if (tracked && lettering.trackingEm() != 0) {
            out.writeAttribute("letter-spacing", SvgElements.number(lettering.trackingEm() * lettering.sizePx()));
        }
        elements.paint("fill", lettering.argb());
        if (lettering.haloArgb() != 0 && lettering.haloPx() > 0) {
            out.writeAttribute("paint-order", "stroke");
            elements.paint("stroke", lettering.haloArgb());
            out.writeAttribute("stroke-width", SvgElements.number(2 * lettering.haloPx()));
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

    private void stroke(Stroke stroke) throws XMLStreamException {
        elements.paint("stroke", stroke.argb());
        out.writeAttribute("stroke-width", SvgElements.number(stroke.widthPx()));
        out.writeAttribute("stroke-linecap", stroke.cap().name().toLowerCase(Locale.ROOT));
        out.writeAttribute("stroke-linejoin", stroke.join().name().toLowerCase(Locale.ROOT));
        if (!stroke.dashPx().isEmpty()) {
            out.writeAttribute(
                    "stroke-dasharray",
                    stroke.dashPx().stream().map(SvgElements::number).collect(Collectors.joining(" ")));
            if (stroke.dashOffsetPx() != 0) {
                out.writeAttribute("stroke-dashoffset", SvgElements.number(stroke.dashOffsetPx()));
            }
        }
    }

    private static String data(float[] xy, int from, int to, String end) {
        StringBuilder data = new StringBuilder();
        for (int v = from; v < to; v++) {
            data.append(v == from ? 'M' : 'L')
                    .append(SvgElements.number(xy[2 * v]))
                    .append(' ')
                    .append(SvgElements.number(xy[2 * v + 1]));
        }
        return data.append(end).toString();
    }
}
