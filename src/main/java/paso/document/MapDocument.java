package paso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.Scene;
import paso.model.SceneLayer;
import paso.model.Subject;
import paso.style.Styles;
import paso.style.Theme;

/**
 * What the map is of: a scene, and the one list of its layers and of those that a person added. Everything else that shows
 * layers reads it; another one is made by an {@link Edit}.
 *
 * @param layers the lowest first
 */
public record MapDocument(Scene scene, List<Layer> layers) {

    /** The layers of a dataset, the lowest first; those of others that a scene may have lie under the events. */
    private static final List<LayerKey> FROM_LOWEST = List.of(
            LayerKey.BASEMAP,
            LayerKey.GRATICULE,
            LayerKey.SECTORS,
            LayerKey.ROUTES,
            LayerKey.RAIL,
            LayerKey.CHECKPOINTS,
            LayerKey.PLACES,
            LayerKey.EVENTS,
            LayerKey.CARAVANS,
            LayerKey.PORTS);

    /** Layers that are shown only when somebody asks for them. */
    private static final Set<LayerKey> HIDDEN_AT_FIRST = Set.of(LayerKey.GRATICULE, LayerKey.SECTORS, LayerKey.ROUTES);

    public MapDocument {
        layers = List.copyOf(layers);
        if (layers.stream().map(Layer::key).distinct().count() < layers.size()) {
            throw new IllegalArgumentException("two layers have one key: "
                    + layers.stream().map(Layer::key).toList());
        }
    }

    /** The layers of a dataset as they are shown when nobody has chosen otherwise. */
    public static MapDocument of(Scene scene, Styles styles) {
        List<Layer> layers = new ArrayList<>();
        List<LayerKey> keys = new ArrayList<>(FROM_LOWEST);
        keys.addAll(
                keys.indexOf(LayerKey.EVENTS),
                scene.layers().stream()
                        .filter(key -> !FROM_LOWEST.contains(key))
                        .toList());
        for (LayerKey key : keys) {
            layers.add(new Layer(
                    key,
                    Styles.SHIPPED.contains(key.id())
                            ? styles.layer(key.id(), Theme.LIGHT).title()
                            : scene.title(key).orElseGet(() -> LocalText.of(Subject.spelled(key.id()))),
                    new Origin.Dataset(key.id()),
                    new SceneLayer(scene, key),
                    StyleChoice.USUAL,
                    !HIDDEN_AT_FIRST.contains(key),
                    1));
        }
        return new MapDocument(scene, layers);
    }

    public Optional<Layer> find(LayerKey key) {
        return layers.stream().filter(layer -> layer.key().equals(key)).findFirst();
    }

    /** The layer that comes from there. */
    public Optional<Layer> find(Origin origin) {
        return layers.stream().filter(layer -> layer.origin().equals(origin)).findFirst();
    }

    /** What the layer of that id is called; the id where there is none. */
    public LocalText titleOf(String id) {
        return find(new LayerKey(id)).map(Layer::title).orElse(LocalText.of(id));
    }

    /** What a person added, the lowest first. */
    public List<Layer> added() {
        return layers.stream().filter(Layer::isRemovable).toList();
    }

    /** This document after an edit. */
    public MapDocument with(Edit edit) {
        return edit.apply(this);
    }

    /** The same layers of another scene, each as it is. */
    public MapDocument over(Scene other) {
        return new MapDocument(
                other,
                layers.stream()
                        .map(layer -> layer.content() instanceof SceneLayer own
                                ? layer.of(new SceneLayer(other, own.layer()))
                                : layer)
                        .toList());
    }

    MapDocument of(List<Layer> others) {
        return new MapDocument(scene, others);
    }

    /** Each layer as {@code change} gives it back. */
    MapDocument each(UnaryOperator<Layer> change) {
        return of(layers.stream().map(change).toList());
    }

    /** One layer as {@code change} gives it back; this document where there is none of that key. */
    MapDocument one(LayerKey key, UnaryOperator<Layer> change) {
        return each(layer -> layer.key().equals(key) ? change.apply(layer) : layer);
    }

    /** The place of a layer in the list, or -1. */
    int indexOf(LayerKey key) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    Set<LayerKey> keys() {
        return layers.stream().map(Layer::key).collect(Collectors.toSet());
    }
}
