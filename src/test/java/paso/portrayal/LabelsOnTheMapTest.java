package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.PortOfEntry;
import paso.model.Scene;
import paso.model.Status;
import paso.portrayal.label.CalloutPlacer;
import paso.portrayal.layer.Clusters;
import paso.portrayal.layer.FannedOut;
import paso.portrayal.layer.PortSource;
import paso.portrayal.list.Box;
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

/** The names of the shipped dataset, at many places, scales and moments. */
class LabelsOnTheMapTest {

    private static final Fonts FONTS = new Fonts();
    private static final AsOf TALKS = AsOf.noonOf(LocalDate.of(2023, 12, 27));
    private static Scene scene;
    private static Portrayer portrayer;

    @BeforeAll
    static void portrayTheShippedDataset() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        portrayer = Portrayer.of(scene, Styles.shipped(), FONTS, WebMercator.INSTANCE);
    }

    private static MapRequest request(Viewport viewport, AsOf asOf, Optional<String> selected, boolean callouts) {
        return new MapRequest(
                viewport,
                ClockReading.of(asOf),
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                Language.EN,
                new Emphasis(selected, Optional.empty(), Set.of()),
                callouts,
                List.of(),
                1);
    }

    private static Viewport over(Bounds degrees) {
        return Viewport.fitting(WebMercator.INSTANCE, degrees, 1600, 1000, Insets.NONE);
    }

    private static Viewport home() {
        return over(scene.info().home());
    }

    private static Viewport about(double lon, double lat, double halfDegrees) {
        return over(Bounds.ofDegrees(lon - halfDegrees, lat - halfDegrees, lon + halfDegrees, lat + halfDegrees));
    }

    /** San Diego, Nogales, El Paso, Eagle Pass, the lower Rio Grande. */
    private static List<Viewport> crowdedPlaces() {
        List<Viewport> views = new ArrayList<>();
        views.add(home());
        double[][] places = {
            {-116.95, 32.55}, {-110.94, 31.33}, {-106.45, 31.75}, {-100.5, 28.7}, {-98.2, 26.1}, {-97.5, 25.9}
        };
        for (double[] place : places) {
            for (double half : new double[] {0.02, 0.06, 0.2, 0.6, 2}) {
                views.add(about(place[0], place[1], half));
            }
        }
        return views;
    }

    /** The letters of a text; one box a text where it is level, one a letter where it bends. */
    private record Written(String layer, String text, double x, double y, List<Box> boxes) {}

    private static List<Written> written(Portrayal portrayal) {
        List<Written> found = new ArrayList<>();
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            for (DisplayList.Op op : group.ops()) {
                if (op instanceof DisplayList.Texts texts) {
                    texts.texts().stream()
                            .filter(text -> text.rotationDeg() == 0)
                            .forEach(text -> found.add(
                                    new Written(group.layer(), text.text(), text.x(), text.y(), List.of(box(text)))));
                } else if (op instanceof DisplayList.CurvedTexts texts) {
                    texts.texts()
                            .forEach(text -> found.add(
                                    new Written(group.layer(), text.text(), text.xy()[0], text.xy()[1], boxes(text))));
                }
            }
        }
        return found;
    }

    private static Box box(DisplayList.Text text) {
        double width = FONTS.widthPx(text.text(), text.lettering());
        return new Box(text.x(), text.y() - FONTS.capHeightPx(text.lettering()), text.x() + width, text.y());
    }

    private static List<Box> boxes(DisplayList.CurvedText text) {
        List<Box> boxes = new ArrayList<>();
        double half = FONTS.capHeightPx(text.lettering()) / 2;
        for (int i = 0; i < text.turnDeg().length; i++) {
            double turn = Math.toRadians(text.turnDeg()[i]);
            double along = FONTS.widthPx(text.text().substring(i, i + 1), text.lettering()) / 2;
            double x = text.xy()[2 * i] + Math.cos(turn) * along + Math.sin(turn) * half;
            double y = text.xy()[2 * i + 1] + Math.sin(turn) * along - Math.cos(turn) * half;
            boxes.add(new Box(x - 1.5, y - 1.5, x + 1.5, y + 1.5));
        }
        return boxes;
    }

    /** The leaders of labels: lines in a group that has texts and comes after the drawings. */
    private static List<CalloutPlacer.Leader> leaders(Portrayal portrayal) {
        List<CalloutPlacer.Leader> leaders = new ArrayList<>();
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            boolean labels = group.ops().stream()
                            .allMatch(op -> op instanceof DisplayList.Texts
                                    || op instanceof DisplayList.CurvedTexts
                                    || op instanceof DisplayList.Lines)
                    && group.ops().stream().anyMatch(op -> op instanceof DisplayList.Texts);
            if (labels) {
                for (DisplayList.Op op : group.ops()) {
                    if (op instanceof DisplayList.Lines lines) {
                        float[] xy = lines.xy();
                        leaders.add(new CalloutPlacer.Leader(xy[0], xy[1], xy[2], xy[3]));
                    }
                }
            }
        }
        return leaders;
    }

    @Test
    void noNameLiesOnAnotherOrUnderALeaderOrOverTheEdge() {
        int names = 0;
        int led = 0;
        for (AsOf asOf : List.of(AsOf.noonOf(LocalDate.of(2023, 12, 19)), TALKS)) {
            for (Viewport view : crowdedPlaces()) {
                Portrayal portrayal = portrayer.portray(request(view, asOf, Optional.empty(), false));
                List<Written> all = written(portrayal);
                List<CalloutPlacer.Leader> leaders = leaders(portrayal);
                names += all.size();
                led += leaders.size() / 2;
                for (int i = 0; i < all.size(); i++) {
                    for (Box box : all.get(i).boxes()) {
                        assertThat(box.minX()).as(all.get(i).text()).isBetween(0.0, 1600.0);
                        assertThat(box.maxX()).as(all.get(i).text()).isBetween(0.0, 1600.0);
                        assertThat(box.minY()).as(all.get(i).text()).isBetween(0.0, 1000.0);
                        assertThat(box.maxY()).as(all.get(i).text()).isBetween(0.0, 1000.0);
                        assertThat(leaders)
                                .as(all.get(i).text())
                                .noneMatch(leader -> CalloutPlacer.crosses(leader, box));
                        for (int j = 0; j < i; j++) {
                            assertThat(all.get(j).boxes())
                                    .as(all.get(i).text() + " and " + all.get(j).text())
                                    .noneMatch(box::overlaps);
                        }
                    }
                }
            }
        }
        assertThat(names).isGreaterThan(1000);
        assertThat(led).isPositive();
    }

    @Test
    void everyClosedPortHasItsNameAtHome() {
        for (int day = 0; day < 60; day++) {
            AsOf asOf = AsOf.noonOf(LocalDate.of(2023, 11, 20).plusDays(day));
            Portrayal portrayal = portrayer.portray(request(home(), asOf, Optional.empty(), false));
            List<String> ofPorts = written(portrayal).stream()
                    .filter(one -> one.layer().equals("ports"))
                    .map(Written::text)
                    .toList();
            String all = String.join(" ", ofPorts);
            for (PortOfEntry port : scene.ports()) {
                if (port.stateAt(asOf).status() == Status.CLOSED) {
                    String name = port.name().english();
                    boolean told = all.contains(name) || standsForAnother(portrayal, port, all);
                    assertThat(told).as(name + " on day " + day + " in " + all).isTrue();
                }
            }
        }
    }

    /** Whether the port is one of a gathering whose name, with the number of the others, is written. */
    private static boolean standsForAnother(Portrayal portrayal, PortOfEntry port, String all) {
        LonLat place = LonLat.ofDegrees(port.point().getX(), port.point().getY());
        Viewport view = portrayal.request().viewport();
        return portrayal.pick(view.pixelXOf(place), view.pixelYOf(place), 2 * PortSource.halfPx(Status.CLOSED)).stream()
                .flatMap(hit -> scene.find(hit.id()).stream())
                .anyMatch(other -> other != port && all.contains(other.name().english()));
    }

    @Test
    void whatIsSelectedHasItsNameEverywhere() {
        for (Viewport view : crowdedPlaces()) {
            for (PortOfEntry port : scene.ports()) {
                LonLat place =
                        LonLat.ofDegrees(port.point().getX(), port.point().getY());
                double x = view.pixelXOf(place);
                double y = view.pixelYOf(place);
                if (x > 60 && x < 1540 && y > 60 && y < 940) {
                    Portrayal portrayal = portrayer.portray(request(view, TALKS, Optional.of(port.id()), false));
                    assertThat(written(portrayal))
                            .as(port.id() + " at " + view.scaleDenominator())
                            .anyMatch(one -> one.layer().equals("ports")
                                    && Math.hypot(one.x() - x, one.y() - y) < 400
                                    && one.text().length() > 2);
                }
            }
        }
    }

    @Test
    void inATownEachPortIsDrawnOnItsOwn() {
        for (Viewport view : crowdedPlaces()) {
            MapRequest request = request(view, TALKS, Optional.empty(), false);
            if (!FannedOut.appliesTo(request)) {
                continue;
            }
            List<FannedOut.Member<PortOfEntry>> members = FannedOut.of(scene.ports(), FannedOut.Scale.of(request));
            assertThat(members).hasSameSizeAs(scene.ports());
            for (int i = 0; i < members.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(pixelsApart(view, members.get(i), members.get(j)))
                            .isGreaterThan(Clusters.MERGE_PX - 0.01);
                }
            }
            assertThat(members.stream().filter(member -> member.stalk().isEmpty()))
                    .allMatch(member ->
                            pixelsApart(view, member.drawnAt(), member.subject().point()) < FannedOut.STALK_PX + 0.01);
        }
    }

    private static double pixelsApart(
            Viewport view, FannedOut.Member<PortOfEntry> one, FannedOut.Member<PortOfEntry> other) {
        return pixelsApart(view, one.drawnAt(), other.drawnAt());
    }

    private static double pixelsApart(Viewport view, Point one, Point other) {
        LonLat a = LonLat.ofDegrees(one.getX(), one.getY());
        LonLat b = LonLat.ofDegrees(other.getX(), other.getY());
        return Math.hypot(view.pixelXOf(a) - view.pixelXOf(b), view.pixelYOf(a) - view.pixelYOf(b));
    }

    @Test
    void lettersOnALineTurnLittleAndReadUpright() {
        int names = 0;
        for (Viewport view : crowdedPlaces()) {
            Portrayal portrayal = portrayer.portray(request(view, TALKS, Optional.empty(), false));
            for (DisplayList.Group group : portrayal.displayList().groups()) {
                for (DisplayList.Op op : group.ops()) {
                    if (op instanceof DisplayList.CurvedTexts texts) {
                        for (DisplayList.CurvedText text : texts.texts()) {
                            names++;
                            int last = text.turnDeg().length - 1;
                            double width = FONTS.widthPx(text.text().substring(last), text.lettering());
                            double right = text.xy()[2 * last] + width * Math.cos(Math.toRadians(text.turnDeg()[last]));
                            assertThat(right).as(text.text()).isGreaterThan(text.xy()[0] - 0.5);
                            for (int i = 1; i <= last; i++) {
                                double change = Math.IEEEremainder(text.turnDeg()[i] - text.turnDeg()[i - 1], 360);
                                assertThat(Math.abs(change)).as(text.text()).isLessThanOrEqualTo(25.001);
                            }
                        }
                    }
                }
            }
        }
        assertThat(names).isGreaterThan(30);
    }

    /** Where names stand that are written once. */
    private static Map<String, Written> once(Portrayal portrayal) {
        Map<String, Written> found = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Written one : written(portrayal)) {
            String key = one.layer() + ": " + one.text();
            times.merge(key, 1, Integer::sum);
            found.put(key, one);
        }
        found.keySet().removeIf(key -> times.getOrDefault(key, 0) > 1);
        return found;
    }

    @Test
    void namesStayWhileTimePlays() {
        Map<String, Written> before = Map.of();
        int compared = 0;
        List<String> jumps = new ArrayList<>();
        for (int frame = 0; frame < 200; frame++) {
            AsOf asOf = AsOf.local(LocalDateTime.parse("2023-12-01T00:00").plusMinutes(48L * frame));
            Map<String, Written> now = once(portrayer.portray(request(home(), asOf, Optional.empty(), false)));
            for (Map.Entry<String, Written> entry : now.entrySet()) {
                Written old = before.get(entry.getKey());
                if (old != null && !entry.getValue().layer().equals("caravans")) {
                    compared++;
                    if (Math.hypot(
                                    old.x() - entry.getValue().x(),
                                    old.y() - entry.getValue().y())
                            > 0.01) {
                        jumps.add(frame + " " + entry.getKey());
                    }
                }
            }
            before = now;
        }
        assertThat(compared).isGreaterThan(5000);
        assertThat(jumps.size()).isLessThan(compared / 500);
    }

    @Test
    void namesMoveWithTheMapWhileItIsPanned() {
        int compared = 0;
        List<String> off = new ArrayList<>();
        for (Viewport view : crowdedPlaces()) {
            Map<String, Written> before = once(portrayer.portray(request(view, TALKS, Optional.empty(), false)));
            for (int step = 1; step <= 5; step++) {
                double dx = 7 * step;
                double dy = -3 * step;
                Map<String, Written> now =
                        once(portrayer.portray(request(view.draggedBy(dx, dy), TALKS, Optional.empty(), false)));
                for (Map.Entry<String, Written> entry : before.entrySet()) {
                    Written old = entry.getValue();
                    boolean inside = old.x() > 300 && old.x() < 1200 && old.y() > 150 && old.y() < 850;
                    if (inside) {
                        compared++;
                        Written moved = now.get(entry.getKey());
                        if (moved == null || Math.hypot(moved.x() - old.x() - dx, moved.y() - old.y() - dy) > 0.05) {
                            off.add(entry.getKey() + " in " + Math.round(view.scaleDenominator()));
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
        assertThat(off.size()).isLessThan(compared / 100);
    }
}
