package paso.style;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.ExpressionDOMParser;
import org.geotools.filter.FilterDOMParser;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import paso.model.LocalText;
import paso.style.Symbolizer.AreaSymbol;
import paso.style.Symbolizer.LineSymbol;
import paso.style.Symbolizer.Placement;
import paso.style.Symbolizer.PointSymbol;
import paso.style.Symbolizer.TextSymbol;
import paso.style.Symbolizer.Value;
import paso.symbol.Argb;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Lettering.Face;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

/**
 * Reads a style in the vocabulary of SLD 1.0 and SE 1.1, its colours resolved for one theme.
 *
 * <p>A colour is {@code #rrggbb} or {@code env('role')}, a role of the theme. Labels, priorities and rotations may be any OGC
 * expression. Of vendor options there are {@code placement} (center, around, line, badge), {@code offset},
 * {@code letterSpacing} (ems), {@code upperCase} and {@code autoWrap} (pixels). What is not known is refused, not skipped.
 */
final class SldReader {

    private static final List<Double> NO_DASHES = List.of();

    private final String file;
    private final Roles roles;
    private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();

    private SldReader(String file, Roles roles) {
        this.file = file;
        this.roles = roles;
    }

    /** @throws StyleException when it is not a style that this program understands */
    static LayerStyle read(String file, InputStream in, Roles roles) throws IOException {
        return read(file, LocatedDom.read(file, in), roles);
    }

    /**
     * The same from a file that is parsed already, for a further theme.
     *
     * @param root what {@link LocatedDom#read} gave for the file
     */
    static LayerStyle read(String file, Element root, Roles roles) {
        return new SldReader(file, roles).layer(root);
    }

    private LayerStyle layer(Element root) {
        if (!root.getLocalName().equals("StyledLayerDescriptor")) {
            throw wrong(root, "starts with <" + root.getLocalName() + ">; a style starts with <StyledLayerDescriptor>");
        }
        Element layer = required(root, "NamedLayer");
        Element style = required(layer, "UserStyle");
        List<LayerStyle.Pass> passes = new ArrayList<>();
        for (Element featureStyle : children(style, "FeatureTypeStyle")) {
            List<Rule> rules = new ArrayList<>();
            for (Element rule : children(featureStyle, "Rule")) {
                rules.add(rule(rule));
            }
            passes.add(new LayerStyle.Pass(text(required(featureStyle, "FeatureTypeName")), rules));
        }
        String name = text(required(layer, "Name"));
        return new LayerStyle(name, title(style).orElse(LocalText.of(name)), passes);
    }

    private Rule rule(Element element) {
        List<Symbolizer> symbolizers = new ArrayList<>();
        String name = "";
        Optional<LocalText> title = Optional.empty();
        Optional<Filter> filter = Optional.of(Filter.INCLUDE);
        double min = 0;
        double max = Double.POSITIVE_INFINITY;
        for (Element child : children(element)) {
            switch (child.getLocalName()) {
                case "Name" -> name = text(child);
                case "Title" -> title = title(element);
                case "Description" -> title = title(child);
                case "Filter" -> filter = Optional.of(filter(child));
                case "ElseFilter" -> filter = Optional.empty();
                case "MinScaleDenominator" -> min = number(child);
                case "MaxScaleDenominator" -> max = number(child);
                case "PointSymbolizer" -> symbolizers.add(point(child));
                case "LineSymbolizer" -> symbolizers.add(line(child));
                case "PolygonSymbolizer" -> symbolizers.add(area(child));
                case "TextSymbolizer" -> symbolizers.add(label(child));
                default -> throw unknown(child);
            }
        }
        return new Rule(name, title, filter, min, max, symbolizers);
    }

    private Optional<LocalText> title(Element parent) {
        Optional<Element> title = child(parent, "Title");
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String spanish = "";
        for (Element localized : children(title.get(), "Localized")) {
            if (localized.getAttribute("lang").equals("es")) {
                spanish = text(localized);
            }
        }
        return Optional.of(LocalText.of(ownText(title.get()), spanish));
    }

