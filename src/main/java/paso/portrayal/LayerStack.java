package paso.portrayal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paso.analysis.Traffic;
import paso.geo.Projection;
import paso.model.FeatureSet;
import paso.model.LayerContent;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.Raster;
import paso.model.Scene;
import paso.portrayal.grid.RasterSource;
import paso.portrayal.layer.CaravanSource;
import paso.portrayal.layer.EventSource;
import paso.portrayal.layer.FeatureSetSource;
import paso.portrayal.layer.GeneralSource;
import paso.portrayal.layer.GraticuleSource;
import paso.portrayal.layer.LayerSource;
import paso.portrayal.layer.PortSource;
import paso.portrayal.layer.SubjectSource;
import paso.portrayal.request.LayerInfo;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.style.LayerStyle;
import paso.style.StyleFile;
import paso.style.Styles;
import paso.style.Theme;

/**
 * The layers that can be drawn, projected and packed, from the lowest to the topmost, and how each looks. Immutable and safe
 * to share between threads.
 */
final class LayerStack {

    /** Layers that are shown only when somebody asks for them. */
    private static final Set<String> HIDDEN_AT_FIRST = Set.of("graticule", "sectors", "routes");

    private final Scene scene;
    private final Styles styles;
    private final Projection projection;
    private final EventSource events;
    private final Map<String, LayerSource> sources;
    private final Map<String, Added> added;

    /** A layer that a person added. */
    private record Added(LocalText title, LayerContent content) {}

    /** A layer that a request shows. */
    record Shown(LayerSource source, double opacity, LayerStyle style) {

        String id() {
            return source.id();
        }
    }

    private LayerStack(
            Scene scene,
            Styles styles,
            Projection projection,
            EventSource events,
            Map<String, LayerSource> sources,
            Map<String, Added> added) {
        this.scene = scene;
        this.styles = styles;
        this.projection = projection;
        this.events = events;
        this.sources = sources;
        this.added = added;
    }

    /** Projects and packs the scene. Takes tenths of a second: never on the window's thread. */
    static LayerStack of(Scene scene, Styles styles, Projection projection) {
        Map<String, LayerSource> sources = new LinkedHashMap<>();
        EventSource events = new EventSource(scene.events(), projection);
        Traffic traffic = new Traffic(scene);
        List<LayerSource> fromLowest = List.of(
                FeatureSetSource.baseMap("basemap", scene.baseMap(), projection),
                new GraticuleSource("graticule"),
                new SubjectSource("sectors").with("sectors", scene.subjects(LayerKey.SECTORS), projection),
                new SubjectSource("routes").with("routes", scene.subjects(LayerKey.ROUTES), projection),
                rail(scene, traffic, projection),
                new SubjectSource("checkpoints").with("checkpoints", scene.checkpoints(), projection),
                new SubjectSource("places").with("places", scene.subjects(LayerKey.PLACES), projection),
                events,
                new CaravanSource(LayerKey.CARAVANS.id(), "caravan", scene.moving(LayerKey.CARAVANS), projection),
                new PortSource(scene.ports(), traffic, projection));
        for (LayerSource source : fromLowest) {
            if (source == events) {
                scene.layers().stream()
                        .filter(layer -> !LayerKey.SHIPPED.contains(layer))
                        .forEach(layer -> sources.put(layer.id(), new GeneralSource(scene, layer, projection)));
            }
            sources.put(source.id(), source);
        }
        return new LayerStack(scene, styles, projection, events, sources, Map.of());
    }

    private static LayerSource rail(Scene scene, Traffic traffic, Projection projection) {
        SubjectSource rail = new SubjectSource(LayerKey.RAIL.id(), Optional.of(traffic));
        scene.sorts(LayerKey.RAIL).forEach((sort, subjects) -> rail.with(sort, subjects, projection));
        return rail;
    }

