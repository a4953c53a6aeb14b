package paso.export.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;

/** Says column by column how things of a kind become rows. */
final class TableMaker<T> {

    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Optional<Value>>> cells = new ArrayList<>();

    private TableMaker<T> column(String name, Column.Type type, Function<T, Optional<Value>> cell) {
        columns.add(new Column(name, type, true));
        cells.add(cell);
        return this;
    }

    /** A blank text is an empty cell. */
    TableMaker<T> text(String name, Function<T, String> text) {
        return column(name, Column.Type.TEXT, thing -> Optional.of(text.apply(thing))
                .filter(given -> !given.isBlank())
                .map(Value.Text::new));
    }

    TableMaker<T> maybe(String name, Function<T, Optional<String>> text) {
        return text(name, thing -> text.apply(thing).orElse(""));
    }

    /** Ids and the like, joined by {@code ;}. */
    TableMaker<T> list(String name, Function<T, List<String>> texts) {
        return text(name, thing -> String.join(";", texts.apply(thing)));
    }

    TableMaker<T> whole(String name, Function<T, Optional<Integer>> number) {
        return column(name, Column.Type.INTEGER, thing -> number.apply(thing).map(Value.Whole::new));
    }

    TableMaker<T> real(String name, Function<T, Optional<Double>> number) {
        return column(name, Column.Type.REAL, thing -> number.apply(thing).map(Value.Real::new));
    }

    TableMaker<T> flag(String name, Function<T, Boolean> truth) {
        return column(name, Column.Type.BOOLEAN, thing -> Optional.of(new Value.Flag(truth.apply(thing))));
    }

    TableMaker<T> day(String name, Function<T, Optional<LocalDate>> date) {
        return column(name, Column.Type.DATE, thing -> date.apply(thing).map(Value.Day::new));
    }

    /** Numbers, truths or days, as their class says. */
    TableMaker<T> value(String name, Column.Type type, Function<T, Optional<Object>> value) {
        return column(name, type, thing -> Value.of(value.apply(thing).orElse(null), type));
    }

    private DataRow row(T thing, Optional<Geometry> geometry) {
        List<Optional<Value>> row = new ArrayList<>();
        cells.forEach(cell -> row.add(cell.apply(thing)));
        return new DataRow(geometry, row);
    }

    /** The features of a layer. */
    DataTable layer(
            String name,
            String layer,
            String featureType,
            String title,
            DataTable.Shape shape,
            List<? extends T> things,
            Function<? super T, Optional<Geometry>> geometry) {
        List<DataRow> rows = new ArrayList<>();
        things.forEach(thing -> rows.add(row(thing, geometry.apply(thing))));
        return new DataTable(name, layer, featureType, title, Optional.of(shape), columns, rows);
    }

    /** A table without geometries. */
    DataTable table(String name, String title, List<? extends T> things) {
        List<DataRow> rows = new ArrayList<>();
        things.forEach(thing -> rows.add(row(thing, Optional.empty())));
        return new DataTable(name, "", name, title, Optional.empty(), columns, rows);
    }
}
