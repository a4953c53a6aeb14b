package paso.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** What an element of SVG says of its look: its attributes, rules of a style sheet, its style attribute; and what it inherits. */
final class SvgStyle {

    private static final List<String> INHERITED = List.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-opacity",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "visibility",
            "color");

    private final Map<String, String> inherited;
    private final Map<String, String> own;

    private SvgStyle(Map<String, String> inherited, Map<String, String> own) {
        this.inherited = inherited;
        this.own = own;
    }

    static SvgStyle initial() {
        return new SvgStyle(Map.of(), Map.of());
    }

    /** @param sheet declarations by simple selector, see {@link #sheet} */
    SvgStyle of(Element element, Map<String, Map<String, String>> sheet) {
        Map<String, String> passed = new HashMap<>(inherited);
        INHERITED.forEach(name -> {
            String value = own.get(name);
            if (value != null) {
                passed.put(name, value);
            }
        });
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            values.put(attribute.getNodeName(), attribute.getNodeValue().strip());
        }
        values.putAll(sheet.getOrDefault(element.getLocalName(), Map.of()));
        for (String name : element.getAttribute("class").strip().split("\\s+")) {
            values.putAll(sheet.getOrDefault("." + name, Map.of()));
        }
        values.putAll(sheet.getOrDefault("#" + element.getAttribute("id"), Map.of()));
        values.putAll(declarations(element.getAttribute("style")));
        values.values().removeIf(value -> value.equals("inherit"));
        return new SvgStyle(passed, values);
    }

    /** The value of a property, inherited where it is one that is. */
    String get(String name, String initial) {
        String value = own.get(name);
        return value != null ? value : inherited.getOrDefault(name, initial);
    }

    /** {@code name: value; name: value}. */
    static Map<String, String> declarations(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
        return values;
    }

    /**
     * The rules of a style sheet by selector.
     *
     * @param sheet rules are added
     * @return whether all selectors were a name, a class or an id, and so can be obeyed
     */
    static boolean sheet(String css, Map<String, Map<String, String>> sheet) {
        boolean simple = true;
        for (String rule : css.replaceAll("(?s)/\\*.*?\\*/", "").split("\\}")) {
            int brace = rule.indexOf('{');
            if (brace < 0) {
                continue;
            }
            for (String selector : rule.substring(0, brace).split(",")) {
                String name = selector.strip();
                if (name.matches("[.#]?[A-Za-z_][A-Za-z0-9_-]*")) {
                    sheet.computeIfAbsent(name, key -> new LinkedHashMap<>())
                            .putAll(declarations(rule.substring(brace + 1)));
                } else {
                    simple = false;
                }
            }
        }
        return simple;
    }
}
