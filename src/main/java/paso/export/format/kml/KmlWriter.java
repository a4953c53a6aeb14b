package paso.export.format.kml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import paso.export.data.Antimeridian;
import paso.export.file.ExportMonitor;
import paso.export.format.gpkg.Xml;
import paso.export.format.table.Degrees;
import paso.export.format.table.Progress;
import paso.export.publish.Publication;
import paso.export.record.MapRecordJson;
import paso.geo.Bounds;
import paso.model.Track;

/** Writes a story as KML. */
final class KmlWriter {

    private static final String KML = "http://www.opengis.net/kml/2.2";
    private static final String GX = "http://www.google.com/kml/ext/2.2";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final double METERS_PER_DEGREE = 111_000;

    private final Publication map;
    private final KmlLook look;
    private final XMLStreamWriter xml;

    KmlWriter(Publication map, KmlLook look, OutputStream out) throws IOException {
        this.map = map;
        this.look = look;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Leaves the stream open. Returns whether all was written. */
    boolean write(KmlStory story, ExportMonitor monitor) throws IOException {
        try {
            return document(story, new Progress(monitor, story.placemarkCount()));
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException disk ? disk : new IOException(e);
        }
    }

    private boolean document(KmlStory story, Progress progress) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace(KML);
        xml.writeNamespace("gx", GX);
        xml.writeNamespace("atom", "http://www.w3.org/2005/Atom");
        xml.writeStartElement("Document");
        text("name", map.record().title());
        atom();
        text("description", map.record().description() + " " + map.record().credit());
        lookAt(zoneOf(story));
        for (Map.Entry<String, KmlLook.Style> style : look.styles().entrySet()) {
            style(style.getKey(), style.getValue());
        }
        data(List.of(new KmlStory.Fact("paso", MapRecordJson.write(map.record()))));
        for (KmlStory.Folder folder : story.folders()) {
            xml.writeStartElement("Folder");
            text("name", folder.name());
            for (KmlStory.Placemark placemark : folder.placemarks()) {
                placemark(placemark);
                if (!progress.next()) {
                    return false;
                }
            }
            for (KmlStory.Course course : folder.courses()) {
                track(course);
                if (!progress.next()) {
                    return false;
                }
            }
            xml.writeEndElement();
            line();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        line();
        xml.flush();
        return true;
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static String allowed(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\ufffe\\uffff]", " ");
    }

    private void atom() throws XMLStreamException {
        xml.writeStartElement("atom:author");
        text("atom:name", map.record().program());
        xml.writeEndElement();
    }

    /** The map's extent and moment, at which globes open the file. */
    private void lookAt(ZoneId zone) throws XMLStreamException {
        Bounds extent = map.spec().extentDeg();
        xml.writeStartElement("LookAt");
        xml.writeStartElement("gx:TimeStamp");
        text("when", time(map.spec().asOf().instantIn(zone), zone));
        xml.writeEndElement();
        text("longitude", Degrees.text(extent.centerX()));
        text("latitude", Degrees.text(extent.centerY()));
        text("altitude", "0");
        text("heading", "0");
        text("tilt", "0");
        double width = (extent.maxX() - extent.minX()) * Math.cos(Math.toRadians(extent.centerY()));
        double degrees = Math.max(width, extent.maxY() - extent.minY());
        text("range", String.valueOf(Math.round(Math.max(1000, degrees * METERS_PER_DEGREE * 1.1))));
        xml.writeEndElement();
        line();
    }

    /** A globe has one clock: the one that most of what changes is under. */
    private static ZoneId zoneOf(KmlStory story) {
        Map<ZoneId, Integer> counts = new LinkedHashMap<>();
        story.folders().stream()
                .flatMap(folder -> folder.placemarks().stream())
                .filter(placemark -> placemark.begin().isPresent())
                .forEach(placemark -> counts.merge(placemark.zone(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().equals(ZoneOffset.UTC))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ZoneOffset.UTC);
    }

    private void style(String id, KmlLook.Style style) throws XMLStreamException {
        xml.writeStartElement("Style");
        xml.writeAttribute("id", id);
        xml.writeStartElement("IconStyle");
        if (style.icon().isEmpty()) {
            text("color", colour(style.argb()));
        }
        text("scale", Xml.number(style.scale()));
        if (!style.icon().isEmpty()) {
            xml.writeStartElement("Icon");
            text("href", style.icon());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("LabelStyle");
        text("scale", id.equals("closed") || id.equals("partial") || id.equals("caravan") ? "0.8" : "0");
        xml.writeEndElement();
        xml.writeStartElement("LineStyle");
        text("color", colour(style.argb()));
        text("width", Xml.number(style.widthPx()));
        xml.writeEndElement();
        xml.writeStartElement("PolyStyle");
        text("color", colour((style.argb() & 0xffffff) | 0x40000000));
        xml.writeEndElement();
        xml.writeStartElement("BalloonStyle");
        text("text", "<h3>$[name]</h3>$[description]");
        xml.writeEndElement();
        xml.writeEndElement();
        line();
    }

    /** KML's colours are alpha, blue, green, red. */
    private static String colour(int argb) {
        return String.format("%02x%02x%02x%02x", argb >>> 24, argb & 0xff, (argb >> 8) & 0xff, (argb >> 16) & 0xff);
    }

    private void placemark(KmlStory.Placemark placemark) throws XMLStreamException {
        xml.writeStartElement("Placemark");
        xml.writeAttribute("id", placemark.id());
        text("name", placemark.name());
        if (!placemark.text().isEmpty()) {
            text("description", placemark.text());
        }
        span(placemark.begin(), placemark.end(), placemark.zone());
        text("styleUrl", "#" + placemark.style());
        data(placemark.facts());
        geometry(Antimeridian.cut(placemark.geometry()));
        xml.writeEndElement();
        line();
    }

    private void span(Optional<Instant> begin, Optional<Instant> end, ZoneId zone) throws XMLStreamException {
        if (begin.isEmpty() && end.isEmpty()) {
            return;
        }
        xml.writeStartElement("TimeSpan");
        if (begin.isPresent()) {
            text("begin", time(begin.get(), zone));
        }
        if (end.isPresent()) {
            text("end", time(end.get(), zone));
        }
        xml.writeEndElement();
    }

    private static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    private void data(List<KmlStory.Fact> facts) throws XMLStreamException {
        xml.writeStartElement("ExtendedData");
        for (KmlStory.Fact fact : facts) {
            if (!fact.value().isBlank()) {
                xml.writeStartElement("Data");
                xml.writeAttribute("name", allowed(fact.name()));
                text("value", fact.value());
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private void geometry(Geometry geometry) throws XMLStreamException {
        if (geometry instanceof Point point) {
            xml.writeStartElement("Point");
            text("coordinates", coordinates(point.getCoordinates()));
            xml.writeEndElement();
        } else if (geometry instanceof LineString line) {
            xml.writeStartElement("LineString");
            text("tessellate", "1");
            text("coordinates", coordinates(line.getCoordinates()));
            xml.writeEndElement();
        } else if (geometry instanceof Polygon polygon) {
            xml.writeStartElement("Polygon");
            text("tessellate", "1");
            boundary("outerBoundaryIs", polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                boundary("innerBoundaryIs", polygon.getInteriorRingN(i), false);
            }
            xml.writeEndElement();
        } else {
            xml.writeStartElement("MultiGeometry");
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                geometry(geometry.getGeometryN(i));
            }
            xml.writeEndElement();
        }
    }

    private void boundary(String element, LinearRing ring, boolean counterClockwise) throws XMLStreamException {
        boolean right = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
        xml.writeStartElement(element);
        xml.writeStartElement("LinearRing");
        text("coordinates", coordinates((right ? ring : ring.reverse()).getCoordinates()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String coordinates(Coordinate[] coordinates) {
        StringBuilder text = new StringBuilder();
        for (Coordinate coordinate : coordinates) {
            text.append(text.length() == 0 ? "" : " ")
                    .append(Degrees.text(coordinate.x))
                    .append(',')
                    .append(Degrees.text(coordinate.y));
        }
        return text.toString();
    }

    private void track(KmlStory.Course track) throws XMLStreamException {
        xml.writeStartElement("Placemark");
        xml.writeAttribute("id", track.id());
        text("name", track.name());
        if (!track.text().isEmpty()) {
            text("description", track.text());
        }
        text("styleUrl", "#caravan");
        xml.writeStartElement("gx:MultiTrack");
        text("gx:interpolate", "0");
        for (List<Track.Fix> section : track.sections()) {
            xml.writeStartElement("gx:Track");
            for (Track.Fix fix : section) {
                text("when", time(fix.at(), track.zone()));
            }
            for (Track.Fix fix : section) {
                text(
                        "gx:coord",
                        Degrees.text(fix.place().lonDeg()) + " "
                                + Degrees.text(fix.place().latDeg()) + " 0");
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        line();
    }
}
