package paso.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paso.time.AsOf;

/**
 * A whole dataset: never changes, asked as of a moment, safe to share between threads.
 *
 * <p>Made by a {@link Builder}, which refuses two subjects with one id.
 */
public final class Scene {

    private final DatasetInfo info;
    private final Map<String, Subject> subjects;
    private final Map<LayerKey, List<Subject>> byLayer;
    private final List<LayerKey> layers;
    private final Map<LayerKey, LocalText> titles;
    private final Map<String, Source> sources;
    private final List<PublishedFigure> figures;
    private final Map<String, List<MonthlyCounts>> counts;
    private final Map<String, FeatureSet> baseMap;
    private final Map<String, List<Event>> eventsAbout;
    private final List<PortOfEntry> ports;
    private final List<RailLine> railLines;
    private final List<RailStation> railStations;
    private final List<Checkpoint> checkpoints;
    private final List<Caravan> caravans;
    private final List<Event> events;
    private final List<StatefulSubject> stateful;
    private final List<MovingSubject> moving;
    private final NavigableSet<Instant> changeAxis;

    private Scene(Builder builder) {
        this.info = builder.info;
        this.subjects = Collections.unmodifiableMap(new LinkedHashMap<>(builder.subjects));
        Map<LayerKey, List<Subject>> layers = new LinkedHashMap<>();
        for (LayerKey layer : LayerKey.SHIPPED) {
            layers.put(layer, new ArrayList<>());
        }
        for (Subject subject : subjects.values()) {
            layers.computeIfAbsent(subject.layer(), layer -> new ArrayList<>()).add(subject);
        }
        layers.replaceAll((layer, members) -> List.copyOf(members));
        layers.computeIfPresent(LayerKey.EVENTS, (layer, events) -> events.stream()
                .map(Event.class::cast)
                .sorted(Comparator.comparing(Event::date))
                .map(Subject.class::cast)
                .toList());
        this.byLayer = Collections.unmodifiableMap(layers);
        this.layers = layers.keySet().stream()
                .filter(layer -> !subjects(layer).isEmpty())
                .toList();
        this.ports = all(PortOfEntry.class);
        this.railLines = all(RailLine.class);
        this.railStations = all(RailStation.class);
        this.checkpoints = all(Checkpoint.class);
        this.caravans = all(Caravan.class);
        this.events = all(Event.class);
        this.stateful =
                inLayers().flatMap(subject -> subject.stateful().stream()).toList();
        this.moving = inLayers().flatMap(subject -> subject.moving().stream()).toList();
        this.titles = Map.copyOf(builder.titles);
        this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(builder.sources));
        this.figures = List.copyOf(builder.figures);
        Map<String, List<MonthlyCounts>> byAbout = new HashMap<>();
        for (MonthlyCounts series : builder.counts) {
            byAbout.computeIfAbsent(series.about(), about -> new ArrayList<>()).add(series);
        }
        byAbout.replaceAll((about, series) -> List.copyOf(series));
        this.counts = Collections.unmodifiableMap(byAbout);
        this.baseMap = Collections.unmodifiableMap(new LinkedHashMap<>(builder.baseMap));
        Map<String, List<Event>> about = new HashMap<>();
        for (Event event : events()) {
            for (String id : event.subjectIds()) {
                about.computeIfAbsent(id, subject -> new ArrayList<>()).add(event);
            }
        }
        this.eventsAbout = about;
        TreeSet<Instant> axis = new TreeSet<>();
        stateful.forEach(subject -> axis.addAll(subject.changeTimes()));
        this.changeAxis = Collections.unmodifiableNavigableSet(axis);
    }

    /** The same dataset with each subject as {@code change} gives it back, under its own id. */
    public Scene with(UnaryOperator<Subject> change) {
        return builder(change).build();
    }

    /** A builder that holds all of this dataset. */
    public Builder builder() {
        return builder(UnaryOperator.identity());
    }

    private Builder builder(UnaryOperator<Subject> change) {
        Builder builder = new Builder(info);
        subjects.values().forEach(subject -> builder.add(change.apply(subject)));
        titles.forEach(builder::title);
        sources.values().forEach(builder::add);
        figures.forEach(builder::add);
        counts.values().forEach(series -> series.forEach(builder::add));
        baseMap.values().forEach(builder::addBaseMap);
        return builder;
    }

    public DatasetInfo info() {
        return info;
    }

    /** The subject of that id. */
    public Optional<Subject> find(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /** All subjects, layer by layer in the order of the files. */
    public Collection<Subject> subjects() {
        return subjects.values();
    }

    /** The layers that hold subjects: the shipped ones in their order, then the others as they came. */
    public List<LayerKey> layers() {
        return layers;
    }

    /** What the dataset calls a layer; absent for a shipped one, whose style does. */
    public Optional<LocalText> title(LayerKey layer) {
        return Optional.ofNullable(titles.get(layer));
    }

    /** The subjects of a layer in the order of its file, events by date; the rail layer holds lines and stations. */
    public List<Subject> subjects(LayerKey layer) {
        return byLayer.getOrDefault(layer, List.of());
    }

    private Stream<Subject> inLayers() {
        return byLayer.values().stream().flatMap(List::stream);
    }

    private <T extends Subject> List<T> all(Class<T> type) {
        return inLayers().filter(type::isInstance).map(type::cast).toList();
    }

    public List<PortOfEntry> ports() {
        return ports;
    }

    public List<RailLine> railLines() {
        return railLines;
    }

    public List<RailStation> railStations() {
        return railStations;
    }

    public List<Checkpoint> checkpoints() {
        return checkpoints;
    }

    public List<Caravan> caravans() {
        return caravans;
    }

    /** All events by date. */
    public List<Event> events() {
        return events;
    }

    /** Everything that is open or not, by layer. */
    public List<StatefulSubject> stateful() {
        return stateful;
    }

    /** Everything that moves, by layer. */
    public List<MovingSubject> moving() {
        return moving;
    }

    /** A layer's subjects by their {@link Subject#sort}, the moving ones apart: see {@link #moving(LayerKey)}. */
    public Map<String, List<Subject>> sorts(LayerKey layer) {
        return subjects(layer).stream()
                .filter(subject -> subject.moving().isEmpty())
                .collect(Collectors.groupingBy(Subject::sort, LinkedHashMap::new, Collectors.toList()));
    }

    public List<MovingSubject> moving(LayerKey layer) {
        return subjects(layer).stream()
                .flatMap(subject -> subject.moving().stream())
                .toList();
    }

    public Collection<Source> sources() {
        return sources.values();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The sources of these ids, in their order; an id that the dataset does not know is left out. */
    public List<Source> sources(Collection<String> ids) {
        return ids.stream().flatMap(id -> source(id).stream()).toList();
    }

    public List<PublishedFigure> figures() {
        return figures;
    }

    /** Monthly counts under a key, see {@link MonthlyCounts#about}. */
    public List<MonthlyCounts> countsAbout(String key) {
        return counts.getOrDefault(key, List.of());
    }

    /** A layer of the base map by its file's name without ending, for instance {@code countries}. */
    public Optional<FeatureSet> baseMap(String name) {
        return Optional.ofNullable(baseMap.get(name));
    }

    public Collection<FeatureSet> baseMap() {
        return baseMap.values();
    }

    /** Events that name the subject, by date. */
    public List<Event> eventsAbout(String subjectId) {
        return eventsAbout.getOrDefault(subjectId, List.of());
    }

    public List<Event> eventsOn(LocalDate day) {
        return events().stream().filter(event -> event.date().equals(day)).toList();
    }

    /** Every time at which some status changes, on the shared axis of {@link AsOf#onAxis}. */
    public NavigableSet<Instant> changeTimes() {
        return changeAxis;
    }

    /** The first moment after {@code asOf} at which some status changes, as wall-clock time at each place. */
    public Optional<AsOf> nextChange(AsOf asOf) {
        return after(asOf, changeAxis);
    }

    /** The last moment before {@code asOf} at which some status changed, as wall-clock time at each place. */
    public Optional<AsOf> previousChange(AsOf asOf) {
        return before(asOf, changeAxis);
    }

    /** The first of some times on the shared axis that is after {@code asOf}, as wall-clock time at each place. */
    public static Optional<AsOf> after(AsOf asOf, NavigableSet<Instant> axisTimes) {
        return local(axisTimes.higher(asOf.onAxis()));
    }

    /** The last of some times on the shared axis that is before {@code asOf}, as wall-clock time at each place. */
    public static Optional<AsOf> before(AsOf asOf, NavigableSet<Instant> axisTimes) {
        return local(axisTimes.lower(asOf.onAxis()));
    }

    private static Optional<AsOf> local(@Nullable Instant axis) {
        return axis == null ? Optional.empty() : Optional.of(AsOf.local(LocalDateTime.ofInstant(axis, ZoneOffset.UTC)));
    }

    /** Gathers a dataset. */
    public static final class Builder {
        private final DatasetInfo info;
        private final Map<String, Subject> subjects = new LinkedHashMap<>();
        private final Map<LayerKey, LocalText> titles = new LinkedHashMap<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final List<PublishedFigure> figures = new ArrayList<>();
        private final List<MonthlyCounts> counts = new ArrayList<>();
        private final Map<String, FeatureSet> baseMap = new LinkedHashMap<>();

        public Builder(DatasetInfo info) {
            this.info = info;
        }

        /** @throws IllegalArgumentException when another subject has the same id */
        public Builder add(Subject subject) {
            if (subjects.putIfAbsent(subject.id(), subject) != null) {
                throw new IllegalArgumentException("two subjects with the id " + subject.id());
            }
            return this;
        }

        public Builder title(LayerKey layer, LocalText title) {
            titles.put(layer, title);
            return this;
        }

        public Builder add(Source source) {
            sources.put(source.id(), source);
            return this;
        }

        public Builder add(PublishedFigure figure) {
            figures.add(figure);
            return this;
        }

        public Builder add(MonthlyCounts series) {
            counts.add(series);
            return this;
        }

        public Builder addBaseMap(FeatureSet layer) {
            baseMap.put(layer.name(), layer);
            return this;
        }

        public Scene build() {
            return new Scene(this);
        }
    }
}
