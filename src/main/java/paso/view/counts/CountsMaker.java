package paso.view.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Mode;
import paso.model.MonthlyCounts;
import paso.model.PortOfEntry;
import paso.model.Scene;
import paso.model.Sector;
import paso.model.Status;
import paso.model.StatusHistory;
import paso.model.Subject;
import paso.view.axis.AxisTime;
import paso.view.words.Phrases;

/**
 * Chooses the monthly counts that belong to what is selected: those of a crossing and its sector, of a sector and the whole
 * border, else those of all sectors.
 */
final class CountsMaker {

    private static final String SOUTHWEST = "southwest";
    private static final int MOST_SERIES = 9;
    /** An event farther from every sector's stretch of the border is not about one. */
    private static final double NEAR_SECTOR_DEG = 0.5;

    /**
     * A measure of crossings.
     *
     * @param main kept also where several crossings share the room
     */
    private record Measure(String name, Set<Mode> modes, boolean main) {}

    /** The passengers and containers of what is counted itself are left out. */
    private static final List<Measure> MEASURES = List.of(
            new Measure("Trains", Set.of(Mode.RAIL), true),
            new Measure("Rail Cars", Set.of(Mode.RAIL), false),
            new Measure("Rail Containers Loaded", Set.of(Mode.RAIL), false),
            new Measure("Rail Containers Empty", Set.of(Mode.RAIL), false),
            new Measure("Personal Vehicles", Set.of(Mode.VEHICLE), true),
            new Measure("Pedestrians", Set.of(Mode.PEDESTRIAN, Mode.FERRY), true),
            new Measure("Trucks", Set.of(Mode.CARGO), true),
            new Measure("Buses", Set.of(Mode.VEHICLE), false));

    private final Scene scene;
    private final Language language;
    private final Phrases text;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    CountsMaker(Scene scene, Language language) {
        this.scene = scene;
        this.language = language;
        this.text = new Phrases(language);
        this.firstDay = scene.info().firstDay();
        this.lastDay = scene.info().lastDay();
    }

    CountsModel of(Optional<Subject> selected) {
        List<PortOfEntry> ports =
                selected.stream().flatMap(this::portsOf).distinct().toList();
        if (ports.size() == 1) {
            return ofPort(ports.get(0));
        }
        if (!ports.isEmpty()) {
            return ofPorts(ports);
        }
        return selected.flatMap(this::sectorOf).map(this::ofSector).orElseGet(this::ofAllSectors);
    }

    /** The crossing itself, the one that a line uses, or those that an event is about. */
    private Stream<PortOfEntry> portsOf(Subject subject) {
        return Stream.concat(Stream.of(subject), about(subject).stream())
                .flatMap(one -> Stream.of(one.id(), one.attribute("border_crossing")))
                .flatMap(id -> scene.ports().stream().filter(port -> port.id().equals(id)));
    }

    private List<Subject> about(Subject subject) {
        return subject.aboutIds().stream()
                .flatMap(id -> scene.find(id).stream())
                .toList();
    }

    /** The sector itself, or for what happened the one that it is about, else the one near its place. */
    private Optional<Sector> sectorOf(Subject subject) {
        return Stream.concat(Stream.of(subject), about(subject).stream())
                .flatMap(one -> sectors().filter(sector -> sector.id().equals(one.id())))
                .findFirst()
                .or(() -> subject.day().isEmpty()
                        ? Optional.empty()
                        : subject.geometry().flatMap(place -> nearestSector(place, NEAR_SECTOR_DEG)));
    }

    private Stream<Sector> sectors() {
        return scene.subjects(LayerKey.SECTORS).stream().map(Sector.class::cast);
    }

    private Optional<Sector> nearestSector(Geometry place, double withinDeg) {
        return sectors()
                .filter(sector -> sector.line().distance(place) <= withinDeg)
                .min(Comparator.comparingDouble(sector -> sector.line().distance(place)));
    }

    // what is shown

