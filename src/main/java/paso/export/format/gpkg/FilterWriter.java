package paso.export.format.gpkg;

import java.util.List;
import java.util.stream.Collectors;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;

/** Filters and expressions in the languages of other programs. */
interface FilterWriter {

    /** A filter that the language has no words for. */
    final class NoWords extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoWords(Object what) {
            super("no words for " + what);
        }
    }

    String write(Filter filter);

    String write(Expression expression);

    /** In QGIS's expressions. */
    FilterWriter QGIS = new Qgis();

    /** In the XML of OGC's Filter Encoding 1.0. */
    FilterWriter OGC = new Ogc();

    /** See {@link #QGIS}. */
    final class Qgis implements FilterWriter {
        @Override
        public String write(Filter filter) {
            if (filter == Filter.INCLUDE) {
                return "TRUE";
            }
            if (filter == Filter.EXCLUDE) {
                return "FALSE";
            }
            if (filter instanceof And and) {
                return joined(and.getChildren(), " AND ");
            }
            if (filter instanceof Or or) {
                return joined(or.getChildren(), " OR ");
            }
            if (filter instanceof Not not) {
                return "NOT (" + write(not.getFilter()) + ")";
            }
            if (filter instanceof PropertyIsNull empty) {
                return write(empty.getExpression()) + " IS NULL";
            }
            if (filter instanceof PropertyIsBetween between) {
                return write(between.getExpression()) + " BETWEEN " + write(between.getLowerBoundary()) + " AND "
                        + write(between.getUpperBoundary());
            }
            if (filter instanceof PropertyIsLike like
                    && like.getWildCard().equals("%")
                    && like.getSingleChar().equals("_")) {
                return write(like.getExpression()) + " LIKE " + quoted(like.getLiteral());
            }
            if (filter instanceof BinaryComparisonOperator comparison) {
                return write(comparison.getExpression1()) + " " + FilterWriter.sign(comparison) + " "
                        + write(comparison.getExpression2());
            }
            throw new NoWords(filter);
        }

        private String joined(List<Filter> filters, String between) {
            return filters.stream().map(this::write).collect(Collectors.joining(between, "(", ")"));
        }

        @Override
        public String write(Expression expression) {
            if (expression instanceof PropertyName name) {
                return "\"" + name.getPropertyName().replace("\"", "\"\"") + "\"";
            }
            if (expression instanceof Literal literal) {
                Object value = literal.getValue();
                return value instanceof Number || value instanceof Boolean
                        ? FilterWriter.plain(value)
                        : FilterWriter.isNumber(value) ? value.toString() : quoted(String.valueOf(value));
            }
            if (expression instanceof BinaryExpression pair) {
                return "(" + write(pair.getExpression1()) + " " + operator(pair) + " " + write(pair.getExpression2())
                        + ")";
            }
            if (expression instanceof Function function && function.getName().equalsIgnoreCase("Concatenate")) {
                return function.getParameters().stream()
                        .map(this::write)
                        .collect(Collectors.joining(", ", "concat(", ")"));
            }
            throw new NoWords(expression);
        }

        private static String operator(BinaryExpression pair) {
            return pair instanceof Add ? "+" : pair instanceof Subtract ? "-" : pair instanceof Multiply ? "*" : "/";
        }

        private static String quoted(String text) {
            return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
        }
    }

    /** See {@link #OGC}. */
    final class Ogc implements FilterWriter {
        @Override
        public String write(Filter filter) {
            if (filter instanceof And and) {
                return tag("And", joined(and.getChildren()));
            }
            if (filter instanceof Or or) {
                return tag("Or", joined(or.getChildren()));
            }
            if (filter instanceof Not not) {
                return tag("Not", write(not.getFilter()));
            }
            if (filter instanceof PropertyIsNull empty) {
                return tag("PropertyIsNull", write(empty.getExpression()));
            }
            if (filter instanceof PropertyIsBetween between) {
                return tag(
                        "PropertyIsBetween",
                        write(between.getExpression())
                                + tag("LowerBoundary", write(between.getLowerBoundary()))
                                + tag("UpperBoundary", write(between.getUpperBoundary())));
            }
            if (filter instanceof PropertyIsLike like) {
                return "<ogc:PropertyIsLike wildCard=\"" + Xml.escaped(like.getWildCard()) + "\" singleChar=\""
                        + Xml.escaped(like.getSingleChar()) + "\" escape=\"" + Xml.escaped(like.getEscape()) + "\">"
                        + write(like.getExpression()) + tag("Literal", Xml.escaped(like.getLiteral()))
                        + "</ogc:PropertyIsLike>";
            }
            if (filter instanceof BinaryComparisonOperator comparison) {
                return tag(
                        name(FilterWriter.sign(comparison)),
                        write(comparison.getExpression1()) + write(comparison.getExpression2()));
            }
            throw new NoWords(filter);
        }

        private static String name(String sign) {
            return switch (sign) {
                case "=" -> "PropertyIsEqualTo";
                case "<>" -> "PropertyIsNotEqualTo";
                case "<" -> "PropertyIsLessThan";
                case "<=" -> "PropertyIsLessThanOrEqualTo";
                case ">" -> "PropertyIsGreaterThan";
                default -> "PropertyIsGreaterThanOrEqualTo";
            };
        }

        private String joined(List<Filter> filters) {
            return filters.stream().map(this::write).collect(Collectors.joining());
        }

        @Override
        public String write(Expression expression) {
            if (expression instanceof PropertyName name) {
                return tag("PropertyName", Xml.escaped(name.getPropertyName()));
            }
            if (expression instanceof Literal literal) {
                return tag("Literal", Xml.escaped(FilterWriter.plain(literal.getValue())));
            }
            if (expression instanceof BinaryExpression pair) {
                String name = pair instanceof Add
                        ? "Add"
                        : pair instanceof Subtract
                                ? "Sub"
                                : pair instanceof Multiply ? "Mul" : pair instanceof Divide ? "Div" : "";
                return tag(name, write(pair.getExpression1()) + write(pair.getExpression2()));
            }
            if (expression instanceof Function function) {
                return "<ogc:Function name=\"" + Xml.escaped(function.getName()) + "\">"
                        + function.getParameters().stream().map(this::write).collect(Collectors.joining())
                        + "</ogc:Function>";
            }
            throw new NoWords(expression);
        }

        private static String tag(String name, String content) {
            return "<ogc:" + name + ">" + content + "</ogc:" + name + ">";
        }
    }

    private static String sign(BinaryComparisonOperator comparison) {
        if (comparison instanceof org.geotools.api.filter.PropertyIsEqualTo) {
            return "=";
        }
        if (comparison instanceof org.geotools.api.filter.PropertyIsNotEqualTo) {
            return "<>";
        }
        if (comparison instanceof org.geotools.api.filter.PropertyIsLessThan) {
            return "<";
        }
        if (comparison instanceof org.geotools.api.filter.PropertyIsLessThanOrEqualTo) {
            return "<=";
        }
        if (comparison instanceof org.geotools.api.filter.PropertyIsGreaterThan) {
            return ">";
        }
        return ">=";
    }

    private static String plain(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf(number.longValue())
                : String.valueOf(value);
    }

    /** SLD writes numbers as texts. */
    private static boolean isNumber(Object value) {
        return String.valueOf(value).matches("-?\\d+(\\.\\d+)?");
    }
}
