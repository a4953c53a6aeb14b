package paso.export.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import paso.document.Layer;
import paso.export.record.MapRecord;
import paso.export.record.Xmp;
import paso.export.spec.MapSpec;
import paso.export.words.ShownFacts;
import paso.geo.Bounds;
import paso.geo.Viewport;
import paso.model.FeatureSet;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.portrayal.list.DisplayList;
import paso.render.Fonts;

/** One map about to be written: what was asked for, how it looks, what is in it, and what the file is to say of itself. */
public final class Publication {

    /** What PNG calls an XMP packet. */
    public static final String XMP_KEYWORD = "XML:com.adobe.xmp";

    private final MapSpec spec;
    private final Viewport viewport;
    private final Bounds frame;
    private final ShownFacts facts;
    private final MapRecord record;
    private final Portrayer portrayer;
    private final Fonts fonts;
    private final Supplier<DisplayList> composer;

    public Publication(
            MapSpec spec,
            Viewport viewport,
            Bounds frame,
            ShownFacts facts,
            MapRecord record,
            Portrayer portrayer,
            Fonts fonts,
            Supplier<DisplayList> composer) {
        this.spec = spec;
        this.viewport = viewport;
        this.frame = frame;
        this.facts = facts;
        this.record = record;
        this.portrayer = portrayer;
        this.fonts = fonts;
        this.composer = composer;
    }

    public MapSpec spec() {
        return spec;
    }

    /** Which part of the plane the whole picture would show: places on it can be found with this. */
    public Viewport viewport() {
        return viewport;
    }

    /** The rectangle of the picture that the map fills, in its pixels with y down: all of it, or the map's frame on a sheet. */
    public Bounds frame() {
        return frame;
    }

    /** What can be seen on the map. */
    public ShownFacts facts() {
        return facts;
    }

    /** What the file is to say of itself. */
    public MapRecord record() {
        return record;
    }

    /** The dataset, as it is published. */
    public Scene scene() {
        return portrayer.scene();
    }

    public Portrayer portrayer() {
        return portrayer;
    }

    public Fonts fonts() {
        return fonts;
    }

    /** The whole picture, map and furniture; the last group is the furniture. Made at each call, which takes a moment. */
    public DisplayList picture() {
        return composer.get();
    }

    /** The features of a layer that a person added; empty for any other, and for a grid. */
    public Optional<FeatureSet> addedFeatures(String layer) {
        return portrayer
                .document()
                .find(new LayerKey(layer))
                .map(Layer::content)
                .filter(FeatureSet.class::isInstance)
                .map(FeatureSet.class::cast);
    }

    /** The name of a layer in the map's language by its id; the id where no layer has it. */
    public String layerTitle(String layer) {
        return portrayer.document().titleOf(layer).in(spec.language());
    }

    /**
     * What goes into a file as texts by keyword, in order: {@code Title}, {@code Description}, {@code Source}, {@code Software}
     * for plain readers of files, and the XMP packet under the name that it has in PNG.
     */
    public Map<String, String> captions() {
        Map<String, String> captions = new LinkedHashMap<>();
        captions.put("Title", record.title());
        captions.put("Description", record.description());
        captions.put("Source", record.credit());
        captions.put("Software", record.program());
        captions.put(XMP_KEYWORD, Xmp.packet(record));
        return captions;
    }
}
