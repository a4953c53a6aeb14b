package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Caravan;
import paso.model.Event;
import paso.model.Language;
import paso.model.PortOfEntry;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Waypoint;
import paso.portrayal.layer.CaravanCaption;
import paso.portrayal.layer.CaravanWay;
import paso.portrayal.layer.EventSource;
import paso.portrayal.layer.StatusChanges;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.Hit;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;
import paso.symbol.Argb;
import paso.symbol.Mark.MarkShape;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;

/** Ways, changes and call-outs of the shipped dataset, at a moment and over a stretch of time. */
class WindowOfTimeTest {

    private static final Bounds CHIAPAS = Bounds.ofDegrees(-94, 14, -91, 17);
    private static Scene scene;
    private static Portrayer portrayer;

    @BeforeAll
    static void portrayTheShippedDataset() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        portrayer = Portrayer.of(scene, Styles.shipped(), new Fonts(), WebMercator.INSTANCE);
    }

    private static AsOf at(String text) {
        return text.contains("T") ? AsOf.local(LocalDateTime.parse(text)) : AsOf.noonOf(LocalDate.parse(text));
    }

    private static ClockReading reading(AsOf asOf, String length, boolean cumulative) {
        return new ClockReading(asOf, TimeLength.parse(length).map(parsed -> new TimeWindow(parsed, cumulative)));
    }

    private static MapRequest request(
            Bounds extent, ClockReading reading, Emphasis emphasis, boolean callouts, List<Bounds> covered) {
        return new MapRequest(
                Viewport.fitting(WebMercator.INSTANCE, extent, 1280, 800, Insets.NONE),
                reading,
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                Language.EN,
                emphasis,
                callouts,
                covered,
                1);
    }

    private static MapRequest request(Bounds extent, ClockReading reading) {
        return request(extent, reading, Emphasis.NONE, false, List.of());
    }

    private static MapRequest told(ClockReading reading) {
        return request(scene.info().home(), reading, Emphasis.NONE, true, List.of(new Bounds(10, 10, 240, 500)));
    }

    private static CaravanWay way(String id, String when, String length) {
        Caravan caravan = (Caravan) scene.find(id).orElseThrow();
        ClockReading reading = reading(at(when), length, false);
        return new CaravanWay(
                caravan,
                reading.asOf().instantIn(caravan.zone()),
                reading.since().map(since -> since.instantIn(caravan.zone())));
    }

    private static List<String> texts(Portrayal portrayal) {
        return portrayal.displayList().groups().stream()
                .flatMap(group -> group.ops().stream())
                .flatMap(op -> op instanceof DisplayList.Texts set ? set.texts().stream() : Stream.empty())
                .map(DisplayList.Text::text)
                .toList();
    }

    private static Optional<LegendEntry> legend(MapRequest request, String layer, String label) {
        return portrayer.legend(request).stream()
                .filter(entry ->
                        entry.layer().equals(layer) && entry.label().english().equals(label))
                .findFirst();
    }

    @Test
    void theLegInProgressEndsAtTheCaravanAndTheRestLiesAhead() {
        CaravanWay way = way("caravan-2023-12", "2023-12-28T06:00", "none");
        LonLat place = way.position().orElseThrow().place();
        List<CaravanWay.Piece> progress =
                way.behind().stream().filter(CaravanWay.Piece::inProgress).toList();

        assertThat(progress).singleElement().satisfies(piece -> {
            assertThat(piece.to()).isEqualTo(place);
            assertThat(piece.ageDays()).isZero();
        });
        assertThat(way.ahead().get(0).from()).isEqualTo(place);
        assertThat(way.ahead().get(0).to().lonDeg()).as("Mapastepec").isCloseTo(-92.9004, within(1e-9));
        assertThat(way.behind()).filteredOn(piece -> !piece.inProgress()).hasSize(7);
    }

    @Test
    void olderLegsAreFainterOnTheMap() {
        MapRequest request = request(CHIAPAS, ClockReading.of(at("2024-01-22")));
        List<Integer> colours = new ArrayList<>();
        for (DisplayList.Group group : portrayer.portray(request).displayList().groups()) {
            for (DisplayList.Op op : group.ops()) {
                if (group.layer().equals("caravans") && op instanceof DisplayList.Lines lines) {
                    colours.add(lines.stroke().argb());
                }
            }
        }
        var roles = portrayer.roles(Theme.LIGHT);

        assertThat(colours).contains(roles.argb("caravan-oldest")).doesNotContain(roles.argb("caravan"));
        assertThat(legend(request, "caravans", "Walked so far").orElseThrow().count())
                .hasValue(1);
    }

    @Test
    void noWayIsInventedWhereNoneIsReported() {
        CaravanWay gone = way("caravan-2023-12", "2024-01-05", "none");

        assertThat(gone.position()).isEmpty();
        assertThat(gone.ahead()).isEmpty();
        for (Caravan caravan : scene.caravans()) {
            CaravanWay start = way(caravan.id(), caravan.started() + "T00:30", "none");
            assertThat(start.ahead()).allMatch(piece -> piece.leg() == Waypoint.Leg.WALK);
        }
    }

    @Test
    void aWindowCutsTheTrailWhereItBegins() {
        CaravanWay whole = way("caravan-2023-12", "2023-12-27", "none");
        CaravanWay lastDay = way("caravan-2023-12", "2023-12-27", "1d");

        assertThat(whole.behind().get(0).from().lonDeg()).as("Tapachula").isCloseTo(-92.2575, within(1e-9));
        assertThat(lastDay.behind()).hasSizeLessThan(whole.behind().size());
        Caravan caravan = (Caravan) scene.find("caravan-2023-12").orElseThrow();
        LonLat dayBefore = caravan.positionAt(at("2023-12-26")).orElseThrow().place();
        LonLat cut = lastDay.behind().get(0).from();
        assertThat(Math.hypot(cut.lonDeg() - dayBefore.lonDeg(), cut.latDeg() - dayBefore.latDeg()))
                .isLessThan(1e-4);
    }

    @Test
    void waypointsAreThoseOfTheWindow() {
        assertThat(way("caravan-2023-12", "2023-12-27", "7d").waypointsBehind())
                .isEqualTo(way("caravan-2023-12", "2023-12-27", "none").waypointsBehind())
                .hasSize(8);
        assertThat(way("caravan-2023-12", "2023-12-27", "1d").waypointsBehind())
                .extracting(waypoint -> waypoint.name().english())
                .containsExactly("Villa Comaltitlán", "Escuintla");
    }

    @Test
    void aCumulativeWindowShowsAllTheWay() {
        AsOf day = at("2023-12-27");
        float whole = trailPx(request(CHIAPAS, ClockReading.of(day)));

        assertThat(trailPx(request(CHIAPAS, reading(day, "1d", true)))).isEqualTo(whole);
        assertThat(trailPx(request(CHIAPAS, reading(day, "1d", false)))).isLessThan(whole / 2);
    }

    private static float trailPx(MapRequest request) {
        int casing = Argb.faded(portrayer.roles(Theme.LIGHT).argb("sheet"), 0.8);
        float length = 0;
        for (DisplayList.Group group : portrayer.portray(request).displayList().groups()) {
            for (DisplayList.Op op : group.ops()) {
                if (group.layer().equals("caravans")
                        && op instanceof DisplayList.Lines lines
                        && lines.stroke().argb() == casing) {
                    for (int part = 0; part + 1 < lines.partStarts().length; part++) {
                        for (int v = lines.partStarts()[part] + 1; v < lines.partStarts()[part + 1]; v++) {
                            length += (float) Math.hypot(
                                    lines.xy()[2 * v] - lines.xy()[2 * v - 2],
                                    lines.xy()[2 * v + 1] - lines.xy()[2 * v - 1]);
                        }
                    }
                }
            }
        }
        return length;
    }

    @Test
    void aCaravanThatLeftTheMapWithinTheWindowIsAHollowEndOfItsTrail() {
        AsOf after = at("2023-11-20");
        MapRequest windowed = request(CHIAPAS, reading(after, "14d", false));
        Portrayal portrayal = portrayer.portray(windowed);
        LonLat pijijiapan = LonLat.ofDegrees(-93.2094, 15.6862);

        assertThat(portrayal.pick(
                        windowed.viewport().pixelXOf(pijijiapan),
                        windowed.viewport().pixelYOf(pijijiapan),
                        2))
                .extracting(Hit::id)
                .contains("caravan-2023-10");
        assertThat(texts(portrayal)).contains("last report 13 Nov");
        assertThat(legend(windowed, "caravans", "Last report of a caravan")).isPresent();
        assertThat(legend(request(CHIAPAS, ClockReading.of(after)), "caravans", "Walked so far"))
                .isEmpty();
        assertThat(legend(request(CHIAPAS, reading(after, "3d", false)), "caravans", "Walked so far"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-24T13:00 | caravan-2023-12 | ~10,000 people · day 1 · 8 km",
                "2023-12-27       | caravan-2023-12 | ~6,000 people · day 4 · 69 km, 21 km a day",
                "2024-01-18       | caravan-2023-12 | ~1,500 people · day 26 · 232 km",
                "2024-11-26       | caravan-2024-11 | ~700 people · day 22"
            })
    void theCaptionTellsPeopleDayAndPace(String when, String id, String expected) {
        Caravan caravan = (Caravan) scene.find(id).orElseThrow();
        AsOf asOf = at(when);
        String caption = new CaravanCaption(Language.EN)
                .onTheWay(caravan, caravan.positionAt(asOf).orElseThrow(), asOf.instantIn(caravan.zone()));

        assertThat(caption.lines().toList().get(1)).isEqualTo(expected);
    }

    @Test
    void theCaptionIsInSpanishToo() {
        Caravan caravan = (Caravan) scene.find("caravan-2023-12").orElseThrow();
        AsOf asOf = at("2023-12-27");

        assertThat(new CaravanCaption(Language.ES)
                        .onTheWay(caravan, caravan.positionAt(asOf).orElseThrow(), asOf.instantIn(caravan.zone())))
                .isEqualTo("Éxodo de la Pobreza\n~6,000 personas · día 4 · 69 km, 21 km al día");
    }

    @Test
    void severalCaravansAtOnceAreEachNamed() {
        MapRequest request = request(Bounds.ofDegrees(-96, 14, -91, 17.5), ClockReading.of(at("2024-11-26")));

        assertThat(texts(portrayer.portray(request)))
                .contains("Caravan of the US election day 2024", "Caravan of 20 November 2024");
    }

    @Test
    void whatChangedInTheWindowHasARing() {
        AsOf asOf = at("2023-12-20");
        MapRequest windowed = request(scene.info().home(), reading(asOf, "7d", false));
        Portrayal portrayal = portrayer.portray(windowed);
        int ring = portrayer.roles(Theme.LIGHT).argb("changed");
        PortOfEntry bridge = (PortOfEntry) scene.find("eagle-pass-rail").orElseThrow();
        PortOfEntry lukeville = (PortOfEntry) scene.find("lukeville").orElseThrow();

        assertThat(hasRing(portrayal, ring, bridge)).as("closed on the 18th").isTrue();
        assertThat(hasRing(portrayal, ring, lukeville)).as("closed on the 4th").isFalse();
        assertThat(hasRing(portrayer.portray(request(scene.info().home(), ClockReading.of(asOf))), ring, bridge))
                .as("without a window")
                .isFalse();
        List<DisplayList.Markers> lowestFirst = portrayal.displayList().groups().stream()
                .filter(group -> group.layer().equals("ports"))
                .flatMap(group -> group.ops().stream())
                .flatMap(op -> op instanceof DisplayList.Markers markers ? Stream.of(markers) : Stream.empty())
                .toList();
        assertThat(lowestFirst.get(0).mark().rimArgb())
                .as("under the symbols of the states")
                .isEqualTo(ring);
        int changed = (int) scene.ports().stream()
                .filter(port -> StatusChanges.within(port, windowed.reading()))
                .count();
        assertThat(legend(windowed, "ports", "Changed in the window")
                        .orElseThrow()
                        .count())
                .hasValue(changed);
        assertThat(changed).isGreaterThanOrEqualTo(3);
    }

    private static boolean hasRing(Portrayal portrayal, int argb, PortOfEntry port) {
        Viewport viewport = portrayal.request().viewport();
        LonLat place = LonLat.ofDegrees(port.point().getX(), port.point().getY());
        double x = viewport.pixelXOf(place);
        double y = viewport.pixelYOf(place);
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            for (DisplayList.Op op : group.ops()) {
                if (group.layer().equals("ports")
                        && op instanceof DisplayList.Markers markers
                        && markers.mark().shape() == MarkShape.CIRCLE
                        && markers.mark().rimArgb() == argb) {
                    for (int i = 0; i < markers.count(); i++) {
                        if (Math.hypot(markers.xy()[2 * i] - x, markers.xy()[2 * i + 1] - y) < 11) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    @Test
    void aReportThatOnlyConfirmsIsNoChange() {
        for (StatefulSubject subject : scene.stateful()) {
            for (LocalDate day = LocalDate.of(2023, 11, 1); day.getYear() < 2024; day = day.plusDays(1)) {
                ClockReading reading = reading(AsOf.noonOf(day), "1d", false);
                boolean differs = !subject.stateAt(reading.asOf())
                        .status()
                        .equals(subject.stateAt(reading.since().orElseThrow()).status());
                if (differs) {
                    assertThat(StatusChanges.within(subject, reading))
                            .as(subject.id() + " " + day)
                            .isTrue();
                }
                if (subject.history().changes().isEmpty()) {
                    assertThat(StatusChanges.within(subject, reading)).isFalse();
                }
            }
        }
    }

    @Test
    void eventsAreThoseOfTheWindowAndTheDayItself() {
        EventSource events = new EventSource(scene.events(), WebMercator.INSTANCE);
        MapRequest week = request(scene.info().home(), reading(at("2023-12-27"), "7d", false));
        MapRequest hours = request(scene.info().home(), reading(at("2023-12-27"), "3h", false));

        assertThat(events.told(week))
                .extracting(Event::date)
                .contains(LocalDate.of(2023, 12, 21), LocalDate.of(2023, 12, 27))
                .allMatch(
                        date -> date.isAfter(LocalDate.of(2023, 12, 20)) && !date.isAfter(LocalDate.of(2023, 12, 27)));
        assertThat(events.told(hours)).isNotEmpty().extracting(Event::date).containsOnly(LocalDate.of(2023, 12, 27));
        assertThat(legend(week, "events", "Earlier in the window")).isPresent();
        assertThat(legend(week, "events", "In the week before")).isEmpty();
        assertThat(legend(week, "events", "On this day").orElseThrow().count())
                .isEqualTo(
                        legend(request(scene.info().home(), ClockReading.of(at("2023-12-27"))), "events", "On this day")
                                .orElseThrow()
                                .count());
    }

    @Test
    void whatASelectedEventIsAboutGlowsLess() {
        Bounds around = Bounds.ofDegrees(-101, 28.2, -100, 29.2);
        Emphasis emphasis =
                new Emphasis(Optional.of("eagle-pass-bridge-1"), Optional.empty(), Set.of("eagle-pass-rail"));
        MapRequest request = request(around, ClockReading.of(at("2023-12-20")), emphasis, false, List.of());
        int selection = portrayer.roles(Theme.LIGHT).argb("selection") & 0xffffff;
        List<DisplayList.Markers> glows = portrayer.portray(request).displayList().groups().stream()
                .filter(group -> group.layer().equals("ports"))
                .flatMap(group -> group.ops().stream())
                .flatMap(op -> op instanceof DisplayList.Markers markers ? Stream.of(markers) : Stream.empty())
                .filter(markers -> (markers.mark().rimArgb() & 0xffffff) == selection)
                .toList();

        assertThat(glows).hasSize(2);
        assertThat(glows.get(0).mark().rimArgb() >>> 24)
                .as("the related one, painted first")
                .isLessThan(glows.get(1).mark().rimArgb() >>> 24);
    }

    @Test
    void calloutsOfManyDatesOverlapNeitherEachOtherNorLabelsNorTheLegend() {
        int most = 0;
        for (LocalDate day = LocalDate.of(2023, 9, 20);
                day.isBefore(LocalDate.of(2024, 1, 30));
                day = day.plusDays(4)) {
            for (String length : new String[] {"none", "7d", "1mo"}) {
                MapRequest request = told(reading(AsOf.noonOf(day), length, false));
                Portrayal portrayal = portrayer.portray(request);
                List<double[]> boxes = boxes(portrayal);
                most = Math.max(most, boxes.size());
                for (int i = 0; i < boxes.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(overlap(boxes.get(i), boxes.get(j)))
                                .as(day + " " + length)
                                .isFalse();
                    }
                    assertThat(overlap(boxes.get(i), new double[] {10, 10, 240, 500}))
                            .isFalse();
                }
                for (double[] label : labels(portrayal)) {
                    assertThat(boxes).as(day + " " + length).noneMatch(box -> overlap(box, label));
                }
            }
        }
        assertThat(most).as("call-outs in one picture").isGreaterThanOrEqualTo(5);
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    /** The boxes of call-outs, the only areas of the layer of events. */
    private static List<double[]> boxes(Portrayal portrayal) {
        List<double[]> boxes = new ArrayList<>();
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            for (DisplayList.Op op : group.ops()) {
                if (group.layer().equals("events") && op instanceof DisplayList.Polygons polygons) {
                    for (int ring = 0; ring + 1 < polygons.ringStarts().length; ring++) {
                        double[] box = {1e9, 1e9, -1e9, -1e9};
                        for (int v = polygons.ringStarts()[ring]; v < polygons.ringStarts()[ring + 1]; v++) {
                            box[0] = Math.min(box[0], polygons.xy()[2 * v]);
                            box[1] = Math.min(box[1], polygons.xy()[2 * v + 1]);
                            box[2] = Math.max(box[2], polygons.xy()[2 * v]);
                            box[3] = Math.max(box[3], polygons.xy()[2 * v + 1]);
                        }
                        boxes.add(box);
                    }
                }
            }
        }
        return boxes;
    }

    /** The level labels that are no call-outs. */
    private static List<double[]> labels(Portrayal portrayal) {
        Fonts fonts = new Fonts();
        List<double[]> labels = new ArrayList<>();
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            boolean callouts = group.layer().equals("events")
                    && group.ops().stream().anyMatch(op -> op instanceof DisplayList.Polygons);
            for (DisplayList.Op op : group.ops()) {
                if (!callouts && op instanceof DisplayList.Texts set) {
                    for (DisplayList.Text text : set.texts()) {
                        if (text.rotationDeg() == 0) {
                            labels.add(new double[] {
                                text.x(),
                                text.y() - fonts.capHeightPx(text.lettering()),
                                text.x() + fonts.widthPx(text.text(), text.lettering()),
                                text.y()
                            });
                        }
                    }
                }
            }
        }
        return labels;
    }

    @Test
    void aCalloutTellsDateAndNameAndIsPickedAsItsEvents() {
        Portrayal portrayal = portrayer.portray(told(reading(at("2023-12-27"), "7d", false)));
        List<double[]> boxes = boxes(portrayal);

        assertThat(texts(portrayal)).contains("27 Dec", "22 Dec").doesNotContain("Matamoros camp cleared +1");
        assertThat(texts(portrayal)).anyMatch(text -> text.contains("Matamoros camp"));
        assertThat(boxes).isNotEmpty().allSatisfy(box -> assertThat(
                        portrayal.pick((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 0))
                .extracting(Hit::layer)
                .contains("events"));
    }

    @Test
    void withoutAWindowTheDayIsTold() {
        Portrayal portrayal = portrayer.portray(told(ClockReading.of(at("2023-12-27"))));

        assertThat(texts(portrayal)).contains("27 Dec").doesNotContain("26 Dec");
    }

    @Test
    void noCalloutsWhereNobodyAsksOrTheLayerIsOff() {
        MapRequest asked = told(reading(at("2023-12-27"), "7d", false));
        List<LayerSetting> without = LayerSetting.allOf(portrayer.document()).stream()
                .filter(setting -> !setting.layer().equals("events"))
                .toList();
        MapRequest off = new MapRequest(
                asked.viewport(),
                asked.reading(),
                without,
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                true,
                List.of(),
                1);

        assertThat(boxes(portrayer.portray(asked))).isNotEmpty();
        assertThat(texts(portrayer.portray(off))).doesNotContain("27 Dec");
        assertThat(boxes(portrayer.portray(request(scene.info().home(), asked.reading()))))
                .isEmpty();
    }
}
