package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.Scene;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/** The shipped dataset where many crossings are close: none hides another, and the cities on both sides have their names. */
class CrowdedPlacesTest {

    private static final Fonts FONTS = new Fonts();
    private static final AsOf TALKS = AsOf.noonOf(LocalDate.of(2023, 12, 27));
    private static final double[] HALF_DEGREES = {0.12, 0.35, 1};
    private static Scene scene;
    private static Portrayer portrayer;

    @BeforeAll
    static void portrayTheShippedDataset() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        portrayer = Portrayer.of(scene, Styles.shipped(), FONTS, WebMercator.INSTANCE);
    }

    private static Portrayal portrayed(Bounds degrees, Theme theme, Language language) {
        Viewport view = Viewport.fitting(WebMercator.INSTANCE, degrees, 1440, 900, Insets.NONE);
        return portrayer.portray(new MapRequest(
                view,
                ClockReading.of(TALKS),
                LayerSetting.allOf(portrayer.document()),
                theme,
                language,
                new Emphasis(Optional.empty(), Optional.empty(), Set.of()),
                false,
                List.of(),
                1));
    }

    private static Bounds about(double lon, double lat, double half) {
        return Bounds.ofDegrees(lon - half, lat - half, lon + half, lat + half);
    }

    private static Set<String> names(Portrayal portrayal) {
        Set<String> names = new TreeSet<>();
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            for (DisplayList.Op op : group.ops()) {
                if (op instanceof DisplayList.Texts texts) {
                    texts.texts().forEach(text -> names.add(text.text()));
                }
            }
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "San Diego,          Tijuana,          -117.05, 32.6",
        "Nogales (Arizona),  Nogales (Sonora), -110.94, 31.33",
        "El Paso,            Ciudad Juárez,    -106.47, 31.74",
        "Laredo,             Nuevo Laredo,      -99.51, 27.49",
        "Brownsville,        Matamoros,         -97.5,  25.89"
    })
    void bothCitiesOfACrossingAreNamedAndNoPortHidesAnother(String north, String south, double lon, double lat) {
        for (double half : HALF_DEGREES) {
            for (Language language : Language.values()) {
                Portrayal portrayal = portrayed(about(lon, lat, half), Theme.LIGHT, language);
                if (half < 1 || !north.startsWith("Nogales")) {
                    assertThat(names(portrayal)).as(north + " within " + half).contains(north, south);
                }
                assertThat(LabelCensus.of(portrayal, FONTS).portsOverlapping())
                        .as(north + " within " + half)
                        .isZero();
            }
        }
    }

    @Test
    void inNoViewDoPortsOverlapOrNamesLieOnSymbols() {
        List<Bounds> views = new ArrayList<>();
        views.add(scene.info().home());
        double[][] places = {{-116.95, 32.55}, {-110.94, 31.33}, {-106.45, 31.75}, {-98.2, 26.1}, {-97.5, 25.9}};
        for (double[] place : places) {
            for (double half : new double[] {0.03, 0.12, 0.35, 1, 3}) {
                views.add(about(place[0], place[1], half));
            }
        }
        int labels = 0;
        int onLines = 0;
        for (Bounds view : views) {
            LabelCensus census = LabelCensus.of(portrayed(view, Theme.LIGHT, Language.EN), FONTS);
            assertThat(census.portsOverlapping()).as(view.toString()).isZero();
            assertThat(census.onSymbols()).as(view.toString()).isZero();
            labels += census.labels();
            onLines += census.onLines();
        }
        assertThat(labels).isGreaterThan(500);
        assertThat(onLines).as("of " + labels).isLessThan(labels / 7);
    }
}
