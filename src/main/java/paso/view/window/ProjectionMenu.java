package paso.view.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.view.control.Icons;
import paso.view.state.MapState;
import paso.view.words.WindowText;

/** The choice of a projection, of which the one that the map is drawn in is marked. */
final class ProjectionMenu extends Menu {

    private final MapState state;
    private final List<RadioMenuItem> atHand = new ArrayList<>();
    private final RadioMenuItem other = new RadioMenuItem();

    /**
     * @param choose takes one of the projections at hand
     * @param askForCode asks a person for the code of any other
     */
    ProjectionMenu(MapState state, WindowText text, Consumer<Projection> choose, Runnable askForCode) {
        this.state = state;
        setId("menu-projection");
        setGraphic(Icons.of(Feather.GLOBE));
        textProperty().bind(text.bound("menu.projection"));
        ToggleGroup group = new ToggleGroup();
        for (Projection projection : Projections.ALL) {
            RadioMenuItem item = new RadioMenuItem();
            String name = projection.code().replace(':', '-');
            item.setId("projection-" + name);
            item.textProperty().bind(text.bound("projection." + name));
            item.setToggleGroup(group);
            item.setOnAction(event -> choose.accept(projection));
            atHand.add(item);
        }
        other.setId("projection-other");
        other.setToggleGroup(group);
        other.textProperty().bind(text.bound("projection.other"));
        other.setOnAction(event -> askForCode.run());
        List<MenuItem> items = new ArrayList<>(atHand);
        items.add(new SeparatorMenuItem());
        items.add(other);
        getItems().setAll(items);
        markPresent();
    }

    /** Marks what the map is drawn in, whatever was pressed before. */
    void markPresent() {
        Projection present = state.portrayer().get().projection();
        int index = Projections.ALL.indexOf(present);
        Optional<RadioMenuItem> own = index < 0 ? Optional.empty() : Optional.of(atHand.get(index));
        own.orElse(other).setSelected(true);
    }
}
