package paso.view.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import paso.geo.LonLat;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.Status;
import paso.time.TimeLength;

/** The window's texts in one language. */
public record Phrases(Language language) {

    private static final String BUNDLE = "paso.view.words.messages";

    /** The text of a key, with {@code {0}} and so on filled in. */
    public String of(String key, Object... values) {
        String text = bundle().getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** The text of a key, or {@code otherwise} for a word that no bundle knows, as data may hold any. */
    public String orElse(String key, String otherwise) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    public String mode(Mode mode) {
        return of("mode." + mode.id());
    }

    /** {@code closed}; for a rail line {@code suspended}. */
    public String status(Status status, LayerKey layer) {
        return of("status." + status.wordIn(layer));
    }

    /** {@code 6 h}, {@code 1 wk}. */
    public String length(TimeLength length) {
        return length.amount() + "\u00a0" + of("length." + length.unit().id());
    }

    public String number(long value) {
        return String.format(language.locale(), "%,d", value);
    }

    /** {@code 31.7600° N 106.4500° W}, as fine as a pixel of that many metres tells. */
    public String position(LonLat place, double metersPerPixel) {
        int digits = metersPerPixel > 2000 ? 2 : metersPerPixel > 20 ? 3 : metersPerPixel > 2 ? 4 : 5;
        String number = "%." + digits + "f° %s";
        return String.format(
                        Locale.ROOT,
                        number,
                        Math.abs(place.latDeg()),
                        of(place.latDeg() < 0 ? "position.south" : "position.north"))
                + " "
                + String.format(
                        Locale.ROOT,
                        number,
                        Math.abs(place.lonDeg()),
                        of(place.lonDeg() < 0 ? "position.west" : "position.east"));
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
