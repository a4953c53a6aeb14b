package paso.export.format.kml;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import paso.export.data.Columns;
import paso.export.data.DataRow;
import paso.export.data.DataTable;
import paso.export.data.MapData;
import paso.export.data.Value;
import paso.export.file.ExportException;
import paso.export.format.gpkg.Xml;
import paso.export.format.kml.KmlStory.Course;
import paso.export.format.kml.KmlStory.Fact;
import paso.export.format.kml.KmlStory.Folder;
import paso.export.format.kml.KmlStory.Placemark;
import paso.export.publish.Publication;
import paso.geo.Bounds;
import paso.model.Confidence;
import paso.model.Happening;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.MovingSubject;
import paso.model.Provenance;
import paso.model.Source;
import paso.model.StatefulSubject;
import paso.model.Status;
import paso.model.StatusChange;
import paso.model.StatusHistory;
import paso.model.Subject;
import paso.model.Waypoint;
import paso.portrayal.request.LayerSetting;

/** Gathers the story of a map. */
final class KmlTeller {

    private final Publication map;
    private final Language language;
    private final Columns words;
    private final Optional<Geometry> extent;

    KmlTeller(Publication map) {
        this.map = map;
        this.language = map.spec().language();
        this.words = new Columns(language);
        Bounds box = map.spec().extentDeg();
        this.extent = map.spec().options().withinExtent()
                ? Optional.of(
                        new GeometryFactory().toGeometry(new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY())))
                : Optional.empty();
    }

    KmlStory story() throws ExportException {
        List<Folder> folders = new ArrayList<>();
        boolean any = false;
        Set<String> addedNames = new HashSet<>();
        for (LayerSetting setting : map.spec().layers()) {
            if (!setting.visible() || setting.opacity() == 0) {
                continue;
            }
            LayerKey layer = new LayerKey(setting.layer());
            if (map.addedFeatures(layer.id()).isPresent()) {
                addedNames.add(layer.id());
                any = true;
            } else if (!layer.equals(LayerKey.BASEMAP)
                    && !layer.equals(LayerKey.GRATICULE)
                    && (LayerKey.SHIPPED.contains(layer) || map.scene().layers().contains(layer))) {
                any = true;
                folders.add(folder(layer));
            }
        }
        if (!any) {
            throw new ExportException(words.text("nothing.visible"), null);
        }
        if (!addedNames.isEmpty()) {
            folders.addAll(added(addedNames));
        }
        KmlStory story = new KmlStory(folders);
        if (story.placemarkCount() == 0) {
            throw new ExportException(words.text(extent.isPresent() ? "nothing.within" : "nothing.then"), null);
        }
        return story;
    }

    private boolean isWithin(Geometry geometry) {
        return extent.isEmpty() || extent.get().intersects(geometry);
    }

    private Folder folder(LayerKey layer) {
        List<Placemark> placemarks = new ArrayList<>();
        List<Course> courses = new ArrayList<>();
        for (Subject subject : map.scene().subjects(layer)) {
            Optional<Geometry> geometry = subject.geometry().filter(this::isWithin);
            if (geometry.isEmpty()) {
                continue;
            }
            subject.stateful().ifPresent(one -> placemarks.addAll(states(one, geometry.get())));
            subject.moving().ifPresent(one -> {
                courses.add(course(one));
                placemarks.addAll(reports(one, geometry.get()));
            });
            if (subject.day().isPresent()) {
                placemarks.add(event(subject, subject.day().get(), geometry.get()));
            } else if (subject.stateful().isEmpty() && subject.moving().isEmpty()) {
                placemarks.add(lasting(subject, geometry.get()));
            }
        }
        return new Folder(map.layerTitle(layer.id()), placemarks, courses);
    }

    private List<Placemark> states(StatefulSubject subject, Geometry geometry) {
        List<Placemark> placemarks = new ArrayList<>();
        int number = 0;
        for (StatusHistory.Span span : subject.history().spans()) {
            Status status = span.state().status();
            Optional<StatusChange> because = span.interval().start().isEmpty()
                    ? Optional.empty()
                    : subject.history().at(span.interval().start().get()).because();
            Provenance provenance = because.map(StatusChange::provenance).orElse(subject.provenance());
            String word = status.wordIn(subject.layer());
            String reason = because.map(change -> change.reason().in(language)).orElse("");
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact("id", subject.id()));
            facts.add(new Fact("layer", subject.layer().id()));
            facts.add(new Fact("status", word));
            facts.add(new Fact(
                    "since",
                    span.state().since().map(time -> time.isoIn(subject.zone())).orElse("")));
            facts.add(new Fact(
                    "until",
                    span.state().until().map(time -> time.isoIn(subject.zone())).orElse("")));
            facts.add(new Fact("reason", reason));
            facts.addAll(provenanceFacts(provenance));
            placemarks.add(new Placemark(
                    subject.id() + "." + number++,
                    subject.name().in(language),
                    style(subject, status),
                    text(words.text("status." + word), reason, provenance),
                    facts,
                    span.interval().start(),
                    span.interval().end(),
                    subject.zone(),
                    geometry));
        }
        return placemarks;
    }

    private static String style(StatefulSubject subject, Status status) {
        return switch (subject.layer().id()) {
            case "rail" -> status == Status.OPEN ? "rail-open" : status.id();
            case "checkpoints" -> status == Status.UNKNOWN || status == Status.OPEN ? "checkpoint" : status.id();
            default -> status.id();
        };
    }

    private Placemark lasting(Subject subject, Geometry geometry) {
        String style =
                switch (subject.layer().id()) {
                    case "rail" -> "station";
                    case "routes" -> "route";
                    case "sectors" -> "sector";
                    default -> "place";
                };
        return new Placemark(
                subject.id(),
                subject.name().in(language),
                style,
                text("", subject.note(), subject.provenance()),
                facts(subject),
                Optional.empty(),
                Optional.empty(),
                ZoneOffset.UTC,
                geometry);
    }

    private Placemark event(Subject event, LocalDate day, Geometry geometry) {
        Happening happening = new Happening(day);
        List<Fact> facts = facts(event);
        facts.add(new Fact("date", day.toString()));
        facts.add(new Fact("category", event.attribute("category")));
        return new Placemark(
                event.id(),
                event.name().in(language),
                "event",
                text(day.toString(), event.note(), event.provenance()),
                facts,
                Optional.of(happening.begin()),
                Optional.of(happening.end()),
                ZoneOffset.UTC,
                geometry);
    }

    private List<Fact> facts(Subject subject) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("id", subject.id()));
        facts.add(new Fact("layer", subject.layer().id()));
        facts.addAll(provenanceFacts(subject.provenance()));
        return facts;
    }

    private List<Fact> provenanceFacts(Provenance provenance) {
        List<Source> sources = sources(provenance);
        return List.of(
                new Fact("source_ids", String.join(";", provenance.sourceIds())),
                new Fact("source_titles", sources.stream().map(Source::title).collect(Collectors.joining(" | "))),
                new Fact(
                        "source_urls",
                        sources.stream()
                                .map(Source::url)
                                .filter(url -> !url.isBlank())
                                .collect(Collectors.joining(" | "))),
                new Fact(
                        "confidence",
                        provenance.confidence().map(Confidence::id).orElse("")));
    }

    private List<Source> sources(Provenance provenance) {
        return map.scene().sources(provenance.sourceIds());
    }

    /** HTML for the balloon. */
    private String text(String head, String body, Provenance provenance) {
        StringBuilder html = new StringBuilder();
        if (!head.isBlank()) {
            html.append("<p><b>").append(Xml.escaped(head)).append("</b></p>");
        }
        if (!body.isBlank()) {
            html.append("<p>").append(Xml.escaped(body)).append("</p>");
        }
        for (Source source : sources(provenance)) {
            String title = Xml.escaped(source.title());
            boolean linked = source.url().startsWith("http://") || source.url().startsWith("https://");
            html.append("<p>")
                    .append(linked ? "<a href=\"" + Xml.escaped(source.url()) + "\">" + title + "</a>" : title)
                    .append("</p>");
        }
        return html.toString();
    }

    private List<Placemark> reports(MovingSubject caravan, Geometry way) {
        List<Placemark> placemarks = new ArrayList<>();
        placemarks.add(new Placemark(
                caravan.id(),
                caravan.name().in(language),
                "caravan",
                text("", caravan.note(), caravan.provenance()),
                facts(caravan),
                caravan.track().onMap().start(),
                caravan.track().onMap().end(),
                caravan.zone(),
                way));
        int number = 0;
        for (Waypoint waypoint : caravan.track().waypoints()) {
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact("caravan_id", caravan.id()));
            facts.add(new Fact("date", waypoint.date().toString()));
            facts.add(new Fact("leg", waypoint.leg().id()));
            waypoint.people().ifPresent(people -> facts.add(new Fact("people", people.toString())));
            facts.addAll(provenanceFacts(waypoint.provenance()));
            placemarks.add(new Placemark(
                    caravan.id() + "." + number++,
                    waypoint.name().in(language),
                    "waypoint",
                    text(caravan.name().in(language) + ", " + waypoint.date(), waypoint.note(), waypoint.provenance()),
                    facts,
                    Optional.of(waypoint.date().atStartOfDay(caravan.zone()).toInstant()),
                    caravan.track().onMap().end(),
                    caravan.zone(),
                    new GeometryFactory().createPoint(waypoint.place().coordinate())));
        }
        return placemarks;
    }

    private Course course(MovingSubject caravan) {
        return new Course(
                caravan.id() + ".track",
                caravan.name().in(language),
                text("", caravan.note(), caravan.provenance()),
                caravan.zone(),
                caravan.track().sections());
    }

    private List<Folder> added(Set<String> layers) throws ExportException {
        List<Folder> folders = new ArrayList<>();
        for (DataTable table : MapData.of(map).layers()) {
            if (!layers.contains(table.layer())) {
                continue;
            }
            List<Placemark> placemarks = new ArrayList<>();
            int number = 0;
            for (DataRow row : table.rows()) {
                List<Fact> facts = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    String name = table.columns().get(i).name();
                    row.cells().get(i).map(Value::text).ifPresent(text -> facts.add(new Fact(name, text)));
                }
                placemarks.add(new Placemark(
                        table.name() + "." + number++,
                        table.value(row, "name").map(Value::text).orElse(""),
                        "added",
                        "",
                        facts,
                        Optional.empty(),
                        Optional.empty(),
                        ZoneOffset.UTC,
                        row.geometry().orElseThrow()));
            }
            folders.add(new Folder(table.title(), placemarks, List.of()));
        }
        return folders;
    }
}
