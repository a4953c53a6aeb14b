package paso.portrayal.layer;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import paso.geo.Projection;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.portrayal.pack.IntArray;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;

/** A layer whose features never change: the base map, or a file that a person added. */
public final class FeatureSetSource implements LayerSource {

    private final String id;
    private final Map<Language, List<DrawnSet>> sets = new EnumMap<>(Language.class);

    private FeatureSetSource(String id) {
        this.id = id;
    }

    /** The layers of a base map, each under its own name, none of them to be picked. */
    public static FeatureSetSource baseMap(String id, Iterable<FeatureSet> layers, Projection projection) {
        Map<Language, List<DrawnSet>> sets = new EnumMap<>(Language.class);
        for (FeatureSet layer : layers) {
            Packer packed = new Packer(projection);
            for (int i = 0; i < layer.size(); i++) {
                packed.add(layer.geometry(i).orElse(null));
            }
            PackedLayer built = packed.build();
            int[] members = IntStream.range(0, layer.size()).toArray();
            for (Language language : Language.values()) {
                sets.computeIfAbsent(language, key -> new ArrayList<>())
                        .add(new DrawnSet(
                                layer.name(), built, FeatureIds.NONE, new AttributeRows(layer, members, language)));
            }
        }
        FeatureSetSource source = new FeatureSetSource(id);
        source.sets.putAll(sets);
        return source;
    }

    /**
     * A file's features, as {@code areas}, {@code lines} and {@code points}; each can be picked as {@code ID#NUMBER}.
     *
     * @throws CancellationException when nobody waits for it any more
     */
    public static FeatureSetSource added(
            String id, FeatureSet features, Projection projection, BooleanSupplier cancelled) {
        FeatureSetSource source = new FeatureSetSource(id);
        for (PackedLayer.Kind kind : List.of(PackedLayer.Kind.POLYGON, PackedLayer.Kind.LINE, PackedLayer.Kind.POINT)) {
            Packer packed = new Packer(projection);
            IntArray members = new IntArray(16);
            for (int i = 0; i < features.size(); i++) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                Optional<Geometry> geometry = features.geometry(i);
                if (Packer.kindOf(geometry.orElse(null)).equals(Optional.of(kind))) {
                    packed.add(geometry.orElse(null));
                    members.add(i);
                }
            }
            if (members.size() > 0) {
                source.add(id, kind, packed.build(), members.trimmed(), features);
            }
        }
        return source;
    }

    /** The feature type that features of a kind of shape have in layers without a style of their own. */
    static String typeOf(PackedLayer.Kind kind) {
        return switch (kind) {
            case POLYGON -> "areas";
            case LINE -> "lines";
            case POINT -> "points";
        };
    }

    private void add(String layer, PackedLayer.Kind kind, PackedLayer packed, int[] members, FeatureSet all) {
        String type = typeOf(kind);
        FeatureIds ids = FeatureIds.numbered(layer, members);
        for (Language language : Language.values()) {
            sets.computeIfAbsent(language, key -> new ArrayList<>())
                    .add(new DrawnSet(type, packed, ids, new AttributeRows(all, members, language)));
        }
    }

    /** Attributes of features, each made when it is asked for. */
    private static final class AttributeRows extends AbstractList<Attributes> {
        private final FeatureSet features;
        private final int[] members;
        private final Language language;

        AttributeRows(FeatureSet features, int[] members, Language language) {
            this.features = features;
            this.members = members;
            this.language = language;
        }

        @Override
        public Attributes get(int index) {
            return attributes(features, members[index], language);
        }

        @Override
        public int size() {
            return members.length;
        }
    }

    /** A feature's own attributes, and {@code label}: its name in the language; {@code turn}: its angle, clockwise. */
    private static Attributes attributes(FeatureSet features, int index, Language language) {
        return name -> switch (name) {
            case "label" -> label(features, index, language);
            case "turn" -> features.value(index, "angle") instanceof Number angle ? -angle.doubleValue() : 0.0;
            default -> features.value(index, name);
        };
    }

    private static @Nullable Object label(FeatureSet features, int index, Language language) {
        Object spanish = language == Language.ES ? features.value(index, "name_es") : null;
        return spanish != null ? spanish : features.value(index, "name");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isStill() {
        return true;
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        return sets.getOrDefault(request.language(), List.of());
    }
}
