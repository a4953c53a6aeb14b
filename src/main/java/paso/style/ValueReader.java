package paso.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
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

    private final Sld sld;
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
            @Nullable Expression expression = new ExpressionDOMParser(filters).expression(element);
            if (expression != null) {
                return (Expression) expression.accept(new EnvironmentAsAttributes(), null);
            }
        } catch (RuntimeException e) {
            throw sld.wrong(element, "not an expression that can be read: " + e.getMessage());
        }
        throw sld.wrong(element, "not an expression: <" + element.getLocalName() + ">");
    }

    /** {@code env('status')} asks for what a feature is as of the map's moment, as its attribute of that name does. */
    private static final class EnvironmentAsAttributes extends DuplicatingFilterVisitor {
        @Override
        public Object visit(Function function, @Nullable Object extra) {
            boolean named = function.getName().equals("env")
                    && !function.getParameters().isEmpty();
            if (named && function.getParameters().get(0) instanceof Literal name) {
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

    int fillColour(Element fill) {
        return colour(fill, "fill", "fill-opacity", 0xff808080);
    }

    int colour(Element parent, String name, String opacityName, int otherwise) {
        int argb = Sld.parameter(parent, name)
                .map(parameter -> colour(parameter, otherwise))
                .orElse(otherwise);
        double opacity = Sld.parameter(parent, opacityName).map(this::number).orElse(1.0);
        return Argb.faded(argb, opacity);
    }

    private int colour(Element parameter, int otherwise) {
        for (Element function : Sld.children(parameter, "Function")) {
            if (!function.getAttribute("name").equals("env")) {
                sld.note(
                        function,
                        "a colour is #rrggbb or the function env('role'), the same for all features of a rule");
                return otherwise;
            }
            String role = Sld.text(sld.required(function, "Literal"));
            OptionalInt argb = sld.roles().find(role);
            if (argb.isEmpty()) {
                sld.note(function, "the theme has no colour for the role " + role);
            }
            return argb.orElse(otherwise);
        }
        String text = Sld.text(parameter);
        return Argb.parse(text).orElseGet(() -> {
            sld.note(parameter, "a colour is #rrggbb, not " + text);
            return otherwise;
        });
    }
}
