package paso.view.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import paso.model.LayerKey;
import paso.style.StyleFile;
import paso.view.control.MessageBar;
import paso.view.state.MapState;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/** Reads files of styles in the background and draws layers as they say; the message bar says which, or why not. */
public final class StyleOpening {

    private final MapState state;
    private final WindowServices services;
    private final WindowText text;
    private final MessageBar messages;
    private final WorkQueue reader;

    public StyleOpening(
            MapState state, WindowServices services, WindowText text, MessageBar messages, WorkQueue reader) {
        this.state = state;
        this.services = services;
        this.text = text;
        this.messages = messages;
        this.reader = reader;
    }

    /** Puts a style on the layers that it names, else on the topmost added file. */
    public void open(Path file) {
        read(file, style -> AppliedStyle.of(style, state.document().newest()));
    }

    /** Draws a layer as a file says, if it is still there. */
    public void open(Path file, LayerKey layer) {
        read(file, style -> state.document().newest().find(layer).map(own -> AppliedStyle.on(List.of(own), style)));
    }

    private void read(Path file, Function<StyleFile, Optional<AppliedStyle>> applied) {
        var styles = state.portrayer().get().styles();
        reader.submit(
                Job.making(JobKind.STYLE, cancel -> services.openStyle(file, styles), style -> applied.apply(style)
                                .ifPresentOrElse(
                                        on -> apply(file, on),
                                        () -> messages.showFailure(text.of(
                                                "style.noLayer",
                                                file.getFileName(),
                                                style.layers().get(0).name()))))
                        .about(file));
    }

    private void apply(Path file, AppliedStyle applied) {
        state.document().edit(applied.edit());
        applied.tell(
                messages,
                text,
                String.valueOf(file.getFileName()),
                state.language().get());
    }
}
