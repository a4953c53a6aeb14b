package paso.style;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import paso.style.Symbolizer.PointSymbol;
import paso.style.Symbolizer.Value;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;

/** Reads graphics: marks on points and along lines. */
final class MarkReader {

    private static final Set<String> GRAPHIC = Set.of(
            "Mark", "ExternalGraphic", "Size", "Rotation", "Opacity", "Displacement", "AnchorPoint", "VendorOption");
    private static final Set<String> MARK = Set.of("WellKnownName", "Fill", "Stroke", "Halo", "VendorOption");
    private static final double USUAL_SIZE = 6;

    private final Sld sld;
    private final ValueReader values;

    MarkReader(Sld sld, ValueReader values) {
        this.sld = sld;
        this.values = values;
    }

    PointSymbol point(Element symbolizer) {
        sld.expectChildren(symbolizer, Set.of("Graphic", "Name", "Description", "Geometry"));
        Element graphic = sld.required(symbolizer, "Graphic");
        Optional<Value> size = Sld.child(graphic, "Size").map(values::value).filter(value -> !value.isConstant());
        Optional<Value> rotation =
                Sld.child(graphic, "Rotation").map(values::value).filter(value -> !value.isConstant());
        Optional<Element> displacement = Sld.child(graphic, "Displacement");
        return new PointSymbol(
                mark(graphic, size.isEmpty(), rotation.isEmpty()),
                rotation,
                size,
                displacement.map(moved -> number(moved, "DisplacementX", 0)).orElse(0.0),
                displacement.map(moved -> number(moved, "DisplacementY", 0)).orElse(0.0),
                values.unit(symbolizer));
    }

    /** A mark that is the same for all features. */
    Mark mark(Element graphic) {
        if (Sld.child(graphic, "Displacement").isPresent()) {
            sld.note(graphic, "marks along a line or in a fill are not moved aside: <Displacement> is left out");
        }
        return mark(graphic, true, true);
    }

    double number(Element parent, String name, double otherwise) {
        return Sld.child(parent, name).map(values::number).orElse(otherwise);
    }

    private Mark mark(Element graphic, boolean constantSize, boolean constantRotation) {
        sld.expectChildren(graphic, GRAPHIC);
        sld.expectNames(graphic, Sld.OPTION, Set.of());
        Optional<Element> external = Sld.child(graphic, "ExternalGraphic");
        Optional<Element> mark = Sld.child(graphic, "Mark");
        external.ifPresent(picture -> sld.note(
                picture,
                "pictures from files are not drawn; " + (mark.isPresent() ? "the mark beside it" : "a square")
                        + " takes its place"));
        Sld.child(graphic, "AnchorPoint").ifPresent(anchor -> {
            if (number(anchor, "AnchorPointX", 0.5) != 0.5 || number(anchor, "AnchorPointY", 0.5) != 0.5) {
                sld.note(anchor, "marks stand centred on their points: <AnchorPoint> is left out");
            }
        });
        if (mark.isEmpty() && external.isEmpty()) {
            throw sld.wrong(graphic, "<Graphic> needs a <Mark>");
        }
        double size = constantSize ? number(graphic, "Size", USUAL_SIZE) : USUAL_SIZE;
        double rotation = constantRotation ? number(graphic, "Rotation", 0) : 0;
        double opacity = number(graphic, "Opacity", 1);
        Mark plain = mark.map(element -> mark(element, size))
                .orElse(Mark.of(MarkShape.SQUARE, size, 0xff808080, 0xff000000, 1));
        return plain.rotatedTo(plain.rotationDeg() + rotation).fadedBy(opacity);
    }

    private Mark mark(Element mark, double size) {
        sld.expectChildren(mark, MARK);
        int fill = Sld.child(mark, "Fill").map(values::fillColour).orElse(0);
        Optional<Element> stroke = Sld.child(mark, "Stroke");
        int rim = stroke.map(element -> values.colour(element, "stroke", "stroke-opacity", 0xff000000))
                .orElse(0);
        double rimWidth = stroke.flatMap(element -> Sld.parameter(element, "stroke-width"))
                .map(values::number)
                .orElse(stroke.isPresent() ? 1.0 : 0.0);
        stroke.ifPresent(element -> sld.expectNames(
                element,
                Sld.PARAMETER,
                Set.of("stroke", "stroke-opacity", "stroke-width", "stroke-linejoin", "stroke-linecap")));
        MarkName name = name(mark);
        Mark plain = Mark.of(name.shape(), size, name.shape().isOpen() ? 0 : fill, rim, rimWidth)
                .rotatedTo(name.rotationDeg());
        return Sld.child(mark, "Halo")
                .map(halo -> plain.withHalo(
                        Sld.child(halo, "Fill").map(values::fillColour).orElse(0xffffffff), number(halo, "Radius", 1)))
                .orElse(plain);
    }

    private MarkName name(Element mark) {
        Optional<Element> named = Sld.child(mark, "WellKnownName");
        if (named.isEmpty()) {
            sld.note(mark, "only marks with a <WellKnownName> are drawn; a square takes its place");
            return new MarkName(MarkShape.SQUARE, 0);
        }
        String name = Sld.text(named.get());
        return MarkName.of(name).orElseGet(() -> {
            sld.note(
                    named.get(),
                    "no mark is called " + name + ", a circle takes its place; there are " + MarkName.KNOWN);
            return new MarkName(MarkShape.CIRCLE, 0);
        });
    }
}
