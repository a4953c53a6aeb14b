package paso.view.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paso.model.Language;
import paso.view.words.WindowText;

/** The table of commands against itself, the bundles and README. */
class CommandTest {

    private static final Pattern KEYS = Pattern.compile("`([^`]+)`");

    private static WindowText text(Language language) {
        return new WindowText(new SimpleObjectProperty<>(language));
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void everyCommandHasWordsInBothLanguages(Command command) {
        List<String> keys = Stream.concat(
                        command.helpKey().stream(), command.inMenu().stream().map(Command.InMenu::textKey))
                .toList();
        assertThat(keys).isNotEmpty();
        for (String key : keys) {
            String english = text(Language.EN).phrases().orElse(key, "");
            String spanish = text(Language.ES).phrases().orElse(key, "");
            assertThat(List.of(english, spanish)).as(key).doesNotContain("").doesNotHaveDuplicates();
        }
    }

    private static List<String> keysOf(Command.Where where) {
        return Stream.of(Command.values())
                .filter(command -> command.where() == where)
                .flatMap(command -> command.shortcuts().stream())
                .map(Shortcut::words)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Command.Where.class)
    void noKeyIsTakenTwice(Command.Where where) {
        assertThat(keysOf(where)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void ofTheWindowsKeysOnlyHomeAndEndMeanSomethingElseInTheTimeline() {
        Set<String> both = new HashSet<>(keysOf(Command.Where.ANYWHERE));
        Set<String> inPlaces = new HashSet<>(keysOf(Command.Where.MAP));
        inPlaces.addAll(keysOf(Command.Where.TIMELINE));
        both.retainAll(inPlaces);

        assertThat(both).containsExactlyInAnyOrder("Home", "End");
    }

    @Test
    void readmeNamesEachKeyAndNoOther() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        Set<String> named = lines.subList(lines.indexOf("## In the window"), lines.size()).stream()
                .skip(1)
                .takeWhile(line -> !line.startsWith("##"))
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split(" \\| ")[0])
                .flatMap(cell -> KEYS.matcher(cell).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>();
        for (Command command : Command.values()) {
            List<Shortcut> shortcuts = command.shortcuts();
            shortcuts.stream().limit(1).map(Shortcut::words).forEach(told::add);
            if (command == Command.LAYER) {
                told.add(shortcuts.get(shortcuts.size() - 1).words());
            }
        }

        assertThat(named).isEqualTo(told);
    }

    @Test
    void keysOfOneLineAreToldTogether() {
        WindowText english = text(Language.EN);
        assertThat(Command.together(List.of(Command.BACK, Command.FORWARD), english))
                .isEqualTo("Alt ← / →");
        assertThat(Command.together(List.of(Command.FIRST_DAY, Command.LAST_DAY), english))
                .isEqualTo("Shift Home / End");
        assertThat(Command.LAYER.keys(english)).isEqualTo("1 – 9");
        assertThat(Command.PLAY.tipNow(english, "date.play")).isEqualTo("Play  (Space)");
        assertThat(Command.PLAY.tipNow(text(Language.ES), "date.play")).isEqualTo("Reproducir  (Espacio)");
    }

    private static KeyEvent pressed(String text, KeyCode code, boolean shift, boolean ctrl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, ctrl, false, false);
    }

    @Test
    void aSignIsTheSameOnEveryKeyboard() {
        assertThat(Shortcut.of("?").matches(pressed("?", KeyCode.QUOTE, true, false)))
                .isTrue();
        assertThat(Shortcut.of("+").matches(pressed("+", KeyCode.CLOSE_BRACKET, false, false)))
                .isTrue();
        assertThat(Shortcut.of("1").matches(pressed("1", KeyCode.NUMPAD1, false, false)))
                .isTrue();
        assertThat(Shortcut.of("1").matches(pressed("1", KeyCode.DIGIT1, true, false)))
                .isTrue();
        assertThat(Shortcut.of("C").matches(pressed("c", KeyCode.C, false, true)))
                .isFalse();
        assertThat(Shortcut.of("Ctrl Shift C").matches(pressed("C", KeyCode.C, true, true)))
                .isTrue();
    }

    @Test
    void aFieldOfTextKeepsWhatItMakesTextOf() {
        List<String> kept = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String words : List.of("C", "Space", "Home", "?", "1", "Ctrl C", "Ctrl Z", "Ctrl Shift Z", "Ctrl Y")) {
            (Shortcut.of(words).isForText() ? kept : left).add(words);
        }
        for (String words : List.of("F6", "Ctrl F", "Ctrl E", "Ctrl P", "Ctrl Shift C", "Alt ←", "Tab", "Esc")) {
            (Shortcut.of(words).isForText() ? kept : left).add(words);
        }

        assertThat(kept).containsExactly("C", "Space", "Home", "?", "1", "Ctrl C", "Ctrl Z", "Ctrl Shift Z", "Ctrl Y");
        assertThat(left).containsExactly("F6", "Ctrl F", "Ctrl E", "Ctrl P", "Ctrl Shift C", "Alt ←", "Tab", "Esc");
    }

    @Test
    void whatIsNoKeyIsRejected() {
        for (String words : List.of("Ctrl", "Ctrl Alt", "Q W", "Wheel")) {
            assertThatThrownBy(() -> Shortcut.of(words)).as(words).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
