package paso.export.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import paso.export.data.DataTable.Shape;
import paso.export.publish.Publication;
import paso.model.Happening;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.ModeState;
import paso.model.MovingSubject;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.StatusChange;
import paso.model.Subject;
import paso.model.SubjectState;
import paso.portrayal.layer.StatusChanges;
import paso.time.ClockReading;

/** The dataset's own layers as tables, as of the map's moment: one for each sort of subjects. */
final class SubjectTables {

    private final Publication map;
    private final Scene scene;
    private final ClockReading reading;
    private final Columns words;
    private final SubjectColumns columns;

    SubjectTables(Publication map) {
        this.map = map;
        this.scene = map.scene();
        this.reading = map.spec().reading();
        this.words = new Columns(map.spec().language());
        this.columns = SubjectColumns.of(map);
    }

    /** The tables of a layer; none for what is no layer of subjects. */
    List<DataTable> of(String layerId) {
        LayerKey layer = new LayerKey(layerId);
        List<DataTable> tables = new ArrayList<>();
        scene.sorts(layer).forEach((sort, subjects) -> {
            Map<Shape, List<Subject>> byShape = subjects.stream()
                    .collect(Collectors.groupingBy(SubjectTables::shape, LinkedHashMap::new, Collectors.toList()));
            byShape.forEach((shape, own) -> {
                String name = byShape.size() == 1 ? sort : sort + "_" + shape.featureType();
                String title = tables.isEmpty()
                        ? map.layerTitle(layerId)
                        : words.find("table." + sort)
                                .orElse(own.get(0).kindName().in(map.spec().language()));
                tables.add(table(tableName(name), shape, title, own));
            });
        });
        List<MovingSubject> movers = scene.moving(layer);
        if (!movers.isEmpty()) {
            tables.addAll(new TrackTables(map, layer).of(movers));
        }
        return tables;
    }

    private static Shape shape(Subject subject) {
        return subject.geometry().map(Shape::of).orElse(Shape.POINT);
    }

    static String tableName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    private DataTable table(String name, Shape shape, String title, List<Subject> subjects) {
        TableMaker<Subject> maker = columns.named("id", Function.identity());
        List<StatefulSubject> stateful = subjects.stream()
                .flatMap(subject -> subject.stateful().stream())
                .toList();
        if (!stateful.isEmpty()) {
            addStates(maker, stateful);
        }
        boolean dated = subjects.stream().anyMatch(subject -> subject.day().isPresent());
        if (dated) {
            maker.day("date", Subject::day).whole("age_days", this::ageDays);
        }
        addAttributes(maker, subjects);
        LayerKey layer = subjects.get(0).layer();
        return columns.sourced(maker, subject -> subject.provenanceAt(reading.asOf()))
                .layer(
                        name,
                        layer.id(),
                        LayerKey.SHIPPED.contains(layer) ? name : shape.featureType(),
                        title,
                        shape,
                        dated ? shown(subjects) : subjects,
                        Subject::geometry);
    }

    private void addAttributes(TableMaker<Subject> maker, List<Subject> subjects) {
        Map<String, Column.Type> types = new LinkedHashMap<>();
        subjects.forEach(subject -> subject.attributes()
                .forEach((name, value) -> types.putIfAbsent(name, Column.Type.of(value.getClass()))));
        types.forEach((name, type) -> {
            if (type == Column.Type.TEXT) {
                maker.text(name, subject -> subject.attribute(name, map.spec().language()));
            } else {
                maker.value(
                        name,
                        type,
                        subject -> Optional.ofNullable(subject.attributes().get(name)));
            }
        });
    }

    /** What happened, as far as the map shows it. */
    private List<? extends Subject> shown(List<Subject> dated) {
        Set<Subject> shown = Set.copyOf(map.portrayer().events(reading));
        return dated.stream()
                .filter(subject -> shown.contains(subject) || !LayerKey.EVENTS.equals(subject.layer()))
                .toList();
    }

    private Optional<Integer> ageDays(Subject subject) {
        return subject.day().map(day -> (int) new Happening(day).ageDays(reading.asOf()));
    }

    /** How it stands, where any has a choice of modes with a column for each. */
    private void addStates(TableMaker<Subject> maker, List<StatefulSubject> subjects) {
        maker.maybe("as_of", told((one, state) -> columns.asOf(one.zone())))
                .maybe("status", told((one, state) -> state.status().wordIn(one.layer())))
                .whole("severity", subject -> state(subject)
                        .map(state -> state.status().severity()))
                .maybe("since", told((one, state) -> state.since()
                        .map(time -> time.isoIn(one.zone()))
                        .orElse("")))
                .maybe("until", told((one, state) -> state.until()
                        .map(time -> time.isoIn(one.zone()))
                        .orElse("")))
                .maybe("reason", told((one, state) -> state.because()
                        .map(StatusChange::reason)
                        .map(reason -> reason.in(map.spec().language()))
                        .orElse("")))
                .flag("changed", subject -> subject.stateful()
                        .filter(one -> StatusChanges.within(one, reading))
                        .isPresent());
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        subjects.forEach(subject -> modes.addAll(subject.history().modes()));
        if (subjects.stream().anyMatch(subject -> subject.history().modes().size() > 1)) {
            modes.forEach(mode -> maker.maybe("status_" + mode.id(), told((one, state) -> word(one, state, mode))));
        }
        maker.maybe("zone", subject -> subject.stateful().map(one -> one.zone().getId()));
    }

    private static String word(StatefulSubject subject, SubjectState state, Mode mode) {
        return state.modes().stream()
                .filter(of -> of.mode() == mode)
                .map(ModeState::status)
                .map(status -> status.wordIn(subject.layer()))
                .findFirst()
                .orElse("");
    }

    private Optional<SubjectState> state(Subject subject) {
        return subject.stateful().map(one -> one.stateAt(reading.asOf()));
    }

    private Function<Subject, Optional<String>> told(BiFunction<StatefulSubject, SubjectState, String> words) {
        return subject -> subject.stateful().map(one -> words.apply(one, one.stateAt(reading.asOf())));
    }
}
