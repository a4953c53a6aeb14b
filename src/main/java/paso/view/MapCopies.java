package paso.view;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import paso.export.Citation;
import paso.export.Imprint;
import paso.export.MapExport;
import paso.export.MapSpec;
import paso.export.PictureSize;
import paso.geo.LonLat;
import paso.model.Language;
import paso.model.Source;
import paso.model.Subject;
import paso.portrayal.DisplayList;
import paso.render.CancelFlag;
import paso.time.ClockReading;

/** Puts the map, a position or a citation on the system's clipboard, and says so. JavaFX thread only. */
final class MapCopies {

    /** A metre or so. */
    private static final String DEGREES = "0.#####";

    private final MapState state;
    private final WindowText text;
    private final MessageBar messages;
    private final BackgroundWork background;
    private final Supplier<MapExport> export;
    private final Supplier<Imprint> imprint;
    private final PagePainter painter;

    /** @param export publishes what is shown now; asked on a background thread */
    MapCopies(
            MapState state,
            WindowText text,
            MessageBar messages,
            BackgroundWork background,
            Supplier<MapExport> export,
            Supplier<Imprint> imprint,
            PagePainter painter) {
        this.state = state;
        this.text = text;
        this.messages = messages;
        this.background = background;
        this.export = export;
        this.imprint = imprint;
        this.painter = painter;
    }

    /** The map as it would be exported, as large as it is seen. */
    void picture(double pixelRatio) {
        SeenMap seen = new SeenMap(state);
        Optional<PictureSize> size = seen.size(pixelRatio);
        if (size.isEmpty()) {
            messages.showFailure(text.of("copy.noSize"));
            return;
        }
        MapSpec spec = seen.picture(size.get());
        background.make(
                () -> painter.picture(composed(spec), new CancelFlag()).orElseThrow(), this::copy, this::failed);
    }

    private void copy(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        put(content, text.of("copy.picture", String.valueOf((int) image.getWidth()), String.valueOf((int)
                image.getHeight())));
    }

    /** Latitude and longitude in degrees, as the search box reads them. */
    void coordinates(LonLat place) {
        put(plain(written(place)), text.of("copy.done", written(place)));
    }

    /** {@code 31.8817, -112.8174}. */
    static String written(LonLat place) {
        DecimalFormat degrees = new DecimalFormat(DEGREES, DecimalFormatSymbols.getInstance(Locale.ROOT));
        return degrees.format(place.latDeg()) + ", " + degrees.format(place.lonDeg());
    }

    /** Of the selected; of the whole map where nothing is. */
    void citation() {
        citation(state.selected());
    }

    /** Of a thing, or of the whole map. */
    void citation(Optional<Subject> subject) {
        Language language = state.language().get();
        if (subject.isPresent()) {
            ClockReading reading = state.clock().reading();
            background.make(
                    () -> citation(subject.get(), reading, language),
                    words -> copyCitation(words, subject.get().name().in(language)),
                    this::failed);
            return;
        }
        SeenMap seen = new SeenMap(state);
        MapSpec spec = seen.picture(seen.size(1).orElse(PictureSize.onScreen(1280, 800)));
        background.make(() -> citationOfMap(spec), words -> copyCitation(words, text.of("copy.ofMap")), this::failed);
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
        List<Source> sources = subject.provenanceAt(reading.asOf()).sourceIds().stream()
                .flatMap(id -> state.scene().source(id).stream())
                .toList();
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

    private void failed(String why) {
        messages.showFailure(text.of("copy.bug", why));
    }
}
