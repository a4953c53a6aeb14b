package paso.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import paso.style.Symbolizer.AreaSymbol;
import paso.style.Symbolizer.LineSymbol;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** Reads line and polygon symbolizers: strokes, fills and hatches. */
final class PaintReader {

    private static final Set<String> AROUND_SYMBOL =
            Set.of("Name", "Description", "Fill", "Stroke", "PerpendicularOffset");
    private static final Set<String> STROKE =
            Set.of("stroke", "stroke-opacity", "stroke-width", "stroke-linejoin", "stroke-linecap", "stroke-dasharray");
    /** A shorter dash and gap cannot be seen apart, and would take long to paint. */
    private static final double SHORTEST_PATTERN = 0.5;

    private final Sld sld;
    private final ValueReader values;
    private final MarkReader marks;

    PaintReader(Sld sld, ValueReader values, MarkReader marks) {
        this.sld = sld;
        this.values = values;
        this.marks = marks;
    }

    LineSymbol line(Element symbolizer) {
        sld.expectChildren(symbolizer, AROUND_SYMBOL);
        Stroke stroke = stroke(sld.required(symbolizer, "Stroke"));
        double offset = marks.number(symbolizer, "PerpendicularOffset", 0);
        return new LineSymbol(stroke.movedBy(offset), values.unit(symbolizer));
    }

    private Stroke stroke(Element element) {
        sld.expectChildren(element, Set.of("GraphicStroke", "SvgParameter", "CssParameter"));
        sld.expectNames(element, Sld.PARAMETER, STROKE);
        List<Double> dashes =
                Sld.parameter(element, "stroke-dasharray").map(this::dashes).orElse(List.of());
        Stroke.Cap cap = Sld.parameter(element, "stroke-linecap")
                .map(Sld::text)
                .map(name -> name.equals("flat") ? "butt" : name)
                .map(name -> values.named(element, Stroke.Cap.values(), name))
                .orElse(dashes.isEmpty() ? Stroke.Cap.ROUND : Stroke.Cap.BUTT);
        Stroke.Join join = Sld.parameter(element, "stroke-linejoin")
                .map(Sld::text)
                .map(name -> name.equals("mitre") ? "miter" : name)
                .map(name -> values.named(element, Stroke.Join.values(), name))
                .orElse(Stroke.Join.ROUND);
        Optional<Stroke.RepeatedMark> repeated =
                Sld.child(element, "GraphicStroke").map(this::repeated);
        boolean marksOnly =
                repeated.isPresent() && Sld.parameter(element, "stroke").isEmpty();
        return new Stroke(
                marksOnly ? 0 : values.colour(element, "stroke", "stroke-opacity", 0xff000000),
                Sld.parameter(element, "stroke-width").map(values::number).orElse(1.0),
                dashes,
                cap,
                join,
                0,
                repeated);
    }

    private List<Double> dashes(Element parameter) {
        List<Double> dashes = Arrays.stream(Sld.text(parameter).split("[ ,]+"))
                .map(length -> values.parse(parameter, length))
                .toList();
        double pattern = dashes.stream().mapToDouble(Double::doubleValue).sum();
        if (dashes.stream().anyMatch(length -> length < 0) || pattern < SHORTEST_PATTERN) {
            sld.note(parameter, "dashes and gaps this short cannot be seen; the line is drawn solid");
            return List.of();
        }
        return dashes;
    }

    private Stroke.RepeatedMark repeated(Element graphicStroke) {
        sld.expectChildren(graphicStroke, Set.of("Graphic", "Gap", "InitialGap"));
        Element graphic = sld.required(graphicStroke, "Graphic");
        Mark mark = marks.mark(graphic);
        return new Stroke.RepeatedMark(
                // the right side of a mark of SLD goes along the line; in Paso's own styles it is the upper one
                sld.strict() ? mark : mark.rotatedTo(mark.rotationDeg() - 90),
                Sld.child(graphicStroke, "Gap").map(values::number).orElse(16.0),
                Sld.child(graphicStroke, "InitialGap").map(values::number).orElse(8.0));
    }

