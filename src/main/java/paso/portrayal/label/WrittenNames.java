package paso.portrayal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names that a picture has already, so that none is written twice in one place. */
final class WrittenNames {

    /** Closer than this one name is one too many. */
    static final double SAME_NAME_PX = 90;

    private final Map<String, List<double[]>> places = new HashMap<>();

    void add(String text, double x, double y) {
        places.computeIfAbsent(text.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(new double[] {x, y});
    }

    boolean isNear(String text, double x, double y, double reachPx) {
        return places.getOrDefault(text.toLowerCase(Locale.ROOT), List.of()).stream()
                .anyMatch(place -> Math.hypot(place[0] - x, place[1] - y) < reachPx);
    }
}
