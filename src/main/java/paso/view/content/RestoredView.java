package paso.view.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paso.export.record.MapRecord;
import paso.portrayal.Portrayer;
import paso.portrayal.request.LayerInfo;
import paso.portrayal.request.LayerSetting;
import paso.view.control.MessageBar;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The view that a published picture was made of, to be shown again: layers, projection, extent, moment, selection. Theme and
 * language stay those of whoever looks.
 *
 * @param portrayer in the picture's projection
 * @param missing names of layers that the picture shows and that are not here: files that were added
 */
record RestoredView(MapRecord record, Portrayer portrayer, List<String> missing) {

    private static final String ADDED = "file:";

    /** @param portrayer in the record's projection, with the layers that are there now */
    static RestoredView of(MapRecord record, Portrayer portrayer) {
        List<String> known = portrayer.layers().stream().map(LayerInfo::id).toList();
        List<String> missing = record.layers().stream()
                .filter(layer -> layer.visible() && !known.contains(layer.layer()))
                .map(layer -> layer.layer().replaceFirst("^" + ADDED, ""))
                .toList();
        return new RestoredView(record, portrayer, missing);
    }

    void show(MapState state, Navigator navigator) {
        navigator.stop();
        state.rememberExtent();
        state.show(portrayer);
        state.layers().setAll(layers(state.layers()));
        state.clock().window().set(record.reading().window());
        state.clock().goTo(record.reading().asOf());
        state.callouts().set(record.callouts());
        state.selectedId()
                .set(record.selectedId().filter(id -> state.scene().find(id).isPresent()));
        navigator.showAtOnce(record.extentDeg());
    }

    /** The picture's layers in its order; on top of them, hidden, those that it does not know. */
    private List<LayerSetting> layers(List<LayerSetting> present) {
        Map<String, LayerSetting> here = new LinkedHashMap<>();
        present.forEach(layer -> here.put(layer.layer(), layer));
        List<LayerSetting> restored = new ArrayList<>();
        for (LayerSetting layer : record.layers()) {
            if (here.remove(layer.layer()) != null) {
                restored.add(layer);
            }
        }
        here.values().forEach(layer -> restored.add(new LayerSetting(layer.layer(), false, layer.opacity())));
        return restored;
    }

    /** Says what is seen again, and what of the picture is not. */
    void tell(MessageBar messages, WindowText text, String file, String day, String fingerprint) {
        List<String> told = new ArrayList<>();
        told.add(text.of("restore.done", file, day));
        if (!missing.isEmpty()) {
            told.add(text.of("restore.missing", String.join(", ", missing)));
        }
        boolean otherData = !record.datasetFingerprint().isBlank()
                && !fingerprint.isBlank()
                && !fingerprint.equals(record.datasetFingerprint());
        if (otherData) {
            told.add(text.of("restore.otherData"));
        }
        if (told.size() == 1) {
            messages.showDone(told.get(0));
        } else {
            messages.showFailure(String.join(" ", told));
        }
    }
}
