package paso.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Something that happened on a day.
 *
 * @param category one word: closure, reopening, rail, caravan, diplomacy, …
 * @param subjectIds ids of the subjects it is about
 * @param point where it happened; absent where it has no one place
 * @param placeName where it happened, in words; may be blank
 * @param figure a number that it carries, with its unit; blank where none
 */
public record Event(
        String id,
        LocalDate date,
        LocalText name,
        String detail,
        String category,
        List<String> subjectIds,
        Optional<Point> point,
        String placeName,
        String figure,
        Provenance provenance)
        implements Subject {

    public Event {
        subjectIds = List.copyOf(subjectIds);
    }

    @Override
    public LayerKey layer() {
        return LayerKey.EVENTS;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(date);
    }

    @Override
    public List<String> aboutIds() {
        return subjectIds;
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("detail", detail);
        attributes.put("category", category);
        attributes.put("subject_ids", subjectIds);
        attributes.put("place", placeName);
        attributes.put("figure", figure);
        return attributes;
    }

    @Override
    public Optional<Geometry> geometry() {
        return point.map(Geometry.class::cast);
    }

    @Override
    public String note() {
        return detail;
    }

    @Override
    public List<String> alsoKnownAs() {
        return List.of(placeName, category);
    }

    public Happening happening() {
        return new Happening(date);
    }
}
