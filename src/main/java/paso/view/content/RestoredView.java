package paso.view.content;

import java.util.ArrayList;
import java.util.List;
import paso.document.Edit;
import paso.document.LayerNames;
import paso.document.MapDocument;
import paso.export.record.MapRecord;
import paso.model.LayerKey;
import paso.view.control.MessageBar;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The view that a published picture was made of, to be shown again: layers, projection, extent, moment, selection. Theme and
 * language stay those of whoever looks.
 *
 * @param missing names of layers that the picture shows and that are not here: files that were added
 */
record RestoredView(MapRecord record, List<String> missing) {

    static RestoredView of(MapRecord record, MapDocument document) {
        List<String> missing = record.layers().stream()
                .filter(layer -> layer.visible()
                        && document.find(new LayerKey(layer.layer())).isEmpty())
                .map(layer -> LayerNames.of(layer.layer()))
                .toList();
        return new RestoredView(record, missing);
    }

    /** Shows it, on a map that is in its projection already. */
    void show(MapState state, Navigator navigator) {
        navigator.stop();
        state.rememberExtent();
        state.document().edit(arrangement());
        state.clock().window().set(record.reading().window());
        state.clock().goTo(record.reading().asOf());
        state.callouts().set(record.callouts());
        state.selectedId()
                .set(record.selectedId().filter(id -> state.scene().find(id).isPresent()));
        navigator.showAtOnce(record.extentDeg());
    }

    private Edit.Arrange arrangement() {
        return new Edit.Arrange(record.layers().stream()
                .map(layer -> new Edit.Arrange.Place(new LayerKey(layer.layer()), layer.visible(), layer.opacity()))
                .toList());
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
