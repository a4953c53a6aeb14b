package paso.style;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import paso.model.LocalText;

/**
 * Reads styles in the vocabulary of SLD 1.0 and SE 1.1, also as QGIS writes it, their colours resolved for one theme.
 *
 * <p>A colour is {@code #rrggbb} or {@code env('role')}, a role of the theme. Labels, priorities, sizes and rotations may be any
 * OGC expression. What is not supported is refused in the program's own styles, and noted in those of its users.
 */
final class SldReader {

    private static final Set<String> ABOUT =
            Set.of("Name", "Title", "Abstract", "Description", "SemanticTypeIdentifier", "FeatureTypeName", "Rule");

    private final Sld sld;
    private final RuleReader rules;

    private SldReader(Sld sld) {
        this.sld = sld;
        rules = new RuleReader(sld);
    }

    /**
     * One of the program's own styles.
     *
     * @throws StyleException when it is not a style that this program understands wholly
     */
    static LayerStyle read(String file, InputStream in, Roles roles) throws IOException {
        return read(file, LocatedDom.read(file, in), roles);
    }

    /**
     * The same from a file that is parsed already, for a further theme.
     *
     * @param root what {@link LocatedDom#read} gave for the file
     */
    static LayerStyle read(String file, Element root, Roles roles) {
        return readAll(file, root, roles).get(0);
    }

    /** All styles of one of the program's own files: the usual one, and those that lay something under it. */
    static List<LayerStyle> readAll(String file, Element root, Roles roles) {
        SldReader reader = new SldReader(new Sld(file, roles, true, StyleResources.NONE));
        Element layer = reader.named(root).get(0);
        String name = Sld.text(reader.sld.required(layer, "Name"));
        List<LayerStyle> styles = new ArrayList<>();
        for (Element style : Sld.children(layer, "UserStyle")) {
            LayerStyle read = reader.layer(name, style);
            styles.add(styles.isEmpty() ? read : styles.get(0).over(read));
        }
        reader.userStyle(layer);
        return styles;
    }

    /** All layers' styles in a user's file, and what is not supported in it. */
    record Found(List<LayerStyle> layers, List<StyleNote> notes) {}

    /** @throws StyleException when nothing of it can be drawn */
    static Found readUsers(String file, Element root, Roles roles, StyleResources resources) {
        Sld sld = new Sld(file, roles, false, resources);
        List<LayerStyle> layers = new SldReader(sld).layers(root);
        boolean draws = layers.stream()
                .flatMap(layer -> layer.passes().stream())
                .flatMap(pass -> pass.rules().stream())
                .anyMatch(rule -> !rule.symbolizers().isEmpty());
        if (!draws) {
            String first =
                    sld.notes().isEmpty() ? "" : ": " + sld.notes().get(0).what();
            throw sld.wrong(root, "nothing in it can be drawn" + first);
        }
        return new Found(layers, sld.notes());
    }

    private List<LayerStyle> layers(Element root) {
        return named(root).stream()
                .map(layer -> layer(Sld.text(sld.required(layer, "Name")), userStyle(layer)))
                .toList();
    }

    private List<Element> named(Element root) {
        if (!root.getLocalName().equals("StyledLayerDescriptor")) {
            throw sld.wrong(
                    root, "starts with <" + root.getLocalName() + ">; a style starts with <StyledLayerDescriptor>");
        }
        sld.required(root, "NamedLayer");
        sld.expectChildren(root, Set.of("NamedLayer", "Name", "Title", "Abstract", "Description"));
        List<Element> layers = Sld.children(root, "NamedLayer");
        layers.forEach(layer -> sld.expectChildren(layer, Set.of("Name", "Description", "UserStyle")));
        return layers;
    }

    /** The style that a layer says is its usual one, else its first. */
    private Element userStyle(Element layer) {
        List<Element> styles = Sld.children(layer, "UserStyle");
        Element chosen = styles.stream()
                .filter(style ->
                        Sld.child(style, "IsDefault").map(Sld::text).orElse("").matches("1|true"))
                .findFirst()
                .orElseGet(() -> sld.required(layer, "UserStyle"));
        for (Element style : styles) {
            if (!style.equals(chosen) && !sld.strict()) {
                sld.note(style, "a layer has one style here: this further <UserStyle> is left out");
            }
        }
        return chosen;
    }

    private LayerStyle layer(String name, Element style) {
        sld.expectChildren(style, Set.of("Name", "Title", "Abstract", "Description", "IsDefault", "FeatureTypeStyle"));
        List<LayerStyle.Pass> passes = new ArrayList<>();
        for (Element featureStyle : Sld.children(style, "FeatureTypeStyle")) {
            sld.expectChildren(featureStyle, ABOUT);
            List<Rule> found = Sld.children(featureStyle, "Rule").stream()
                    .flatMap(rule -> rules.rule(rule).stream())
                    .toList();
            Optional<String> type = Sld.child(featureStyle, "FeatureTypeName").map(Sld::text);
            if (type.isEmpty() && sld.strict()) {
                throw sld.wrong(featureStyle, "<FeatureTypeStyle> needs a <FeatureTypeName>");
            }
            passes.add(new LayerStyle.Pass(type.orElse(LayerStyle.ANY), found));
        }
        String own = Sld.child(style, "Name").map(Sld::text).orElse(LayerStyle.USUAL);
        return new LayerStyle(name, own, RuleReader.title(style).orElse(LocalText.of(name)), passes);
    }
}
