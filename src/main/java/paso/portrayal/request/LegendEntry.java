package paso.portrayal.request;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import paso.model.LocalText;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * One line of the legend: what a symbol on the map means now.
 *
 * @param layer the layer's id
 * @param mark the symbol of a point
 * @param strokes the symbol of a line, lowest first; the outline of an area
 * @param fill the symbol of an area
 * @param count how many features of the layer look so as of the request, in the picture; absent where nobody counts
 */
public record LegendEntry(
        String layer,
        LocalText label,
        Optional<Mark> mark,
        List<Stroke> strokes,
        Optional<Fill> fill,
        OptionalInt count) {
    /** With its symbols so many times as large. */
    public LegendEntry scaledBy(double factor) {
        return new LegendEntry(
                layer,
                label,
                mark.map(one -> one.scaledBy(factor)),
                strokes.stream().map(one -> one.scaledBy(factor)).toList(),
                fill.map(one -> one.scaledBy(factor)),
                count);
    }
}
