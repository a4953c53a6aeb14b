package paso.export;

import java.util.Locale;
import java.util.function.Predicate;
import paso.export.spec.MapSpec;
import paso.export.words.Texts;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.PortOfEntry;
import paso.model.Scene;
import paso.model.Status;
import paso.time.AsOf;

/** What a map of crossings says, as a title: {@code Five crossings closed, one partly open}. */
public final class Headline {

    private Headline() {}

    /**
     * A map under a title that tells the states of the crossings in the picture: those that its legend counts. A sheet without
     * crossings has the dataset's title.
     */
    public static MapSpec titled(MapSpec map, MapExport export, Scene scene) {
        MapSpec titled = map.withTitle(scene.info().title().in(map.language()));
        if (map.form() == MapSpec.Form.SHEET && !showsPorts(map)) {
            return titled;
        }
        // a title takes its own room from the map, which may show more or less then
        for (int i = 0; i < 2; i++) {
            Viewport seen = export.mapViewport(titled);
            titled = titled.withTitle(of(scene, place -> isIn(seen, place), map.asOf(), map.language()));
        }
        return titled;
    }

    private static boolean showsPorts(MapSpec map) {
        return map.layers().stream().anyMatch(layer -> layer.layer().equals(LayerKey.PORTS.id()) && layer.visible());
    }

    /** The states of the crossings within an extent, in degrees; the dataset's title where there is none. */
    public static String of(Scene scene, Bounds extentDeg, AsOf asOf, Language language) {
        return of(scene, place -> extentDeg.contains(place.lonDeg(), place.latDeg()), asOf, language);
    }

    private static boolean isIn(Viewport viewport, LonLat place) {
        double x = viewport.pixelXOf(place);
        double y = viewport.pixelYOf(place);
        return x >= 0 && y >= 0 && x <= viewport.widthPx() && y <= viewport.heightPx();
    }

    private static String of(Scene scene, Predicate<LonLat> isSeen, AsOf asOf, Language language) {
        Texts texts = new Texts(language);
        int closed = 0;
        int partial = 0;
        int all = 0;
        for (PortOfEntry port : scene.ports()) {
            if (port.anchor().filter(isSeen).isEmpty()) {
                continue;
            }
            Status status = port.stateAt(asOf).status();
            closed += status == Status.CLOSED ? 1 : 0;
            partial += status == Status.PARTIAL ? 1 : 0;
            all++;
        }
        if (all == 0) {
            return scene.info().title().in(language);
        }
        if (closed + partial == 0) {
            return texts.get("headline.open", all);
        }
        String key = closed == 0 ? "headline.partial" : partial == 0 ? "headline.closed" : "headline.both";
        return capitalized(texts.get(key, closed, counted(closed, texts), partial, counted(partial, texts)), language);
    }

    private static String counted(int count, Texts texts) {
        return count >= 1 && count <= 9 ? texts.get("number." + count) : String.valueOf(count);
    }

    private static String capitalized(String text, Language language) {
        Locale locale = language.locale();
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
