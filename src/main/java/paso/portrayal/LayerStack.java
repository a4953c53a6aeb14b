package paso.portrayal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import paso.document.Layer;
import paso.document.MapDocument;
import paso.document.StyleChoice;
import paso.geo.Projection;
import paso.model.LayerContent;
import paso.model.LayerKey;
import paso.model.Raster;
import paso.model.SceneLayer;
import paso.portrayal.layer.EventSource;
import paso.portrayal.layer.LayerSource;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.style.LayerStyle;
import paso.style.Styles;
import paso.style.Theme;

/**
 * The layers of a document as they can be drawn, projected and packed, and how each looks. Immutable and safe to share between
 * threads.
 */
final class LayerStack {

    private final MapDocument document;
    private final Styles shipped;
    private final Styles styles;
    private final Projection projection;
    private final EventSource events;
    private final Map<String, Packed> packed;

    /** What is drawn for a layer, and what it was made of. */
    private record Packed(LayerContent content, Projection projection, LayerSource source) {

        /** A grid is drawn from its own cells in any projection. */
        boolean isOf(LayerContent other, Projection into) {
            return (other instanceof Raster || projection.equals(into)) && content.equals(other);
        }
    }

    /** A layer that a request shows. */
    record Shown(LayerSource source, double opacity, LayerStyle style) {

        String id() {
            return source.id();
        }
    }

    private LayerStack(MapDocument document, Styles shipped, Projection projection, Map<String, Packed> packed) {
        this.document = document;
        this.shipped = shipped;
        this.styles = chosen(document, shipped);
        this.projection = projection;
        this.packed = Map.copyOf(packed);
        this.events = packed.values().stream()
                .map(Packed::source)
                .filter(EventSource.class::isInstance)
                .map(EventSource.class::cast)
                .findFirst()
                .orElseGet(() -> new EventSource(List.of(), projection));
    }

    private static Styles chosen(MapDocument document, Styles shipped) {
        Styles chosen = shipped;
        for (Layer layer : document.layers()) {
            String id = layer.key().id();
            if (layer.style() instanceof StyleChoice.Own own) {
                chosen = chosen.with(id, looksLike(layer), own.style());
            } else if (layer.style() instanceof StyleChoice.Shipped named && !named.equals(StyleChoice.USUAL)) {
                chosen = chosen.with(id, named.name());
            }
        }
        return chosen;
    }

    /** The shipped style that a layer without one of its own has. */
    private static String looksLike(Layer layer) {
        return layer.isGrid()
                ? Styles.HILLSHADE
                : layer.content() instanceof SceneLayer ? Styles.SUBJECTS : Styles.USER;
    }

    /** Projects and packs all layers. Takes tenths of a second: never on the window's thread. */
    static LayerStack of(MapDocument document, Styles shipped, Projection projection) {
        return new LayerStack(document, shipped, projection, Map.of()).showing(document, projection, () -> false);
    }

    /** See {@link Portrayer#showing(MapDocument, Projection, BooleanSupplier)}. */
    LayerStack showing(MapDocument next, Projection into, BooleanSupplier cancelled) {
        if (next.equals(document) && into.equals(projection) && lacking(into).isEmpty()) {
            return this;
        }
        SourceMaker maker = new SourceMaker(into, cancelled);
        Map<String, Packed> all = new HashMap<>();
        for (Layer layer : next.layers()) {
            String id = layer.key().id();
            all.put(id, taken(layer, into).orElseGet(() -> new Packed(layer.content(), into, maker.of(layer))));
        }
        return new LayerStack(next, shipped, into, all);
    }

    /** See {@link Portrayer#asFarAsPacked}. */
    LayerStack asFarAsPacked(MapDocument next) {
        Map<String, Packed> kept = new HashMap<>(packed);
        kept.keySet()
                .retainAll(next.layers().stream().map(layer -> layer.key().id()).toList());
        return new LayerStack(next, shipped, projection, kept);
    }

    /** See {@link Portrayer#lacking}. */
    List<LayerContent> lacking(Projection wanted) {
        return document.layers().stream()
                .filter(layer -> taken(layer, wanted).isEmpty())
                .map(Layer::content)
                .toList();
    }

    /** What is packed of a layer as it is in the document, for that projection. */
    private Optional<Packed> taken(Layer layer, Projection into) {
        return Optional.ofNullable(packed.get(layer.key().id())).filter(present -> present.isOf(layer.content(), into));
    }

    MapDocument document() {
        return document;
    }

    Styles styles() {
        return styles;
    }

    Projection projection() {
        return projection;
    }

    EventSource events() {
        return events;
    }

    Optional<LayerSource> source(String id) {
        return Optional.ofNullable(packed.get(id)).map(Packed::source);
    }

    boolean isGrid(String id) {
        return document.find(new LayerKey(id)).filter(Layer::isGrid).isPresent();
    }

    LayerStyle style(String id, Theme theme) {
        return styles.layer(
                id, document.find(new LayerKey(id)).map(LayerStack::looksLike).orElse(Styles.USER), theme);
    }

    /** The layers that a request shows, the topmost first. */
    List<Shown> shownBy(MapRequest request) {
        List<Shown> shown = new ArrayList<>();
        for (int i = request.layers().size() - 1; i >= 0; i--) {
            LayerSetting setting = request.layers().get(i);
            if (setting.visible() && setting.opacity() > 0) {
                source(setting.layer())
                        .map(source -> new Shown(source, setting.opacity(), style(setting.layer(), request.theme())))
                        .ifPresent(shown::add);
            }
        }
        return shown;
    }
}