    private Filter filter(Element element) {
        for (Element child : children(element)) {
            try {
                Filter filter = FilterDOMParser.parseFilter(child);
                if (filter != null) {
                    return filter;
                }
            } catch (RuntimeException e) {
                throw wrong(child, "not a filter that can be read: " + e.getMessage());
            }
        }
        throw wrong(element, "an empty filter; leave it out to take every feature");
    }

    private PointSymbol point(Element symbolizer) {
        Element graphic = required(symbolizer, "Graphic");
        Optional<Value> rotation = child(graphic, "Rotation").map(this::value);
        return new PointSymbol(mark(graphic), rotation);
    }

    private Mark mark(Element graphic) {
        Element mark = required(graphic, "Mark");
        String name = text(required(mark, "WellKnownName"));
        MarkShape shape = MarkShape.named(name)
                .orElseThrow(() -> wrong(
                        mark,
                        "no mark is called " + name + "; there are circle, square, triangle, star,"
                                + " cross, x, arrow, diamond and paso://open, partial, closed, unknown, caravan, target,"
                                + " tick, chevron, station, shelter, camp, authority, boarding, departure,"
                                + " plate-road, plate-pedestrian, plate-cargo, plate-rail, plate-ferry"));
        double size = child(graphic, "Size").map(this::number).orElse(6.0);
        int fill = child(mark, "Fill").map(this::fillColour).orElse(0);
        int rim = 0;
        double rimWidth = 0;
        Optional<Element> stroke = child(mark, "Stroke");
        if (stroke.isPresent()) {
            rim = colour(stroke.get(), "stroke", "stroke-opacity", "#000000");
            rimWidth = parameter(stroke.get(), "stroke-width").map(this::number).orElse(1.0);
        }
        Mark plain = Mark.of(shape, size, fill, rim, rimWidth);
        Optional<Element> halo = child(mark, "Halo");
        if (halo.isEmpty()) {
            return plain;
        }
        return plain.withHalo(
                child(halo.get(), "Fill").map(this::fillColour).orElse(0xffffffff),
                child(halo.get(), "Radius").map(this::number).orElse(1.0));
    }

    private LineSymbol line(Element symbolizer) {
        Stroke stroke = stroke(required(symbolizer, "Stroke"));
        double offset =
                child(symbolizer, "PerpendicularOffset").map(this::number).orElse(0.0);
        return new LineSymbol(new Stroke(
                stroke.argb(),
                stroke.widthPx(),
                stroke.dashPx(),
                stroke.cap(),
                stroke.join(),
                offset,
                stroke.repeated()));
    }

    private Stroke stroke(Element element) {
        List<Double> dashes = parameter(element, "stroke-dasharray")
                .map(dash -> Arrays.stream(text(dash).trim().split("[ ,]+"))
                        .map(length -> parse(dash, length))
                        .toList())
                .orElse(NO_DASHES);
        Stroke.Cap cap = parameter(element, "stroke-linecap")
                .map(this::text)
                .map(name -> named(element, Stroke.Cap.values(), name))
                .orElse(dashes.isEmpty() ? Stroke.Cap.ROUND : Stroke.Cap.BUTT);
        Stroke.Join join = parameter(element, "stroke-linejoin")
                .map(this::text)
                .map(name -> named(element, Stroke.Join.values(), name))
                .orElse(Stroke.Join.ROUND);
        Optional<Stroke.RepeatedMark> repeated = child(element, "GraphicStroke")
                .map(graphicStroke -> new Stroke.RepeatedMark(
                        mark(required(graphicStroke, "Graphic")),
                        child(graphicStroke, "Gap").map(this::number).orElse(16.0),
                        child(graphicStroke, "InitialGap").map(this::number).orElse(8.0)));
        boolean marksOnly = repeated.isPresent() && parameter(element, "stroke").isEmpty();
        return new Stroke(
                marksOnly ? 0 : colour(element, "stroke", "stroke-opacity", "#000000"),
                parameter(element, "stroke-width").map(this::number).orElse(1.0),
                dashes,
                cap,
                join,
                0,
                repeated);
    }

