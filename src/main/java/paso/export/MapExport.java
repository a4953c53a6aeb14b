package paso.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paso.export.file.ExportException;
import paso.export.file.ExportMonitor;
import paso.export.file.SafeFile;
import paso.export.file.SafeFolder;
import paso.export.file.SideFile;
import paso.export.layout.Arrangement;
import paso.export.layout.MapArrangement;
import paso.export.layout.SheetArrangement;
import paso.export.layout.SpecifiedMap;
import paso.export.publish.AnimationFormat;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;
import paso.export.publish.WorldFile;
import paso.export.record.MapRecord;
import paso.export.record.TextAlternative;
import paso.export.spec.Geomask;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.words.ShownFacts;
import paso.geo.Viewport;
import paso.portrayal.Portrayer;
import paso.portrayal.list.DisplayList;
import paso.render.Fonts;

/**
 * Publishes the map: what the window shows, at any size, with its furniture. Safe to use from any thread, and slow enough
 * (tenths of a second and up) to keep it off the window's own.
 */
public final class MapExport {

    private final Portrayer portrayer;
    private final Fonts fonts;
    private final Imprint imprint;

    /** The last blur, kept as it takes a moment and the frames of an animation have the same. */
    private volatile @Nullable Blurred blurred;

    private record Blurred(Geomask blur, Portrayer portrayer) {}

    public MapExport(Portrayer portrayer, Fonts fonts, Imprint imprint) {
        this.portrayer = portrayer;
        this.fonts = fonts;
        this.imprint = imprint;
    }

    /** Which part of the plane the picture shows, and where: places on it can be found with this. */
    public Viewport viewport(MapSpec spec) {
        return arranged(specified(spec)).page();
    }

    /** What the map itself shows and how large: the whole picture, or the frame of a sheet. */
    public Viewport mapViewport(MapSpec spec) {
        return arranged(specified(spec)).map();
    }

    /** The whole picture, map and furniture; the last group is the furniture. */
    public DisplayList compose(MapSpec spec) {
        return arranged(specified(spec)).compose();
    }

    /**
     * Writes the map in a format.
     *
     * @param monitor once it is cancelled nothing is written
     * @return whether the file was written, which it is unless it was cancelled
     * @throws ExportException where the file cannot be written; what was there before is still there
     */
    public boolean write(MapSpec spec, MapFormat format, Path file, ExportMonitor monitor) throws ExportException {
        return write(spec, format, file, true, monitor);
    }

    /**
     * The same; where {@code replace} is false, neither the file nor one beside it may be there already.
     *
     * @throws ExportException also where one is
     */
    public boolean write(MapSpec spec, MapFormat format, Path file, boolean replace, ExportMonitor monitor)
            throws ExportException {
        Optional<String> refusal = format.refusal(spec.options());
        if (refusal.isPresent()) {
            throw new ExportException(file + ": " + refusal.get(), null);
        }
        requirePlace(file, replace);
        if (monitor.isCancelled()) {
            return false;
        }
        Publication map = publication(spec);
        List<SideFile> beside = new ArrayList<>(format.beside(map, file));
        if (spec.options().worldFile()) {
            beside.addAll(WorldFile.of(map.viewport(), file));
        }
        if (spec.options().textAlternative()) {
            beside.add(TextAlternative.beside(file, map.record()));
        }
        for (SideFile side : beside) {
            requirePlace(side.file(), replace);
        }
        return SafeFile.write(file, temporary -> format.write(map, temporary, monitor), beside);
    }

    private static void requirePlace(Path file, boolean replace) throws ExportException {
        if (!replace) {
            SafeFile.requireNew(file);
        }
        SafeFile.requireWritable(file);
    }

    /**
     * Writes pictures of many moments into one file, one after the other.
     *
     * @param specs each as it would be written alone; all of one size
     * @param replace whether a file that is there may be written over
     * @return whether the file was written, which it is unless it was cancelled
     * @throws ExportException where the file cannot be written; what was there before is still there
     */
    public boolean animate(
            List<MapSpec> specs,
            AnimationFormat format,
            double framesPerSecond,
            Path file,
            boolean replace,
            ExportMonitor monitor)
            throws ExportException {
        requirePlace(file, replace);
        AnimationFormat.Frames frames = new AnimationFormat.Frames() {
            @Override
            public int count() {
                return specs.size();
            }

            @Override
            public Publication at(int number) {
                return publication(specs.get(number));
            }
        };
        return SafeFile.write(file, temporary -> format.write(frames, framesPerSecond, temporary, monitor));
    }

    /**
     * Writes pictures of many moments as numbered files of a folder, {@code 0001.png} and so on. Each is the file that {@link
     * #write} makes of its spec.
     *
     * @param replace whether the folder may be there already; files of other names in it stay
     * @return whether they were written, which they are unless it was cancelled
     * @throws ExportException where they cannot be written; what was there before is still there
     */
    public boolean frames(List<MapSpec> specs, MapFormat format, Path folder, boolean replace, ExportMonitor monitor)
            throws ExportException {
        return SafeFolder.write(folder, replace, temporary -> {
            for (int i = 0; i < specs.size(); i++) {
                String name = String.format(
                        Locale.ROOT, "%04d.%s", i + 1, format.endings().get(0));
                if (!format.write(publication(specs.get(i)), temporary.resolve(name), monitor.ofPart())) {
                    return false;
                }
                monitor.done((i + 1.0) / specs.size());
            }
            return true;
        });
    }

    /** The map as formats get it. */
    public Publication publication(MapSpec spec) {
        SpecifiedMap specified = specified(spec);
        Arrangement arrangement = arranged(specified);
        ShownFacts facts = specified.facts(arrangement.request());
        return new Publication(
                specified.spec(),
                arrangement.page(),
                arrangement.frame(),
                facts,
                MapRecord.of(specified.spec(), specified.projection(), facts, imprint),
                specified.portrayer(),
                fonts,
                arrangement::compose);
    }

    private SpecifiedMap specified(MapSpec spec) {
        return spec.blur()
                .map(blur -> new SpecifiedMap(
                        spec.withCredit(
                                blur.inWords(spec.language(), spec.inscription().credit())),
                        over(blur),
                        fonts))
                .orElseGet(() -> new SpecifiedMap(spec, portrayer, fonts));
    }

    private Portrayer over(Geomask blur) {
        Blurred last = blurred;
        if (last == null || !last.blur().equals(blur)) {
            last = new Blurred(blur, portrayer.showing(portrayer.document().over(blur.appliedTo(portrayer.scene()))));
            blurred = last;
        }
        return last.portrayer();
    }

    private Arrangement arranged(SpecifiedMap specified) {
        return specified.spec().form() == MapSpec.Form.SHEET
                ? SheetArrangement.of(specified, imprint)
                : MapArrangement.of(specified);
    }
}
