package paso.view.words;

import java.util.Locale;
import java.util.stream.Collectors;
import paso.document.EditName;

/** Edits as a person calls them: {@code remove ports.csv}. */
public final class EditWords {

    private EditWords() {}

    public static String of(EditName edit, WindowText text) {
        String layers = edit.arguments().stream()
                .map(layer -> layer.in(text.language()))
                .collect(Collectors.joining(", "));
        return text.of("edit." + edit.what().name().toLowerCase(Locale.ROOT).replace('_', '-'), layers);
    }
}