    private <E extends Enum<E>> E named(Element where, E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw wrong(where, "not one of " + Arrays.toString(values).toLowerCase(Locale.ROOT) + ": " + name);
    }

    private AreaSymbol area(Element symbolizer) {
        Optional<Element> fill = child(symbolizer, "Fill");
        int argb = fill.map(this::fillColour).orElse(0);
        Optional<Fill.Hatch> hatch = fill.flatMap(element -> child(element, "GraphicFill"))
                .map(graphicFill -> hatch(required(graphicFill, "Graphic")));
        boolean hatchOnly = hatch.isPresent()
                && fill.flatMap(element -> parameter(element, "fill")).isEmpty();
        return new AreaSymbol(
                new Fill(hatchOnly ? 0 : argb, hatch),
                child(symbolizer, "Stroke").map(this::stroke));
    }

    private Fill.Hatch hatch(Element graphic) {
        Element mark = required(graphic, "Mark");
        String name = text(required(mark, "WellKnownName"));
        double angle =
                switch (name) {
                    case "shape://slash" -> 45;
                    case "shape://backslash" -> 135;
                    case "shape://horline" -> 0;
                    case "shape://vertline" -> 90;
                    default ->
                        throw wrong(
                                mark,
                                "no hatch is called " + name
                                        + "; there are shape://slash, backslash, horline and vertline");
                };
        Element stroke = required(mark, "Stroke");
        return new Fill.Hatch(
                colour(stroke, "stroke", "stroke-opacity", "#000000"),
                parameter(stroke, "stroke-width").map(this::number).orElse(1.0),
                child(graphic, "Size").map(this::number).orElse(8.0),
                angle);
    }

    private TextSymbol label(Element symbolizer) {
        Optional<Element> font = child(symbolizer, "Font");
        double size = font.flatMap(element -> parameter(element, "font-size"))
                .map(this::number)
                .orElse(12.0);
        int halo = 0;
        double haloWidth = 0;
        Optional<Element> haloElement = child(symbolizer, "Halo");
        if (haloElement.isPresent()) {
            halo = child(haloElement.get(), "Fill").map(this::fillColour).orElse(0xffffffff);
            haloWidth = child(haloElement.get(), "Radius").map(this::number).orElse(1.0);
        }
        Lettering lettering = new Lettering(
                font.map(this::face).orElse(Face.MAP),
                size,
                child(symbolizer, "Fill").map(this::fillColour).orElse(0xff000000),
                halo,
                haloWidth,
                option(symbolizer, "letterSpacing").map(this::number).orElse(0.0));
        Optional<Value> rotation = child(symbolizer, "LabelPlacement")
                .flatMap(placement -> child(placement, "PointPlacement"))
                .flatMap(placement -> child(placement, "Rotation"))
                .map(this::value);
        Value priority = child(symbolizer, "Priority").map(this::value).orElse(new Value(filters.literal(0)));
        return new TextSymbol(
                value(required(symbolizer, "Label")),
                lettering,
                priority,
                option(symbolizer, "placement")
                        .map(option -> named(option, Placement.values(), text(option)))
                        .orElse(Placement.CENTER),
                option(symbolizer, "offset").map(this::number).orElse(4.0),
                rotation,
                option(symbolizer, "upperCase").map(this::text).orElse("false").equals("true"),
                option(symbolizer, "autoWrap").map(this::number).orElse(0.0));
    }

