package paso.view.card;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import paso.model.Language;
import paso.model.MovingSubject;
import paso.model.Track;
import paso.model.TrackPosition;
import paso.model.Waypoint;
import paso.time.AsOf;
import paso.view.words.Dates;
import paso.view.words.Phrases;
import paso.view.words.SubjectWords;

/** The card of a caravan, or of something else that moves: where it was, how many, how far, and the stops of its way. */
public final class CaravanCards {

    private final Phrases text;
    private final Dates dates;

    CaravanCards(Language language) {
        this.text = new Phrases(language);
        this.dates = new Dates(language);
    }

    void describe(MovingSubject caravan, AsOf asOf, CardDraft draft) {
        Optional<TrackPosition> position = caravan.positionAt(asOf);
        LocalDate today = asOf.localIn(caravan.zone()).toLocalDate();
        draft.subtitle(
                new SubjectWords(text.language()).kind(caravan),
                caravan.ended()
                        .map(ended -> text.of("range", dates.day(caravan.started()), dates.day(ended)))
                        .orElseGet(() -> text.of("card.fromOn", dates.day(caravan.started()))));
        draft.badge(position.map(present -> onTheWay(present)).orElseGet(() -> away(caravan, today)));
        position.ifPresent(present -> present(caravan, present, draft));
        caravan.peopleMax().ifPresent(people -> draft.fact(text.of("fact.peopleMax"), text.number(people)));
        steps(caravan, position, today, draft);
    }

    private Card.Badge onTheWay(TrackPosition position) {
        return new Card.Badge(
                "caravan", text.of("caravan.onTheWay"), where(position), text.of("card.day", position.day()), "");
    }

    /** {@code at Escuintla} or {@code between Huixtla and Villa Comaltitlán (interpolated)}. */
    private String where(TrackPosition position) {
        if (position.interpolated() && position.next().isPresent()) {
            return text.of(
                    "caravan.between",
                    position.last().name().in(text.language()),
                    position.next().get().name().in(text.language()));
        }
        return text.of("caravan.at", position.last().name().in(text.language()));
    }

    private Card.Badge away(MovingSubject caravan, LocalDate today) {
        return new Card.Badge("unknown", text.of(absence(caravan, today)), "", "", "");
    }

    /** The key of the words that say why a caravan is not on the map on a day. */
    public static String absence(MovingSubject caravan, LocalDate today) {
        return today.isBefore(caravan.track().first().date())
                ? "caravan.notYet"
                : today.isAfter(caravan.track().last().date()) ? "caravan.over" : "caravan.gap";
    }

    private void present(MovingSubject caravan, TrackPosition position, CardDraft draft) {
        position.people().ifPresent(people -> draft.fact(text.of("fact.people"), text.of("fact.about", people)));
        position.walkedKm().ifPresent(walked -> draft.fact(text.of("fact.walked"), text.of("km", Math.round(walked))));
        pace(caravan, position).ifPresent(pace -> draft.fact(text.of("fact.pace"), pace));
        position.next()
                .ifPresent(next -> draft.fact(
                        text.of("fact.next"),
                        text.of("fact.nextAt", next.name().in(text.language()), dates.dayOfYear(next.date()))));
    }

    /** How fast the leg it is on was walked; absent where it rests. */
    private Optional<String> pace(MovingSubject caravan, TrackPosition position) {
        for (Track.Stretch stretch : caravan.track().stretches()) {
            if (stretch.start().equals(position.last())
                    && position.next().equals(Optional.of(stretch.end()))
                    && stretch.end().leg() == Waypoint.Leg.WALK) {
                double days = Duration.between(stretch.from(), stretch.to()).toMinutes() / 1440.0;
                double km = paso.geo.Geodesy.distanceMeters(
                                stretch.start().place(), stretch.end().place())
                        / 1000;
                return days > 0 && km > 0
                        ? Optional.of(text.of("fact.kmPerDay", Math.round(km / days)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void steps(MovingSubject caravan, Optional<TrackPosition> position, LocalDate today, CardDraft draft) {
        List<Waypoint> waypoints = caravan.track().waypoints();
        for (Waypoint waypoint : waypoints) {
            boolean here =
                    position.map(present -> present.last().equals(waypoint)).orElse(false);
            Card.Step.Progress progress = here
                    ? Card.Step.Progress.HERE
                    : waypoint.date().isAfter(today) ? Card.Step.Progress.AHEAD : Card.Step.Progress.PASSED;
            draft.step(new Card.Step(
                    dates.dayOfYear(waypoint.date()), waypoint.name().in(text.language()), detail(waypoint), progress));
        }
    }

    private String detail(Waypoint waypoint) {
        String leg =
                switch (waypoint.leg()) {
                    case VEHICLE, REST, UNKNOWN ->
                        text.of("leg." + waypoint.leg().id());
                    case START, WALK -> "";
                };
        String people = waypoint.people().map(text::number).orElse("");
        return leg.isBlank() || people.isBlank() ? leg + people : leg + " · " + people;
    }
}
