package paso.portrayal.callout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.style.LayerStyle;
import paso.style.Rule;
import paso.style.Symbolizer;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Stroke;

/**
 * How a style draws call-outs.
 *
 * @param leader strokes of the line to the place, lowest first
 * @param box fill of the box, absent for none
 * @param outline of the box
 */
public record CalloutLook(
        List<Stroke> leader, Optional<Fill> box, Optional<Stroke> outline, CalloutText.Look lettering) {

    /** Feature type of the pass that holds it. */
    static final String FEATURE_TYPE = "callouts";

    /** What the style says for a pixel ratio; empty where it does not draw call-outs. */
    public static Optional<CalloutLook> of(LayerStyle style, double ratio) {
        List<Stroke> leader = new ArrayList<>();
        Optional<Fill> box = Optional.empty();
        Optional<Stroke> outline = Optional.empty();
        Optional<Symbolizer.TextSymbol> name = Optional.empty();
        Optional<Lettering> date = Optional.empty();
        for (LayerStyle.Pass pass : style.passesOver(FEATURE_TYPE)) {
            for (Rule rule : pass.rules()) {
                for (Symbolizer symbolizer : rule.symbolizers()) {
                    if (symbolizer instanceof Symbolizer.LineSymbol line) {
                        leader.add(line.stroke().scaledBy(ratio));
                    } else if (symbolizer instanceof Symbolizer.AreaSymbol area) {
                        box = Optional.of(area.fill().scaledBy(ratio));
                        outline = area.outline().map(stroke -> stroke.scaledBy(ratio));
                    } else if (symbolizer instanceof Symbolizer.TextSymbol text
                            && rule.name().equals("date")) {
                        date = Optional.of(text.lettering().scaledBy(ratio));
                    } else if (symbolizer instanceof Symbolizer.TextSymbol text) {
                        name = Optional.of(text);
                    }
                }
            }
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Lettering lettering = name.get().lettering().scaledBy(ratio);
        double wrap = name.get().wrapPx() > 0 ? name.get().wrapPx() * ratio : Double.POSITIVE_INFINITY;
        return Optional.of(
                new CalloutLook(leader, box, outline, new CalloutText.Look(date.orElse(lettering), lettering, wrap)));
    }
}
