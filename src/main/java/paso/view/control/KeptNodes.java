package paso.view.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The children of a pane that is filled anew again and again: what shows the same as before stays, so that only what
 * changed is made and styled. Fill it with {@link #add}, then call {@link #show}.
 */
public final class KeptNodes {

    private final Pane pane;
    private Map<Object, Node> before = new HashMap<>();
    private Map<Object, Node> now = new HashMap<>();
    private List<Node> nodes = new ArrayList<>();

    public KeptNodes(Pane pane) {
        this.pane = pane;
    }

    /** The next child: the one that was made for an equal key, or a new one. */
    public Node add(Object key, Supplier<Node> made) {
        Node kept = before.remove(key);
        Node node = kept == null ? made.get() : kept;
        now.putIfAbsent(key, node);
        nodes.add(node);
        return node;
    }

    /** Makes all anew with the next filling, as after a change of language. */
    public void forget() {
        before.clear();
    }

    public boolean isEmpty() {
        return pane.getChildren().isEmpty();
    }

    public void show() {
        List<Node> children = pane.getChildren();
        if (!children.equals(nodes)) {
            if (children.size() == nodes.size() && staysInPlace(children)) {
                for (int i = 0; i < nodes.size(); i++) {
                    if (children.get(i) != nodes.get(i)) {
                        children.set(i, nodes.get(i));
                    }
                }
            } else {
                pane.getChildren().setAll(nodes);
            }
        }
        before = now;
        now = new HashMap<>();
        nodes = new ArrayList<>();
    }

    /** Whether no child changes its place: a pane does not hold one twice, not even for a moment. */
    private boolean staysInPlace(List<Node> children) {
        Set<Node> present = new HashSet<>(children);
        for (int i = 0; i < nodes.size(); i++) {
            if (children.get(i) != nodes.get(i) && present.contains(nodes.get(i))) {
                return false;
            }
        }
        return true;
    }
}
