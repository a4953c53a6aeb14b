package paso.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.ExpressionDOMParser;
import org.geotools.filter.FilterDOMParser;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import paso.style.Symbolizer.Value;
import paso.symbol.Argb;

/** Reads filters, expressions, numbers, colours and units. */
final class ValueReader {

    private static final Set<String> SE_FUNCTIONS = Set.of("Categorize", "Interpolate", "Recode");
    private static final double OPACITY_STEP = 0.02;
    private static final double LARGEST = 1e9;
    private static final Attributes NOBODY = name -> null;

    private final Sld sld;
    private final SvgColours colours = new SvgColours();
    /** Names that {@code env} was asked for. */
    private final Set<String> asked = new HashSet<>();

    private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();

    ValueReader(Sld sld) {
        this.sld = sld;
    }

    Filter filter(Element element) {
        for (Element child : Sld.children(element)) {
            try {
                Filter filter = FilterDOMParser.parseFilter(child);
                if (filter != null) {
                    return (Filter) filter.accept(new EnvironmentAsAttributes(), null);
                }
            } catch (RuntimeException e) {
                throw sld.wrong(child, "not a filter that can be read: " + e.getMessage());
            }
        }
        throw sld.wrong(element, "an empty filter; leave it out to take every feature");
    }

    /** Mixed content as one expression: texts and expressions set one after the other. */
    Value value(Element element) {
        List<Expression> parts = new ArrayList<>();
        boolean hasElements = !Sld.children(element).isEmpty();
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
            throw sld.wrong(element, "<" + element.getLocalName() + "> holds nothing");
        }
        return new Value(
                parts.size() == 1 ? parts.get(0) : filters.function("Concatenate", parts.toArray(Expression[]::new)));
    }

    Value constant(double number) {
        return new Value(filters.literal(number));
    }

    private Expression expression(Element element) {
        try {
            @Nullable Expression expression = parsed(element);
            if (expression != null) {
                return (Expression) expression.accept(new EnvironmentAsAttributes(), null);
            }
        } catch (RuntimeException e) {
            throw sld.wrong(element, "not an expression that can be read: " + e.getMessage());
        }
        throw sld.wrong(element, "not an expression: <" + element.getLocalName() + ">");
    }

    /** An expression of the filter encoding, or one of SE's functions that are elements of their own. */
    private @Nullable Expression parsed(Element element) {
        boolean hasOwn = Sld.anyBelow(element, child -> SE_FUNCTIONS.contains(child.getLocalName()));
        if (!hasOwn && !SE_FUNCTIONS.contains(element.getLocalName())) {
            return new ExpressionDOMParser(filters).expression(element);
        }
        List<Element> children = Sld.children(element);
        return switch (element.getLocalName()) {
            case "Categorize" -> {
                List<Expression> parameters = inside(children);
                String belongs =
                        element.getAttribute("threshholdsBelongTo") + element.getAttribute("thresholdsBelongTo");
                parameters.add(filters.literal(belongs.isEmpty() ? "succeeding" : belongs));
                yield withFallback(element, "Categorize", parameters);
            }
            case "Recode" -> withFallback(element, "Recode", inside(flat(children, "MapItem")));
            case "Interpolate" -> {
                List<Expression> parameters = inside(flat(children, "InterpolationPoint"));
                String mode = element.getAttribute("mode");
                String method = element.getAttribute("method");
                parameters.add(filters.literal(method.isEmpty() ? "numeric" : method));
                parameters.add(filters.literal(mode.isEmpty() ? "linear" : mode));
                yield withFallback(element, "Interpolate", parameters);
            }
            case "Function" ->
                filters.function(
                        element.getAttribute("name"),
                        children.stream().map(this::required).toArray(Expression[]::new));
            case "Add" -> filters.add(required(children.get(0)), required(children.get(1)));
            case "Sub" -> filters.subtract(required(children.get(0)), required(children.get(1)));
            case "Mul" -> filters.multiply(required(children.get(0)), required(children.get(1)));
            case "Div" -> filters.divide(required(children.get(0)), required(children.get(1)));
            default -> null;
        };
    }

    private Expression required(Element element) {
        @Nullable Expression expression = parsed(element);
        if (expression == null) {
            throw new IllegalArgumentException("<" + element.getLocalName() + "> is no expression");
        }
        return expression;
    }

    /** The children of elements of one name, and the others as they are. */
    private static List<Element> flat(List<Element> elements, String name) {
        return elements.stream()
                .flatMap(element ->
                        element.getLocalName().equals(name) ? Sld.children(element).stream() : Stream.of(element))
                .toList();
    }

    /** The mixed content of each element. */
    private List<Expression> inside(List<Element> elements) {
        List<Expression> values = new ArrayList<>();
        elements.forEach(element -> values.add(value(element).expression()));
        return values;
    }

    private Expression withFallback(Element element, String function, List<Expression> parameters) {
        Expression made = filters.function(function, parameters.toArray(Expression[]::new));
        String fallback = element.getAttribute("fallbackValue");
        return fallback.isEmpty()
                ? made
                : filters.function(
                        "if_then_else", filters.function("isNull", parameters.get(0)), filters.literal(fallback), made);
    }

    /** {@code env('status')} asks for what a feature is as of the map's moment, as its attribute of that name does. */
    private final class EnvironmentAsAttributes extends DuplicatingFilterVisitor {
        @Override
        public Object visit(Function function, @Nullable Object extra) {
            boolean named = function.getName().equals("env")
                    && !function.getParameters().isEmpty();
            if (named && function.getParameters().get(0) instanceof Literal name) {
                asked.add(String.valueOf(name.getValue()));
                return getFactory(extra).property(String.valueOf(name.getValue()));
            }
            return super.visit(function, extra);
        }
    }

    /** A number that is the same for all features. */
    double number(Element element) {
        List<Element> children = Sld.children(element);
        boolean computed =
                children.stream().anyMatch(child -> !child.getLocalName().equals("Literal"));
        if (computed) {
            Value value = value(element);
            double known = value.number(name -> null, Double.NaN);
            if (!Double.isNaN(known)) {
                return known;
            }
            throw sld.wrong(
                    element, "<" + element.getLocalName() + "> has to be a number here, the same for all features");
        }
        return parse(element, Sld.text(element));
    }

    double parse(Element where, String text) {
        try {
            double number = Double.parseDouble(text);
            if (Math.abs(number) <= 1e9) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw sld.wrong(where, "not a number: " + text);
    }

    <E extends Enum<E>> E named(Element where, E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        throw sld.wrong(where, "not one of " + Arrays.toString(values).toLowerCase(Locale.ROOT) + ": " + name);
    }

    Unit unit(Element symbolizer) {
        String uom = symbolizer.getAttribute("uom");
        return Unit.named(uom).orElseGet(() -> {
            sld.note(symbolizer, "the unit " + uom + " is not known, pixels are taken; there are pixel, metre, foot");
            return Unit.PIXEL;
        });
    }

    /**
     * A number that may depend on the feature.
     *
     * @param otherwise where the feature has none
     * @param step what depends on the feature is rounded to
     */
    Look<Double> amount(Element element, double otherwise, double step) {
        boolean plain = Sld.children(element).stream()
                .allMatch(child -> child.getLocalName().equals("Literal"));
        if (plain) {
            return Look.constant(parse(element, Sld.text(element)));
        }
        Value value = value(element);
        if (value.isConstant()) {
            return Look.constant(value.number(NOBODY, otherwise));
        }
        return Look.varying(
                otherwise,
                feature -> Math.round(Math.max(-LARGEST, Math.min(LARGEST, value.number(feature, otherwise))) / step)
                        * step);
    }

    Look<Integer> fillColour(Element fill) {
        return colour(fill, "fill", "fill-opacity", 0xff808080);
    }

    Look<Integer> colour(Element parent, String name, String opacityName, int otherwise) {
        Look<Integer> colour = Sld.parameter(parent, name)
                .map(parameter -> colour(parameter, otherwise))
                .orElse(Look.constant(otherwise));
        Look<Double> opacity = Sld.parameter(parent, opacityName)
                .map(parameter -> amount(parameter, 1, OPACITY_STEP))
                .orElse(Look.constant(1.0));
        return Look.made(ask -> Argb.faded(ask.of(colour), ask.of(opacity)), colour, opacity);
    }

    private Look<Integer> colour(Element parameter, int otherwise) {
        for (Element function : Sld.children(parameter, "Function")) {
            if (function.getAttribute("name").equals("env")) {
                String role = Sld.text(sld.required(function, "Literal"));
                OptionalInt argb = sld.roles().find(role);
                if (argb.isEmpty()) {
                    sld.note(function, "the theme has no colour for the role " + role);
                }
                return Look.constant(argb.orElse(otherwise));
            }
        }
        boolean computed = Sld.children(parameter).stream()
                .anyMatch(child -> !child.getLocalName().equals("Literal"));
        if (!computed) {
            String text = Sld.text(parameter);
            return Look.constant(Argb.parse(text).orElseGet(() -> {
                sld.note(parameter, "a colour is #rrggbb, not " + text);
                return otherwise;
            }));
        }
        Value value = new Value((Expression) value(parameter).expression().accept(new RolesAsColours(), null));
        boolean blends = Sld.anyBelow(
                parameter,
                element -> element.getLocalName().equals("Interpolate")
                        || element.getAttribute("name").equalsIgnoreCase("interpolate"));
        if (value.isConstant()) {
            return Look.constant(colours.parse(value.colour(NOBODY)).orElse(otherwise));
        }
        return Look.varying(otherwise, feature -> {
            Optional<Integer> argb = colours.parse(value.colour(feature));
            return blends ? argb.map(ValueReader::rounded).orElse(otherwise) : argb.orElse(otherwise);
        });
    }

    /** Colours between others are told apart in 32 steps, so that features of nearly one colour share their picture. */
    private static int rounded(int argb) {
        int rounded = argb & 0xff000000;
        for (int shift = 0; shift < 24; shift += 8) {
            rounded |= (Math.round(((argb >> shift) & 0xff) * 31 / 255f) * 255 / 31) << shift;
        }
        return rounded;
    }

    /** A name asked for in a colour is that of a role where the theme has one. */
    private final class RolesAsColours extends DuplicatingFilterVisitor {
        @Override
        public Object visit(PropertyName name, @Nullable Object extra) {
            OptionalInt argb = asked.contains(name.getPropertyName())
                    ? sld.roles().find(name.getPropertyName())
                    : OptionalInt.empty();
            return argb.isPresent()
                    ? getFactory(extra).literal(String.format(Locale.ROOT, "#%06x", argb.getAsInt() & 0xffffff))
                    : super.visit(name, extra);
        }
    }
}
