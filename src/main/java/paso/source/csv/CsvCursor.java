package paso.source.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import paso.source.file.BadInputException;
import paso.source.file.Limits;
import paso.source.file.ReadingMonitor;
import paso.source.file.Utf8Guard;
import paso.source.file.Wording;
import paso.source.store.CellText;
import paso.source.store.Positions;
import paso.source.store.RecordCursor;

/**
 * Walks over a table of comma-, semicolon- or tab-separated values with a header. Positions come from a longitude and a
 * latitude column or from one with well-known text, both known by name; a row without one has no geometry.
 */
final class CsvCursor implements RecordCursor {

    private static final int LOOK_AHEAD_CHARS = 1 << 16;

    private final Path file;
    private final BudgetReader budget;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final CsvLayout layout;
    private final List<String> columns;
    private final boolean decimalComma;
    private final GeometryFactory factory = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);
    private final WktText wkt = new WktText(factory);

    private @Nullable CSVRecord row;
    private @Nullable Geometry geometry;
    private long line;

    CsvCursor(Path file, ReadingMonitor monitor) throws IOException {
        this.file = file;
        Reader text = new PeekReader(new InputStreamReader(Utf8Guard.open(file, monitor), StandardCharsets.UTF_8));
        budget = new BudgetReader(text, Limits.MAX_ROW_CHARS + LOOK_AHEAD_CHARS);
        try {
            char delimiter = guessDelimiter(((PeekReader) text).firstLine());
            decimalComma = delimiter == ';';
            parser = CSVParser.builder()
                    .setReader(budget)
                    .setFormat(CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(delimiter)
                            .setIgnoreEmptyLines(true)
                            .get())
                    .get();
            rows = parser.iterator();
            CSVRecord header = read();
            if (header == null) {
                throw BadInputException.of(file, "the file is empty; a table with a header was expected");
            }
            layout = CsvLayout.of(file, header);
            columns = layout.attributeNames();
        } catch (IOException | CancellationException e) {
            text.close();
            throw e;
        }
    }

    static char guessDelimiter(String firstLine) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < firstLine.length(); i++) {
                char c = firstLine.charAt(i);
                quoted ^= c == '"';
                count += !quoted && c == candidate ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    CsvLayout layout() {
        return layout;
    }

    private @Nullable CSVRecord read() throws IOException {
        long before = parser.getCurrentLineNumber();
        budget.renew(Limits.MAX_ROW_CHARS + LOOK_AHEAD_CHARS);
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CSVRecord record = rows.next();
            line = startLine(record, before);
            return record;
        } catch (CancellationException givenUp) {
            throw givenUp;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw translated(e, before + 1);
        }
    }

    /** commons-csv knows the line it has read to; a record begins as many lines before as its values hold breaks. */
    private long startLine(CSVRecord record, long before) {
        long last = parser.getCurrentLineNumber();
        if (last <= before + 1) {
            return before + 1;
        }
        long breaks = 0;
        for (String value : record) {
            breaks += value.chars().filter(c -> c == '\n').count();
        }
        return Math.max(before + 1, last - breaks);
    }

    private IOException translated(RuntimeException e, long at) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInputException bad) {
                return bad;
            }
            if (cause instanceof BudgetReader.Exceeded) {
                return BadInputException.at(
                        file,
                        at,
                        "a row that begins here is longer than " + Limits.MAX_ROW_CHARS
                                + " characters; a quote is probably not closed");
            }
        }
        String said = String.valueOf(e.getMessage());
        if (said.contains("EOF reached before encapsulated token finished")) {
            return BadInputException.causedBy(
                    file, at, "a quote in the row that begins here is never closed; close it", e);
        }
        return BadInputException.causedBy(
                file, at, "there is text after a closing quote in the row that begins here; write a quote as \"\"", e);
    }

    @Override
    public boolean next() throws IOException {
        row = read();
        if (row == null) {
            return false;
        }
        if (row.size() != layout.names().size()) {
            throw complaint("the row has " + row.size() + " value" + (row.size() == 1 ? "" : "s")
                    + " where the header names " + layout.names().size()
                    + " columns; quote values that hold the delimiter, or fill in the rest");
        }
        for (String value : row) {
            if (value.length() > Limits.MAX_TEXT_CHARS) {
                throw complaint("a value is longer than " + Limits.MAX_TEXT_CHARS + " characters; shorten it");
            }
        }
        geometry = layout.hasPoints() ? point() : layout.wktColumn() >= 0 ? wkt() : null;
        return true;
    }

    /** A row must be read to know where it ends, so nothing is saved but its geometry. */
    @Override
    public boolean skip() throws IOException {
        row = read();
        return row != null;
    }

    private @Nullable Point point() throws BadInputException {
        String lonText = cell(layout.lonColumn());
        String latText = cell(layout.latColumn());
        if (lonText.isEmpty() && latText.isEmpty()) {
            return null;
        }
        double lon = degrees("longitude", lonText);
        double lat = degrees("latitude", latText);
        checkPosition(lon, lat);
        return factory.createPoint(new CoordinateXY(lon, lat));
    }

    private double degrees(String what, String text) throws BadInputException {
        Double value = CellText.number(text, decimalComma);
        if (value == null) {
            throw complaint(
                    text.isEmpty()
                            ? "the " + what + " is missing; give both or neither"
                            : "the " + what + " is " + Wording.quoted(text)
                                    + ", not a number; write degrees as a decimal number");
        }
        return value;
    }

    private void checkPosition(double lon, double lat) throws BadInputException {
        if (!Positions.isValid(lon, lat)) {
            throw complaint(Positions.problem(lon, lat));
        }
    }

    private @Nullable Geometry wkt() throws BadInputException {
        String text = cell(layout.wktColumn());
        if (text.isEmpty()) {
            return null;
        }
        Geometry read = wkt.read(text, file, line);
        for (Coordinate coordinate : read.getCoordinates()) {
            checkPosition(coordinate.x, coordinate.y);
        }
        return read;
    }

    private BadInputException complaint(String problem) {
        return BadInputException.at(file, line, problem);
    }

    private String cell(int column) {
        return row == null ? "" : row.get(column).strip();
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public @Nullable String id() {
        return null;
    }

    @Override
    public boolean hasGeometry() {
        return geometry != null;
    }

    @Override
    public Envelope envelope() {
        return geometry == null ? new Envelope() : geometry.getEnvelopeInternal();
    }

    @Override
    public Class<? extends Geometry> geometryType() {
        return geometry().getClass();
    }

    @Override
    public Geometry geometry() {
        if (geometry == null) {
            throw new IllegalStateException("the row has no geometry");
        }
        return geometry;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable Object value(int column) {
        String text = cell(layout.cellOf(column));
        return text.isEmpty() ? null : CellText.value(text, decimalComma);
    }

    @Override
    public @Nullable String text(int column) {
        String text = row == null ? "" : row.get(layout.cellOf(column));
        return text.isEmpty() ? null : text;
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
