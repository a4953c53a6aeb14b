package paso.export.spec;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.time.AsOf;
import paso.time.TimeLength;

/** The moments that an animation shows one after the other. */
public final class AnimationTimes {

    /** More pictures than this are no animation that anybody could watch. */
    public static final int MOST = 5000;

    private AnimationTimes() {}

    /**
     * From the first moment on by a step, up to and with the last one.
     *
     * @throws IllegalArgumentException with a sentence for a person where that is too many
     */
    public static List<AsOf> by(TimeLength step, AsOf from, AsOf to) {
        List<AsOf> times = new ArrayList<>();
        for (AsOf at = from; at.onAxis().isBefore(to.onAxis()); at = step.after(at)) {
            add(at, times);
        }
        add(to, times);
        return times;
    }

    /**
     * The first moment, each moment at which something in one of the layers changes, and the last.
     *
     * @param layers ids of the layers that are shown
     * @throws IllegalArgumentException with a sentence for a person where that is too many
     */
    public static List<AsOf> atChanges(Scene scene, Set<String> layers, AsOf from, AsOf to) {
        TreeSet<Instant> changes = new TreeSet<>();
        for (LayerKey layer : scene.layers()) {
            if (layers.contains(layer.id())) {
                scene.subjects(layer).forEach(subject -> changes.addAll(subject.changeTimes()));
            }
        }
        List<AsOf> times = new ArrayList<>(List.of(from));
        Instant end = to.onAxis();
        for (Instant axis : changes.tailSet(from.onAxis(), false)) {
            if (!axis.isBefore(end)) {
                break;
            }
            add(AsOf.local(LocalDateTime.ofInstant(axis, ZoneOffset.UTC)), times);
        }
        if (from.onAxis().isBefore(end)) {
            add(to, times);
        }
        return times;
    }

    private static void add(AsOf at, List<AsOf> times) {
        if (times.size() == MOST) {
            throw new IllegalArgumentException(
                    "that would be more than " + MOST + " pictures; take a longer step or a shorter span");
        }
        times.add(at);
    }
}
