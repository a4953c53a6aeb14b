package paso.portrayal.layer;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import paso.analysis.Traffic;
import paso.geo.Projection;
import paso.model.Happening;
import paso.model.StatefulSubject;
import paso.model.Subject;
import paso.model.SubjectState;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;

/** A layer of subjects that stay where they are: packed once, their attributes asked as of each request. */
public final class SubjectSource implements LayerSource {

    /** Subjects of one feature type. */
    private record Group(String featureType, PackedLayer packed, FeatureIds ids, List<? extends Subject> subjects) {}

    private final String id;
    private final Optional<Traffic> traffic;
    private final List<Group> groups = new ArrayList<>();

    public SubjectSource(String id) {
        this(id, Optional.empty());
    }

    /** @param traffic what lines are asked for their trains */
    public SubjectSource(String id, Optional<Traffic> traffic) {
        this.id = id;
        this.traffic = traffic;
    }

    /** Adds subjects under a feature type. */
    public SubjectSource with(String featureType, List<? extends Subject> subjects, Projection projection) {
        Packer packed = new Packer(projection);
        subjects.forEach(subject -> packed.add(subject.geometry().orElse(null)));
        FeatureIds ids = FeatureIds.of(
                subjects.stream().map(subject -> List.of(subject.id())).toList());
        groups.add(new Group(featureType, packed.build(), ids, List.copyOf(subjects)));
        return this;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        List<DrawnSet> sets = new ArrayList<>();
        for (Group group : groups) {
            List<Attributes> attributes = new ArrayList<>();
            group.subjects().forEach(subject -> attributes.add(withTraffic(subject, request)));
            sets.add(new DrawnSet(group.featureType(), group.packed(), group.ids(), attributes));
        }
        return sets;
    }

    private Attributes withTraffic(Subject subject, MapRequest request) {
        Attributes general = attributes(subject, request);
        return traffic.isEmpty()
                ? general
                : name -> name.equals("traffic")
                        ? orNull(traffic.get().trains(subject, request.asOf()))
                        : general.value(name);
    }

    private static @Nullable Object orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** What a style may ask of any subject: what it is called, how it stands, and its {@link Subject#attributes}. */
    static Attributes attributes(Subject subject, MapRequest request) {
        Optional<StatefulSubject> stateful = subject.stateful();
        if (stateful.isEmpty()) {
            return name -> switch (name) {
                case "age_days" ->
                    subject.day()
                            .map(day -> new Happening(day).ageDays(request.asOf()))
                            .orElse(null);
                case "windowed" -> String.valueOf(request.reading().window().isPresent());
                default -> common(subject, name, request);
            };
        }
        StatefulSubject one = stateful.get();
        SubjectState state = one.stateAt(request.asOf());
        return name -> switch (name) {
            case "status" -> state.status().id();
            case "severity" -> state.status().severity();
            case "since_days" ->
                state.since()
                        .map(since -> ChronoUnit.DAYS.between(
                                since.date(), request.asOf().localIn(one.zone()).toLocalDate()))
                        .orElse(null);
            case "changed" -> String.valueOf(StatusChanges.within(one, request.reading()));
            default -> common(subject, name, request);
        };
    }

    private static @Nullable Object common(Subject subject, String name, MapRequest request) {
        return switch (name) {
            case "id" -> subject.id();
            case "name" -> subject.name().english();
            case "label" -> subject.name().in(request.language());
            case "selected" ->
                String.valueOf(request.emphasis()
                        .selectedId()
                        .filter(subject.id()::equals)
                        .isPresent());
            default -> {
                Object own = subject.attributes().get(name);
                yield own instanceof Boolean truth ? truth.toString() : own;
            }
        };
    }
}
