package paso.portrayal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.model.Event;
import paso.model.FeatureSet;
import paso.model.LayerContent;
import paso.model.LocalText;
import paso.model.Scene;
import paso.portrayal.inset.InsetMap;
import paso.portrayal.layer.DrawnLayer;
import paso.portrayal.layer.DrawnSet;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.request.LayerInfo;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.style.LayerStyle;
import paso.style.Roles;
import paso.style.StyleFile;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.ClockReading;

/**
 * Draws a scene: prepared once for a projection, asked many times. Immutable and safe to share between threads.
 */
public final class Portrayer {

    private final LayerStack stack;
    private final TextMeasurer measurer;

    private Portrayer(LayerStack stack, TextMeasurer measurer) {
        this.stack = stack;
        this.measurer = measurer;
    }

    /** Projects and packs the scene. Takes tenths of a second: never on the window's thread. */
    public static Portrayer of(Scene scene, Styles styles, TextMeasurer measurer, Projection projection) {
        return new Portrayer(LayerStack.of(scene, styles, projection), measurer);
    }

    private Portrayer of(LayerStack other) {
        return other == stack ? this : new Portrayer(other, measurer);
    }

    /**
     * This portrayer with one more layer: features on top of all others, a grid on the ground next above the base map and the
     * grids that are there. The same id takes the place of the old one.
     */
    public Portrayer with(String id, LocalText title, LayerContent content) {
        return of(stack.with(id, title, content));
    }

    public Portrayer without(String id) {
        return of(stack.without(id));
    }

    /** This portrayer with another style for a layer. */
    public Portrayer withStyle(String id, StyleFile.Layer style) {
        return of(stack.withStyle(id, style));
    }

    /**
     * This portrayer with one of the styles shipped for a layer.
     *
     * @param name {@link LayerStyle#USUAL}, or the name of one of {@link Styles#further}
     */
    public Portrayer withStyle(String id, String name) {
        return of(stack.withStyle(id, name));
    }

    /**
     * This portrayer, with all its layers, in another projection. Projects and packs everything anew, in tenths of a second:
     * never on the window's thread.
     */
    public Portrayer in(Projection other) {
        return of(stack.in(other));
    }

    /** This portrayer, with its styles and the files on top, over another scene. As slow as {@link #in}. */
    public Portrayer over(Scene other) {
        return of(stack.over(other));
    }

    /** What is drawn. */
    public Scene scene() {
        return stack.scene();
    }

    /** How the layers look. */
    public Styles styles() {
        return stack.styles();
    }

    public Projection projection() {
        return stack.projection();
    }

    /** The colours of a theme, for what is drawn around the map. */
    public Roles roles(Theme theme) {
        return styles().roles(theme);
    }

    /** The files that a person added, by the ids of their layers. */
    public Map<String, FeatureSet> addedFeatures() {
        return stack.addedFeatures();
    }

    /** All layers from the lowest to the topmost, the base map first. */
    public List<LayerInfo> layers() {
        return stack.infos();
    }

    /** All layers as they are shown when nobody has chosen otherwise, lowest first. */
    public List<LayerSetting> defaultSettings() {
        return stack.defaultSettings();
    }

    /** The events that the map marks at a reading of the clock, whatever its extent. */
    public List<Event> events(ClockReading reading) {
        return stack.events().shown(reading);
    }

    /** The features of a layer as they are drawn for a request; none for a layer that is not there. */
    List<DrawnSet> sets(String layer, MapRequest request) {
        return stack.source(layer).map(source -> source.sets(request)).orElse(List.of());
    }

    /** The map for an overview inset beside this one. */
    public InsetMap insetMap() {
        return InsetMap.of(scene());
    }

    /** What to paint for a request, and what was put where. */
    public Portrayal portray(MapRequest request) {
        return MapComposer.portray(stack, measurer, request, List.of());
    }

    /**
     * The same, the quicker the less has changed since an earlier picture: layers that look as they did then are taken over
     * from it, operation by operation.
     */
    public Portrayal portray(MapRequest request, Portrayal before) {
        List<DrawnLayer> layers = before instanceof ScenePortrayal earlier ? earlier.layers() : List.of();
        return MapComposer.portray(stack, measurer, request, layers);
    }

    /** The legend of the picture that a request gives; see {@link Portrayal#legend}. */
    public List<LegendEntry> legend(MapRequest request) {
        return MapComposer.legend(stack, measurer, request);
    }

    /**
     * The ids of what is seen in the picture by layer, topmost first: of the subjects that the legend counts, and of a file's
     * features.
     */
    public Map<String, Set<String>> seen(MapRequest request) {
        return new Legend(stack, request).seen();
    }

    /**
     * The rectangle in degrees around all features in the picture that look as a line of its legend says; empty where none does
     * any more.
     */
    public Optional<Bounds> extentOf(LegendEntry line, MapRequest request) {
        return new Legend(stack, request).extentOf(line);
    }

    /** The one symbol that stands for a layer in a list of layers. */
    public LegendEntry swatch(String layer, MapRequest request) {
        return new Legend(stack, request).swatch(layer);
    }
}
