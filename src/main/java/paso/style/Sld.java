package paso.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements of one style file, and what is found in them that cannot be drawn. Names are local ones, so that the
 * namespaces of SLD 1.0 and SE 1.1 read alike.
 */
final class Sld {

    private static final int MOST_NOTES = 500;

    private final String file;
    private final Roles roles;
    private final boolean strict;
    private final StyleResources resources;
    private final List<StyleNote> notes = new ArrayList<>();

    /** @param strict whether what is not supported is refused, and not only noted */
    Sld(String file, Roles roles, boolean strict, StyleResources resources) {
        this.file = file;
        this.roles = roles;
        this.strict = strict;
        this.resources = resources;
    }

    Roles roles() {
        return roles;
    }

    boolean strict() {
        return strict;
    }

    StyleResources resources() {
        return resources;
    }

    List<StyleNote> notes() {
        return notes;
    }

    StyleException wrong(Element where, String problem) {
        return new StyleException(file, LocatedDom.lineOf(where), problem);
    }

    /** Says that something is not drawn as the style asks. */
    void note(Element where, String what) {
        if (strict) {
            throw wrong(where, what);
        }
        StyleNote note = new StyleNote(file, LocatedDom.lineOf(where), what);
        if (notes.size() < MOST_NOTES && !notes.contains(note)) {
            notes.add(note);
        }
    }

    /** Says so of something that was found wrong. */
    void note(StyleException problem) {
        if (strict) {
            throw problem;
        }
        if (notes.size() < MOST_NOTES) {
            notes.add(problem.asNote());
        }
    }

    /** Notes the child elements that nobody reads. */
    void expectChildren(Element parent, Set<String> known) {
        for (Element child : children(parent)) {
            if (!known.contains(child.getLocalName())) {
                note(child, "<" + child.getLocalName() + "> is not supported here and is left out");
            }
        }
    }

    /** Notes the parameters or vendor options that nobody reads. */
    void expectNames(Element parent, Set<String> elements, Set<String> known) {
        for (Element child : children(parent)) {
            String name = child.getAttribute("name");
            if (elements.contains(child.getLocalName()) && !known.contains(name)) {
                note(child, child.getLocalName() + " " + name + " is not supported here and is left out");
            }
        }
    }

    static final Set<String> PARAMETER = Set.of("CssParameter", "SvgParameter");
    static final Set<String> OPTION = Set.of("VendorOption");

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** The text of an element without that of its children. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getTextContent());
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** Whether any element below one is as asked. */
    static boolean anyBelow(Element parent, Predicate<Element> asked) {
        return children(parent).stream().anyMatch(child -> asked.test(child) || anyBelow(child, asked));
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The innermost element of a path of names. */
    static Optional<Element> at(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    Element required(Element parent, String name) {
        return child(parent, name)
                .orElseThrow(() -> wrong(parent, "<" + parent.getLocalName() + "> needs a <" + name + ">"));
    }

    /** A {@code CssParameter} of SLD 1.0 or {@code SvgParameter} of SE 1.1. */
    static Optional<Element> parameter(Element parent, String name) {
        return named(parent, PARAMETER, name);
    }

    static Optional<Element> option(Element parent, String name) {
        return named(parent, OPTION, name);
    }

    private static Optional<Element> named(Element parent, Set<String> elements, String name) {
        return children(parent).stream()
                .filter(child -> elements.contains(child.getLocalName()))
                .filter(child -> child.getAttribute("name").equals(name))
                .findFirst();
    }
}
