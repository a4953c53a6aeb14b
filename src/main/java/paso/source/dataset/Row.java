package paso.source.dataset;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import paso.source.file.Problem;
import paso.source.file.Wording;
import paso.source.store.CellText;
import paso.source.store.LayerReader;

/**
 * A record of a dataset's file, asked for typed values. A value that is wrong is written down as a problem and a stand-in is
 * given, so that one reading finds all that is wrong; what was built from it counts only if {@link #isSound}.
 */
public final class Row {

    private static final String DAY_EXAMPLE = "a day such as 2023-12-27";
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Path file;
    private final SimpleFeature feature;
    private final List<Problem> problems;
    private boolean sound = true;

    Row(Path file, SimpleFeature feature, List<Problem> problems) {
        this.file = file;
        this.feature = feature;
        this.problems = problems;
    }

    Path file() {
        return file;
    }

    OptionalLong line() {
        return LayerReader.lineOf(feature);
    }

    public SimpleFeature feature() {
        return feature;
    }

    public boolean isSound() {
        return sound;
    }

    /** Writes down what is wrong; the row is then left out. */
    void refuse(String problem) {
        sound = false;
        remark(problem);
    }

    /** Leaves the row out because of something that is told elsewhere. */
    void leaveOut() {
        sound = false;
    }

    /** Writes down what is wrong but can be lived with. */
    public void remark(String problem) {
        problems.add(new Problem(file, line(), problem));
    }

    /** The value as text, blank if there is none. */
    public String text(String column) {
        Object value = feature.getAttribute(column);
        if (value == null) {
            return "";
        }
        if (value instanceof Date day) {
            return day.toLocalDate().toString();
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    Optional<String> optionalText(String column) {
        String text = text(column);
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    String requiredText(String column) {
        String text = text(column);
        if (text.isBlank()) {
            refuse("the " + column + " is missing; fill it in");
        }
        return text;
    }

    /** The items of a list in one cell, separated by semicolons. */
    public List<String> list(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    boolean flag(String column) {
        String text = text(column);
        if (!text.equals("true") && !text.equals("false")) {
            refuse("the " + column + " is " + Wording.quoted(text) + "; write true or false");
        }
        return text.equals("true");
    }

    public LocalDate day(String column) {
        return inRange(column, parsed(column, requiredText(column), LocalDate::parse, DAY_EXAMPLE, LocalDate.EPOCH));
    }

    public Optional<LocalDate> optionalDay(String column) {
        return optionalText(column)
                .map(text -> inRange(column, parsed(column, text, LocalDate::parse, DAY_EXAMPLE, LocalDate.EPOCH)));
    }

    private LocalDate inRange(String column, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            refuse("the " + column + " is " + day + ", outside the years " + FIRST_YEAR + " to " + LAST_YEAR
                    + "; correct it");
            return LocalDate.EPOCH;
        }
        return day;
    }

    Optional<LocalTime> optionalTime(String column) {
        return optionalText(column)
                .map(text -> parsed(column, text, LocalTime::parse, "a time such as 08:00", LocalTime.MIDNIGHT));
    }

    YearMonth month(String column) {
        return parsed(column, requiredText(column), YearMonth::parse, "a month such as 2023-12", YearMonth.of(1970, 1));
    }

    ZoneId zone(String column) {
        return parsed(column, requiredText(column), ZoneId::of, "a zone such as America/Chicago", ZoneOffset.UTC);
    }

    private <T> T parsed(String column, String text, Function<String, T> parser, String example, T standIn) {
        try {
            return parser.apply(text);
        } catch (DateTimeException notOne) {
            if (!text.isBlank()) {
                refuse("the " + column + " is " + Wording.quoted(text) + "; write " + example);
            }
            return standIn;
        }
    }

    /** A count of people or things, zero or more. */
    public Optional<Long> optionalCount(String column) {
        Optional<String> text = optionalText(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            long value = Long.parseLong(text.get());
            if (value < 0 || value > 1_000_000_000_000L) {
                refuse("the " + column + " is " + value + "; a count is zero or more");
            }
            return Optional.of(value);
        } catch (NumberFormatException notACount) {
            refuse("the " + column + " is " + Wording.quoted(text.get()) + "; write a whole number");
            return Optional.empty();
        }
    }

    /** The number that rows are put in order by; those without one come last, which is told where they are read. */
    public long order(String column) {
        return feature.getAttribute(column) instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }

    public long count(String column) {
        requiredText(column);
        return optionalCount(column).orElse(0L);
    }

    double number(String column) {
        String text = requiredText(column);
        Double value = CellText.number(text, false);
        if (value == null) {
            if (!text.isBlank()) {
                refuse("the " + column + " is " + Wording.quoted(text) + "; write a number");
            }
            return 0;
        }
        return value;
    }

    /** The meaning of a word out of a short list. */
    <T> T word(String column, Function<String, Optional<T>> meaning, String words, T standIn) {
        String text = requiredText(column);
        Optional<T> found = meaning.apply(text);
        if (found.isEmpty() && !text.isBlank()) {
            refuse("the " + column + " is " + Wording.quoted(text) + "; write one of " + words);
        }
        return found.orElse(standIn);
    }

    Point point() {
        return geometry(Point.class, "a point", GEOMETRIES.createPoint());
    }

    LineString lineString() {
        return geometry(LineString.class, "a line", GEOMETRIES.createLineString());
    }

    private <T extends Geometry> T geometry(Class<T> type, String words, T standIn) {
        @Nullable Object geometry = feature.getDefaultGeometry();
        if (type.isInstance(geometry) && !type.cast(geometry).isEmpty()) {
            return type.cast(geometry);
        }
        refuse("the geometry is "
                + (geometry instanceof Geometry other && !other.isEmpty() ? "a " + other.getGeometryType() : "missing")
                + "; it must be " + words);
        return standIn;
    }
}
