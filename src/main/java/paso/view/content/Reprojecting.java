package paso.view.content;

import java.util.Optional;
import java.util.function.Consumer;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.view.control.MessageBar;
import paso.view.state.Navigator;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/** Finds projections by their codes in the background, and draws the map in them. */
public final class Reprojecting {

    private final Navigator navigator;
    private final Packing packing;
    private final WindowText text;
    private final MessageBar messages;
    private final WorkQueue reader;

    public Reprojecting(Navigator navigator, Packing packing, WindowText text, MessageBar messages, WorkQueue reader) {
        this.navigator = navigator;
        this.packing = packing;
        this.text = text;
        this.messages = messages;
        this.reader = reader;
    }

    /**
     * Draws the map in another projection; the same place stays in the middle.
     *
     * @param found takes, on the JavaFX thread, whether there is one of that code
     */
    public void project(String code, Consumer<Boolean> found) {
        reader.submit(Job.making(JobKind.PROJECT, cancel -> Projections.anyNamed(code), projection -> {
                    found.accept(projection.isPresent());
                    project(code, projection);
                })
                .about(code)
                .whenFailed(sentence -> {
                    found.accept(false);
                    reader.tellFailure(sentence);
                }));
    }

    private void project(String code, Optional<Projection> projection) {
        projection.ifPresentOrElse(
                found -> packing.project(found, navigator::stop),
                () -> messages.showFailure(text.of("projection.unknown", code)));
    }
}
