package paso.export.publish;

import java.io.IOException;
import java.nio.file.Path;
import paso.export.file.ExportMonitor;

/** A kind of file that holds many pictures, shown one after the other. Without state. */
public interface AnimationFormat {

    /** The pictures, all of one size, each made when it is asked for. */
    interface Frames {
        int count();

        /** @param number from 0 */
        Publication at(int number);
    }

    /**
     * Writes the pictures into a new file and forces it to the disk.
     *
     * @param framesPerSecond how many are shown in a second
     * @return whether it was written, which it is unless the monitor says that nobody wants it
     */
    boolean write(Frames frames, double framesPerSecond, Path file, ExportMonitor monitor) throws IOException;
}
