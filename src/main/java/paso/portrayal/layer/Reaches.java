package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paso.symbol.Mark;

/** Which features of a set a symbol was drawn for, and how far the symbols reach from each. */
final class Reaches {

    /** From this share of all on it is quicker to go along them than to look each one up. */
    private static final int FEW = 8;

    private final int[] features;
    /** Of each feature the place of its reach among those known; 0 where nothing was drawn. */
    private final int[] kinds;

    private final List<Mark.Reach> known = new ArrayList<>(List.of(Mark.Reach.NONE));
    private final Map<Mark.Reach, Integer> numbers = new HashMap<>();
    private double farthestPx;

    /** @param features that may be drawn, ascending */
    Reaches(int[] features) {
        this.features = features;
        this.kinds = new int[features.length];
    }

    /** Remembers that a symbol was drawn for some of the features, ascending. */
    void add(int[] some, Mark.Reach reach) {
        int own = number(reach);
        farthestPx = Math.max(farthestPx, some.length == 0 ? 0 : reach.rightPx());
        boolean few = some.length < features.length / FEW;
        int at = -1;
        int lastBefore = 0;
        int lastAfter = own;
        for (int feature : some) {
            if (few) {
                at = Arrays.binarySearch(features, feature);
            } else {
                do {
                    at++;
                } while (features[at] != feature);
            }
            int before = kinds[at];
            if (before != lastBefore) {
                lastBefore = before;
                lastAfter = before == 0 ? own : number(known.get(before).union(reach));
            }
            kinds[at] = lastAfter;
        }
    }

    private int number(Mark.Reach reach) {
        return numbers.computeIfAbsent(reach, fresh -> {
            known.add(fresh);
            return known.size() - 1;
        });
    }

    boolean isDrawn(int feature) {
        return kind(feature) > 0;
    }

    /** How far the symbols of a feature reach; not at all where there are none. */
    Mark.Reach of(int feature) {
        return known.get(kind(feature));
    }

    private int kind(int feature) {
        int at = Arrays.binarySearch(features, feature);
        return at < 0 ? 0 : kinds[at];
    }

    /** How far to the right or left of its feature any symbol reaches at most. */
    double farthestPx() {
        return farthestPx;
    }
}
