package paso.export.spec;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paso.geo.Bounds;
import paso.model.Language;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/**
 * What to publish.
 *
 * @param extentDeg shown wholly, as large as fits beside the furniture
 * @param layers from the lowest to the topmost; a layer that is not listed is not drawn
 * @param callouts whether what happened is told on the map
 * @param inscription the words and furniture around the map
 * @param options how the file is made
 * @param form the map alone, or a sheet to print
 * @param blur hides where exactly people are
 */
public record MapSpec(
        PictureSize size,
        Bounds extentDeg,
        ClockReading reading,
        List<LayerSetting> layers,
        Theme theme,
        Language language,
        Emphasis emphasis,
        boolean callouts,
        Inscription inscription,
        FileOptions options,
        Form form,
        Optional<Geomask> blur) {

    /** What becomes of the map. */
    public enum Form {
        /** The map fills the picture, and the furniture lies on it. */
        MAP,
        /**
         * A page to print or to post: the map in a frame, around it title, legend, what is not open, sources and notes, set in
         * points of print by the picture's resolution.
         */
        SHEET
    }

    /** A map that fills the picture. */
    public MapSpec(
            PictureSize size,
            Bounds extentDeg,
            ClockReading reading,
            List<LayerSetting> layers,
            Theme theme,
            Language language,
            Emphasis emphasis,
            boolean callouts,
            Inscription inscription,
            FileOptions options) {
        this(
                size,
                extentDeg,
                reading,
                layers,
                theme,
                language,
                emphasis,
                callouts,
                inscription,
                options,
                Form.MAP,
                Optional.empty());
    }

    /**
     * The words and furniture around the map.
     *
     * @param title set as it is; blank for the date alone
     * @param credit set as it is
     */
    public record Inscription(String title, String credit, Set<Furniture> furniture) {

        private static final double LEAST_WIDTH_WITH_INSET = 900;
        private static final double LEAST_HEIGHT_WITH_INSET = 600;

        /**
         * What every picture has room for; the north arrow comes by itself where the projection turns north away from the
         * top.
         */
        public static final Set<Furniture> USUAL = Collections.unmodifiableSet(
                EnumSet.of(Furniture.TITLE, Furniture.LEGEND, Furniture.SCALE_BAR, Furniture.CREDIT));

        /** What a picture has around it when nobody says otherwise: {@link #USUAL}, and the inset if it is large. */
        public static Set<Furniture> usual(PictureSize size) {
            Set<Furniture> usual = EnumSet.copyOf(USUAL);
            if (size.widthPx() >= LEAST_WIDTH_WITH_INSET * size.pixelRatio()
                    && size.heightPx() >= LEAST_HEIGHT_WITH_INSET * size.pixelRatio()) {
                usual.add(Furniture.INSET);
            }
            return usual;
        }

        public Inscription {
            furniture = Set.copyOf(furniture);
        }
    }

    public MapSpec {
        layers = List.copyOf(layers);
    }

    /** The same picture under another title. */
    public MapSpec withTitle(String title) {
        return with(new Inscription(title, inscription.credit(), inscription.furniture()), form, blur);
    }

    public MapSpec withCredit(String credit) {
        return with(new Inscription(inscription.title(), credit, inscription.furniture()), form, blur);
    }

    /** The same map in another form. */
    public MapSpec as(Form other) {
        return with(inscription, other, blur);
    }

    /** The same map with caravans and places moved, or not. */
    public MapSpec blurred(Optional<Geomask> by) {
        return with(inscription, form, by);
    }

    private MapSpec with(Inscription words, Form inForm, Optional<Geomask> by) {
        return new MapSpec(
                size, extentDeg, reading, layers, theme, language, emphasis, callouts, words, options, inForm, by);
    }

    /** The same map of another extent. */
    public MapSpec showing(Bounds otherDeg) {
        return new MapSpec(
                size, otherDeg, reading, layers, theme, language, emphasis, callouts, inscription, options, form, blur);
    }

    /** The same map as of another moment. */
    public MapSpec at(ClockReading other) {
        return new MapSpec(
                size, extentDeg, other, layers, theme, language, emphasis, callouts, inscription, options, form, blur);
    }

    public AsOf asOf() {
        return reading.asOf();
    }
}
