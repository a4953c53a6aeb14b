package paso.portrayal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import paso.document.Edit;
import paso.document.MapDocument;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.model.Event;
import paso.model.LayerContent;
import paso.model.Scene;
import paso.portrayal.inset.InsetMap;
import paso.portrayal.layer.DrawnLayer;
import paso.portrayal.layer.DrawnSet;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.style.Roles;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.ClockReading;

/**
 * Draws a document: prepared once for a projection, asked many times. Immutable and safe to share between threads.
 */
public final class Portrayer {

    private final LayerStack stack;
    private final TextMeasurer measurer;

    private Portrayer(LayerStack stack, TextMeasurer measurer) {
        this.stack = stack;
        this.measurer = measurer;
    }

    /** Projects and packs the layers of a dataset. Takes tenths of a second: never on the window's thread. */
    public static Portrayer of(Scene scene, Styles styles, TextMeasurer measurer, Projection projection) {
        return new Portrayer(LayerStack.of(MapDocument.of(scene, styles), styles, projection), measurer);
    }

    /**
     * Draws another document, in another projection. What is packed already is taken over; anything else takes a while: never
     * on the window's thread.
     *
     * @param cancelled asked again and again, whether anybody still waits for it
     * @throws java.util.concurrent.CancellationException when nobody does
     */
    public Portrayer showing(MapDocument document, Projection projection, BooleanSupplier cancelled) {
        LayerStack other = stack.showing(document, projection, cancelled);
        return other == stack ? this : new Portrayer(other, measurer);
    }

    /** Draws another document in the same projection, however long it takes. */
    public Portrayer showing(MapDocument document) {
        return showing(document, projection(), () -> false);
    }

    /** Draws the document as it is after an edit, however long it takes. */
    public Portrayer with(Edit edit) {
        return showing(document().with(edit));
    }

    /**
     * Draws another document at once, as far as it can: a layer of which nothing is packed yet is not drawn, and one with other
     * content as it was.
     */
    public Portrayer asFarAsPacked(MapDocument document) {
        return new Portrayer(stack.asFarAsPacked(document), measurer);
    }

    /** What of its document is not drawn as it is in that projection, and would have to be packed. */
    public List<LayerContent> lacking(Projection projection) {
        return stack.lacking(projection);
    }

    /** What is drawn. */
    public MapDocument document() {
        return stack.document();
    }

    /** The scene of the document. */
    public Scene scene() {
        return document().scene();
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
    public Portrayal portray(MapRequest request, Optional<Portrayal> before) {
        List<DrawnLayer> layers = before.filter(ScenePortrayal.class::isInstance)
                .map(earlier -> ((ScenePortrayal) earlier).layers())
                .orElse(List.of());
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
