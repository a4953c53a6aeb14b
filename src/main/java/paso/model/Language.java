package paso.model;

import java.util.Locale;

/** The languages that the program and its dataset speak. */
public enum Language {
    EN(Locale.ENGLISH),
    ES(new Locale("es", "MX"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code en}, {@code es}. */
    public String code() {
        return locale.getLanguage();
    }

    /** Spanish for any Spanish locale, English for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("es") ? ES : EN;
    }
}
