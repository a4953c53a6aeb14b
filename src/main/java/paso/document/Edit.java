package paso.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paso.model.LayerContent;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.SceneLayer;

/**
 * Something that is done to a document: a function from document to document, and a value. One whose layer is gone does
 * nothing.
 */
public sealed interface Edit {

    MapDocument apply(MapDocument before);

    /** What it is called when it is done to that document. */
    EditName name(MapDocument before);

    /** Whether, done right after another, it only carries that on, so that both are undone as one. */
    default boolean continues(Edit earlier) {
        return false;
    }

    private static EditName named(EditName.What what, MapDocument before, LayerKey... layers) {
        return named(what, before, List.of(layers));
    }

    private static EditName named(EditName.What what, MapDocument before, Collection<LayerKey> layers) {
        return new EditName(
                what,
                before.layers().stream()
                        .filter(layer -> layers.contains(layer.key()))
                        .map(Layer::title)
                        .toList());
    }

    /**
     * Adds layers: features on top of all others, a grid on the ground next above the base map and the grids that are there.
     * What comes from where a layer is from already takes that one's place and is shown.
     */
    record Add(List<Added> layers) implements Edit {

        /** A layer to be, and where it comes from. */
        public record Added(Origin origin, LayerContent content) {}

        public Add {
            layers = List.copyOf(layers);
        }

        public Add(Origin origin, LayerContent content) {
            this(List.of(new Added(origin, content)));
        }

        @Override
        public MapDocument apply(MapDocument before) {
            MapDocument after = before;
            for (Added added : layers) {
                after = with(added, after);
            }
            return after;
        }

        private static MapDocument with(Added added, MapDocument before) {
            LayerContent content = added.content();
            Optional<Layer> present = before.find(added.origin());
            if (present.isPresent()) {
                return before.one(
                        present.get().key(), layer -> layer.of(content).shown(true));
            }
            Layer layer = new Layer(
                    LayerNames.unused(content.name(), before.keys()),
                    LocalText.of(content.name()),
                    added.origin(),
                    content,
                    StyleChoice.USUAL,
                    true,
                    1);
            List<Layer> layers = new ArrayList<>(before.layers());
            layers.add(layer.isGrid() ? aboveTheGround(layers) : layers.size(), layer);
            return before.of(layers);
        }

        private static int aboveTheGround(List<Layer> layers) {
            int place = 0;
            while (place < layers.size() && layers.get(place).isGround()) {
                place++;
            }
            return place;
        }

        @Override
        public EditName name(MapDocument before) {
            return new EditName(
                    EditName.What.ADD,
                    layers.stream()
                            .map(added -> LocalText.of(added.content().name()))
                            .toList());
        }
    }

    /** Takes a layer that a person added off the map. */
    record Remove(LayerKey layer) implements Edit {
        @Override
        public MapDocument apply(MapDocument before) {
            return before.of(before.layers().stream()
                    .filter(other -> !(other.key().equals(layer) && other.isRemovable()))
                    .toList());
        }

        @Override
        public EditName name(MapDocument before) {
            return named(EditName.What.REMOVE, before, layer);
        }
    }

    /**
     * Moves a layer by so many places up (positive) or down, as far as there is room above the base map; all of one drag are
     * undone together.
     */
    record Move(LayerKey layer, int up) implements Edit {
        @Override
        public MapDocument apply(MapDocument before) {
            int from = before.indexOf(layer);
            if (from < 0 || before.layers().get(from).isBaseMap()) {
                return before;
            }
            int lowest = before.layers().get(0).isBaseMap() ? 1 : 0;
            List<Layer> layers = new ArrayList<>(before.layers());
            Layer moved = layers.remove(from);
            layers.add(Math.max(lowest, Math.min(layers.size(), from + up)), moved);
            return before.of(layers);
        }

        @Override
        public EditName name(MapDocument before) {
            return named(EditName.What.MOVE, before, layer);
        }

        @Override
        public boolean continues(Edit earlier) {
            return earlier instanceof Move move && move.layer().equals(layer);
        }
    }

    /** Draws layers in other styles. */
    record Restyle(Map<LayerKey, StyleChoice> choices) implements Edit {
        public Restyle {
            choices = Map.copyOf(choices);
        }

        public Restyle(LayerKey layer, StyleChoice choice) {
            this(Map.of(layer, choice));
        }

        @Override
        public MapDocument apply(MapDocument before) {
            return before.each(layer -> layer.in(choices.getOrDefault(layer.key(), layer.style())));
        }

        @Override
        public EditName name(MapDocument before) {
            return named(EditName.What.RESTYLE, before, choices.keySet());
        }
    }

    /** Calls a layer something else. */
    record Rename(LayerKey layer, LocalText title) implements Edit {
        @Override
        public MapDocument apply(MapDocument before) {
            return before.one(layer, own -> own.titled(title));
        }