    private Face face(Element font) {
        String family = parameter(font, "font-family").map(this::text).orElse("Barlow Condensed");
        String weight = parameter(font, "font-weight").map(this::text).orElse("normal");
        boolean italic =
                parameter(font, "font-style").map(this::text).orElse("normal").equals("italic");
        boolean bold = weight.equals("bold") || weight.equals("700");
        boolean semibold = weight.equals("600");
        return switch (family) {
            case "Inter" -> bold ? Face.TEXT_BOLD : semibold ? Face.TEXT_SEMIBOLD : Face.TEXT;
            case "Barlow Condensed" ->
                italic
                        ? Face.MAP_ITALIC
                        : bold || semibold ? Face.MAP_SEMIBOLD : weight.equals("500") ? Face.MAP_MEDIUM : Face.MAP;
            default ->
                throw wrong(font, "the font " + family + " is not shipped; there are Inter and Barlow Condensed");
        };
    }

    // values

    private int fillColour(Element fill) {
        return colour(fill, "fill", "fill-opacity", "#808080");
    }

    private int colour(Element parent, String name, String opacityName, String otherwise) {
        Optional<Element> parameter = parameter(parent, name);
        int argb = parameter.map(this::colour).orElseGet(() -> Argb.parse(otherwise)
                .orElse(0));
        double opacity = parameter(parent, opacityName).map(this::number).orElse(1.0);
        return Argb.faded(argb, opacity);
    }

    private int colour(Element parameter) {
        for (Element function : children(parameter, "Function")) {
            if (!function.getAttribute("name").equals("env")) {
                throw wrong(function, "a colour is #rrggbb or the function env('role')");
            }
            String role = text(required(function, "Literal"));
            OptionalInt argb = roles.find(role);
            if (argb.isEmpty()) {
                throw wrong(function, "the theme has no colour for the role " + role);
            }
            return argb.getAsInt();
        }
        String text = text(parameter);
        return Argb.parse(text).orElseThrow(() -> wrong(parameter, "a colour is #rrggbb, not " + text));
    }

    /** Mixed content as one expression: texts and expressions set one after the other. */
    private Value value(Element element) {
        List<Expression> parts = new ArrayList<>();
        boolean hasElements = !children(element).isEmpty();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                parts.add(expression(child));
            } else if (!node.getTextContent().isBlank()
                    || (!hasElements && node.getTextContent().length() > 0)) {
                parts.add(filters.literal(
                        hasElements
                                ? node.getTextContent().replaceAll("\\s+", " ")
                                : node.getTextContent().strip()));
            }
        }
        if (parts.isEmpty()) {
            throw wrong(element, "<" + element.getLocalName() + "> holds nothing");
        }
        return new Value(
                parts.size() == 1 ? parts.get(0) : filters.function("Concatenate", parts.toArray(Expression[]::new)));
    }

    private Expression expression(Element element) {
        try {
            @Nullable Expression expression = new ExpressionDOMParser(filters).expression(element);
            if (expression != null) {
                return expression;
            }
        } catch (RuntimeException e) {
            throw wrong(element, "not an expression that can be read: " + e.getMessage());
        }
        throw wrong(element, "not an expression: <" + element.getLocalName() + ">");
    }

    private double number(Element element) {
        return parse(element, text(element));
    }

    private double parse(Element where, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(where, "not a number: " + text);
        }
    }

    // elements

    private String text(Element element) {
        return element.getTextContent().strip();
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getTextContent());
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private Element required(Element parent, String name) {
        return child(parent, name)
                .orElseThrow(() -> wrong(parent, "<" + parent.getLocalName() + "> needs a <" + name + ">"));
    }

    /** A {@code CssParameter} of SLD 1.0 or {@code SvgParameter} of SE 1.1. */
    private static Optional<Element> parameter(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals("CssParameter")
                        || child.getLocalName().equals("SvgParameter"))
                .filter(child -> child.getAttribute("name").equals(name))
                .findFirst();
    }

    private static Optional<Element> option(Element parent, String name) {
        return children(parent, "VendorOption").stream()
                .filter(child -> child.getAttribute("name").equals(name))
                .findFirst();
    }

    private StyleException unknown(Element element) {
        return wrong(element, "<" + element.getLocalName() + "> is not supported here; take it out");
    }

    private StyleException wrong(Element where, String problem) {
        return new StyleException(file, LocatedDom.lineOf(where), problem);
    }
}
