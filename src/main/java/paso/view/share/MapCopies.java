package paso.view.share;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import paso.export.MapExport;
import paso.export.record.Citation;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.LonLat;
import paso.model.Language;
import paso.model.Source;
import paso.model.Subject;
import paso.portrayal.list.DisplayList;
import paso.time.ClockReading;
import paso.view.card.CardMaker;
import paso.view.control.MessageBar;
import paso.view.state.MapState;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/** Puts the map, a position or a citation on the system's clipboard, and says so. JavaFX thread only. */
public final class MapCopies {

    /** A metre or so. */
    private static final String DEGREES = "0.#####";

    private final MapState state;
    private final WindowText text;
    private final MessageBar messages;
    private final WorkQueue queue;
    private final Supplier<MapExport> export;
    private final Supplier<Imprint> imprint;
    private final PagePainter painter;

    /** @param export publishes what is shown now; asked on a background thread */
    public MapCopies(
            MapState state,
            WindowText text,
            MessageBar messages,
            WorkQueue queue,
            Supplier<MapExport> export,
            Supplier<Imprint> imprint,
            PagePainter painter) {
        this.state = state;
        this.text = text;
        this.messages = messages;
        this.queue = queue;
        this.export = export;
        this.imprint = imprint;
        this.painter = painter;
    }

    /** The map as it would be exported, as large as it is seen. */
    public void picture(double pixelRatio) {
        SeenMap seen = new SeenMap(state);
        Optional<PictureSize> size = seen.size(pixelRatio);
        if (size.isEmpty()) {
            messages.showFailure(text.of("copy.noSize"));
            return;
        }
        MapSpec spec = seen.picture(size.get());
        queue.submit(Job.making(JobKind.COPY_PICTURE, cancel -> painter.picture(composed(spec), cancel), this::copy));
    }

    private void copy(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        put(content, text.of("copy.picture", String.valueOf((int) image.getWidth()), String.valueOf((int)
                image.getHeight())));
    }

    /** Latitude and longitude in degrees, as the search box reads them. */
    public void coordinates(LonLat place) {
        put(plain(written(place)), text.of("copy.done", written(place)));
    }

    /** {@code 31.8817, -112.8174}. */
    public static String written(LonLat place) {
        DecimalFormat degrees = new DecimalFormat(DEGREES, DecimalFormatSymbols.getInstance(Locale.ROOT));
        return degrees.format(place.latDeg()) + ", " + degrees.format(place.lonDeg());
    }

    /** Of the selected; of the whole map where nothing is. */
    public void citation() {
        citation(state.selected());
    }

    /** Of a thing, or of the whole map. */
    public void citation(Optional<Subject> subject) {
        Language language = state.language().get();
        if (subject.isPresent()) {
            ClockReading reading = state.clock().reading();
            queue.submit(Job.making(
                    JobKind.COPY_CITATION,
                    cancel -> citation(subject.get(), reading, language),
                    words -> copyCitation(words, subject.get().name().in(language))));
            return;
        }
        SeenMap seen = new SeenMap(state);
        MapSpec spec = seen.picture(seen.size(1).orElse(PictureSize.onScreen(1280, 800)));
        queue.submit(Job.making(
                JobKind.COPY_CITATION,
                cancel -> citationOfMap(spec),
                words -> copyCitation(words, text.of("copy.ofMap"))));
    }

    private DisplayList composed(MapSpec spec) {
        MapExport made = export.get();
        return made.compose(SeenMap.titled(spec, made, state.scene()));
    }

    private String citationOfMap(MapSpec spec) {
        MapExport made = export.get();
        return Citation.ofMap(
                made.publication(SeenMap.titled(spec, made, state.scene())).record());
    }

    private String citation(Subject subject, ClockReading reading, Language language) {
        CardMaker cards = new CardMaker(state.scene(), language);
        List<Source> sources =
                state.scene().sources(subject.provenanceAt(reading.asOf()).sourceIds());
        return Citation.ofSubject(
                subject.name().in(language),
                cards.of(subject, reading.asOf()).inWords(),
                reading,
                sources,
                imprint.get(),
                language);
    }

    private void copyCitation(String words, String of) {
        put(plain(words), text.of("copy.citation", of));
    }

    private static ClipboardContent plain(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        return content;
    }

    private void put(ClipboardContent content, String done) {
        if (Clipboard.getSystemClipboard().setContent(content)) {
            messages.showDone(done);
        } else {
            messages.showFailure(text.of("copy.refused"));
        }
    }
}
