package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import paso.model.LocalText;
import paso.portrayal.pack.IntArray;
import paso.style.LayerStyle;
import paso.style.Rule;
import paso.style.Symbolizer;

/**
 * A rule that the legend explains.
 *
 * @param subjects how many in the picture look so; one drawn in several pieces, such as a caravan's trail, counts once
 */
public record RuleCount(Rule rule, int subjects) {

    private static final int[] NONE = {};

    /**
     * Counts the features of a pass, the last rule first; rules of one title, such as those of a trail that fades, are one.
     *
     * @param members the features of each rule, ascending
     * @param seen those in the picture, ascending: no other counts
     */
    public static List<RuleCount> of(LayerStyle.Pass pass, DrawnSet set, int[][] members, int[] seen) {
        Map<LocalText, Rule> shown = new LinkedHashMap<>();
        Map<LocalText, List<int[]>> features = new LinkedHashMap<>();
        for (int number = members.length - 1; number >= 0; number--) {
            Rule rule = pass.rules().get(number);
            int[] own = isExplained(rule) ? common(members[number], seen) : NONE;
            if (own.length > 0) {
                LocalText title = rule.title().orElseThrow();
                shown.putIfAbsent(title, rule);
                features.computeIfAbsent(title, key -> new ArrayList<>()).add(own);
            }
        }
        return shown.entrySet().stream()
                .map(line -> new RuleCount(
                        line.getValue(), subjects(set.ids(), features.getOrDefault(line.getKey(), List.of()))))
                .toList();
    }

    /** Whether a legend has anything to say of a pass. */
    static boolean isExplained(LayerStyle.Pass pass) {
        return pass.rules().stream().anyMatch(RuleCount::isExplained);
    }

    private static boolean isExplained(Rule rule) {
        return rule.title().isPresent()
                && rule.symbolizers().stream().anyMatch(symbolizer -> !(symbolizer instanceof Symbolizer.TextSymbol));
    }

    private static int subjects(FeatureIds ids, List<int[]> features) {
        if (!ids.areDistinct()) {
            Set<List<String>> subjects = new HashSet<>();
            features.forEach(own -> IntStream.of(own).forEach(feature -> subjects.add(ids.of(feature))));
            return subjects.size();
        }
        if (features.size() == 1) {
            return features.get(0).length;
        }
        BitSet any = new BitSet();
        features.forEach(own -> IntStream.of(own).forEach(any::set));
        return any.cardinality();
    }

    /** What two ascending rows of numbers have in common. */
    private static int[] common(int[] some, int[] others) {
        if (some == others) {
            return some;
        }
        IntArray both = new IntArray(Math.min(some.length, others.length));
        for (int i = 0, k = 0; i < some.length && k < others.length; ) {
            if (some[i] == others[k]) {
                both.add(some[i]);
            }
            int next = some[i];
            i += next <= others[k] ? 1 : 0;
            k += others[k] <= next ? 1 : 0;
        }
        return both.trimmed();
    }
}
