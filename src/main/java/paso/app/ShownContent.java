package paso.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import paso.model.LayerContent;
import paso.model.SceneSearch;
import paso.render.CancelFlag;
import paso.source.file.BadInputException;
import paso.source.file.ReadingMonitor;
import paso.style.StyleException;
import paso.style.StyleFile;
import paso.style.Styles;
import paso.view.content.NotReadable;
import paso.view.content.WindowContent;
import paso.view.content.WindowServices;

/** Reads for the window what it shows. */
record ShownContent(Optional<Path> dataset, Consumer<URI> browser) implements WindowServices {

    /** A dataset with a few bad records is shown without them; they are told on standard error. */
    @Override
    public WindowContent load() throws NotReadable {
        try {
            DrawnMap map = DrawnMap.load(dataset, List.of(), report -> report.problems()
                    .forEach(problem -> System.err.println("paso: " + CommandLineProgram.oneLine(problem.toString()))));
            return new WindowContent(
                    map.portrayer(), new SceneSearch(map.scene()), map.fonts(), () -> map.imprint(now()));
        } catch (IOException e) {
            throw new NotReadable(String.valueOf(e.getMessage()), e);
        }
    }

    private static ReadingMonitor monitor(CancelFlag cancel, DoubleConsumer read) {
        return new ReadingMonitor() {
            @Override
            public boolean isCancelled() {
                return cancel.isCancelled();
            }

            @Override
            public void read(double share) {
                read.accept(share);
            }
        };
    }

    @Override
    public List<LayerContent> open(Path file, CancelFlag cancel, DoubleConsumer read) throws NotReadable {
        try {
            return AddedFile.read(file, monitor(cancel, read));
        } catch (IOException e) {
            throw new NotReadable(sentence(e), e);
        }
    }

    @Override
    public StyleFile openStyle(Path file, Styles styles) throws NotReadable {
        try {
            return StyleFiles.read(file, styles);
        } catch (IOException e) {
            throw new NotReadable(sentence(e), e);
        } catch (StyleException e) {
            throw new NotReadable(String.valueOf(e.getMessage()), e);
        }
    }

    private static String sentence(IOException e) {
        if (e instanceof BadInputException bad) {
            String line = bad.line().isPresent() ? ":" + bad.line().getAsLong() : "";
            return bad.file().getFileName() + line + ": " + bad.problem();
        }
        return String.valueOf(e.getMessage());
    }

    @Override
    public Optional<Path> settings() {
        return SettingsFolder.of(
                System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void show(URI uri) {
        browser.accept(uri);
    }
}
