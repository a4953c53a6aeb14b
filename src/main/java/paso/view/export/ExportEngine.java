package paso.view.export;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import paso.export.Headline;
import paso.export.MapExport;
import paso.export.file.ExportException;
import paso.export.file.ExportMonitor;
import paso.export.publish.MapFormat;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.portrayal.Portrayer;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.render.Fonts;
import paso.render.RasterPainter;

/** Makes exports of the newest map. Background threads only: each call takes tenths of a second or more. */
public final class ExportEngine {

    private final Supplier<Portrayer> portrayer;
    private final Supplier<Imprint> imprint;
    private final Fonts fonts;
    private final RasterPainter painter;
    private @Nullable Made last;

    private record Made(Portrayer portrayer, Imprint imprint, MapExport export) {}

    public ExportEngine(Supplier<Portrayer> portrayer, Supplier<Imprint> imprint, Fonts fonts, RasterPainter painter) {
        this.portrayer = portrayer;
        this.imprint = imprint;
        this.fonts = fonts;
        this.painter = painter;
    }

    /** The same map under a title that tells what it shows. */
    MapSpec titled(MapSpec spec) {
        Portrayer newest = portrayer.get();
        return Headline.titled(spec, exportOf(newest), newest.scene());
    }

    DisplayList compose(MapSpec spec) {
        return exportOf(portrayer.get()).compose(spec);
    }

    /** Returns whether the whole list was painted. */
    boolean paint(DisplayList list, int[] argbPre, CancelFlag cancel) {
        return painter.paint(list, argbPre, cancel);
    }

    /** Returns whether the file was written, which it is unless it was cancelled. */
    boolean write(MapSpec spec, MapFormat format, Path file, ExportMonitor monitor) throws ExportException {
        return exportOf(portrayer.get()).write(spec, format, file, monitor);
    }

    /** The one before where nothing changed: it keeps what it blurred. */
    private synchronized MapExport exportOf(Portrayer newest) {
        Imprint now = imprint.get();
        Made before = last;
        if (before == null || before.portrayer() != newest || !before.imprint().equals(now)) {
            before = new Made(newest, now, new MapExport(newest, fonts, now));
            last = before;
        }
        return before.export();
    }
}
