package paso.portrayal.layer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import paso.geo.Bounds;
import paso.geo.Viewport;
import paso.portrayal.label.BoxGrid;
import paso.portrayal.list.Box;
import paso.portrayal.pack.PackedLayer;

/**
 * The points of a set that lie under symbols of the layers above.
 *
 * @param symbols of each such feature the symbol over it
 */
record CoveredPlaces(Map<Integer, Box> symbols) {

    /** Pixels that rounding may move a place by. */
    private static final double SLACK_PX = 0.01;

    CoveredPlaces {
        symbols = Map.copyOf(symbols);
    }

    /** Only points are covered: of lines and areas none is. */
    static CoveredPlaces of(PackedLayer packed, Viewport viewport, BoxGrid above) {
        Map<Integer, Box> symbols = new HashMap<>();
        if (packed.kind() == PackedLayer.Kind.POINT && packed.featureCount() > 0) {
            for (Box box : above.all()) {
                Bounds plane = new Bounds(
                        viewport.toPlaneX(box.minX() - SLACK_PX),
                        viewport.toPlaneY(box.maxY() + SLACK_PX),
                        viewport.toPlaneX(box.maxX() + SLACK_PX),
                        viewport.toPlaneY(box.minY() - SLACK_PX));
                for (int feature : packed.touching(plane)) {
                    packed.anchor(feature, viewport)
                            .filter(place -> box.holds(place.x, place.y))
                            .ifPresent(place -> symbols.putIfAbsent(feature, box));
                }
            }
        }
        return new CoveredPlaces(symbols);
    }

    Optional<Box> over(int feature) {
        return Optional.ofNullable(symbols.get(feature));
    }

    /** Those that no symbol is over. */
    int[] inSight(int[] features) {
        return symbols.isEmpty()
                ? features
                : Arrays.stream(features)
                        .filter(feature -> !symbols.containsKey(feature))
                        .toArray();
    }
}