        @Override
        public EditName name(MapDocument before) {
            return named(EditName.What.RENAME, before, layer);
        }
    }

    /** Shows or hides one layer. */
    record Show(LayerKey layer, boolean visible) implements Edit {
        @Override
        public MapDocument apply(MapDocument before) {
            return before.one(layer, own -> own.shown(visible));
        }

        @Override
        public EditName name(MapDocument before) {
            return named(visible ? EditName.What.SHOW : EditName.What.HIDE, before, layer);
        }
    }

    /** All layers on or off, the base map as it is. */
    record ShowAll(boolean visible) implements Edit {
        @Override
        public MapDocument apply(MapDocument before) {
            return before.each(layer -> layer.isBaseMap() ? layer : layer.shown(visible));
        }

        @Override
        public EditName name(MapDocument before) {
            return new EditName(visible ? EditName.What.SHOW_ALL : EditName.What.HIDE_ALL, List.of());
        }
    }

    /** Only this layer, and the base map as it is. */
    record Solo(LayerKey layer) implements Edit {
        @Override
        public MapDocument apply(MapDocument before) {
            Optional<Layer> alone = before.find(layer);
            return alone.isEmpty()
                    ? before
                    : before.each(other -> other.isBaseMap() && !alone.get().isBaseMap()
                            ? other
                            : other.shown(other.key().equals(layer)));
        }

        @Override
        public EditName name(MapDocument before) {
            return named(EditName.What.SOLO, before, layer);
        }
    }

    /** Shows again what was shown before one layer was shown alone; what came since stays as it is. */
    record EndSolo(LayerKey layer, Map<LayerKey, Boolean> visible) implements Edit {
        public EndSolo {
            visible = Map.copyOf(visible);
        }

        @Override
        public MapDocument apply(MapDocument before) {
            return before.each(other -> other.shown(visible.getOrDefault(other.key(), other.visible())));
        }

        @Override
        public EditName name(MapDocument before) {
            return named(EditName.What.END_SOLO, before, layer);
        }
    }

    /** Makes a layer more or less opaque; all of one drag of the slider are undone together. */
    record Fade(LayerKey layer, double opacity) implements Edit {
        @Override
        public MapDocument apply(MapDocument before) {
            return before.one(layer, own -> own.faded(opacity));
        }

        @Override
        public EditName name(MapDocument before) {
            return named(EditName.What.FADE, before, layer);
        }

        @Override
        public boolean continues(Edit earlier) {
            return earlier instanceof Fade fade && fade.layer().equals(layer);
        }
    }

    /**
     * Shows layers as a picture that was published shows them, in its order; on top of them, hidden, those that it does not
     * know.
     */
    record Arrange(List<Place> places) implements Edit {

        /** How one layer takes part. */
        public record Place(LayerKey layer, boolean visible, double opacity) {}

        public Arrange {
            places = List.copyOf(places);
        }

        @Override
        public MapDocument apply(MapDocument before) {
            Map<LayerKey, Layer> here = new LinkedHashMap<>();
            before.layers().forEach(layer -> here.put(layer.key(), layer));
            List<Layer> arranged = new ArrayList<>();
            for (Place place : places) {
                Optional.ofNullable(here.remove(place.layer()))
                        .map(layer -> layer.shown(place.visible()).faded(place.opacity()))
                        .ifPresent(arranged::add);
            }
            here.values().forEach(layer -> arranged.add(layer.shown(false)));
            return before.of(arranged);
        }

        @Override
        public EditName name(MapDocument before) {
            return new EditName(EditName.What.ARRANGE, List.of());
        }
    }

    /**
     * Puts another dataset in the place of the present one: its layers take the places of those of the same names, and those
     * that a person added stay.
     *
     * @param dataset the other's layers as they are when nobody has chosen otherwise
     */
    record ChangeScene(MapDocument dataset) implements Edit {
        @Override
        public MapDocument apply(MapDocument before) {
            List<Layer> layers = new ArrayList<>();
            for (Layer layer : before.layers()) {
                if (layer.content() instanceof SceneLayer) {
                    dataset.find(layer.key()).ifPresent(same -> layers.add(layer.of(same.content())));
                } else {
                    layers.add(layer);
                }
            }
            MapDocument kept = new MapDocument(dataset.scene(), layers);
            for (int i = 0; i < dataset.layers().size(); i++) {
                Layer more = dataset.layers().get(i);
                if (kept.find(more.key()).isEmpty()) {
                    int below = i == 0
                            ? -1
                            : kept.indexOf(dataset.layers().get(i - 1).key());
                    List<Layer> grown = new ArrayList<>(kept.layers());
                    grown.add(below + 1, more);
                    kept = kept.of(grown);
                }
            }
            return kept;
        }

        @Override
        public EditName name(MapDocument before) {
            return new EditName(
                    EditName.What.CHANGE_SCENE, List.of(dataset.scene().info().title()));
        }
    }
}
