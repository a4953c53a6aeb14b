package paso.view.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import paso.analysis.Difference;
import paso.analysis.Difference.Kind;
import paso.model.Language;
import paso.model.Mode;
import paso.model.ModeState;
import paso.model.MovingSubject;
import paso.model.Status;
import paso.model.StatusChange;
import paso.model.TrackPosition;
import paso.time.AsOf;
import paso.time.FactTime;
import paso.view.card.CaravanCards;
import paso.view.state.Clock;
import paso.view.words.Dates;
import paso.view.words.Phrases;

/** Puts what differs between two moments into the words of a language: a heading for each kind, a line for each subject. */
final class DifferenceRows {

    /** Up to so many days a date is clear without its year. */
    private static final long DAYS_WITHOUT_YEAR = 330;

    private final Phrases text;
    private final Dates dates;
    private final AsOf from;
    private final AsOf to;

    DifferenceRows(Language language, AsOf from, AsOf to) {
        this.text = new Phrases(language);
        this.dates = new Dates(language);
        this.from = from;
        this.to = to;
    }

    /** In the order they are given within each kind; kinds without any are left out. */
    List<DifferenceRow> of(List<Difference> differences) {
        List<DifferenceRow> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Difference> ofKind = differences.stream()
                    .filter(difference -> difference.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                rows.add(new DifferenceRow.Heading(kind, text.of("differences." + key(kind)), ofKind.size()));
                ofKind.forEach(difference -> rows.add(entry(difference)));
            }
        }
        return List.copyOf(rows);
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** {@code 20 Nov 2023 12:00 → 27 Dec 2023 12:00}. */
    String stretch() {
        return moment(from) + " → " + moment(to);
    }

    private String moment(AsOf asOf) {
        String frame = asOf instanceof AsOf.Exact ? " UTC" : "";
        return dates.day(Clock.dayOf(asOf)) + " " + Dates.clock(asOf) + frame;
    }

    /** The list as plain text, to paste. */
    String asText(List<DifferenceRow> rows) {
        StringBuilder lines = new StringBuilder(stretch()).append('\n');
        if (rows.isEmpty()) {
            lines.append(text.of("differences.none")).append('\n');
        }
        for (DifferenceRow row : rows) {
            if (row instanceof DifferenceRow.Heading heading) {
                lines.append('\n')
                        .append(heading.text())
                        .append(": ")
                        .append(heading.count())
                        .append('\n');
            } else if (row instanceof DifferenceRow.Entry entry) {
                lines.append("  ").append(spoken(entry)).append('\n');
            }
        }
        return lines.toString();
    }

    /** A line in words only: {@code Lukeville: open → closed, 4 Dec}. */
    static String spoken(DifferenceRow.Entry entry) {
        StringBuilder line = new StringBuilder(entry.name()).append(": ").append(entry.spoken());
        if (!entry.right().isEmpty()) {
            line.append(", ").append(entry.right());
        }
        if (!entry.states().isEmpty() && !entry.detail().isEmpty()) {
            line.append(" (").append(entry.detail()).append(')');
        }
        return line.toString();
    }

    private DifferenceRow entry(Difference difference) {
        if (difference instanceof Difference.State state) {
            return entry(state);
        }
        if (difference instanceof Difference.Movement movement) {
            return entry(movement);
        }
        throw new IllegalStateException("unknown kind of difference");
    }

    private DifferenceRow entry(Difference.State state) {
        List<Status> states = new ArrayList<>();
        states.add(state.before().status());
        if (state.kind() == Kind.BACK) {
            states.add(between(state));
        }
        states.add(state.after().status());
        String right = state.between().isEmpty()
                ? ""
                : date(state.between().get(state.between().size() - 1).at());
        String spoken = states.stream()
                .map(status -> text.status(status, state.subject().layer()))
                .collect(Collectors.joining(" → "));
        return new DifferenceRow.Entry(
                state.kind(),
                state.subject().id(),
                state.subject().name().in(text.language()),
                states,
                right,
                modes(state),
                spoken);
    }

    /** What it was in between that is furthest from what it was before and after. */
    private static Status between(Difference.State state) {
        Status before = state.before().status();
        return state.between().stream()
                .map(StatusChange::at)
                .map(at -> state.subject()
                        .history()
                        .at(at.instantIn(state.subject().zone()))
                        .status())
                .max(Comparator.comparingInt(status -> Math.abs(status.severity() - before.severity())))
                .orElse(before);
    }

    /** {@code Pedestrians, cargo: open → closed}; empty where all modes changed alike, which the symbols tell. */
    private String modes(Difference.State state) {
        Map<String, List<Mode>> byChange = new LinkedHashMap<>();
        for (ModeState after : state.after().modes()) {
            Status before = state.before().modes().stream()
                    .filter(mode -> mode.mode() == after.mode())
                    .map(ModeState::status)
                    .findFirst()
                    .orElse(after.status());
            if (before != after.status()) {
                String change = text.status(before, state.subject().layer()) + " → "
                        + text.status(after.status(), state.subject().layer());
                byChange.computeIfAbsent(change, key -> new ArrayList<>()).add(after.mode());
            }
        }
        int all = state.after().modes().size();
        if (byChange.values().stream().anyMatch(modes -> modes.size() == all)) {
            return "";
        }
        return byChange.entrySet().stream()
                .map(change -> modes(change.getValue()) + ": " + change.getKey())
                .collect(Collectors.joining("; "));
    }

    private String modes(List<Mode> modes) {
        String list = modes.stream().map(text::mode).collect(Collectors.joining(", "));
        // a list is one phrase: only its first word is capital
        return list.substring(0, 1)
                + list.substring(1).toLowerCase(text.language().locale());
    }

    private DifferenceRow entry(Difference.Movement movement) {
        MovingSubject caravan = movement.subject();
        String way = place(caravan, movement.before(), from) + " → " + place(caravan, movement.after(), to);
        String right =
                movement.straightKm().map(km -> text.of("km", Math.round(km))).orElse("");
        return new DifferenceRow.Entry(
                Kind.MOVED, caravan.id(), caravan.name().in(text.language()), List.of(), right, way, way);
    }

    private String place(MovingSubject caravan, Optional<TrackPosition> position, AsOf asOf) {
        if (position.isEmpty()) {
            return text.of(
                    CaravanCards.absence(caravan, asOf.localIn(caravan.zone()).toLocalDate()));
        }
        TrackPosition at = position.get();
        return at.interpolated() && at.next().isPresent()
                ? text.of(
                        "differences.between",
                        at.last().name().in(text.language()),
                        at.next().get().name().in(text.language()))
                : at.last().name().in(text.language());
    }

    private String date(FactTime at) {
        LocalDate first = Clock.dayOf(from);
        boolean near = ChronoUnit.DAYS.between(first, Clock.dayOf(to)) < DAYS_WITHOUT_YEAR;
        boolean exact = at.precision() == FactTime.Precision.MINUTE || at.precision() == FactTime.Precision.DAY;
        return near && exact ? dates.dayOfYear(at.date()) : dates.brief(at, false);
    }

    /** How many are of a kind. */
    static int count(List<DifferenceRow> rows, Kind kind) {
        return rows.stream()
                .filter(DifferenceRow.Heading.class::isInstance)
                .map(DifferenceRow.Heading.class::cast)
                .filter(heading -> Objects.equals(heading.kind(), kind))
                .mapToInt(DifferenceRow.Heading::count)
                .sum();
    }
}
