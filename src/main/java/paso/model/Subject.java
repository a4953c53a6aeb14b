package paso.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import paso.geo.LonLat;
import paso.time.AsOf;

/**
 * Anything that has an id, a name and, mostly, a place on the map. Ids are unique over all layers of a dataset.
 *
 * <p>What more there is to it, it says itself: whether it has states, moves, or happened on a day. Who shows, lists or
 * writes subjects asks for that and never what kind of thing one is, so that a new kind needs no change there.
 */
public interface Subject {

    String id();

    LocalText name();

    LayerKey layer();

    /** What those are called among which it is listed and drawn, where a layer holds several sorts: {@code rail_stations}. */
    default String sort() {
        return layer().id();
    }

    /** What kind of thing it is, for those of its sort, in words. */
    default LocalText kindName() {
        return LocalText.of(spelled(sort()));
    }

    Provenance provenance();

    /** Longitude and latitude in degrees; absent for an event without a place. */
    Optional<Geometry> geometry();

    /** What the dataset's makers add about it; may be blank. */
    String note();

    /**
     * What else the dataset tells of it, under the names of the columns of a table and in their order: texts, whole and other
     * numbers, truths, or lists of texts. Those of one sort have the same names; a blank text stands for what is not known.
     */
    default Map<String, Object> attributes() {
        return Map.of("note", note());
    }

    /** The value of an attribute that is the same in every language; blank where it has none. */
    default String attribute(String name) {
        return attribute(name, Language.EN);
    }

    /** The value of an attribute as text, a list joined by {@code ;}; blank where it has none. */
    default String attribute(String name, Language language) {
        Object value = attributes().getOrDefault(name, "");
        return value instanceof List<?> list
                ? list.stream().map(one -> written(one, language)).collect(Collectors.joining(";"))
                : written(value, language);
    }

    private static String written(Object value, Language language) {
        return value instanceof LocalText text ? text.in(language) : value.toString();
    }

    /** Itself, where it is open or not at any moment. */
    default Optional<StatefulSubject> stateful() {
        return Optional.empty();
    }

    /** Itself, where it moves. */
    default Optional<MovingSubject> moving() {
        return Optional.empty();
    }

    /** The day on which it happened; absent for what lasts. */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** Ids of the subjects that it tells of, where it is about others. */
    default List<String> aboutIds() {
        return List.of();
    }

    /** The zone in which its times are told; absent for what knows days at most. */
    default Optional<ZoneId> localZone() {
        return stateful().map(StatefulSubject::zone).or(() -> moving().map(MovingSubject::zone));
    }

    /** Every time at which it changes, on the axis of {@link AsOf#onAxis}: for what happened the noon of its day. */
    default NavigableSet<Instant> changeTimes() {
        TreeSet<Instant> axis = new TreeSet<>();
        stateful().ifPresent(one -> axis.addAll(one.history().axisTimes()));
        moving().ifPresent(one -> axis.addAll(one.track().axisTimes()));
        day().ifPresent(day -> axis.add(AsOf.noonOf(day).onAxis()));
        return Collections.unmodifiableNavigableSet(axis);
    }

    /** Who says how it is at a moment: of the change in force where there is one, else of the subject itself. */
    default Provenance provenanceAt(AsOf asOf) {
        return stateful()
                .flatMap(one -> one.stateAt(asOf).because())
                .map(StatusChange::provenance)
                .orElse(provenance());
    }

    /** A position to fly to: the point itself, or the middle vertex of a line. */
    default Optional<LonLat> anchor() {
        return geometry().map(geometry -> {
            var middle = geometry.getCoordinates()[geometry.getNumPoints() / 2];
            return LonLat.ofDegrees(middle.x, middle.y);
        });
    }

    /** Names by which it can also be found: towns, operators, states. */
    default List<String> alsoKnownAs() {
        return List.of();
    }

    /**
     * Itself with its place as {@code change} gives it back and without the words that tell of the true one, where people
     * may be found at it; else itself as it is.
     */
    default Subject displaced(UnaryOperator<LonLat> change) {
        return this;
    }

    /** A name of the dataset's own as people write it: {@code bus_lines} as {@code Bus lines}. */
    static String spelled(String name) {
        String words = name.replace('_', ' ').replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
