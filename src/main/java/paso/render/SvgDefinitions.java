package paso.render;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import paso.portrayal.list.DisplayList;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Picture;

/** What an SVG file says once and uses often: marks, patterns of areas and the rectangles that groups are clipped to. */
final class SvgDefinitions implements DisplayList.Visitor<RuntimeException> {

    private final SvgElements elements;
    private final XMLStreamWriter out;
    private final Map<Mark, String> marks = new LinkedHashMap<>();
    private final Map<Fill.Hatch, String> hatches = new LinkedHashMap<>();
    private final Map<Fill.Pattern, String> patterns = new LinkedHashMap<>();
    private final Map<DisplayList.Clip, String> clips = new LinkedHashMap<>();

    /** Gathers what a picture needs. */
    SvgDefinitions(DisplayList list, SvgElements elements) {
        this.elements = elements;
        this.out = elements.out();
        for (DisplayList.Group group : list.groups()) {
            group.clip().ifPresent(clip -> clips.putIfAbsent(clip, "clip-" + clips.size()));
            group.ops().forEach(op -> op.accept(this));
        }
    }

    /** Refers to a rectangle. */
    String url(DisplayList.Clip clip) {
        return "url(#" + clips.getOrDefault(clip, "") + ")";
    }

    String url(Fill.Hatch hatch) {
        return "url(#" + hatches.getOrDefault(hatch, "") + ")";
    }

    String url(Fill.Pattern pattern) {
        return "url(#" + patterns.getOrDefault(pattern, "") + ")";
    }

    void use(Mark mark, double x, double y) throws XMLStreamException {
        String id = marks.getOrDefault(mark.rotatedTo(0), "");
        out.writeEmptyElement("use");
        out.writeAttribute("xlink", SvgElements.XLINK, "href", "#" + id);
        String turn = mark.rotationDeg() == 0 ? "" : " rotate(" + SvgElements.number(mark.rotationDeg()) + ")";
        out.writeAttribute(
                "transform", "translate(" + SvgElements.number(x) + " " + SvgElements.number(y) + ")" + turn);
    }

    @Override
    public void markers(DisplayList.Markers markers) {
        define(markers.mark());
    }

    @Override
    public void lines(DisplayList.Lines lines) {
        lines.stroke().repeated().ifPresent(repeated -> define(repeated.mark()));
    }

    @Override
    public void polygons(DisplayList.Polygons polygons) {
        polygons.fill().hatch().ifPresent(hatch -> hatches.putIfAbsent(hatch, "hatch-" + hatches.size()));
        polygons.fill().pattern().ifPresent(pattern -> {
            define(pattern.mark());
            patterns.putIfAbsent(pattern, "pattern-" + patterns.size());
        });
    }

    @Override
    public void picture(DisplayList.Picture picture) {}

    @Override
    public void texts(DisplayList.Texts texts) {}

    @Override
    public void curvedTexts(DisplayList.CurvedTexts texts) {}

    void write() throws XMLStreamException {
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
            elements.path(ply.svg(mark.sizePx()));
            if (ply.evenOdd()) {
                out.writeAttribute("fill-rule", "evenodd");
            }
            elements.paint("fill", ply.fillArgb());
            if (ply.strokeArgb() != 0) {
                elements.paint("stroke", ply.strokeArgb());
                out.writeAttribute("stroke-width", SvgElements.number(ply.strokePx()));
                if (!ply.sharp()) {
                    out.writeAttribute("stroke-linejoin", "round");
                }
            }
        }
    }

    private void picture(Picture picture, double size) throws XMLStreamException {
        elements.image(
                -picture.aspect() * size / 2,
                -size / 2,
                picture.aspect() * size,
                size,
                picture.format().name().toLowerCase(Locale.ROOT),
                Base64.getEncoder().encodeToString(picture.file()));
        if (picture.opacity() < 1) {
            out.writeAttribute("opacity", SvgElements.number(picture.opacity()));
        }
    }

    private void pattern(Fill.Hatch hatch, String id) throws XMLStreamException {
        String spacing = SvgElements.number(Math.max(1, hatch.spacingPx()));
        out.writeStartElement("pattern");
        out.writeAttribute("id", id);
        out.writeAttribute("patternUnits", "userSpaceOnUse");
        out.writeAttribute("width", spacing);
        out.writeAttribute("height", spacing);
        out.writeAttribute("patternTransform", "rotate(" + SvgElements.number(-hatch.angleDeg()) + ")");
        elements.path("M0 0H" + spacing);
        elements.paint("stroke", hatch.argb());
        out.writeAttribute("stroke-width", SvgElements.number(2 * hatch.widthPx()));
        out.writeEndElement();
    }

    private void pattern(Fill.Pattern pattern, String id) throws XMLStreamException {
        double across = Math.max(GraphicsPainter.LEAST_PATTERN_PX, pattern.acrossPx());
        double down = Math.max(GraphicsPainter.LEAST_PATTERN_PX, pattern.downPx());
        out.writeStartElement("pattern");
        out.writeAttribute("id", id);
        out.writeAttribute("patternUnits", "userSpaceOnUse");
        out.writeAttribute("width", SvgElements.number(across));
        out.writeAttribute("height", SvgElements.number(down));
        use(pattern.mark(), across / 2, down / 2);
        out.writeEndElement();
    }
}
