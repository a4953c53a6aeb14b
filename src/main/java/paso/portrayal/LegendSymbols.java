package paso.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import paso.model.LocalText;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.style.Rule;
import paso.style.Symbolizer;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** The symbols of rules as a legend shows them, at a picture's scale. */
final class LegendSymbols {

    private static final double WIDEST_PX = 12;

    private final MapRequest request;

    LegendSymbols(MapRequest request) {
        this.request = request;
    }

    /** The line for a rule. */
    LegendEntry entry(String layer, Rule rule, OptionalInt count) {
        Optional<Mark> mark = Optional.empty();
        Optional<Fill> fill = Optional.empty();
        List<Stroke> strokes = new ArrayList<>();
        for (Symbolizer symbolizer : rule.symbolizers()) {
            double unit = unitPx(symbolizer);
            if (symbolizer instanceof Symbolizer.PointSymbol point) {
                mark = Optional.of(withSign(point.mark().scaledBy(unit)));
            } else if (symbolizer instanceof Symbolizer.LineSymbol line) {
                strokes.add(bounded(line.stroke().scaledBy(unit)));
            } else if (symbolizer instanceof Symbolizer.AreaSymbol area) {
                Fill own = area.fill().scaledBy(unit);
                // a hatch over a fill of the same rule is seen with it
                boolean over = fill.isPresent() && own.argb() == 0 && !own.isPlain();
                fill = Optional.of(over ? new Fill(fill.get().argb(), own.hatch(), own.pattern()) : own);
                area.outline().ifPresent(outline -> strokes.add(bounded(outline.scaledBy(unit))));
            }
        }
        return new LegendEntry(layer, rule.title().orElse(LocalText.of(rule.name())), mark, strokes, fill, count);
    }

    /** Pixels of a style for the symbolizer's unit of length at the picture's scale. */
    private double unitPx(Symbolizer symbolizer) {
        double groundMeters = request.viewport().groundMetersPerPixel();
        return symbolizer.unit().devicePixels(request.pixelRatio(), groundMeters) / request.pixelRatio();
    }

    /** The room for a state on a plate is empty where there is no state. */
    private static Mark withSign(Mark mark) {
        return Optional.of(mark.shape())
                .filter(Mark.MarkShape.class::isInstance)
                .flatMap(shape -> ((Mark.MarkShape) shape).sign())
                .map(sign -> new Mark(
                        sign,
                        2 * Mark.PLATE_HALF_HEIGHT * mark.sizePx(),
                        0,
                        mark.fillArgb(),
                        mark.rimArgb(),
                        mark.rimPx(),
                        mark.haloArgb(),
                        mark.haloPx()))
                .orElse(mark);
    }

    /** A stroke of ground lengths may be wider than a line of the legend is high. */
    private static Stroke bounded(Stroke stroke) {
        return stroke.widthPx() <= WIDEST_PX ? stroke : stroke.scaledBy(WIDEST_PX / stroke.widthPx());
    }
}
