package paso.style;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import paso.style.Symbolizer.Fixed;
import paso.style.Symbolizer.Freedom;
import paso.style.Symbolizer.Placement;
import paso.style.Symbolizer.Side;
import paso.style.Symbolizer.TextSymbol;
import paso.symbol.Lettering;
import paso.symbol.Lettering.Face;

/** Reads text symbolizers. */
final class TextReader {

    private static final Set<String> CHILDREN = Set.of(
            "Label", "Font", "LabelPlacement", "Halo", "Fill", "Priority", "VendorOption", "Name", "Description");
    private static final Set<String> OPTIONS = Set.of(
            "placement",
            "offset",
            "letterSpacing",
            "upperCase",
            "autoWrap",
            "charSpacing",
            "followLine",
            "maxAngleDelta",
            "repeat",
            "partials",
            "leader",
            "maxDisplacement",
            "side",
            "conflictResolution",
            "forceLeftToRight");
    private static final double USUAL_SIZE = 12;
    private static final double SIZE_STEP = 0.25;
    private static final double USUAL_OFFSET = 4;

    private final Sld sld;
    private final ValueReader values;

    TextReader(Sld sld, ValueReader values) {
        this.sld = sld;
        this.values = values;
    }

    TextSymbol label(Element symbolizer) {
        sld.expectChildren(symbolizer, CHILDREN);
        sld.expectNames(symbolizer, Sld.OPTION, OPTIONS);
        Sld.option(symbolizer, "conflictResolution")
                .filter(option -> Sld.text(option).equals("false"))
                .ifPresent(option ->
                        sld.note(option, "labels never lie on each other here: conflictResolution is always on"));
        Optional<Element> point = Sld.at(symbolizer, "LabelPlacement", "PointPlacement");
        Optional<Element> line = Sld.at(symbolizer, "LabelPlacement", "LinePlacement");
        Optional<Placement> named = Sld.option(symbolizer, "placement")
                .map(option -> values.named(option, Placement.values(), Sld.text(option)));
        Optional<Fixed> fixed = named.isPresent() ? Optional.empty() : point.flatMap(this::fixed);
        double offset = Sld.option(symbolizer, "offset")
                .or(() -> line.flatMap(placement -> Sld.child(placement, "PerpendicularOffset")))
                .map(values::number)
                .map(Math::abs)
                .orElse(line.isPresent() ? 0 : USUAL_OFFSET);
        line.ifPresent(placement ->
                sld.expectChildren(placement, Set.of("PerpendicularOffset", "GeneralizeLine", "IsAligned")));
        return new TextSymbol(
                values.value(sld.required(symbolizer, "Label")),
                lettering(symbolizer),
                Sld.child(symbolizer, "Priority").map(values::value).orElse(values.constant(0)),
                named.orElse(line.isPresent() ? Placement.LINE : Placement.CENTER),
                offset,
                fixed,
                point.flatMap(placement -> Sld.child(placement, "Rotation")).map(values::value),
                isOn(symbolizer, "upperCase"),
                Sld.option(symbolizer, "autoWrap").map(values::number).orElse(0.0),
                freedom(symbolizer),
                values.unit(symbolizer));
    }

    private Freedom freedom(Element symbolizer) {
        return new Freedom(
                isOn(symbolizer, "followLine"),
                Sld.option(symbolizer, "maxAngleDelta").map(values::number).orElse(Freedom.DEFAULT_MAX_TURN_DEG),
                Sld.option(symbolizer, "repeat").map(values::number).orElse(0.0),
                isOn(symbolizer, "partials"),
                isOn(symbolizer, "leader"),
                Sld.option(symbolizer, "maxDisplacement").map(values::number).orElse(0.0),
                Sld.option(symbolizer, "side")
                        .map(option -> values.named(option, Side.values(), Sld.text(option)))
                        .orElse(Side.ANY));
    }

    private static boolean isOn(Element symbolizer, String option) {
        return Sld.option(symbolizer, option).map(Sld::text).orElse("false").equals("true");
    }

    private Optional<Fixed> fixed(Element point) {
        sld.expectChildren(point, Set.of("AnchorPoint", "Displacement", "Rotation"));
        Optional<Element> anchor = Sld.child(point, "AnchorPoint");
        Optional<Element> moved = Sld.child(point, "Displacement");
        if (anchor.isEmpty() && moved.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fixed(
                number(anchor, "AnchorPointX", 0.5),
                number(anchor, "AnchorPointY", 0.5),
                number(moved, "DisplacementX", 0),
                number(moved, "DisplacementY", 0)));
    }

    private double number(Optional<Element> parent, String name, double otherwise) {
        return parent.flatMap(element -> Sld.child(element, name))
                .map(values::number)
                .orElse(otherwise);
    }

    private Look<Lettering> lettering(Element symbolizer) {
        Optional<Element> font = Sld.child(symbolizer, "Font");
        Face face = font.map(this::face).orElse(Face.MAP);
        Look<Double> size = font.flatMap(element -> Sld.parameter(element, "font-size"))
                .map(element -> values.amount(element, USUAL_SIZE, SIZE_STEP))
                .orElse(Look.constant(USUAL_SIZE));
        Look<Integer> colour =
                Sld.child(symbolizer, "Fill").map(values::fillColour).orElse(Look.constant(0xff000000));
        Optional<Element> halo = Sld.child(symbolizer, "Halo");
        Look<Integer> haloColour = halo.map(element ->
                        Sld.child(element, "Fill").map(values::fillColour).orElse(Look.constant(0xffffffff)))
                .orElse(Look.constant(0));
        Look<Double> radius = halo.flatMap(element -> Sld.child(element, "Radius"))
                .map(element -> values.amount(element, 1, MarkReader.WIDTH_STEP))
                .orElse(Look.constant(halo.isPresent() ? 1.0 : 0.0));
        double charSpacing =
                Sld.option(symbolizer, "charSpacing").map(values::number).orElse(0.0);
        Optional<Double> tracking = Sld.option(symbolizer, "letterSpacing").map(values::number);
        return Look.made(
                ask -> new Lettering(
                        face,
                        ask.of(size),
                        ask.of(colour),
                        ask.of(haloColour),
                        Math.max(0, ask.of(radius)),
                        tracking.orElse(charSpacing / Math.max(1, ask.of(size)))),
                size,
                colour,
                haloColour,
                radius);
    }

    private Face face(Element font) {
        sld.expectNames(font, Sld.PARAMETER, Set.of("font-family", "font-weight", "font-style", "font-size"));
        String family = Sld.parameter(font, "font-family").map(Sld::text).orElse("Barlow Condensed");
        String weight = Sld.parameter(font, "font-weight").map(Sld::text).orElse("normal");
        boolean italic = Sld.parameter(font, "font-style")
                .map(Sld::text)
                .orElse("normal")
                .equals("italic");
        boolean bold = weight.equals("bold") || weight.equals("700");
        boolean semibold = weight.equals("600");
        return switch (family) {
            case "Inter" -> bold ? Face.TEXT_BOLD : semibold ? Face.TEXT_SEMIBOLD : Face.TEXT;
            case "Barlow Condensed" ->
                italic
                        ? Face.MAP_ITALIC
                        : bold || semibold ? Face.MAP_SEMIBOLD : weight.equals("500") ? Face.MAP_MEDIUM : Face.MAP;
            default -> {
                sld.note(
                        font,
                        "the font " + family + " is not shipped, Inter takes its place; there are Inter and Barlow"
                                + " Condensed");
                yield bold ? Face.TEXT_BOLD : semibold ? Face.TEXT_SEMIBOLD : Face.TEXT;
            }
        };
    }
}
