package paso.portrayal.layer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which subjects the features of a set stand for. */
public sealed interface FeatureIds {

    /** Of features that cannot be picked. */
    FeatureIds NONE = of(List.of());

    /** Whether no feature can be picked. */
    boolean isEmpty();

    /** The subjects of a feature: one, or several where they are drawn as one marker. */
    List<String> of(int feature);

    /** The features that stand for a subject, ascending. */
    int[] featuresOf(String id);

    /** Whether each feature is one subject that no other feature is. */
    boolean areDistinct();

    /** The ids of each feature in turn; none for features that cannot be picked. */
    static FeatureIds of(List<List<String>> ids) {
        Map<String, int[]> features = new HashMap<>();
        Set<List<String>> distinct = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            int[] own = {i};
            distinct.add(ids.get(i));
            for (String id : ids.get(i)) {
                features.merge(id, own, (before, more) -> IntStream.concat(IntStream.of(before), IntStream.of(more))
                        .toArray());
            }
        }
        return new Listed(List.copyOf(ids), features, distinct.size() == ids.size());
    }

    /**
     * The ids {@code LAYER#NUMBER}, each made when it is asked for.
     *
     * @param numbers of each feature, ascending
     */
    static FeatureIds numbered(String layer, int[] numbers) {
        return new Numbered(layer + "#", numbers);
    }

    /** Ids that are known one by one. */
    record Listed(List<List<String>> ids, Map<String, int[]> features, boolean areDistinct) implements FeatureIds {

        private static final int[] NOWHERE = {};

        @Override
        public boolean isEmpty() {
            return ids.isEmpty();
        }

        @Override
        public List<String> of(int feature) {
            return ids.get(feature);
        }

        @Override
        public int[] featuresOf(String id) {
            return features.getOrDefault(id, NOWHERE);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listed listed && ids.equals(listed.ids);
        }

        @Override
        public int hashCode() {
            return ids.hashCode();
        }
    }

    /** Ids that differ in a number. */
    record Numbered(String prefix, int[] numbers) implements FeatureIds {

        @Override
        public boolean isEmpty() {
            return numbers.length == 0;
        }

        @Override
        public List<String> of(int feature) {
            return List.of(prefix + numbers[feature]);
        }

        @Override
        public int[] featuresOf(String id) {
            if (!id.startsWith(prefix)) {
                return Listed.NOWHERE;
            }
            try {
                int found = Arrays.binarySearch(numbers, Integer.parseInt(id.substring(prefix.length())));
                return found < 0 ? Listed.NOWHERE : new int[] {found};
            } catch (NumberFormatException noNumber) {
                return Listed.NOWHERE;
            }
        }

        @Override
        public boolean areDistinct() {
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Numbered numbered
                    && prefix.equals(numbered.prefix)
                    && Arrays.equals(numbers, numbered.numbers);
        }

        @Override
        public int hashCode() {
            return prefix.hashCode();
        }
    }
}
