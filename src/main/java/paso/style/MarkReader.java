package paso.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import paso.style.Symbolizer.PointSymbol;
import paso.symbol.Figure;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;

/** Reads graphics: marks on points and along lines. */
final class MarkReader {

    private static final Set<String> GRAPHIC = Set.of(
            "Mark", "ExternalGraphic", "Size", "Rotation", "Opacity", "Displacement", "AnchorPoint", "VendorOption");
    private static final Set<String> MARK =
            Set.of("WellKnownName", "OnlineResource", "Format", "MarkIndex", "Fill", "Stroke", "Halo", "VendorOption");
    private static final double USUAL_SIZE = 6;
    /** What differs by feature differs in steps, so that features of nearly one look share their picture. */
    private static final double SIZE_STEP = 0.25;

    static final double WIDTH_STEP = 0.1;
    private static final double ROTATION_STEP = 1;
    private static final double OPACITY_STEP = 0.02;

    private final Sld sld;
    private final ValueReader values;
    private final FigureReader figures;

    MarkReader(Sld sld, ValueReader values) {
        this.sld = sld;
        this.values = values;
        figures = new FigureReader(sld);
    }

    PointSymbol point(Element symbolizer) {
        sld.expectChildren(symbolizer, Set.of("Graphic", "Name", "Description", "Geometry"));
        Element graphic = sld.required(symbolizer, "Graphic");
        Optional<Element> displacement = Sld.child(graphic, "Displacement");
        Look<Mark> look = graphic(graphic);
        return new PointSymbol(
                look,
                displacement.map(moved -> number(moved, "DisplacementX", 0)).orElse(0.0),
                displacement.map(moved -> number(moved, "DisplacementY", 0)).orElse(0.0),
                Sld.child(graphic, "Rotation")
                        .filter(turn -> !look.isConstant())
                        .map(values::value),
                values.unit(symbolizer));
    }

    /** A mark along a line or in a fill. */
    Look<Mark> mark(Element graphic) {
        if (Sld.child(graphic, "Displacement").isPresent()) {
            sld.note(graphic, "marks along a line or in a fill are not moved aside: <Displacement> is left out");
        }
        return graphic(graphic);
    }

    double number(Element parent, String name, double otherwise) {
        return Sld.child(parent, name).map(values::number).orElse(otherwise);
    }

    private Look<Mark> graphic(Element graphic) {
        sld.expectChildren(graphic, GRAPHIC);
        sld.expectNames(graphic, Sld.OPTION, Set.of());
        Sld.child(graphic, "AnchorPoint").ifPresent(anchor -> {
            if (number(anchor, "AnchorPointX", 0.5) != 0.5 || number(anchor, "AnchorPointY", 0.5) != 0.5) {
                sld.note(anchor, "marks stand centred on their points: <AnchorPoint> is left out");
            }
        });
        Optional<Element> mark = Sld.child(graphic, "Mark");
        List<Element> pictures = Sld.children(graphic, "ExternalGraphic");
        if (mark.isEmpty() && pictures.isEmpty()) {
            throw sld.wrong(graphic, "<Graphic> needs a <Mark>");
        }
        Optional<FigureReader.External> external = pictures.isEmpty()
                ? Optional.empty()
                : figures.external(
                        pictures, (mark.isPresent() ? "the mark beside it" : "a square") + " takes its place");
        Look<Mark> plain = external.map(found -> Look.constant(found.mark()))
                .or(() -> mark.map(this::plain))
                .orElse(Look.constant(Mark.of(MarkShape.SQUARE, 1, 0xff808080, 0xff000000, 1)));
        double usual = external.map(FigureReader.External::heightPx).orElse(USUAL_SIZE);
        Look<Double> size = amount(graphic, "Size", usual, SIZE_STEP);
        Look<Double> rotation = amount(graphic, "Rotation", 0, ROTATION_STEP);
        Look<Double> opacity = amount(graphic, "Opacity", 1, OPACITY_STEP);
        return Look.made(
                ask -> {
                    Mark own = ask.of(plain);
                    return own.sizedTo(Math.max(0, ask.of(size)))
                            .rotatedTo(own.rotationDeg() + ask.of(rotation))
                            .fadedBy(ask.of(opacity));
                },
                plain,
                size,
                rotation,
                opacity);
    }

    private Look<Double> amount(Element parent, String name, double otherwise, double step) {
        return Sld.child(parent, name)
                .map(element -> values.amount(element, otherwise, step))
                .orElse(Look.constant(otherwise));
    }

    /** A mark one unit high. */
    private Look<Mark> plain(Element mark) {
        sld.expectChildren(mark, MARK);
        Look<Integer> fill = Sld.child(mark, "Fill").map(values::fillColour).orElse(Look.constant(0));
        Optional<Element> stroke = Sld.child(mark, "Stroke");
        Look<Integer> rim = stroke.map(element -> values.colour(element, "stroke", "stroke-opacity", 0xff000000))
                .orElse(Look.constant(0));
        Look<Double> rimWidth = stroke.flatMap(element -> Sld.parameter(element, "stroke-width"))
                .map(element -> values.amount(element, 1, WIDTH_STEP))
                .orElse(Look.constant(stroke.isPresent() ? 1.0 : 0.0));
        stroke.ifPresent(element -> sld.expectNames(
                element,
                Sld.PARAMETER,
                Set.of("stroke", "stroke-opacity", "stroke-width", "stroke-linejoin", "stroke-linecap")));
        Optional<Element> halo = Sld.child(mark, "Halo");
        Look<Integer> haloColour = halo.flatMap(element -> Sld.child(element, "Fill"))
                .map(values::fillColour)
                .orElse(Look.constant(0xffffffff));
        Look<Double> radius =
                halo.map(element -> amount(element, "Radius", 1, WIDTH_STEP)).orElse(Look.constant(1.0));
        Shown shown = shown(mark);
        return Look.made(
                ask -> {
                    Mark own = Mark.of(
                                    shown.figure(),
                                    1,
                                    shown.figure().isOpen() ? 0 : ask.of(fill),
                                    ask.of(rim),
                                    ask.of(rimWidth))
                            .rotatedTo(shown.rotationDeg());
                    return halo.isPresent() ? own.withHalo(ask.of(haloColour), ask.of(radius)) : own;
                },
                fill,
                rim,
                rimWidth,
                haloColour,
                radius);
    }

    private record Shown(Figure figure, double rotationDeg) {}

    private Shown shown(Element mark) {
        Optional<Element> named = Sld.child(mark, "WellKnownName");
        String name = named.map(Sld::text).orElse("");
        if (name.startsWith("ttf://") || Sld.child(mark, "OnlineResource").isPresent()) {
            return figures.letter(mark, "a square takes its place")
                    .map(letter -> new Shown(letter, 0))
                    .orElse(new Shown(MarkShape.SQUARE, 0));
        }
        if (named.isEmpty()) {
            sld.note(
                    mark,
                    "a mark has a <WellKnownName>, or an <OnlineResource> of a font with a <MarkIndex>; a square takes"
                            + " its place");
            return new Shown(MarkShape.SQUARE, 0);
        }
        return MarkName.of(name)
                .map(known -> new Shown(known.shape(), known.rotationDeg()))
                .orElseGet(() -> {
                    sld.note(
                            named.get(),
                            "no mark is called " + name + ", a circle takes its place; there are " + MarkName.KNOWN);
                    return new Shown(MarkShape.CIRCLE, 0);
                });
    }
}
