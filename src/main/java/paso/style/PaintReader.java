package paso.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import paso.style.Symbolizer.AreaLook;
import paso.style.Symbolizer.AreaSymbol;
import paso.style.Symbolizer.LineSymbol;
import paso.symbol.Drawing;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Picture;
import paso.symbol.Stroke;

/** Reads line and polygon symbolizers: strokes, fills and hatches. */
final class PaintReader {

    private static final Set<String> AROUND_SYMBOL =
            Set.of("Name", "Description", "Fill", "Stroke", "PerpendicularOffset");
    private static final Set<String> AROUND_AREA =
            Set.of("Name", "Description", "Fill", "Stroke", "PerpendicularOffset", "VendorOption");
    private static final Set<String> STROKE = Set.of(
            "stroke",
            "stroke-opacity",
            "stroke-width",
            "stroke-linejoin",
            "stroke-linecap",
            "stroke-dasharray",
            "stroke-dashoffset");
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
        Look<Stroke> stroke = stroke(sld.required(symbolizer, "Stroke"));
        Look<Double> offset = Sld.child(symbolizer, "PerpendicularOffset")
                .map(element -> values.amount(element, 0, MarkReader.WIDTH_STEP))
                .orElse(Look.constant(0.0));
        return new LineSymbol(
                Look.made(ask -> ask.of(stroke).movedBy(ask.of(offset)), stroke, offset), values.unit(symbolizer));
    }

    private Look<Stroke> stroke(Element element) {
        sld.expectChildren(element, Set.of("GraphicStroke", "GraphicFill", "SvgParameter", "CssParameter"));
        sld.expectNames(element, Sld.PARAMETER, STROKE);
        Sld.child(element, "GraphicFill")
                .ifPresent(fill -> sld.note(fill, "<GraphicFill> of a stroke is not supported here and is left out"));
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
        Optional<Look<Stroke.RepeatedMark>> repeated =
                Sld.child(element, "GraphicStroke").map(this::repeated);
        boolean marksOnly =
                repeated.isPresent() && Sld.parameter(element, "stroke").isEmpty();
        Look<Integer> colour =
                marksOnly ? Look.constant(0) : values.colour(element, "stroke", "stroke-opacity", 0xff000000);
        Look<Double> width = parameter(element, "stroke-width", 1);
        Look<Double> dashOffset = parameter(element, "stroke-dashoffset", 0);
        Look<Optional<Stroke.RepeatedMark>> along = repeated.map(
                        marks -> Look.made(ask -> Optional.of(ask.of(marks)), marks))
                .orElse(Look.constant(Optional.empty()));
        return Look.made(
                ask -> new Stroke(
                        ask.of(colour),
                        Math.max(0, ask.of(width)),
                        dashes,
                        ask.of(dashOffset),
                        cap,
                        join,
                        0,
                        ask.of(along)),
                colour,
                width,
                dashOffset,
                along);
    }

    private Look<Double> parameter(Element parent, String name, double otherwise) {
        return Sld.parameter(parent, name)
                .map(element -> values.amount(element, otherwise, MarkReader.WIDTH_STEP))
                .orElse(Look.constant(otherwise));
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

    private Look<Stroke.RepeatedMark> repeated(Element graphicStroke) {
        sld.expectChildren(graphicStroke, Set.of("Graphic", "Gap", "InitialGap"));
        Element graphic = sld.required(graphicStroke, "Graphic");
        Look<Mark> mark = marks.mark(graphic);
        double gap = Sld.child(graphicStroke, "Gap").map(values::number).orElse(16.0);
        double initial =
                Sld.child(graphicStroke, "InitialGap").map(values::number).orElse(8.0);
        return Look.made(
                ask -> new Stroke.RepeatedMark(
                        // the right side of a mark of SLD goes along the line; in Paso's own styles it is the upper one
                        sld.strict()
                                ? ask.of(mark)
                                : ask.of(mark).rotatedTo(ask.of(mark).rotationDeg() - 90),
                        gap,
                        initial),
                mark);
    }

    /** An area's symbols, lowest first: a crossed hatch and an outline that is more than a plain line are symbols of their own. */
    List<Symbolizer> area(Element symbolizer) {
        sld.expectChildren(symbolizer, AROUND_AREA);
        sld.expectNames(symbolizer, Sld.OPTION, Set.of("graphic-margin", "distance"));
        Unit unit = values.unit(symbolizer);
        double offset = marks.number(symbolizer, "PerpendicularOffset", 0);
        List<Look<Fill>> fills = Sld.child(symbolizer, "Fill")
                .map(fill -> fills(fill, symbolizer))
                .orElse(List.of());
        Optional<Look<Stroke>> outline = Sld.child(symbolizer, "Stroke")
                .map(this::stroke)
                .map(look -> look.changed(stroke -> stroke.movedBy(offset)));
        boolean plain = outline.map(Look::usual)
                .filter(stroke -> stroke.repeated().isEmpty() && stroke.offsetPx() == 0)
                .isPresent();
        List<Symbolizer> symbols = new ArrayList<>();
        for (int i = 0; i + 1 < fills.size(); i++) {
            symbols.add(new AreaSymbol(fills.get(i).andThen(fill -> new AreaLook(fill, Optional.empty())), unit));
        }
        Look<Fill> last = fills.isEmpty() ? Look.constant(Fill.solid(0)) : fills.get(fills.size() - 1);
        if (plain && outline.isPresent()) {
            Look<Stroke> line = outline.get();
            symbols.add(new AreaSymbol(
                    Look.made(ask -> new AreaLook(ask.of(last), Optional.of(ask.of(line))), last, line), unit));
        } else {
            symbols.add(new AreaSymbol(last.andThen(fill -> new AreaLook(fill, Optional.empty())), unit));
            outline.ifPresent(stroke -> symbols.add(new LineSymbol(stroke, unit)));
        }
        return symbols;
    }

    private List<Look<Fill>> fills(Element fill, Element symbolizer) {
        sld.expectChildren(fill, Set.of("GraphicFill", "SvgParameter", "CssParameter"));
        sld.expectNames(fill, Sld.PARAMETER, Set.of("fill", "fill-opacity"));
        Optional<Element> graphicFill = Sld.child(fill, "GraphicFill");
        if (graphicFill.isEmpty()) {
            return List.of(values.fillColour(fill).andThen(Fill::solid));
        }
        Element graphic = sld.required(graphicFill.get(), "Graphic");
        Look<Integer> argb = Sld.parameter(fill, "fill").isPresent() ? values.fillColour(fill) : Look.constant(0);
        List<Look<Fill>> fills = new ArrayList<>();
        for (Look<Fill.Hatch> hatch : hatches(graphic)) {
            Look<Integer> under = fills.isEmpty() ? argb : Look.constant(0);
            fills.add(Look.made(ask -> new Fill(ask.of(under), Optional.of(ask.of(hatch))), under, hatch));
        }
        if (fills.isEmpty()) {
            Look<Mark> mark = marks.mark(graphic);
            double[] margins = numbers(symbolizer, "graphic-margin");
            double[] distances = numbers(symbolizer, "distance");
            fills.add(Look.made(
                    ask -> new Fill(
                            ask.of(argb), Optional.empty(), Optional.of(pattern(ask.of(mark), margins, distances))),
                    argb,
                    mark));
        }
        return fills;
    }

    /** The marks of a fill: one picture of the mark beside the next, with GeoServer's margins between or at QGIS's distances. */
    private static Fill.Pattern pattern(Mark mark, double[] margins, double[] distances) {
        double aspect = mark.shape() instanceof Drawing drawing
                ? drawing.aspect()
                : mark.shape() instanceof Picture picture ? picture.aspect() : 1;
        double height = mark.sizePx() + (mark.shape() instanceof Drawing ? 0 : mark.rimPx());
        double above = margins.length == 0 ? 0 : margins[0];
        double right = margins.length < 2 ? above : margins[1];
        double below = margins.length < 3 ? above : margins[2];
        double left = margins.length < 4 ? right : margins[3];
        double across = distances.length == 0 ? height * aspect + left + right : distances[0];
        double down =
                distances.length < 2 ? (distances.length == 1 ? distances[0] : height + above + below) : distances[1];
        return new Fill.Pattern(mark, Math.max(1, across), Math.max(1, down));
    }

    private double[] numbers(Element symbolizer, String option) {
        return Sld.option(symbolizer, option)
                .map(element -> Arrays.stream(Sld.text(element).split("[ ,]+"))
                        .mapToDouble(number -> values.parse(element, number))
                        .toArray())
                .orElse(new double[0]);
    }

    /** The lines of a graphic that is a hatch; none where it is another mark. */
    private List<Look<Fill.Hatch>> hatches(Element graphic) {
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
        Look<Integer> argb = values.colour(stroke, "stroke", "stroke-opacity", 0xff000000);
        Look<Double> width = parameter(stroke, "stroke-width", 1);
        Look<Double> spacing = Sld.child(graphic, "Size")
                .map(size -> values.amount(size, 8, MarkReader.WIDTH_STEP))
                .orElse(Look.constant(8.0));
        return angles.stream()
                .map(angle -> Look.made(
                        ask -> new Fill.Hatch(ask.of(argb), ask.of(width), ask.of(spacing), angle - turn),
                        argb,
                        width,
                        spacing))
                .toList();
    }
}
