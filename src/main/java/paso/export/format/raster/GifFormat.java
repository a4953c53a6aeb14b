package paso.export.format.raster;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import paso.export.file.ExportException;
import paso.export.file.ExportMonitor;
import paso.export.publish.AnimationFormat;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.render.RasterPainter;

/**
 * GIF, of one picture or of many. All pictures have one palette, made of the first, the middle and the last, so that what does not
 * change keeps its colours; of each only the rectangle that differs from the one before is written.
 */
public final class GifFormat implements MapFormat, AnimationFormat {

    static final int MOST_SIDE_PX = 4096;

    @Override
    public String name() {
        return "GIF";
    }

    @Override
    public List<String> endings() {
        return List.of("gif");
    }

    @Override
    public Kind kind() {
        return Kind.RASTER;
    }

    @Override
    public boolean canBeTransparent() {
        return false;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        return write(
                new Frames() {
                    @Override
                    public int count() {
                        return 1;
                    }

                    @Override
                    public Publication at(int number) {
                        return map;
                    }
                },
                1,
                file,
                monitor);
    }

    @Override
    public boolean write(Frames frames, double framesPerSecond, Path file, ExportMonitor monitor) throws IOException {
        try {
            IndexedColours colours = colours(frames, monitor);
            Publication last = frames.at(frames.count() - 1);
            try (GifFile gif = GifFile.begin(file, colours.model(), framesPerSecond, frames.count() > 1)) {
                byte[] shown = {};
                for (int i = 0; i < frames.count(); i++) {
                    int[] pixels = painted(frames.at(i), monitor);
                    int width = last.spec().size().widthPx();
                    byte[] next = colours.indices(pixels);
                    Rectangle changed = changed(shown, next, width);
                    gif.add(image(next, width, changed, colours), changed.x, changed.y);
                    shown = next;
                    monitor.done((i + 1.0) / frames.count());
                }
                gif.end(last.record());
            }
            return true;
        } catch (NotWanted cancelled) {
            return false;
        }
    }

    private static IndexedColours colours(Frames frames, ExportMonitor monitor) throws IOException {
        IndexedColours.Count count = new IndexedColours.Count();
        int last = frames.count() - 1;
        int[] looked = {0, last / 2, last};
        for (int i = 0; i < looked.length; i++) {
            if (i == 0 || looked[i] != looked[i - 1]) {
                count.add(painted(frames.at(looked[i]), monitor));
            }
        }
        return count.colours();
    }

    private static int[] painted(Publication map, ExportMonitor monitor) throws IOException {
        DisplayList picture = Bands.picture(map, monitor);
        if (picture.widthPx() > MOST_SIDE_PX || picture.heightPx() > MOST_SIDE_PX) {
            throw new ExportException(
                    "a GIF has at most " + MOST_SIDE_PX + " pixels a side here; make it smaller, or write PNG", null);
        }
        int[] pixels = new int[picture.widthPx() * picture.heightPx()];
        try (RasterPainter painter = new RasterPainter(map.fonts())) {
            painter.paint(picture, pixels, new CancelFlag());
        }
        if (monitor.isCancelled()) {
            throw new NotWanted();
        }
        return pixels;
    }

    /** The smallest rectangle in which two pictures differ; one pixel where they do not, and all of a first one. */
    static Rectangle changed(byte[] before, byte[] after, int width) {
        int height = after.length / width;
        if (before.length != after.length) {
            return new Rectangle(0, 0, width, height);
        }
        int top = 0;
        while (top < height && sameRow(before, after, width, top)) {
            top++;
        }
        if (top == height) {
            return new Rectangle(0, 0, 1, 1);
        }
        int bottom = height - 1;
        while (sameRow(before, after, width, bottom)) {
            bottom--;
        }
        int left = width - 1;
        int right = 0;
        for (int y = top; y <= bottom; y++) {
            int row = y * width;
            int first = Arrays.mismatch(before, row, row + left, after, row, row + left);
            left = first < 0 ? left : first;
            int x = width - 1;
            while (x > right && before[row + x] == after[row + x]) {
                x--;
            }
            right = x;
        }
        return new Rectangle(left, top, Math.max(1, right - left + 1), bottom - top + 1);
    }

    private static boolean sameRow(byte[] before, byte[] after, int width, int y) {
        return Arrays.equals(before, y * width, (y + 1) * width, after, y * width, (y + 1) * width);
    }

    private static BufferedImage image(byte[] indices, int width, Rectangle part, IndexedColours colours) {
        BufferedImage image =
                new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, colours.model());
        for (int y = 0; y < part.height; y++) {
            byte[] row = Arrays.copyOfRange(
                    indices, (part.y + y) * width + part.x, (part.y + y) * width + part.x + part.width);
            image.getRaster().setDataElements(0, y, part.width, 1, row);
        }
        return image;
    }
}
