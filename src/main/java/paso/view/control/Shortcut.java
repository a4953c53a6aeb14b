package paso.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import paso.view.words.WindowText;

/**
 * A key and what is held with it, by the words that it is told with: {@code Ctrl Shift C}, {@code Alt ←}, {@code ?}.
 *
 * @param key what is pressed last, a word or a sign
 */
public record Shortcut(boolean ctrl, boolean alt, boolean shift, String key) {

    private static final Map<String, KeyCode> BY_WORD = Map.ofEntries(
            Map.entry("←", KeyCode.LEFT),
            Map.entry("→", KeyCode.RIGHT),
            Map.entry("↑", KeyCode.UP),
            Map.entry("↓", KeyCode.DOWN),
            Map.entry("PgUp", KeyCode.PAGE_UP),
            Map.entry("PgDn", KeyCode.PAGE_DOWN),
            Map.entry("Space", KeyCode.SPACE),
            Map.entry("Esc", KeyCode.ESCAPE),
            Map.entry("Menu", KeyCode.CONTEXT_MENU),
            Map.entry(",", KeyCode.COMMA),
            Map.entry(".", KeyCode.PERIOD));

    /** Signs that are on other keys, and with other keys held, from keyboard to keyboard. */
    private static final Map<String, List<KeyCode>> BY_SIGN = Map.of(
            "?", List.of(),
            "+", List.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
            "-", List.of(KeyCode.MINUS, KeyCode.SUBTRACT));

    /** @throws IllegalArgumentException if there is no such key */
    static Shortcut of(String words) {
        List<String> parts = new ArrayList<>(List.of(words.split(" ")));
        boolean ctrl = parts.remove("Ctrl");
        boolean alt = parts.remove("Alt");
        boolean shift = parts.remove("Shift");
        if (parts.size() != 1) {
            throw new IllegalArgumentException("not one key: " + words);
        }
        Shortcut shortcut = new Shortcut(ctrl, alt, shift, parts.get(0));
        if (!shortcut.isSign() && shortcut.code() == null) {
            throw new IllegalArgumentException("no such key: " + words);
        }
        return shortcut;
    }

    private boolean isDigit() {
        return key.length() == 1 && Character.isDigit(key.charAt(0));
    }

    private boolean isSign() {
        return isDigit() || BY_SIGN.containsKey(key);
    }

    private KeyCode code() {
        return BY_WORD.getOrDefault(key, KeyCode.getKeyCode(key));
    }

    boolean matches(KeyEvent event) {
        if (event.isShortcutDown() != ctrl || event.isAltDown() != alt) {
            return false;
        }
        if (isDigit()) {
            return event.getCode() == KeyCode.valueOf("DIGIT" + key)
                    || event.getCode() == KeyCode.valueOf("NUMPAD" + key);
        }
        if (isSign()) {
            return event.getText().equals(key)
                    || BY_SIGN.getOrDefault(key, List.of()).contains(event.getCode());
        }
        return event.isShiftDown() == shift && event.getCode() == code();
    }

    /** Whether a field of text makes text of it, or edits with it. */
    boolean isForText() {
        if (ctrl) {
            return (!shift && List.of("A", "C", "V", "X", "Y").contains(key)) || key.equals("Z");
        }
        return !alt && !key.matches("F\\d+|Esc|Tab");
    }

    /** As it was written. */
    public String words() {
        return held() + key;
    }

    /** The words that a person reads. */
    String words(WindowText text) {
        return held() + text.phrases().orElse("key." + key, key);
    }

    /** What is held, with a blank behind it. */
    String held() {
        return (ctrl ? "Ctrl " : "") + (alt ? "Alt " : "") + (shift ? "Shift " : "");
    }
}
