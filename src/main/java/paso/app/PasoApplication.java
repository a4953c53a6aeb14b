package paso.app;

import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import paso.model.Language;
import paso.style.Theme;
import paso.view.window.PasoWindow;
import paso.view.window.WindowStart;

/** Hands the window its content once JavaFX runs. Made by JavaFX, which passes the request as plain texts. */
public final class PasoApplication extends Application {

    @Override
    public void start(Stage stage) {
        StartupNoise.end();
        List<String> parameters = getParameters().getRaw();
        WindowRequest request = WindowRequest.ofParameters(parameters);
        WindowStart start =
                new WindowStart(Theme.LIGHT, Language.of(Locale.getDefault()), request.asOf(), request.files());
        ShownContent services =
                new ShownContent(request.dataset(), uri -> getHostServices().showDocument(uri.toString()));
        new PasoWindow(stage, services, start).show();
    }
}