    private CountsModel ofAllSectors() {
        List<CountsModel.Series> rows =
                sectors().flatMap(sector -> encounters(sector).stream()).toList();
        return new CountsModel(
                text.of(rows.isEmpty() ? "counts.noneAtAll" : "counts.sectors"),
                rows.isEmpty() ? "" : text.of("counts.ownScale") + rounding(rows),
                rows,
                List.of());
    }

    /** How far all numbers that are shown are rounded, where that is one and the same. */
    private String rounding(List<CountsModel.Series> rows) {
        List<Long> roundings = rows.stream()
                .flatMap(series -> series.counts().entrySet().stream())
                .filter(entry -> isShown(entry.getKey()))
                .map(entry -> entry.getValue().roundedTo())
                .distinct()
                .toList();
        return roundings.size() == 1 && roundings.get(0) > 1
                ? " · " + text.of("counts.roundedTo", roundings.get(0))
                : "";
    }

    private CountsModel ofSector(Sector sector) {
        List<CountsModel.Series> rows =
                new ArrayList<>(encounters(sector).stream().toList());
        String name = sectorName(sector);
        boolean counted = !rows.isEmpty();
        for (String measure : List.of("Border Patrol", "Field Operations")) {
            String label = text.orElse("measure.southwest." + key(measure), measure);
            series(SOUTHWEST, measure, label, label).ifPresent(rows::add);
        }
        return new CountsModel(
                counted ? text.of("counts.sector", name) : text.of("counts.none", name),
                rows.isEmpty() ? "" : text.of("counts.ownScale"),
                rows,
                List.of());
    }

    private CountsModel ofPort(PortOfEntry port) {
        List<CountsModel.Series> own = new ArrayList<>();
        List<CountsModel.Series> whole = new ArrayList<>();
        List<CountsModel.Series> rows = new ArrayList<>();
        boolean ownCounts = !scene.countsAbout(port.id()).isEmpty();
        for (Measure measure : MEASURES) {
            Optional<CountsModel.Series> ofOwn = ofCrossing(port, measure, label(measure));
            Optional<CountsModel.Series> ofWhole = ofOwn.isPresent()
                    ? Optional.empty()
                    : ofCbpPort(
                            port, measure, ownCounts ? text.of("counts.wholePort", label(measure)) : label(measure));
            ofOwn.ifPresent(own::add);
            ofWhole.ifPresent(whole::add);
            ofOwn.or(() -> ofWhole).ifPresent(rows::add);
        }
        boolean counted = !rows.isEmpty();
        nearestSector(port.point(), 180)
                .flatMap(sector -> encounters(sector).map(series -> labelled(series, sector)))
                .ifPresent(rows::add);
        return new CountsModel(
                text.of(counted ? "counts.port" : "counts.none", name(port)),
                counted ? portNote(port, own, whole) : "",
                rows,
                spans(port));
    }

    private CountsModel.Series labelled(CountsModel.Series encounters, Sector sector) {
        return new CountsModel.Series(
                text.of("counts.sectorRow", placeOf(sector)), encounters.name(), encounters.counts(), encounters.max());
    }

    /** Whether the counts are those of its CBP port, which may have other crossings. */
    private String portNote(PortOfEntry port, List<CountsModel.Series> own, List<CountsModel.Series> whole) {
        String scale = text.of("counts.ownScale");
        if (whole.isEmpty()) {
            return scale;
        }
        long crossings = scene.ports().stream()
                .filter(other -> other.cbpPortCode().equals(port.cbpPortCode()))
                .count();
        String note = own.isEmpty() && crossings == 1
                ? text.of("counts.asPort", port.cbpPortCode())
                : text.of(own.isEmpty() ? "counts.allWhole" : "counts.someWhole", port.cbpPortCode(), crossings);
        return note + " · " + scale;
    }

