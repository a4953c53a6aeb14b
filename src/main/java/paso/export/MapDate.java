package paso.export;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import paso.model.Language;
import paso.time.AsOf;

/** A moment in the words of a published map. */
public final class MapDate {

    private MapDate() {}

    /** {@code Wednesday 27 December 2023, 12:00 local time at each place}, or with {@code UTC} for one instant. */
    public static String inWords(AsOf asOf, Language language) {
        Texts texts = new Texts(language);
        var clock = asOf.localIn(ZoneOffset.UTC);
        String day = DateTimeFormatter.ofPattern(texts.get("date.day"), language.locale())
                .format(clock);
        String time = DateTimeFormatter.ofPattern("HH:mm").format(clock);
        return texts.get(asOf instanceof AsOf.Local ? "date.local" : "date.instant", day, time);
    }
}
