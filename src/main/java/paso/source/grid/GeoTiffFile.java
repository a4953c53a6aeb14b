package paso.source.grid;

import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReaderSpi;
import java.awt.Transparency;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import org.geotools.api.data.DataSourceException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.PixelInCell;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.util.factory.Hints;
import paso.geo.GridPlacement;
import paso.model.Raster;
import paso.source.file.BadInputException;
import paso.source.file.FieldInfo;
import paso.source.file.FileCheck;
import paso.source.file.FileInfo;
import paso.source.file.Limits;
import paso.source.file.ReadingMonitor;
import paso.source.file.Wording;

/**
 * A TIFF file with its place on the earth: heights, or a picture of the ground. Where it lies is read by GeoTools, its cells
 * by the TIFF reader that GeoTools uses, in strips of rows and gathered to at most {@link Limits#MAX_RASTER_SIDE} a side, so that a
 * file of any size takes the same memory.
 *
 * <p>Of one channel of bytes, or of several, a file is a picture; else its first channel holds heights in metres.
 */
public final class GeoTiffFile implements AutoCloseable {

    /** Nothing on earth is so low: what files write where they know no height. */
    private static final double LOWEST_METERS = -20_000;

    private static final double HIGHEST_METERS = 100_000;
    private static final int BYTES_OF_ROWS = 64 << 20;

    /** Held, so that their levels last: what the libraries log of a broken file is told here in one sentence. */
    private static final List<Logger> LIBRARIES = Stream.of(
                    "org.geotools",
                    "class org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffException",
                    "it.geosolutions",
                    "javax.media.jai")
            .map(Logger::getLogger)
            .toList();

    private final Path file;
    private final FileImageInputStream stream;
    private final ImageReader pixels;
    private final int columns;
    private final int rows;
    private final SampleModel samples;
    private final ColorModel colors;
    private final OptionalDouble noData;
    private final GridPlacement placement;

    private GeoTiffFile(Path file, FileImageInputStream stream, Georeference where) throws IOException {
        this.file = file;
        this.stream = stream;
        noData = where.noData();
        placement = where.placement();
        pixels = new TIFFImageReaderSpi().createReaderInstance();
        pixels.setInput(stream);
        columns = pixels.getWidth(0);
        rows = pixels.getHeight(0);
        ImageTypeSpecifier type = pixels.getImageTypes(0).next();
        samples = type.getSampleModel();
        colors = type.getColorModel();
    }

