package paso.view;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import paso.time.AsOf;
import paso.view.state.MapState;

/** A part of the window on a stage of its own, in the window's looks, under a robot's hands. */
public abstract class OwnStage extends FxRobot {

    public MapState state;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** Shows what is made on the JavaFX thread, in place of what was shown before. */
    public void show(double widthPx, double heightPx, Supplier<Parent> made) throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            if (stage != null) {
                stage.close();
            }
            Scene scene = new Scene(made.get(), widthPx, heightPx);
            scene.getStylesheets().setAll(sheet("/styles/themes/light.css"), sheet("/styles/window.css"));
            stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
        settle();
    }

    private static String sheet(String path) {
        return Objects.requireNonNull(OwnStage.class.getResource(path)).toExternalForm();
    }

    @AfterEach
    void closeStage() throws TimeoutException {
        FxToolkit.setupFixture(() -> stage.close());
        release(new KeyCode[0]);
        release(new MouseButton[0]);
    }

    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void at(AsOf asOf) {
        interact(() -> state.clock().goTo(asOf));
        settle();
    }

    public void select(String id) {
        interact(() -> state.selectedId().set(Optional.of(id)));
        settle();
    }
}
