package paso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document and what was done to it. Immutable; what is undone is kept to be done again until something else is done.
 *
 * @param done the latest last
 * @param undone what can be done again, the next last
 */
public record Journal(MapDocument document, List<Step> done, List<Step> undone) {

    /** As many edits as anybody goes back; what is older is done for good. */
    public static final int MOST_STEPS = 100;

    /** One edit, and what it made of what. */
    public record Step(Edit edit, MapDocument before, MapDocument after) {

        public EditName name() {
            return edit.name(before);
        }
    }

    public Journal {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** A document to which nothing was done yet. */
    public static Journal of(MapDocument document) {
        return new Journal(document, List.of(), List.of());
    }

    /** After an edit; one that changes nothing is not kept. */
    public Journal with(Edit edit) {
        MapDocument after = edit.apply(document);
        if (after.equals(document)) {
            return this;
        }
        List<Step> steps = new ArrayList<>(done);
        MapDocument before = document;
        if (last(done).filter(step -> edit.continues(step.edit())).isPresent()) {
            before = steps.remove(steps.size() - 1).before();
        }
        if (!after.equals(before)) {
            steps.add(new Step(edit, before, after));
        }
        return new Journal(after, steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size()), List.of());
    }

    /** Before the latest edit; this where there is none. */
    public Journal undo() {
        return last(done)
                .map(step -> new Journal(step.before(), withoutLast(done), plus(undone, step)))
                .orElse(this);
    }

    /** After the edit that was undone latest; this where there is none. */
    public Journal redo() {
        return last(undone)
                .map(step -> new Journal(step.after(), plus(done, step), withoutLast(undone)))
                .orElse(this);
    }

    /** What {@link #undo} would undo. */
    public Optional<EditName> toUndo() {
        return last(done).map(Step::name);
    }

    /** What {@link #redo} would do again. */
    public Optional<EditName> toRedo() {
        return last(undone).map(Step::name);
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private static List<Step> withoutLast(List<Step> steps) {
        return steps.subList(0, steps.size() - 1);
    }

    private static List<Step> plus(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
