package paso.export.format.gpkg;

import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.jspecify.annotations.Nullable;
import paso.export.data.Column;
import paso.export.data.DataTable;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Status;

/** Turns what rules ask of a feature at the moment of drawing into the columns of its table. */
final class ColumnNames {

    /** A rule asks for what no column has. */
    static final class NoSuchColumn extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSuchColumn(String name) {
            super(name);
        }
    }

    private final DataTable table;
    private final Language language;
    private final boolean windowed;

    ColumnNames(DataTable table, Language language, boolean windowed) {
        this.table = table;
        this.language = language;
        this.windowed = windowed;
    }

    Filter inColumns(Filter filter) {
        return (Filter) filter.accept(new Translation(), null);
    }

    Expression inColumns(Expression expression) {
        return (Expression) expression.accept(new Translation(), null);
    }

    private Optional<Column> column(String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** The column that holds an attribute. */
    private String columnOf(String attribute) {
        String wish =
                switch (attribute) {
                    case "label", "caption" ->
                        language == Language.ES && column("name_es").isPresent() ? "name_es" : "name";
                    case "heading" -> "heading_deg";
                    default -> attribute;
                };
        return column(wish).map(Column::name).orElseThrow(() -> new NoSuchColumn(wish));
    }

    private final class Translation extends DuplicatingFilterVisitor {

        @Override
        public Object visit(PropertyName asked, @Nullable Object extra) {
            String name = asked.getPropertyName();
            boolean own = column(name).isEmpty();
            // a table has each feature once and nothing selected
            if (own && name.equals("count")) {
                return ff.literal(1);
            }
            if (own && name.equals("selected")) {
                return ff.literal("false");
            }
            if (own && name.equals("windowed")) {
                return ff.literal(String.valueOf(windowed));
            }
            if (name.equals("changed")
                    && !windowed
                    && column(name).filter(Column::own).isPresent()) {
                return ff.literal(false);
            }
            return ff.property(columnOf(name));
        }

        @Override
        public Object visit(PropertyIsEqualTo filter, @Nullable Object extra) {
            return ff.equal(
                    side(filter.getExpression1(), filter.getExpression2()),
                    side(filter.getExpression2(), filter.getExpression1()),
                    filter.isMatchingCase(),
                    filter.getMatchAction());
        }

        @Override
        public Object visit(PropertyIsNotEqualTo filter, @Nullable Object extra) {
            return ff.notEqual(
                    side(filter.getExpression1(), filter.getExpression2()),
                    side(filter.getExpression2(), filter.getExpression1()),
                    filter.isMatchingCase(),
                    filter.getMatchAction());
        }

        /** A literal in the words of the column that it is compared with. */
        private Expression side(Expression side, Expression other) {
            if (side instanceof Literal literal && other instanceof PropertyName asked) {
                String text = String.valueOf(literal.getValue());
                Optional<Column> column = column(asked.getPropertyName());
                if (column.filter(found -> found.type() == Column.Type.BOOLEAN).isPresent()) {
                    return ff.literal(Boolean.parseBoolean(text));
                }
                if (asked.getPropertyName().equals("status") && table.layer().equals(LayerKey.RAIL.id())) {
                    return ff.literal(Status.named(text)
                            .map(status -> status.wordIn(LayerKey.RAIL))
                            .orElse(text));
                }
            }
            return (Expression) side.accept(this, null);
        }
    }
}
