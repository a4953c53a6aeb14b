package paso.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import paso.export.MapExport;
import paso.export.spec.Imprint;
import paso.geo.Projection;
import paso.geo.WebMercator;
import paso.model.LayerContent;
import paso.model.LocalText;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.portrayal.request.LayerInfo;
import paso.render.Fonts;
import paso.source.dataset.DatasetReader;
import paso.source.dataset.LoadReport;
import paso.source.dataset.LoadedDataset;
import paso.source.file.BadInputException;
import paso.source.file.ReadingMonitor;
import paso.style.StyleFile;
import paso.style.StyleNote;
import paso.style.Styles;
import paso.style.Theme;

/** A dataset ready to be drawn, with what a person added to it. */
record DrawnMap(Scene scene, Portrayer portrayer, Fonts fonts, List<LayerContent> added, String fingerprint) {

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
        List<LayerContent> added = new ArrayList<>();
        for (Path file : files) {
            added.addAll(AddedFile.read(file, ReadingMonitor.NONE));
        }
        LoadedDataset loaded = DatasetReader.read(Datasets.at(dataset));
        judge.judge(loaded.report());
        Scene scene = loaded.scene();
        try {
            Fonts fonts = reading.join();
            Portrayer portrayer = Portrayer.of(scene, styles.join(), fonts, projection);
            Set<String> used = new HashSet<>();
            for (LayerContent content : added) {
                String id = layerId(content.name(), used);
                portrayer = portrayer.with(id, LocalText.of(content.name()), content);
            }
            return new DrawnMap(scene, portrayer, fonts, added, loaded.fingerprint());
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
        Portrayer styled = portrayer;
        for (String style : styles) {
            int equals = style.indexOf('=');
            if (equals < 1 || equals == style.length() - 1) {
                throw new WrongUsage(
                        "--style: '" + style + "' is not LAYER=FILE; write for instance ports=my-ports.sld");
            }
            String layer = style.substring(0, equals);
            String id = styled.layers().stream()
                    .map(LayerInfo::id)
                    .filter(known -> known.equals(layer) || known.equals("file:" + layer))
                    .findFirst()
                    .orElseThrow(() -> new WrongUsage("--style: there is no layer '" + layer + "'; there are "
                            + portrayer.layers().stream()
                                    .map(known -> known.id().replaceFirst("^file:", ""))
                                    .collect(Collectors.joining(", "))));
            String named = style.substring(equals + 1);
            boolean shipped = styled.styles().further(id, Theme.LIGHT).stream()
                    .anyMatch(further -> further.name().equals(named));
            if (shipped) {
                styled = styled.withStyle(id, named);
                continue;
            }
            StyleFile file = StyleFiles.read(Path.of(named), styled.styles());
            file.notes().forEach(notes);
            styled = styled.withStyle(id, file.named(layer).orElse(file.layers().get(0)));
        }
        return new DrawnMap(scene, styled, fonts, added, fingerprint);
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

    /** {@code file:NAME}, with a number where two files have one name. */
    static String layerId(String name, Set<String> used) {
        String id = "file:" + name;
        for (int i = 2; !used.add(id); i++) {
            id = "file:" + name + "-" + i;
        }
        return id;
    }

    private static RuntimeException unwrapped(CompletionException e) {
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new UncheckedIOException(new IOException(e.getCause()));
    }
}
