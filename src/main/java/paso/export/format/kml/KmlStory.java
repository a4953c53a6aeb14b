package paso.export.format.kml;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import paso.export.file.ExportException;
import paso.export.publish.Publication;
import paso.model.Track;

/**
 * What a globe plays: the whole story of the visible layers, not only the map's moment. Each state of a subject, each event
 * and each report of a caravan is a placemark of its own with the time that it stands for.
 */
public record KmlStory(List<Folder> folders) {

    /** The placemarks of a layer. */
    public record Folder(String name, List<Placemark> placemarks, List<Course> courses) {
        public Folder {
            placemarks = List.copyOf(placemarks);
            courses = List.copyOf(courses);
        }
    }

    /**
     * Something at a place.
     *
     * @param begin open where it was so from ever
     * @param end open where no end is known
     * @param zone that its times are written in
     */
    public record Placemark(
            String id,
            String name,
            String style,
            String text,
            List<Fact> facts,
            Optional<Instant> begin,
            Optional<Instant> end,
            ZoneId zone,
            Geometry geometry) {
        public Placemark {
            facts = List.copyOf(facts);
        }
    }

    /** A named value for readers of data. */
    public record Fact(String name, String value) {}

    /** Where something that moves was when: in each section it is known all the time. */
    public record Course(String id, String name, String text, ZoneId zone, List<List<Track.Fix>> sections) {
        public Course {
            sections = List.copyOf(sections);
        }
    }

    public KmlStory {
        folders = List.copyOf(folders);
    }

    /** @throws ExportException with a sentence for a person where there is nothing to tell */
    static KmlStory of(Publication map) throws ExportException {
        return new KmlTeller(map).story();
    }

    public int placemarkCount() {
        return folders.stream()
                .mapToInt(
                        folder -> folder.placemarks().size() + folder.courses().size())
                .sum();
    }
}
