package paso.style;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import paso.model.LocalText;

/**
 * Features that look alike.
 *
 * @param title what the legend says; absent for a rule that the legend leaves out
 * @param filter which features; absent for an else rule, which takes what no other rule of its pass does
 * @param minScaleDenominator from this scale denominator on
 * @param maxScaleDenominator up to this one, not included
 */
public record Rule(
        String name,
        Optional<LocalText> title,
        Optional<Filter> filter,
        double minScaleDenominator,
        double maxScaleDenominator,
        List<Symbolizer> symbolizers) {
    public Rule {
        symbolizers = List.copyOf(symbolizers);
    }

    public boolean appliesAt(double scaleDenominator) {
        return scaleDenominator >= minScaleDenominator && scaleDenominator < maxScaleDenominator;
    }

    public boolean isElse() {
        return filter.isEmpty();
    }

    /** Whether the filter takes the feature; never true for an else rule. */
    public boolean takes(Attributes feature) {
        try {
            return filter.isPresent() && filter.get().evaluate(feature);
        } catch (RuntimeException refused) {
            // a function in the filter refused what the feature holds
            return false;
        }
    }
}
