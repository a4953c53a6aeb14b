package paso.export.format.gpkg;

/** Text in XML. */
public final class Xml {

    private Xml() {}

    /** For content and attributes; characters that XML cannot hold become spaces. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append("&#").append(c).append(';');
                default -> {
                    boolean allowed = c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff);
                    out.appendCodePoint(allowed ? c : ' ');
                }
            }
        });
        return out.toString();
    }

    static String hex(int argb) {
        return String.format("#%06x", argb & 0xffffff);
    }

    /** 0 to 1. */
    static String alpha(int argb) {
        return number((argb >>> 24) / 255.0);
    }

    /** With three decimals at most. */
    public static String number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
