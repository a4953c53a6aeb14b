package paso.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.time.AsOf;
import paso.view.state.MapState;

/** The shipped dataset, read once for all tests of the sheets. */
public final class SheetData {

    public static final Scene SCENE = read();

    private SheetData() {}

    private static Scene read() {
        try {
            return DatasetReader.read(DatasetLocation.packed()).scene();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MapState newState() {
        Portrayer portrayer = Portrayer.of(SCENE, Styles.shipped(), new Fonts(), WebMercator.INSTANCE);
        return new MapState(
                portrayer, Viewport.fitting(WebMercator.INSTANCE, SCENE.info().home(), 1000, 700, Insets.NONE));
    }

    public static AsOf noon(String day) {
        return AsOf.noonOf(LocalDate.parse(day));
    }

    public static AsOf local(String dateTime) {
        return AsOf.local(LocalDateTime.parse(dateTime));
    }
}
