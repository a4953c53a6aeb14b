package paso.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import paso.document.Edit;
import paso.document.Layer;
import paso.document.MapDocument;
import paso.document.Origin;
import paso.document.StyleChoice;
import paso.export.MapExport;
import paso.export.spec.Imprint;
import paso.geo.Projection;
import paso.geo.WebMercator;
import paso.model.LayerContent;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.render.Fonts;
import paso.source.dataset.DatasetReader;
import paso.source.dataset.LoadReport;
import paso.source.dataset.LoadedDataset;
import paso.source.file.BadInputException;
import paso.source.file.ReadingMonitor;
import paso.style.StyleFile;
import paso.style.StyleNote;
import paso.style.Styles;

/** A dataset ready to be drawn, with what a person added to it. */
record DrawnMap(Portrayer portrayer, Fonts fonts, String fingerprint) {

    /** Decides whether a dataset with something wrong in it may be shown. */
    @FunctionalInterface
    interface Judge {
        void judge(LoadReport report) throws IOException;
    }

    /** Reads dataset, styles and fonts side by side. */
    static DrawnMap load(Optional<Path> dataset, List<Path> files, Judge judge) throws IOException {
        return load(dataset, files, WebMercator.INSTANCE, judge);
    }

    /** Reads dataset, styles and fonts side by side; the map is drawn in that projection. */
    static DrawnMap load(Optional<Path> dataset, List<Path> files, Projection projection, Judge judge)
            throws IOException {
        CompletableFuture<Styles> styles = CompletableFuture.supplyAsync(Styles::shipped);
        CompletableFuture<Fonts> reading = CompletableFuture.supplyAsync(Fonts::new);
        List<Edit> added = new ArrayList<>();
        for (Path file : files) {
            for (LayerContent content : AddedFile.read(file, ReadingMonitor.NONE)) {
                added.add(new Edit.Add(Origin.table(file, content.name()), content));
            }
        }
        LoadedDataset loaded = DatasetReader.read(Datasets.at(dataset));
        judge.judge(loaded.report());
        try {
            Fonts fonts = reading.join();
            Portrayer portrayer = Portrayer.of(loaded.scene(), styles.join(), fonts, projection);
            return new DrawnMap(portrayer, fonts, loaded.fingerprint()).with(added);
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    /**
     * This map with styles from files.
     *
     * @param styles each {@code LAYER=FILE}, or {@code LAYER=NAME} of a style shipped for it; LAYER is a layer's id or an added file's name
     * @param notes is told what is not supported
     * @throws BadInputException when a file cannot be read
     */
    DrawnMap styled(List<String> styles, Consumer<StyleNote> notes) throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (String style : styles) {
            int equals = style.indexOf('=');
            if (equals < 1 || equals == style.length() - 1) {
                throw new WrongUsage(
                        "--style: '" + style + "' is not LAYER=FILE; write for instance ports=my-ports.sld");
            }
            LayerKey layer = layer(style.substring(0, equals)).key();
            String named = style.substring(equals + 1);
            if (portrayer.styles().isShipped(layer.id(), named)) {
                edits.add(new Edit.Restyle(layer, new StyleChoice.Shipped(named)));
            } else {
                StyleFile file = StyleFiles.read(Path.of(named), portrayer.styles());
                file.notes().forEach(notes);
                StyleFile.Layer own = file.named(style.substring(0, equals))
                        .orElse(file.layers().get(0));
                edits.add(new Edit.Restyle(layer, new StyleChoice.Own(own)));
            }
        }
        return with(edits);
    }

    private Layer layer(String name) {
        List<Layer> layers = portrayer.document().layers();
        return layers.stream()
                .filter(layer -> layer.key().id().equals(name) || layer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("--style: there is no layer '" + name + "'; there are "
                        + layers.stream().map(Layer::name).collect(Collectors.joining(", "))));
    }

    private DrawnMap with(List<Edit> edits) {
        MapDocument edited = portrayer.document();
        for (Edit edit : edits) {
            edited = edited.with(edit);
        }
        return new DrawnMap(portrayer.showing(edited), fonts, fingerprint);
    }

    Scene scene() {
        return portrayer.scene();
    }

    /** What a person added to the dataset. */
    List<LayerContent> added() {
        return portrayer.document().added().stream().map(Layer::content).toList();
    }

    /** What a file that is written at that moment says of its making. */
    Imprint imprint(Instant now) {
        return new Imprint(
                PasoCommand.Version.ofProgram(),
                fingerprint,
                now.atZone(ZoneOffset.UTC).toLocalDate());
    }

    MapExport export(Instant now) {
        return new MapExport(portrayer, fonts, imprint(now));
    }

    private static RuntimeException unwrapped(CompletionException e) {
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new UncheckedIOException(new IOException(e.getCause()));
    }
}
