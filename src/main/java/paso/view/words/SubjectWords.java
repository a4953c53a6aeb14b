package paso.view.words;

import java.time.ZoneOffset;
import java.util.Optional;
import paso.model.Language;
import paso.model.Status;
import paso.model.Subject;
import paso.model.TrackPosition;
import paso.time.AsOf;

/** What a thing on the map is called, what it is and how it stands as of a moment, in a word or a line of one language. */
public record SubjectWords(Language language) {

    public String name(Subject subject) {
        return subject.name().in(language);
    }

    /** What kind of thing it is: {@code Port of entry}. */
    public String kind(Subject subject) {
        Phrases text = phrases();
        String word =
                text.orElse("kind." + subject.layer().id(), subject.kindName().in(language));
        return text.orElse("kind." + subject.sort().replace('_', '-'), word);
    }

    /** Its state where it has one. */
    public Optional<Status> status(Subject subject, AsOf asOf) {
        return subject.stateful().map(one -> one.stateAt(asOf).status());
    }

    public String statusWord(Subject subject, Status status) {
        return phrases().status(status, subject.layer());
    }

    /** What there is to say of it as of a moment beside its name and status, in one line; may be blank. */
    public String line(Subject subject, AsOf asOf) {
        return subject.stateful()
                .map(one -> one.stateAt(asOf)
                        .since()
                        .map(since -> phrases().of("since", dates().brief(since)))
                        .orElse(""))
                .or(() -> subject.moving()
                        .map(one -> one.positionAt(asOf).map(this::caravanLine).orElseGet(() -> phrases()
                                .of("tip.notOnMap"))))
                .or(() -> subject.day().map(dates()::day))
                .orElse("");
    }

    private String caravanLine(TrackPosition position) {
        String line = phrases()
                .of("tip.caravanDay", position.day(), position.last().name().in(language));
        return position.people()
                .map(people -> line + " · " + phrases().of("tip.people", people))
                .orElse(line);
    }

    /** The time of day where a subject is, with its offset: {@code Lukeville 12:00 UTC−7}. Empty where it has no zone. */
    public Optional<String> timeAt(Subject subject, AsOf asOf) {
        return subject.localZone().map(zone -> phrases()
                .of(
                        "date.at",
                        name(subject),
                        Dates.clock(asOf.localIn(zone).toLocalTime()),
                        offset(zone.getRules().getOffset(asOf.instantIn(zone)))));
    }

    private static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        String hours = (minutes < 0 ? "\u2212" : "+") + Math.abs(minutes) / 60;
        return "UTC" + (minutes % 60 == 0 ? hours : hours + ":" + Math.abs(minutes) % 60);
    }

    private Phrases phrases() {
        return new Phrases(language);
    }

    private Dates dates() {
        return new Dates(language);
    }
}