    /** Whether a file begins as a TIFF file does; false if it cannot be read. */
    public static boolean isTiff(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4
                    && ((start[0] == 'I' && start[1] == 'I' && (start[2] == 42 || start[2] == 43) && start[3] == 0)
                            || (start[0] == 'M'
                                    && start[1] == 'M'
                                    && start[2] == 0
                                    && (start[3] == 42 || start[3] == 43)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Opens a file and finds out where it lies. May open the EPSG database, which takes seconds.
     *
     * @throws BadInputException if it is no TIFF file, does not tell where it lies, or is larger than can be read
     */
    public static GeoTiffFile open(Path file) throws IOException {
        LIBRARIES.forEach(logger -> logger.setLevel(Level.OFF));
        FileCheck.requireReadable(file);
        TiffDirectories.require(file);
        FileImageInputStream stream = new FileImageInputStream(file.toFile());
        try {
            Size.require(file);
            GeoTiffFile opened = new GeoTiffFile(file, stream, Georeference.of(file));
            opened.requireUsable();
            return opened;
        } catch (BadInputException told) {
            stream.close();
            throw told;
        } catch (IOException | RuntimeException broken) {
            stream.close();
            throw unreadable(file, broken);
        }
    }

    private static BadInputException unreadable(Path file, Exception broken) {
        return BadInputException.causedBy(
                file,
                0,
                "this is no TIFF file that can be read (" + Wording.shortened(String.valueOf(broken.getMessage()))
                        + "); it may be cut off: get a whole copy, or convert it with gdal_translate",
                broken);
    }

    /** How large a TIFF file says it is, told before anything of that size is made. */
    private static final class Size {
        static void require(Path file) throws IOException {
            ImageReader reader = new TIFFImageReaderSpi().createReaderInstance();
            try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
                reader.setInput(in);
                long wide = reader.getWidth(0);
                long high = reader.getHeight(0);
                if (wide < 1 || high < 1) {
                    throw BadInputException.of(file, "the grid has no cells; get a whole copy");
                }
                if (wide * high > Limits.MAX_RASTER_CELLS) {
                    throw BadInputException.of(
                            file,
                            "the grid has " + wide + " x " + high + " cells, more than " + Limits.MAX_RASTER_CELLS
                                    + "; make a coarser one, for instance with gdal_translate -outsize 25% 25%");
                }
                long tileWide = Math.min(wide, reader.getTileWidth(0));
                long tileHigh = Math.min(high, reader.getTileHeight(0));
                long across = (wide + tileWide - 1) / tileWide * tileWide;
                long bands = Math.max(1, reader.getImageTypes(0).next().getNumBands());
                if (across * tileHigh * bands > Limits.MAX_RASTER_ROW_CELLS) {
                    throw BadInputException.of(
                            file,
                            "its cells are stored in pieces of " + tileWide + " x " + tileHigh
                                    + ", which are too large; convert it with gdal_translate -co TILED=YES");
                }
            } finally {
                reader.dispose();
            }
        }
    }

    /** Where a file lies, as GeoTools reads it. */
    private record Georeference(GridPlacement placement, OptionalDouble noData) {

        static Georeference of(Path file) throws IOException {
            GeoTiffReader reader = open(file);
            try {
                CoordinateReferenceSystem crs = reader.getCoordinateReferenceSystem();
                if (!(crs instanceof GeographicCRS) && !(crs instanceof ProjectedCRS)) {
                    throw notPlaced(file);
                }
                OptionalDouble noData = reader.getMetadata().hasNoData()
                        ? OptionalDouble.of(reader.getMetadata().getNoData())
                        : OptionalDouble.empty();
                GridPlacement placement = GridPlacement.of(
                        crs,
                        reader.getOriginalGridToWorld(PixelInCell.CELL_CORNER),
                        reader.getOriginalGridRange().getSpan(0),
                        reader.getOriginalGridRange().getSpan(1));
                return new Georeference(placement, noData);
            } catch (FactoryException | TransformException | IllegalArgumentException noWay) {
                throw BadInputException.causedBy(
                        file,
                        0,
                        "where it lies cannot be told in longitude and latitude ("
                                + Wording.shortened(String.valueOf(noWay.getMessage()))
                                + "); give it another reference system, for instance with gdalwarp -t_srs EPSG:4326",
                        noWay);
            } finally {
                reader.dispose();
            }
        }

        private static GeoTiffReader open(Path file) throws IOException {
            try {
                return new GeoTiffReader(file.toFile(), new Hints(Hints.FORCE_LONGITUDE_FIRST_AXIS_ORDER, true));
            } catch (DataSourceException | RuntimeException unplaced) {
                throw notPlaced(file);
            }
        }

        private static BadInputException notPlaced(Path file) {
            return BadInputException.of(
                    file,
                    "the picture does not say where on the earth it lies; give it a place and a reference system, for"
                            + " instance with gdal_translate -a_srs and -a_ullr");
        }
    }

    private void requireUsable() throws BadInputException {
        if (isPicture() && samples.getSampleSize(0) > 8) {
            throw BadInputException.of(
                    file,
                    "it has " + samples.getNumBands() + " channels of " + samples.getSampleSize(0)
                            + " bits; Paso shows pictures of 8 bits: convert it with gdal_translate -ot Byte -scale");
        }
    }

    private boolean isPicture() {
        return samples.getNumBands() > 1
                || colors instanceof IndexColorModel
                || samples.getDataType() == DataBuffer.TYPE_BYTE;
    }

    /** What a cell's value is, for people: {@code 16-bit integer}, {@code 32-bit number}, {@code 8-bit colours}. */
    private String cellType() {
        int bits = samples.getSampleSize(0);
        if (isPicture()) {
            return bits + "-bit "
                    + (colors instanceof IndexColorModel ? "palette" : samples.getNumBands() < 3 ? "grey" : "colours");
        }
        int type = samples.getDataType();
        boolean isNumber = type == DataBuffer.TYPE_FLOAT || type == DataBuffer.TYPE_DOUBLE;
        return bits + "-bit " + (isNumber ? "number" : "integer");
    }

    /**
     * Takes the file in, several columns and rows to one cell where it is large.
     *
     * @param monitor asked with each strip of rows
     * @throws BadInputException if it cannot be read to its end
     */
    public Raster read(ReadingMonitor monitor) throws IOException {
        try {
            int image = coarsestThatServes();
            int wide = pixels.getWidth(image);
            int high = pixels.getHeight(image);
            int reduced = Math.max(1, Math.round((float) columns / wide));
            GatheredCells cells = gathered(image, monitor);
            double columnsPerCell = (double) columns / wide * cells.step;
            double rowsPerCell = (double) rows / high * cells.step;
            return cells.raster(
                    FileCheck.nameWithoutEnding(file),
                    placement.coarser(columnsPerCell, rowsPerCell),
                    reduced * cells.step);
        } catch (CancellationException givenUp) {
            throw givenUp;
        } catch (IOException | RuntimeException broken) {
            throw unreadable(file, broken);
        }
    }

    private GatheredCells gathered(int image, ReadingMonitor monitor) throws IOException {
        int wide = pixels.getWidth(image);
        int high = pixels.getHeight(image);
        int step = (Math.max(wide, high) + Limits.MAX_RASTER_SIDE - 1) / Limits.MAX_RASTER_SIDE;
        GatheredCells cells = isPicture()
                ? new GatheredCells.Colors(wide, high, step, noData, colors.getTransparency() != Transparency.OPAQUE)
                : new GatheredCells.Heights(wide, high, step, noData, LOWEST_METERS, HIGHEST_METERS);
        PixelRows.of(pixels, image, BYTES_OF_ROWS).forEach((some, top) -> {
            monitor.ask();
            monitor.read((double) top / high);
            cells.add(some, top);
        });
        return cells;
    }

    /**
     * What the file holds. Reads all of it.
     *
     * @throws BadInputException if it cannot be read to its end
     */
    public FileInfo.LayerInfo inspect() throws IOException {
        try {
            GatheredCells cells = gathered(0, ReadingMonitor.NONE);
            List<String> problems = new ArrayList<>();
            if (cells.step > 1) {
                problems.add("the grid is finer than can be held: each cell drawn stands for " + cells.step + " x "
                        + cells.step + " of it");
            }
            List<FieldInfo> fields;
            if (cells instanceof GatheredCells.Heights heights) {
                if (heights.known() == 0) {
                    problems.add("no cell has a height");
                }
                fields = List.of(new FieldInfo(
                        "height",
                        Double.class,
                        (long) columns * rows - heights.known(),
                        heights.known() == 0 ? Optional.empty() : Optional.of((double) heights.least()),
                        heights.known() == 0 ? Optional.empty() : Optional.of((double) heights.most()),
                        Optional.of(cellType())));
            } else {
                fields = List.of(new FieldInfo(
                        "colour", String.class, 0, Optional.empty(), Optional.empty(), Optional.of(cellType())));
            }
            return new FileInfo.LayerInfo(
                    FileCheck.nameWithoutEnding(file),
                    "Grid " + columns + " x " + rows,
                    placement.crsName(),
                    Optional.of(placement.degrees()),
                    (long) columns * rows,
                    fields,
                    Optional.empty(),
                    problems);
        } catch (IOException | RuntimeException broken) {
            throw unreadable(file, broken);
        }
    }

    /** Number of the smallest picture in the file that is still as fine as what is taken in. */
    private int coarsestThatServes() throws IOException {
        int best = 0;
        for (int i = 1; i < pixels.getNumImages(true); i++) {
            int wide = pixels.getWidth(i);
            int high = pixels.getHeight(i);
            int times = Math.round((float) columns / wide);
            boolean same = times >= 2
                    && Math.abs((columns + times - 1) / times - wide) <= 1
                    && Math.abs((rows + times - 1) / times - high) <= 1
                    && pixels.getImageTypes(i).next().getSampleModel().getNumBands() == samples.getNumBands()
                    && pixels.getImageTypes(i).next().getSampleModel().getDataType() == samples.getDataType();
            boolean fine = Math.max(wide, high) >= Math.min(Limits.MAX_RASTER_SIDE, Math.max(columns, rows));
            if (same && fine && wide < pixels.getWidth(best)) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public void close() throws IOException {
        pixels.dispose();
        stream.close();
    }
}
