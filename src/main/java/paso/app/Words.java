package paso.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.style.Theme;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words that options take, and what is said where another is given. */
final class Words {

    private Words() {}

    static void registerOn(CommandLine line) {
        line.registerConverter(Format.class, oneOf("format", Format.values(), Format::id));
        line.registerConverter(LayerKey.class, oneOf("layer", LayerKey.SHIPPED.toArray(LayerKey[]::new), LayerKey::id));
        line.registerConverter(Mode.class, oneOf("mode", Mode.values(), Mode::id));
        line.registerConverter(Theme.class, oneOf("theme", Theme.values(), Theme::id));
        line.registerConverter(Language.class, oneOf("language", Language.values(), Language::code));
    }

    private static <T> ITypeConverter<T> oneOf(String what, T[] values, Function<T, String> word) {
        return text -> {
            Optional<T> named = Arrays.stream(values)
                    .filter(value -> word.apply(value).equalsIgnoreCase(text))
                    .findFirst();
            return named.orElseThrow(() -> new TypeConversionException("'" + text + "' is no " + what + "; take one of "
                    + Arrays.stream(values).map(word).collect(Collectors.joining(", "))));
        };
    }

    /** {@code "; did you mean a or b?"}, or {@code otherwise} where nothing is near. */
    static String didYouMean(List<String> near, String otherwise) {
        if (near.isEmpty()) {
            return otherwise;
        }
        return "; did you mean " + String.join(" or ", near) + "?";
    }
}
