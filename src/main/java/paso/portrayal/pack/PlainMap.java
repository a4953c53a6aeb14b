package paso.portrayal.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.portrayal.label.LabelPlacer;
import paso.portrayal.label.LabelWish;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.style.Symbolizer.Placement;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

/**
 * Features drawn plainly, one symbol for each kind: circles of 6 pixels with a white rim, round lines of 1.2, areas with an
 * outline of 1. For measuring, and for a first look at a file.
 */
public final class PlainMap {

    private static final int PAPER = 0xfff7f4ee;
    private static final Mark CIRCLE = Mark.of(MarkShape.CIRCLE, 6, 0xff0b63b0, 0xffffffff, 0.6);
    private static final Stroke LINE = Stroke.solid(0xff0b63b0, 1.2);
    private static final Fill AREA = Fill.solid(0x800b63b0);
    private static final Stroke OUTLINE = Stroke.solid(0xff0b63b0, 1);
    private static final Lettering LABEL = new Lettering(Lettering.Face.MAP_MEDIUM, 12, 0xff1d2126, 0xfff7f4ee, 1.6, 0);

    private final Map<PackedLayer.Kind, PackedLayer> layers = new EnumMap<>(PackedLayer.Kind.class);
    private final Map<PackedLayer.Kind, List<String>> labels = new EnumMap<>(PackedLayer.Kind.class);
    private final TextMeasurer measurer;

    private PlainMap(Builder builder) {
        builder.packed.forEach((kind, packed) -> layers.put(kind, packed.build()));
        labels.putAll(builder.labels);
        measurer = builder.measurer;
    }

    /** Gathers features. */
    public static final class Builder {
        private final Map<PackedLayer.Kind, PackedLayer.Builder> packed = new EnumMap<>(PackedLayer.Kind.class);
        private final Map<PackedLayer.Kind, List<String>> labels = new EnumMap<>(PackedLayer.Kind.class);
        private final Projection projection;
        private final TextMeasurer measurer;

        public Builder(Projection projection, TextMeasurer measurer) {
            this.projection = projection;
            this.measurer = measurer;
        }

        /**
         * @param lonLat longitude and latitude in degrees; a feature without one is left out
         * @param label blank for none
         */
        public void add(@Nullable Geometry lonLat, String label) {
            PackedLayer.Builder.kindOf(lonLat).ifPresent(kind -> {
                packed.computeIfAbsent(kind, key -> PackedLayer.builder(projection))
                        .add(lonLat);
                labels.computeIfAbsent(kind, key -> new ArrayList<>()).add(label);
            });
        }

        public PlainMap build() {
            return new PlainMap(this);
        }
    }

    public int featureCount() {
        return layers.values().stream().mapToInt(PackedLayer::featureCount).sum();
    }

    public long vertexCount() {
        return layers.values().stream().mapToLong(PackedLayer::vertexCount).sum();
    }

    /** The rectangle around all features in projected metres; empty for none. */
    public Optional<Bounds> planeBounds() {
        return layers.values().stream()
                .flatMap(layer -> layer.planeBounds().stream())
                .reduce(Bounds::union);
    }

    public DisplayList portray(Viewport viewport) {
        List<DisplayList.Op> ops = new ArrayList<>();
        List<LabelWish> wishes = new ArrayList<>();
        for (PackedLayer.Kind kind : List.of(PackedLayer.Kind.POLYGON, PackedLayer.Kind.LINE, PackedLayer.Kind.POINT)) {
            PackedLayer layer = layers.get(kind);
            if (layer == null) {
                continue;
            }
            int[] visible = layer.visible(viewport, 16);
            ops.add(
                    switch (kind) {
                        case POLYGON -> layer.polygons(visible, viewport, AREA, Optional.of(OUTLINE));
                        case LINE -> layer.lines(visible, viewport, LINE);
                        case POINT -> layer.markers(visible, viewport, CIRCLE);
                    });
            List<String> names = labels.getOrDefault(kind, List.of());
            for (int feature : visible) {
                if (!names.get(feature).isBlank()) {
                    layer.anchor(feature, viewport)
                            .ifPresent(place -> wishes.add(wish(kind, place, names.get(feature))));
                }
            }
        }
        new LabelPlacer(viewport.widthPx(), viewport.heightPx(), measurer)
                .place(wishes)
                .values()
                .forEach(placed -> ops.addAll(placed.ops()));
        return new DisplayList(
                viewport.widthPx(), viewport.heightPx(), PAPER, List.of(new DisplayList.Group("plain", 1, ops)));
    }

    private static LabelWish wish(PackedLayer.Kind kind, Coordinate place, String label) {
        boolean point = kind == PackedLayer.Kind.POINT;
        return new LabelWish(
                "plain",
                label,
                LABEL,
                0,
                point ? Placement.AROUND : Placement.CENTER,
                place.x,
                place.y,
                point ? CIRCLE.sizePx() / 2 : 0,
                3,
                0,
                0);
    }
}
