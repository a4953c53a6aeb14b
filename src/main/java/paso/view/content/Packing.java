package paso.view.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.document.Edit;
import paso.document.Layer;
import paso.geo.Projection;
import paso.model.LayerContent;
import paso.portrayal.Portrayer;
import paso.view.state.MapState;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/**
 * Packs in the background what the map does not draw yet: layers that are new in the document, or all of them in another
 * projection. What nobody wants any more is given up at once, and what is done is shown together with all that was edited
 * meanwhile. JavaFX thread only, but for {@link #whole}.
 */
public final class Packing {

    private final MapState state;
    private final WorkQueue queue;
    private Projection wanted;
    private Optional<Asked> asked = Optional.empty();
    private final List<Runnable> whenProjected = new ArrayList<>();
    private volatile Portrayer shown;

    /** What is being packed. */
    private record Asked(Projection projection, List<LayerContent> lacking) {}

    /** @param queue where the latest wins, and this one's alone */
    public Packing(MapState state, WorkQueue queue) {
        this.state = state;
        this.queue = queue;
        this.shown = state.portrayer().get();
        this.wanted = shown.projection();
        state.portrayer().addListener((property, was, is) -> {
            shown = is;
            follow();
        });
        follow();
    }

    /** Draws the newest document, all of it, however long it takes. On any other thread than JavaFX's. */
    public Portrayer whole() {
        Portrayer now = shown;
        return now.showing(state.document().newest(), now.projection(), () -> false);
    }

    /**
     * Draws the map in another projection; the same place stays in the middle.
     *
     * @param then runs when it is shown, unless it cannot be
     */
    void project(Projection projection, Runnable then) {
        wanted = projection;
        whenProjected.add(then);
        follow();
    }

    private void follow() {
        Portrayer drawn = state.portrayer().get();
        if (drawn.projection().equals(wanted)) {
            List<Runnable> due = List.copyOf(whenProjected);
            whenProjected.clear();
            due.forEach(Runnable::run);
        }
        List<LayerContent> lacking = drawn.lacking(wanted);
        boolean onItsWay = asked.filter(job -> job.projection().equals(wanted) && lacking.containsAll(job.lacking()))
                .isPresent();
        if (!onItsWay) {
            asked = Optional.empty();
            queue.cancelAll();
            if (!lacking.isEmpty()) {
                pack(drawn, new Asked(wanted, lacking));
            }
        }
    }

    private void pack(Portrayer drawn, Asked job) {
        asked = Optional.of(job);
        var document = state.document().shown().get();
        queue.submit(Job.making(
                        JobKind.PACK,
                        cancel -> drawn.showing(document, job.projection(), cancel::isCancelled),
                        packed -> packed(job, packed))
                .about(names(job.lacking()))
                .whenFailed(sentence -> failed(job, sentence)));
    }

    private static String names(List<LayerContent> contents) {
        return String.join(", ", contents.stream().map(LayerContent::name).toList());
    }

    private void packed(Asked job, Portrayer packed) {
        if (isAsked(job)) {
            asked = Optional.empty();
            state.show(packed.asFarAsPacked(state.document().shown().get()));
        }
    }

    /** The map stays as it is: in its projection, without the files that could not be packed. */
    private void failed(Asked job, String sentence) {
        queue.tellFailure(sentence);
        if (!isAsked(job)) {
            return;
        }
        Projection drawn = state.portrayer().get().projection();
        if (!wanted.equals(drawn)) {
            wanted = drawn;
            whenProjected.clear();
            asked = Optional.empty();
            follow();
            return;
        }
        for (Layer layer : state.document().shown().get().added()) {
            if (job.lacking().contains(layer.content())) {
                state.document().edit(new Edit.Remove(layer.key()));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same may be asked for once more: then only what comes of that counts
    private boolean isAsked(Asked job) {
        return asked.filter(present -> present == job).isPresent();
    }
}
