package paso.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paso.geo.LonLat;

/**
 * Reads a position as people write it: {@code 31.88, -112.82}, {@code 31.88 N 112.82 W}, {@code 22.4512° N 98.1207° W},
 * {@code 31°52'48"N 112°49'12"W}. Latitude first; letters, or a first number that no latitude can be, turn it round.
 */
final class WrittenPosition {

    private static final String ANGLE =
            "([+\\-−]?\\d{1,3}(?:\\.\\d+)?)\\s*°?\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*['′]\\s*)?(?:(\\d{1,2}(?:\\.\\d+)?)\\s*[\"″]\\s*)?([NSEWO]?)";
    private static final Pattern PAIR = Pattern.compile(ANGLE + "\\s*(?:[,;]\\s*|\\s+|(?<=[NSEWO]))" + ANGLE);

    private WrittenPosition() {}

    static Optional<LonLat> parse(String text) {
        if (text.length() > 80) {
            return Optional.empty();
        }
        Matcher pair = PAIR.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!pair.matches()) {
            return Optional.empty();
        }
        double first = degrees(pair, 1);
        double second = degrees(pair, 5);
        String firstLetter = pair.group(4);
        String secondLetter = pair.group(8);
        boolean lonFirst = isEastWest(firstLetter) || isNorthSouth(secondLetter);
        boolean latFirst = isNorthSouth(firstLetter) || isEastWest(secondLetter);
        if (lonFirst && latFirst) {
            return Optional.empty();
        }
        boolean turned = lonFirst || (!latFirst && Math.abs(first) > 90);
        double lat = turned ? second : first;
        double lon = turned ? first : second;
        boolean onEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
        return onEarth ? Optional.of(LonLat.ofDegrees(lon, lat)) : Optional.empty();
    }

    private static double degrees(Matcher pair, int group) {
        String whole = pair.group(group).replace('−', '-');
        double value = Math.abs(Double.parseDouble(whole));
        String minutes = pair.group(group + 1);
        String seconds = pair.group(group + 2);
        value += minutes == null ? 0 : Double.parseDouble(minutes) / 60;
        value += seconds == null ? 0 : Double.parseDouble(seconds) / 3600;
        String letter = pair.group(group + 3);
        boolean negative = whole.startsWith("-") || letter.equals("S") || letter.equals("W") || letter.equals("O");
        return negative ? -value : value;
    }

    private static boolean isEastWest(String letter) {
        return letter.equals("E") || letter.equals("W") || letter.equals("O");
    }

    private static boolean isNorthSouth(String letter) {
        return letter.equals("N") || letter.equals("S");
    }
}
