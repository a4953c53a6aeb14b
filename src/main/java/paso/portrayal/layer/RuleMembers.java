package paso.portrayal.layer;

import java.util.Arrays;
import java.util.function.IntConsumer;
import paso.portrayal.pack.IntArray;
import paso.style.LayerStyle;

/** Sorts features by the rules of a pass that take them. */
public final class RuleMembers implements IntConsumer {

    private static final int[] NONE = {};

    private final IntArray[] byRule;
    private int feature;

    private RuleMembers(int rules) {
        byRule = new IntArray[rules];
        Arrays.setAll(byRule, rule -> new IntArray(16));
    }

    /**
     * The features that each rule takes at a scale, in their own order.
     *
     * @param features ascending; given back as they are where a rule takes them all
     */
    public static int[][] of(LayerStyle.Pass pass, DrawnSet set, int[] features, double scale) {
        int rules = pass.rules().size();
        int[][] members = new int[rules][];
        if (pass.asksNothingAt(scale)) {
            Arrays.setAll(members, rule -> pass.rules().get(rule).appliesAt(scale) ? features : NONE);
            return members;
        }
        RuleMembers sorted = new RuleMembers(rules);
        for (int feature : features) {
            sorted.feature = feature;
            pass.forRulesOf(set.attributes().get(feature), scale, sorted);
        }
        Arrays.setAll(members, rule -> sorted.byRule[rule].trimmed());
        return members;
    }

    @Override
    public void accept(int rule) {
        byRule[rule].add(feature);
    }
}
