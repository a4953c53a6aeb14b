package paso.export.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.words.ShownFacts;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.model.Language;
import paso.model.Source;
import paso.portrayal.request.LayerSetting;
import paso.style.Theme;
import paso.time.ClockReading;

/**
 * What a published file says of itself: enough to cite it, and to open the same view again.
 *
 * @param description what the map shows, in words
 * @param extentDeg what was asked to be shown, in degrees
 * @param crs code of the projection
 * @param layers from the lowest to the topmost
 * @param selectedId the subject that stands out
 * @param sources of what can be seen, the most telling first
 */
public record MapRecord(
        String title,
        String description,
        ClockReading reading,
        Bounds extentDeg,
        String crs,
        List<LayerSetting> layers,
        Theme theme,
        Language language,
        boolean callouts,
        Optional<String> selectedId,
        int widthPx,
        int heightPx,
        double dpi,
        List<Source> sources,
        String credit,
        String program,
        String datasetFingerprint,
        LocalDate madeOn) {

    public static MapRecord of(MapSpec spec, Projection projection, ShownFacts facts, Imprint imprint) {
        return new MapRecord(
                spec.inscription().title(),
                TextAlternative.of(spec, facts),
                spec.reading(),
                spec.extentDeg(),
                projection.code(),
                spec.layers(),
                spec.theme(),
                spec.language(),
                spec.callouts(),
                spec.emphasis().selectedId(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                spec.size().dpi(),
                facts.sources(),
                spec.inscription().credit(),
                imprint.program(),
                imprint.datasetFingerprint(),
                imprint.madeOn());
    }

    public MapRecord {
        layers = List.copyOf(layers);
        sources = List.copyOf(sources);
    }
}
