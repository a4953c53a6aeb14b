package paso.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import paso.geo.LonLat;
import paso.model.Caravan;
import paso.model.CaravanPosition;
import paso.model.Event;
import paso.model.Language;
import paso.model.RailStation;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.Subject;
import paso.model.SubjectState;
import paso.time.AsOf;
import paso.time.FactTime;

/** Dates, positions and states as people read them, in the window's language. */
final class Words {

    private final WindowText text;

    Words(WindowText text) {
        this.text = text;
    }

    /** {@code Wed 27 Dec 2023}. */
    String date(AsOf asOf) {
        return format("EEE d MMM uuuu", localDay(asOf));
    }

    /** The day that the moment's clock shows: each place's own, or that of UTC for an exact instant. */
    LocalDate localDay(AsOf asOf) {
        return Clock.dayOf(asOf);
    }

    /** {@code 27 Dec 2023}. */
    String day(LocalDate date) {
        return format("d MMM uuuu", date);
    }

    /** {@code 12:00}. */
    String time(AsOf asOf) {
        LocalTime time = asOf.localIn(ZoneOffset.UTC).toLocalTime();
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** What the time of day is relative to. */
    String frame(AsOf asOf) {
        return text.of(asOf instanceof AsOf.Local ? "date.local" : "date.exact");
    }

    /** The time of day where a subject is, with its offset: {@code Lukeville 12:00 UTC−7}. Empty where it has no zone. */
    Optional<String> timeAt(Subject subject, AsOf asOf) {
        return zoneOf(subject).map(zone -> {
            LocalTime time = asOf.localIn(zone).toLocalTime();
            return text.of(
                    "date.at",
                    name(subject),
                    String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()),
                    offset(zone.getRules().getOffset(asOf.instantIn(zone))));
        });
    }

    private static Optional<ZoneId> zoneOf(Subject subject) {
        if (subject instanceof StatefulSubject stateful) {
            return Optional.of(stateful.zone());
        }
        return subject instanceof Caravan caravan ? Optional.of(caravan.zone()) : Optional.empty();
    }

    private static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        String hours = (minutes < 0 ? "\u2212" : "+") + Math.abs(minutes) / 60;
        return "UTC" + (minutes % 60 == 0 ? hours : hours + ":" + Math.abs(minutes) % 60);
    }

    /** As precise as its source: {@code 22 Dec 2023 13:00}, {@code 4 Dec 2023}, {@code Dec 2023} or {@code 2023}. */
    String moment(FactTime at) {
        return switch (at.precision()) {
            case MINUTE ->
                day(at.date())
                        + at.time()
                                .map(time -> String.format(Locale.ROOT, " %02d:%02d", time.getHour(), time.getMinute()))
                                .orElse("");
            case DAY -> day(at.date());
            case MONTH -> format("MMM uuuu", at.date());
            case YEAR -> String.valueOf(at.date().getYear());
        };
    }

    private String format(String pattern, LocalDate date) {
        Locale locale = text.language() == Language.ES ? new Locale("es", "MX") : Locale.UK;
        String formatted =
                DateTimeFormatter.ofPattern(pattern, locale).format(date).replace(".", "");
        return formatted.replace("Sept ", "Sep ");
    }

    /** {@code 31.7600° N 106.4500° W}, as fine as a pixel of that many metres tells. */
    static String position(LonLat place, double metersPerPixel) {
        int digits = metersPerPixel > 2000 ? 2 : metersPerPixel > 20 ? 3 : metersPerPixel > 2 ? 4 : 5;
        String number = "%." + digits + "f° %s";
        return String.format(Locale.ROOT, number, Math.abs(place.latDeg()), place.latDeg() < 0 ? "S" : "N")
                + " "
                + String.format(Locale.ROOT, number, Math.abs(place.lonDeg()), place.lonDeg() < 0 ? "W" : "E");
    }

    String name(Subject subject) {
        return subject.name().in(text.language());
    }

    /** What kind of thing it is: {@code Port of entry}. */
    String kind(Subject subject) {
        return text.of(
                subject instanceof RailStation
                        ? "kind.station"
                        : "kind." + subject.layer().id());
    }

    /** Its state in one word where it has one. */
    Optional<Status> status(Subject subject, AsOf asOf) {
        return subject instanceof StatefulSubject stateful
                ? Optional.of(stateful.stateAt(asOf).status())
                : Optional.empty();
    }

    String statusWord(Subject subject, Status status) {
        return text.of("status." + status.wordIn(subject.layer()));
    }

    /** What there is to say of it as of a moment beside its name and status, in one line; may be blank. */
    String line(Subject subject, AsOf asOf) {
        if (subject instanceof StatefulSubject stateful) {
            SubjectState state = stateful.stateAt(asOf);
            return state.since()
                    .map(since -> text.of("tip.since", moment(since)))
                    .orElse("");
        }
        if (subject instanceof Caravan caravan) {
            return caravan.positionAt(asOf).map(this::caravanLine).orElseGet(() -> text.of("tip.notOnMap"));
        }
        if (subject instanceof Event event) {
            return day(event.date());
        }
        return "";
    }

    private String caravanLine(CaravanPosition position) {
        String line = text.of("tip.caravanDay", position.day(), position.last().name());
        return position.people()
                .map(people -> line + " · " + text.of("tip.people", people))
                .orElse(line);
    }
}