    /** An area's symbols, lowest first: a crossed hatch and an outline that is more than a plain line are symbols of their own. */
    List<Symbolizer> area(Element symbolizer) {
        sld.expectChildren(symbolizer, AROUND_SYMBOL);
        Unit unit = values.unit(symbolizer);
        double offset = marks.number(symbolizer, "PerpendicularOffset", 0);
        List<Fill> fills = Sld.child(symbolizer, "Fill").map(this::fills).orElse(List.of());
        Optional<Stroke> outline =
                Sld.child(symbolizer, "Stroke").map(this::stroke).map(stroke -> stroke.movedBy(offset));
        Optional<Stroke> plain = outline.filter(stroke -> stroke.repeated().isEmpty() && stroke.offsetPx() == 0);
        List<Symbolizer> symbols = new ArrayList<>();
        for (int i = 0; i + 1 < fills.size(); i++) {
            symbols.add(new AreaSymbol(fills.get(i), Optional.empty(), unit));
        }
        symbols.add(new AreaSymbol(fills.isEmpty() ? Fill.solid(0) : fills.get(fills.size() - 1), plain, unit));
        if (plain.isEmpty()) {
            outline.ifPresent(stroke -> symbols.add(new LineSymbol(stroke, unit)));
        }
        return symbols;
    }

    private List<Fill> fills(Element fill) {
        sld.expectChildren(fill, Set.of("GraphicFill", "SvgParameter", "CssParameter"));
        sld.expectNames(fill, Sld.PARAMETER, Set.of("fill", "fill-opacity"));
        Optional<Element> graphicFill = Sld.child(fill, "GraphicFill");
        if (graphicFill.isEmpty()) {
            return List.of(Fill.solid(values.fillColour(fill)));
        }
        Element graphic = sld.required(graphicFill.get(), "Graphic");
        int argb = Sld.parameter(fill, "fill").isPresent() ? values.fillColour(fill) : 0;
        List<Fill> fills = new ArrayList<>();
        for (Fill.Hatch hatch : hatches(graphic)) {
            fills.add(new Fill(fills.isEmpty() ? argb : 0, Optional.of(hatch)));
        }
        if (fills.isEmpty()) {
            Mark mark = marks.mark(graphic);
            // SLD sets one picture of the mark beside the next
            Fill.Pattern pattern = new Fill.Pattern(mark, Math.max(1, mark.sizePx() + mark.rimPx()));
            fills.add(new Fill(argb, Optional.empty(), Optional.of(pattern)));
        }
        return fills;
    }

    /** The lines of a graphic that is a hatch; none where it is another mark. */
    private List<Fill.Hatch> hatches(Element graphic) {
        Optional<Element> named = Sld.at(graphic, "Mark", "WellKnownName");
        String name = named.map(Sld::text).orElse("");
        List<Double> angles =
                switch (name.replaceFirst("^shape://", "")) {
                    case "slash" -> List.of(45.0);
                    case "backslash" -> List.of(135.0);
                    case "horline" -> List.of(0.0);
                    case "vertline", "line" -> List.of(90.0);
                    case "times", "x" -> List.of(45.0, 135.0);
                    case "plus", "cross" -> List.of(0.0, 90.0);
                    default -> List.of();
                };
        if (angles.isEmpty()) {
            return List.of();
        }
        Element mark = sld.required(graphic, "Mark");
        Element stroke = sld.required(mark, "Stroke");
        double turn = marks.number(graphic, "Rotation", 0);
        int argb = values.colour(stroke, "stroke", "stroke-opacity", 0xff000000);
        double width = Sld.parameter(stroke, "stroke-width").map(values::number).orElse(1.0);
        double spacing = marks.number(graphic, "Size", 8);
        return angles.stream()
                .map(angle -> new Fill.Hatch(argb, width, spacing, angle - turn))
                .toList();
    }
}
