package paso.model;

/**
 * A publication that facts were taken from.
 *
 * @param published as the source gives it: a date, a month, a year, or blank
 * @param url blank where there is none
 * @param supports what was taken from it
 */
public record Source(String id, String title, String publisher, String published, String url, String supports) {}
