package paso.export.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paso.export.file.ExportException;
import paso.export.file.ExportMonitor;
import paso.export.file.SideFile;
import paso.export.spec.FileOptions;
import paso.export.spec.Furniture;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;

/** A kind of file that a map can be published as. Without state, and safe to share between threads. */
public interface MapFormat {

    /** What a picture's or a table's reader can do with it. */
    enum Kind {
        /** Pixels. */
        RASTER,
        /** Lines, areas and text as such. */
        VECTOR,
        /** What the layers hold, with its states, and not how it looks. */
        DATA
    }

    /** A short name for a list of formats, the same in every language: {@code GeoTIFF}. */
    String name();

    /** Endings of file names in small letters without the dot, the usual one first. */
    List<String> endings();

    Kind kind();

    /** Whether the ground beneath the layers can be left out. */
    default boolean canBeTransparent() {
        return true;
    }

    /** Whether a world file beside it tells where its pixels lie: it is a picture in pixels that does not say so itself. */
    default boolean takesWorldFile() {
        return false;
    }

    /** What stands around the map unless a person asks for something else. */
    default Set<Furniture> usualFurniture(PictureSize size) {
        return MapSpec.Inscription.usual(size);
    }

    /** What of such options this kind of file cannot have, as a sentence of what to do; empty where it can have all. */
    default Optional<String> refusal(FileOptions options) {
        if (options.transparent() && !canBeTransparent()) {
            return Optional.of(name() + " has no transparency; choose PNG, GeoTIFF or SVG, or leave the ground in");
        }
        if (options.worldFile() && !takesWorldFile()) {
            return Optional.of("a world file goes with PNG and JPEG only, not with " + name()
                    + (kind() == Kind.RASTER ? ", which says itself where it lies" : "")
                    + "; leave the world file out");
        }
        return Optional.empty();
    }

    /**
     * What this kind of file has beside it to be understood.
     *
     * @param file the name that the file will have in the end
     */
    default List<SideFile> beside(Publication map, Path file) throws ExportException {
        return List.of();
    }

    /**
     * Writes the map into a new file and forces it to the disk. What is left of a file after an error is removed by the caller.
     *
     * @param file does not exist yet; its name is not the one it will have in the end
     * @return whether it was written, which it is unless the monitor says that nobody wants it
     */
    boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException;
}
