package paso.source.store;

import org.jspecify.annotations.Nullable;

/** What the text of a table's cell stands for. */
public final class CellText {

    private CellText() {}

    /**
     * A Long, Double or Boolean where the text is surely one, else the text. Digits after a leading zero are a code, not a
     * number; a long row of digits that no Long holds stays text.
     */
    public static Object value(String text, boolean decimalComma) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return text.equalsIgnoreCase("true");
        }
        if (!looksLikeNumber(text, decimalComma)) {
            return text;
        }
        Double number = number(text, decimalComma);
        if (number == null || isCode(text)) {
            return text;
        }
        if (text.indexOf('.') >= 0 || text.indexOf(',') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return number;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLong) {
            return text;
        }
    }

    public static boolean isNumber(String text) {
        return number(text.strip(), true) != null;
    }

    /** The finite number that the text is, or null. */
    public static @Nullable Double number(String text, boolean decimalComma) {
        if (!looksLikeNumber(text, decimalComma)) {
            return null;
        }
        try {
            double value = Double.parseDouble(decimalComma ? text.replace(',', '.') : text);
            return Double.isInfinite(value) || Double.isNaN(value) ? null : value;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static boolean isCode(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.charAt(0) == '+'
                || (text.length() > start + 1
                        && text.charAt(start) == '0'
                        && Character.isDigit(text.charAt(start + 1)));
    }

    /** Digits, a sign, one decimal mark and an exponent: Java's own number syntax takes more ("1f", "0x1p3", "NaN"). */
    private static boolean looksLikeNumber(String text, boolean decimalComma) {
        if (text.isEmpty() || text.length() > 400) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (!(c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E' || (c == ',' && decimalComma))) {
                return false;
            }
        }
        return digit;
    }
}
