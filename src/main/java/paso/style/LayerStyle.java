package paso.style;

import java.util.List;
import java.util.function.IntConsumer;
import paso.model.LocalText;

/**
 * How a layer looks in one theme.
 *
 * @param passes drawn one over the other, the first lowest
 */
public record LayerStyle(String layer, LocalText title, List<Pass> passes) {

    /** Feature type of the pass whose first rule stands for the layer in a list of layers. */
    public static final String SWATCH = "swatch";

    /**
     * A pass over one kind of features: all that the first rule takes are drawn, then all of the second.
     *
     * @param featureType the kind of features, for instance {@code rail_lines}
     */
    public record Pass(String featureType, List<Rule> rules) {
        public Pass {
            rules = List.copyOf(rules);
        }

        /** Gives the numbers of the rules that draw the feature at a scale. */
        public void forRulesOf(Attributes feature, double scaleDenominator, IntConsumer ruleNumber) {
            boolean taken = false;
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).appliesAt(scaleDenominator) && rules.get(i).takes(feature)) {
                    taken = true;
                    ruleNumber.accept(i);
                }
            }
            for (int i = 0; i < rules.size() && !taken; i++) {
                if (rules.get(i).appliesAt(scaleDenominator) && rules.get(i).isElse()) {
                    ruleNumber.accept(i);
                }
            }
        }
    }

    public LayerStyle {
        passes = List.copyOf(passes);
    }

    /** The passes over one kind of features. */
    public List<Pass> passesOver(String featureType) {
        return passes.stream()
                .filter(pass -> pass.featureType().equals(featureType))
                .toList();
    }
}