    private CountsModel ofPorts(List<PortOfEntry> ports) {
        Set<String> keys = new LinkedHashSet<>();
        List<CountsModel.Series> rows = new ArrayList<>();
        for (PortOfEntry port : ports) {
            for (Measure measure : MEASURES) {
                if (measure.main()) {
                    String label = text.of("counts.measureOf", label(measure), name(port));
                    Optional<CountsModel.Series> own = ofCrossing(port, measure, label);
                    own.ifPresent(rows::add);
                    // crossings of one CBP port share its counts: once is enough
                    if (own.isEmpty() && keys.add(port.cbpPortCode() + measure.name())) {
                        ofCbpPort(port, measure, text.of("counts.measureOfPort", label(measure), port.cbpPortCode()))
                                .ifPresent(rows::add);
                    }
                }
            }
        }
        return new CountsModel(
                text.of(rows.isEmpty() ? "counts.noneAtAll" : "counts.ports"),
                rows.isEmpty() ? "" : text.of("counts.ownScale"),
                rows.subList(0, Math.min(rows.size(), MOST_SERIES)),
                List.of());
    }

    private static List<CountsModel.Span> spans(PortOfEntry port) {
        List<CountsModel.Span> spans = new ArrayList<>();
        for (StatusHistory.Span span : port.history().spans()) {
            if (span.state().status() == Status.CLOSED || span.state().status() == Status.PARTIAL) {
                spans.add(new CountsModel.Span(
                        AxisTime.start(span.interval(), port.zone()),
                        AxisTime.end(span.interval(), port.zone()),
                        span.state().status()));
            }
        }
        return spans;
    }

    // series

    private Optional<CountsModel.Series> encounters(Sector sector) {
        return series(
                sector.id(),
                "Border Patrol encounters",
                placeOf(sector),
                text.of("counts.encountersOf", sectorName(sector)));
    }

    private Optional<CountsModel.Series> ofCrossing(PortOfEntry port, Measure measure, String label) {
        return series(port.id(), measure.name(), label, text.of("counts.measureOf", label(measure), name(port)));
    }

    private Optional<CountsModel.Series> ofCbpPort(PortOfEntry port, Measure measure, String label) {
        boolean relevant = port.history().modes().stream().anyMatch(measure.modes()::contains);
        return relevant && !port.cbpPortCode().isBlank()
                ? series(
                        MonthlyCounts.cbpPort(port.cbpPortCode()),
                        measure.name(),
                        label,
                        text.of("counts.measureOfPort", label(measure), port.cbpPortCode()))
                : Optional.empty();
    }

    /** Everything counted of it by any source; absent where that is nothing in the months shown. */
    private Optional<CountsModel.Series> series(String about, String measure, String label, String name) {
        NavigableMap<YearMonth, CountsModel.Count> months = new TreeMap<>();
        for (MonthlyCounts counts : scene.countsAbout(about)) {
            if (counts.measure().equals(measure)) {
                counts.counts()
                        .forEach((month, value) -> months.putIfAbsent(
                                month, new CountsModel.Count(value, counts.roundedTo(), counts.sourceId())));
            }
        }
        long max = months.entrySet().stream()
                .filter(entry -> isShown(entry.getKey()))
                .mapToLong(entry -> entry.getValue().value())
                .max()
                .orElse(0);
        return max == 0 ? Optional.empty() : Optional.of(new CountsModel.Series(label, name, months, max));
    }

    private boolean isShown(YearMonth month) {
        LocalDate middle = CountsModel.middleOf(month);
        return !middle.isBefore(firstDay) && !middle.isAfter(lastDay);
    }

    private String label(Measure measure) {
        return text.orElse("measure." + key(measure.name()), measure.name());
    }

    private static String key(String measure) {
        return measure.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Without the word that its name ends in. */
    private static String placeOf(Sector sector) {
        return sector.name().english().replaceFirst(" sector$", "");
    }

    private String sectorName(Sector sector) {
        return text.of("counts.sectorName", placeOf(sector));
    }

    private String name(Subject subject) {
        return subject.name().in(language);
    }
}
