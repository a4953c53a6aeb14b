package paso.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import paso.model.LocalText;

/**
 * How a layer looks in one theme.
 *
 * @param name of the style among those of its layer: {@link #USUAL}, {@link #FROM_FILE}, or that of a further shipped one
 * @param passes drawn one over the other, the first lowest
 */
public record LayerStyle(String layer, String name, LocalText title, List<Pass> passes) {

    /** The name of a layer's first style. */
    public static final String USUAL = "";

    /** The name of a style that a person brought. */
    public static final String FROM_FILE = "file";

    /** Feature type of the pass whose first rule stands for the layer in a list of layers. */
    public static final String SWATCH = "swatch";

    /**
     * Feature type of the pass that draws a grid on the ground; in a base map, of an empty one between what lies under such a
     * grid and what lies over it.
     */
    public static final String RELIEF = "relief";

    /** Feature type of a pass over all features of the layer that the style is applied to. */
    static final String ANY = "";

    /** Feature type of the pass that tells how call-outs look. */
    private static final String CALLOUTS = "callouts";

    /**
     * A pass over one kind of features: all that the first rule takes are drawn, then all of the second.
     *
     * @param featureType the kind of features, for instance {@code rail_lines}
     */
    public record Pass(String featureType, List<Rule> rules) {
        public Pass {
            rules = List.copyOf(rules);
        }

        private boolean draws() {
            return !rules.isEmpty();
        }

        /** Whether no rule for a scale asks anything of a feature: all are drawn alike. */
        public boolean asksNothingAt(double scaleDenominator) {
            return rules.stream().allMatch(rule -> rule.isElse() || !rule.appliesAt(scaleDenominator));
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

    /**
     * Another style for the same layer, as far as it says: a pass over no kind of features that the layer has is one over
     * all of them, and what it says nothing about (the swatch, call-outs) stays as near as can be.
     */
    LayerStyle replacedBy(LayerStyle other) {
        List<String> drawn = passes.stream()
                .map(Pass::featureType)
                .distinct()
                .filter(type -> !type.equals(SWATCH) && !type.equals(CALLOUTS))
                .filter(type ->
                        !type.equals(RELIEF) || passesOver(RELIEF).stream().anyMatch(Pass::draws))
                .toList();
        List<Pass> replaced = new ArrayList<>();
        for (Pass pass : other.passes) {
            if (drawn.contains(pass.featureType())
                    || pass.featureType().equals(SWATCH)
                    || pass.featureType().equals(CALLOUTS)) {
                replaced.add(pass);
            } else {
                drawn.forEach(type -> replaced.add(new Pass(type, pass.rules())));
            }
        }
        if (other.passesOver(SWATCH).isEmpty()) {
            replaced.stream()
                    .filter(pass -> !pass.featureType().equals(CALLOUTS))
                    .flatMap(pass -> pass.rules().stream())
                    .filter(rule -> !rule.symbolizers().isEmpty())
                    .findFirst()
                    .ifPresent(rule -> replaced.add(new Pass(SWATCH, List.of(rule))));
        }
        if (other.passesOver(CALLOUTS).isEmpty()) {
            replaced.addAll(passesOver(CALLOUTS));
        }
        return new LayerStyle(layer, FROM_FILE, title, replaced);
    }

    LayerStyle titled(LocalText other) {
        return new LayerStyle(layer, name, other, passes);
    }

    /** A further style of the same layer: its passes lie under those of this one. */
    LayerStyle over(LayerStyle further) {
        List<Pass> all = new ArrayList<>(further.passes);
        all.addAll(passes);
        return new LayerStyle(layer, further.name, further.title, all);
    }

    /** How a grid is drawn at a scale; absent where the style says nothing of one, or not at that scale. */
    public Optional<Symbolizer.RasterSymbol> rasterAt(double scaleDenominator) {
        return passes.stream()
                .flatMap(pass -> pass.rules().stream())
                .filter(rule -> rule.appliesAt(scaleDenominator))
                .flatMap(rule -> rule.symbolizers().stream())
                .filter(Symbolizer.RasterSymbol.class::isInstance)
                .map(Symbolizer.RasterSymbol.class::cast)
                .findFirst();
    }

    /** Whether the style says how a grid is drawn, at any scale. */
    public boolean drawsRasters() {
        return passes.stream()
                .flatMap(pass -> pass.rules().stream())
                .flatMap(rule -> rule.symbolizers().stream())
                .anyMatch(Symbolizer.RasterSymbol.class::isInstance);
    }

    /** The passes over one kind of features. */
    public List<Pass> passesOver(String featureType) {
        return passes.stream()
                .filter(pass -> pass.featureType().equals(featureType))
                .toList();
    }
}
