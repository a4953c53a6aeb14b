package paso.view.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import paso.document.Edit;
import paso.document.Layer;
import paso.document.MapDocument;
import paso.document.Origin;
import paso.document.StyleChoice;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Status;
import paso.portrayal.Portrayer;
import paso.portrayal.request.LayerSetting;
import paso.style.Styles;
import paso.view.MadeUp;
import paso.view.RealWindow;
import paso.view.window.WindowStart;

/** The window shows one document: map, list, legend and menu never disagree, whoever edits it. */
class DocumentInTheWindowTest extends RealWindow {

    @TempDir
    private Path folder;

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
    }

    private static Edit.Add add(String name, int count) {
        try {
            var type = DataUtilities.createType(name, "geom:Point:srid=4326,name:String");
            SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
            List<org.geotools.api.feature.simple.SimpleFeature> features = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                builder.add(new GeometryFactory().createPoint(new Coordinate(-110 + i % 1000 * 0.005, 31 - i * 1e-6)));
                features.add(builder.buildFeature(name + "." + i));
            }
            return new Edit.Add(Origin.table(Path.of(name + ".csv"), name), new FeatureSet(name, type, features));
        } catch (SchemaException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void edit(Edit... edits) {
        interact(() -> List.of(edits).forEach(state().document()::edit));
    }

    private static List<String> ids(MapDocument document) {
        return document.layers().stream().map(layer -> layer.key().id()).toList();
    }

    /** The names of the rows in the list, from the lowest. */
    private List<String> rows() {
        return fx(() -> {
            List<String> names = new ArrayList<>();
            for (Node row : lookup("#layer-rows").queryParent().getChildrenUnmodifiable()) {
                names.add(0, row.lookup(".layer-box").getAccessibleText());
            }
            return names;
        });
    }

    private void assertAllShowTheSame() throws TimeoutException {
        waitForMap();
        MapDocument document = fx(() -> state().document().newest());
        assertThat(fx(() -> state().document().shown().get())).isEqualTo(document);
        Portrayer portrayer = fx(() -> state().portrayer().get());
        assertThat(portrayer.document()).isEqualTo(document);
        assertThat(portrayer.lacking(portrayer.projection())).isEmpty();
        assertThat(rows())
                .isEqualTo(document.layers().stream()
                        .map(layer -> layer.title().in(Language.EN))
                        .toList());
        assertThat(fx(() -> workspace()
                        .map()
                        .picture()
                        .portrayal()
                        .orElseThrow()
                        .request()
                        .layers()))
                .isEqualTo(LayerSetting.allOf(document));
    }

    @Test
    void sixFilesDroppedAtOnceAreAllThereEachTime() throws Exception {
        for (int round = 0; round < 20; round++) {
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Path file = folder.resolve("drop-" + round + "-" + i + ".csv");
                Files.writeString(file, "name,lon,lat\nA,-106.%d,31.2\n".formatted(i));
                files.add(file);
            }
            int before = fx(() -> state().document().newest().layers().size());
            interact(() -> files.forEach(workspace()::add));
            waitUntil(() -> state().document().shown().get().layers().size() == before + 6);
            int now = round;
            waitUntil(() -> state().portrayer()
                    .get()
                    .lacking(state().portrayer().get().projection())
                    .isEmpty());
            assertThat(fx(() -> ids(state().portrayer().get().document())))
                    .containsAll(IntStream.range(0, 6)
                            .mapToObj(i -> "file:drop-" + now + "-" + i)
                            .toList());
            Set<LayerKey> added = fx(() ->
                    state().document().newest().added().stream().map(Layer::key).collect(Collectors.toSet()));
            edit(added.stream().map(Edit.Remove::new).toArray(Edit[]::new));
        }
        assertAllShowTheSame();
    }

    @Test
    void aFileRemovedWhileALargerOneIsPackedIsGoneEverywhere() throws Exception {
        edit(add("small", 3));
        waitForMap();
        interact(() -> {
            state().document().edit(add("large", 60_000));
            assertThat(state().portrayer()
                            .get()
                            .lacking(state().portrayer().get().projection()))
                    .hasSize(1);
            state().document().edit(new Edit.Remove(new LayerKey("file:small")));
        });
        assertAllShowTheSame();
        assertThat(rows()).contains("large").doesNotContain("small");
        assertThat(fx(() -> state().portrayer().get().legend(state().request(1))))
                .noneMatch(line -> line.layer().equals("file:small"));
    }

    @Test
    void aFileRemovedWhileItIsPackedIsGoneEverywhere() throws Exception {
        interact(() -> {
            state().document().edit(add("large", 60_000));
            state().document().edit(new Edit.Remove(new LayerKey("file:large")));
        });
        assertAllShowTheSame();
        assertThat(rows()).doesNotContain("large");
    }

    @Test
    void aThousandEditsOfThreeThreadsAreAllDoneAndMapAndListAgreeAfterEach() throws Exception {
        int before = fx(() -> state().document().newest().layers().size());
        List<String> disagreed = new ArrayList<>();
        interact(() -> state().portrayer().addListener((property, was, is) -> {
            if (!is.document().equals(state().document().shown().get())) {
                disagreed.add(ids(is.document()) + " and "
                        + ids(state().document().shown().get()));
            }
        }));
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int thread = 0; thread < 3; thread++) {
            int own = thread;
            threads.add(CompletableFuture.runAsync(() -> {
                Random random = new Random(own);
                for (int i = 0; i < 111; i++) {
                    String name = "t" + own + "-" + i;
                    LayerKey key = new LayerKey("file:" + name);
                    state().document().edit(add(name, 2));
                    state().document()
                            .edit(new Edit.Restyle(
                                    LayerKey.PORTS, new StyleChoice.Shipped(random.nextBoolean() ? "" : "traffic")));
                    state().document().edit(i % 37 == 0 ? new Edit.Fade(key, 0.5) : new Edit.Remove(key));
                }
            }));
        }
        CompletableFuture.allOf(threads.toArray(CompletableFuture[]::new)).get(120, TimeUnit.SECONDS);

        assertAllShowTheSame();
        assertThat(fx(() -> List.copyOf(disagreed))).isEmpty();
        MapDocument end = fx(() -> state().document().newest());
        assertThat(end.layers()).hasSize(before + 9);
        assertThat(end.added()).allSatisfy(layer -> assertThat(layer.opacity()).isEqualTo(0.5));
    }

    private String menuText(String id) {
        clickOn("#menu-button");
        String text = fx(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .map(MenuItem::getText)
                .findFirst()
                .orElseThrow());
        type(KeyCode.ESCAPE);
        return text;
    }

    @Test
    void keysUndoAndDoAgainAndTheMenuSaysWhat() throws Exception {
        Path file = Files.writeString(folder.resolve("ports.csv"), "name,lon,lat\nA,-106.2,31.2\n");
        interact(() -> workspace().add(file));
        waitUntil(() -> state().document().newest().added().size() == 1);
        edit(new Edit.Remove(new LayerKey("file:ports")));
        focusMap();

        assertThat(menuText("menu-undo")).startsWith("Undo: remove ports");
        focusMap();
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(rows()).contains("ports");
        assertAllShowTheSame();
        assertThat(menuText("menu-redo")).startsWith("Redo: remove ports");
        assertThat(menuText("menu-undo")).startsWith("Undo: add ports");
        focusMap();
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(rows()).doesNotContain("ports");
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(rows()).doesNotContain("ports");
        press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(rows()).contains("ports");

        interact(() -> state().language().set(Language.ES));
        assertThat(menuText("menu-undo")).startsWith("Deshacer: añadir ports");
        assertAllShowTheSameIn(Language.ES);
    }

    private void assertAllShowTheSameIn(Language language) {
        assertThat(rows())
                .isEqualTo(fx(() -> state().document().newest()).layers().stream()
                        .map(layer -> layer.title().in(language))
                        .toList());
    }

    @Test
    void theMessageOfARemovalOffersToUndoIt() throws Exception {
        edit(add("wells", 3));
        waitForMap();
        moveTo("#layer-file-wells");
        clickOn("#layer-more-file-wells");
        clickOn("#layer-remove-file-wells");
        assertThat(rows()).doesNotContain("wells");
        assertThat(textOf("#message")).isEqualTo("wells removed");
        clickOn("#message-undo");
        assertThat(rows()).contains("wells");
        assertAllShowTheSame();
    }

    @Test
    void aFileThatCannotBeReadLeavesNoTrace() throws IOException, TimeoutException {
        Path bad = Files.writeString(folder.resolve("bad.geojson"), "{\"type\": \"FeatureCollection\"");
        MapDocument before = fx(() -> state().document().newest());
        interact(() -> workspace().add(bad));
        waitUntil(() ->
                lookup("#message").tryQuery().isPresent() && textOf("#message").contains("bad.geojson"));
        assertThat(fx(() -> state().document().journal().get().done())).isEmpty();
        assertThat(fx(() -> state().document().newest())).isSameAs(before);
    }

    @Test
    void anotherDatasetIsShownByEverythingInTheWindow() throws Exception {
        interact(() -> state().selectedId().set(java.util.Optional.of("lukeville")));
        var other = MadeUp.scene(List.of(
                MadeUp.port(
                        "Nowhere Crossing",
                        "Somewhere Office",
                        -106.3,
                        Status.OPEN,
                        MadeUp.on("2023-02-01", Status.CLOSED)),
                MadeUp.port("Elsewhere Crossing", "Somewhere Office", -104.3, Status.OPEN)));

        edit(add("wells", 3), new Edit.ChangeScene(MapDocument.of(other, Styles.shipped())));
        waitForMap();

        assertThat(fx(() -> state().scene())).isSameAs(other);
        assertThat(fx(() -> state().selectedId().get())).isEmpty();
        assertThat(fx(() -> state().clock().lastDay())).isEqualTo(MadeUp.LAST_DAY);
        assertThat(fx(() -> state().clock().day())).isEqualTo(MadeUp.LAST_DAY);
        assertThat(fx(() -> state().portrayer().get().seen(state().request(1)).get("ports")))
                .isEqualTo(Set.of("Nowhere Crossing", "Elsewhere Crossing"));
        assertThat(fx(() -> node("#count-closed").lookup(".figures").getAccessibleText()))
                .isEqualTo("1");
        assertThat(fx(() -> lookup("#status-list")
                        .<Object>queryListView()
                        .getItems()
                        .toString()))
                .contains("Nowhere Crossing")
                .doesNotContain("lukeville");
        assertThat(fx(() -> lookup("#event-list").<Object>queryListView().getItems()))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(fx(() -> lookup(".credit-label").queryLabeled().getText())).isEqualTo("made up");
        assertThat(fx(() -> ((ListView<?>) lookup("#about-sources").query()).getItems()))
                .isEmpty();
        clickOn("#search-field").write("Nowhere");
        waitUntil(() -> lookup(".search-row").queryAll().size() == 1);
        type(KeyCode.ESCAPE);
        interact(() -> state().clock().goTo(paso.time.AsOf.noonOf(LocalDate.of(2023, 1, 15))));
        focusMap();
        type(KeyCode.N);
        assertThat(fx(() -> state().clock().day())).isEqualTo(LocalDate.of(2023, 2, 1));
        assertAllShowTheSame();

        interact(state().document()::undo);
        waitForMap();
        assertThat(fx(() -> state().scene())).isSameAs(content().portrayer().scene());
        assertAllShowTheSame();
    }
}
