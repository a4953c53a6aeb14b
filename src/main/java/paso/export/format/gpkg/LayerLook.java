package paso.export.format.gpkg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.visitor.SimplifyingFilterVisitor;
import paso.export.data.DataTable;
import paso.export.publish.Publication;
import paso.model.Language;
import paso.portrayal.Portrayer;
import paso.style.LayerStyle;
import paso.style.Rule;
import paso.style.Symbolizer;

/**
 * How the features of a table look, for other programs: the layer's style in the colours of the map's theme, its rules asking
 * for columns of the table instead of what Paso knows at the moment of drawing.
 *
 * @param passes drawn one over the other, the first lowest
 */
record LayerLook(DataTable table, String title, List<Pass> passes) {

    /** Rules of which all features of the first are drawn, then all of the second. */
    record Pass(List<Look> rules) {
        Pass {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule.
     *
     * @param title what a legend says; blank for a rule that legends leave out
     * @param filter over the table's columns; absent for an else rule
     * @param texts labels, each with what it says as an expression over the columns
     */
    record Look(
            String title,
            Optional<Filter> filter,
            double minScaleDenominator,
            double maxScaleDenominator,
            List<Symbolizer> symbols,
            List<Label> texts,
            Optional<Expression> rotationDeg) {
        Look {
            symbols = List.copyOf(symbols);
            texts = List.copyOf(texts);
        }
    }

    record Label(Symbolizer.TextSymbol symbol, Expression text) {}

    LayerLook {
        passes = List.copyOf(passes);
    }

    static LayerLook of(Publication map, DataTable table) {
        Portrayer portrayer = map.portrayer();
        LayerStyle style = portrayer.styles().layer(table.layer(), map.spec().theme());
        Language language = map.spec().language();
        ColumnNames names =
                new ColumnNames(table, language, map.spec().reading().window().isPresent());
        List<Pass> passes = new ArrayList<>();
        for (LayerStyle.Pass pass : style.passesOver(table.featureType())) {
            List<Look> looks = new ArrayList<>();
            for (Rule rule : pass.rules()) {
                look(rule, names, language).ifPresent(looks::add);
            }
            if (!looks.isEmpty()) {
                passes.add(new Pass(looks));
            }
        }
        return new LayerLook(table, style.title().in(language), passes);
    }

    /** The rule over the columns; empty where it takes nothing, or asks for what no column has. */
    private static Optional<Look> look(Rule rule, ColumnNames names, Language language) {
        try {
            Optional<Filter> filter = rule.filter().map(names::inColumns).map(SimplifyingFilterVisitor::simplify);
            if (filter.filter(Filter.EXCLUDE::equals).isPresent()) {
                return Optional.empty();
            }
            List<Symbolizer> symbols = new ArrayList<>();
            List<Label> texts = new ArrayList<>();
            Optional<Expression> rotation = Optional.empty();
            for (Symbolizer symbolizer : rule.symbolizers()) {
                if (symbolizer instanceof Symbolizer.TextSymbol text) {
                    texts.add(new Label(text, names.inColumns(text.label().expression())));
                } else {
                    symbols.add(symbolizer);
                }
                if (symbolizer instanceof Symbolizer.PointSymbol point
                        && point.rotation().isPresent()) {
                    rotation =
                            Optional.of(names.inColumns(point.rotation().get().expression()));
                }
            }
            return Optional.of(new Look(
                    rule.title().map(title -> title.in(language)).orElse(""),
                    filter,
                    rule.minScaleDenominator(),
                    rule.maxScaleDenominator(),
                    symbols,
                    texts,
                    rotation));
        } catch (ColumnNames.NoSuchColumn notInTheTable) {
            return Optional.empty();
        }
    }
}