    /** See {@link Portrayer#with}. */
    LayerStack with(String id, LocalText title, LayerContent content) {
        LayerSource source = added(id, content, projection);
        Map<String, LayerSource> more = new LinkedHashMap<>();
        boolean placed = sources.containsKey(id) || !(source instanceof RasterSource);
        for (LayerSource other : sources.values()) {
            boolean ground = other.id().equals(LayerKey.BASEMAP.id()) || other instanceof RasterSource;
            if (!placed && !ground) {
                more.put(id, source);
                placed = true;
            }
            more.put(other.id(), other);
        }
        more.put(id, source);
        Map<String, Added> moreAdded = new LinkedHashMap<>(added);
        moreAdded.put(id, new Added(title, content));
        return new LayerStack(scene, styles, projection, events, more, moreAdded);
    }

    private static LayerSource added(String id, LayerContent content, Projection projection) {
        return content instanceof Raster raster
                ? new RasterSource(id, raster)
                : FeatureSetSource.added(id, (FeatureSet) content, projection);
    }

    LayerStack without(String id) {
        Map<String, LayerSource> fewer = new LinkedHashMap<>(sources);
        fewer.remove(id);
        Map<String, Added> fewerAdded = new LinkedHashMap<>(added);
        fewerAdded.remove(id);
        return new LayerStack(scene, styles, projection, events, fewer, fewerAdded);
    }

    LayerStack withStyle(String id, StyleFile.Layer style) {
        return styled(styles.with(id, looksLike(id), style));
    }

    /** See {@link Portrayer#withStyle(String, String)}. */
    LayerStack withStyle(String id, String name) {
        return styled(styles.with(id, name));
    }

    private LayerStack styled(Styles other) {
        return new LayerStack(scene, other, projection, events, sources, added);
    }

    /** The same layers in another projection, packed anew. */
    LayerStack in(Projection other) {
        return other.equals(projection) ? this : anew(scene, other);
    }

    /** The same files and styles over another scene, packed anew. */
    LayerStack over(Scene other) {
        return other == scene ? this : anew(other, projection);
    }

    private LayerStack anew(Scene drawn, Projection into) {
        LayerStack anew = of(drawn, styles, into);
        Map<String, LayerSource> all = new LinkedHashMap<>();
        for (LayerSource source : sources.values()) {
            // a grid is drawn from its own cells in any projection
            Optional<Added> layer = Optional.ofNullable(added.get(source.id()));
            LayerSource projected = source instanceof RasterSource
                    ? source
                    : layer.map(own -> added(source.id(), own.content(), into))
                            .orElse(anew.sources.getOrDefault(source.id(), source));
            all.put(source.id(), projected);
        }
        return new LayerStack(drawn, styles, into, anew.events, all, added);
    }

    Scene scene() {
        return scene;
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
        return Optional.ofNullable(sources.get(id));
    }

    boolean isGrid(String id) {
        return sources.get(id) instanceof RasterSource;
    }

    LayerStyle style(String id, Theme theme) {
        return styles.layer(id, looksLike(id), theme);
    }

    /** The shipped style that a layer without one of its own has. */
    private String looksLike(String id) {
        return isGrid(id) ? Styles.HILLSHADE : sources.get(id) instanceof GeneralSource ? Styles.SUBJECTS : Styles.USER;
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

    /** The files that a person added, by the ids of their layers. */
    Map<String, FeatureSet> addedFeatures() {
        Map<String, FeatureSet> features = new LinkedHashMap<>();
        added.forEach((id, layer) -> {
            if (layer.content() instanceof FeatureSet own) {
                features.put(id, own);
            }
        });
        return features;
    }

    /** All layers, the lowest first. */
    List<LayerInfo> infos() {
        return sources.values().stream()
                .map(source -> new LayerInfo(
                        source.id(), title(source.id()), source.featureCount(), source instanceof RasterSource))
                .toList();
    }

    private LocalText title(String id) {
        Added layer = added.get(id);
        return layer != null
                ? layer.title()
                : scene.title(new LayerKey(id))
                        .orElseGet(() -> style(id, Theme.LIGHT).title());
    }

    /** All layers as they are shown when nobody has chosen otherwise, lowest first. */
    List<LayerSetting> defaultSettings() {
        return sources.keySet().stream()
                .map(id -> new LayerSetting(id, !HIDDEN_AT_FIRST.contains(id), 1))
                .toList();
    }
}
