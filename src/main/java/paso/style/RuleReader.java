package paso.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.w3c.dom.Element;
import paso.model.LocalText;

/** Reads rules. */
final class RuleReader {

    private final Sld sld;
    private final ValueReader values;
    private final MarkReader marks;
    private final PaintReader paints;
    private final TextReader texts;
    private final RasterReader rasters;

    RuleReader(Sld sld) {
        this.sld = sld;
        values = new ValueReader(sld);
        marks = new MarkReader(sld, values);
        paints = new PaintReader(sld, values, marks);
        texts = new TextReader(sld, values);
        rasters = new RasterReader(sld, values);
    }

    /** A rule; empty where it cannot be told which features it takes. */
    Optional<Rule> rule(Element element) {
        List<Symbolizer> symbolizers = new ArrayList<>();
        String name = "";
        Optional<LocalText> title = Optional.empty();
        Optional<Filter> filter = Optional.of(Filter.INCLUDE);
        double min = 0;
        double max = Double.POSITIVE_INFINITY;
        try {
            for (Element child : Sld.children(element)) {
                switch (child.getLocalName()) {
                    case "Name" -> name = Sld.text(child);
                    case "Title" -> title = title(element);
                    case "Description" -> title = title(child);
                    case "Abstract" -> {}
                    case "Filter" -> filter = Optional.of(values.filter(child));
                    case "ElseFilter" -> filter = Optional.empty();
                    case "MinScaleDenominator" -> min = values.number(child);
                    case "MaxScaleDenominator" -> max = values.number(child);
                    default -> symbolizers.addAll(symbolizers(child));
                }
            }
        } catch (StyleException unusable) {
            sld.note(unusable);
            return Optional.empty();
        }
        return Optional.of(new Rule(name, title, filter, min, max, symbolizers));
    }

    private List<Symbolizer> symbolizers(Element element) {
        try {
            return switch (element.getLocalName()) {
                case "PointSymbolizer" -> List.of(marks.point(element));
                case "LineSymbolizer" -> List.of(paints.line(element));
                case "PolygonSymbolizer" -> paints.area(element);
                case "TextSymbolizer" -> List.of(texts.label(element));
                case "RasterSymbolizer" -> List.of(rasters.raster(element));
                default -> {
                    sld.note(element, "<" + element.getLocalName() + "> is not supported here and is left out");
                    yield List.of();
                }
            };
        } catch (StyleException unusable) {
            sld.note(unusable);
            return List.of();
        }
    }

    static Optional<LocalText> title(Element parent) {
        Optional<Element> title = Sld.child(parent, "Title");
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String spanish = "";
        for (Element localized : Sld.children(title.get(), "Localized")) {
            if (localized.getAttribute("lang").equals("es")) {
                spanish = Sld.text(localized);
            }
        }
        return Optional.of(LocalText.of(Sld.ownText(title.get()), spanish));
    }
}
