package paso.portrayal.layer;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import paso.model.Language;
import paso.model.MovingSubject;
import paso.model.Track;
import paso.model.TrackPosition;
import paso.model.Waypoint;

/** What the map says beside a caravan or another thing that moves. */
public final class CaravanCaption {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final Pattern GLOSS = Pattern.compile("\\s*\\([^)]*\\)$");

    private final Language language;
    private final ResourceBundle texts;

    public CaravanCaption(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("paso.portrayal.messages", language.locale());
    }

    /** Its name without what a pair of brackets adds at the end. */
    String shortName(MovingSubject mover) {
        return GLOSS.matcher(mover.name().in(language)).replaceFirst("");
    }

    /**
     * Name, people, day and how far it walked. The pace counts the time since its first waypoint; it is left out on the first
     * day, and where a part of the way was not walked or not told, since the time of that part is in the count but its
     * kilometres are not.
     */
    public String onTheWay(MovingSubject mover, TrackPosition position, Instant now) {
        List<String> parts = new ArrayList<>();
        position.people().ifPresent(people -> parts.add(text("caravan.people", people)));
        parts.add(text("caravan.day", position.day()));
        double walked = position.walkedKm().orElse(0.0);
        long walkedKm = Math.round(walked);
        if (walkedKm >= 1) {
            double days = Math.max(1, Duration.between(firstReport(mover), now).toSeconds() / SECONDS_PER_DAY);
            long pace = Math.round(walked / days);
            boolean told = position.day() > 1 && pace >= 1 && isWalkedThroughout(mover, position.last());
            parts.add(told ? text("caravan.walked.pace", walkedKm, pace) : text("caravan.walked", walkedKm));
        }
        return shortName(mover) + "\n" + String.join(texts.getString("caravan.between"), parts);
    }

    /** Name, and the day of its last report. */
    String gone(MovingSubject mover, Waypoint last) {
        String day = DateTimeFormatter.ofPattern(texts.getString("date.day"), language.locale())
                .format(last.date());
        return shortName(mover) + "\n" + text("caravan.gone", day);
    }

    private static Instant firstReport(MovingSubject mover) {
        List<Track.Stretch> stretches = mover.track().stretches();
        return stretches.isEmpty()
                ? mover.track().first().date().atStartOfDay(mover.zone()).toInstant()
                : stretches.get(0).from();
    }

    private static boolean isWalkedThroughout(MovingSubject mover, Waypoint last) {
        for (Waypoint waypoint : mover.track().waypoints()) {
            if (waypoint.leg() == Waypoint.Leg.VEHICLE || waypoint.leg() == Waypoint.Leg.UNKNOWN) {
                return false;
            }
            if (waypoint.equals(last)) {
                break;
            }
        }
        return true;
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), language.locale()).format(values);
    }
}
