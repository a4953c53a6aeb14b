package paso.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.model.LayerContent;
import paso.model.PortOfEntry;
import paso.model.Scene;
import paso.model.SceneSearch;
import paso.model.SceneSearch.Found;
import paso.model.SceneSearch.FoundSubject;

/** Which part of the world a snapshot shows. */
final class Frame {

    /** Half the height of the extent around a place: a town and its surroundings. */
    private static final double AROUND_POINT_DEG = 0.35;

    private static final double MAX_LAT_DEG = 85;

    private Frame() {}

    /** {@code W,S,E,N} in degrees. */
    static Bounds extent(String text) {
        String[] parts = text.strip().split("\\s*,\\s*", -1);
        try {
            if (parts.length == 4) {
                double west = Double.parseDouble(parts[0]);
                double south = Double.parseDouble(parts[1]);
                double east = Double.parseDouble(parts[2]);
                double north = Double.parseDouble(parts[3]);
                if (west < east && south < north) {
                    return Bounds.ofDegrees(west, south, east, north);
                }
            }
        } catch (IllegalArgumentException notAnExtent) {
            // told below, with every other way to be wrong
        }
        throw new WrongUsage("--extent: '" + text
                + "' is no extent; write west,south,east,north in degrees, such as -118.5,13.5,-88,34");
    }

    /**
     * The surroundings of a port, line, caravan, town or position, by name, id or {@code lat, lon}.
     *
     * @param note takes a sentence where something is shown that was not named in full
     */
    static Bounds around(String place, Scene scene, Consumer<String> note) {
        SceneSearch search = new SceneSearch(scene);
        Optional<Found> exact = search.findExactly(place);
        Found found = exact.or(() -> search.find(place, 1).stream().findFirst())
                .orElseThrow(() -> new WrongUsage("--place: nothing is called '" + place + "'"
                        + Words.didYouMean(
                                search.closestIds(place, 3), "; write a name, an id, or latitude, longitude")));
        if (exact.isEmpty()) {
            note.accept("--place: '" + place + "' is taken for " + found.name().english());
        }
        Envelope envelope = new Envelope();
        if (found instanceof FoundSubject of) {
            of.subject().geometry().ifPresent(geometry -> envelope.expandToInclude(geometry.getEnvelopeInternal()));
        } else {
            LonLat position = found.place().orElseThrow();
            envelope.expandToInclude(position.lonDeg(), position.latDeg());
        }
        if (envelope.isNull()) {
            throw new WrongUsage("--place: '" + found.name().english() + "' has no place; write another name");
        }
        envelope.expandBy(Math.max(AROUND_POINT_DEG, envelope.getHeight() * 0.1));
        return bounds(envelope);
    }

    /** A port of entry and its surroundings. */
    static Bounds around(PortOfEntry port) {
        Envelope envelope = new Envelope(port.point().getCoordinate());
        envelope.expandBy(AROUND_POINT_DEG);
        return bounds(envelope);
    }

    /** The dataset's home, or what was added where that lies elsewhere. */
    static Bounds home(Scene scene, List<LayerContent> added) {
        Bounds home = scene.info().home();
        Envelope of = new Envelope();
        for (LayerContent content : added) {
            content.extentDeg()
                    .ifPresent(extent -> of.expandToInclude(
                            new Envelope(extent.minX(), extent.maxX(), extent.minY(), extent.maxY())));
        }
        boolean there =
                of.isNull() || home.intersects(new Bounds(of.getMinX(), of.getMinY(), of.getMaxX(), of.getMaxY()));
        if (there) {
            return home;
        }
        of.expandBy(Math.max(0.01, Math.max(of.getWidth(), of.getHeight()) * 0.05));
        return bounds(of);
    }

    private static Bounds bounds(Envelope envelope) {
        return Bounds.ofDegrees(
                Math.max(-180, envelope.getMinX()),
                Math.max(-MAX_LAT_DEG, Math.min(MAX_LAT_DEG, envelope.getMinY())),
                Math.min(180, envelope.getMaxX()),
                Math.min(MAX_LAT_DEG, Math.max(-MAX_LAT_DEG, envelope.getMaxY())));
    }

    /** {@code WxH}. */
    static Optional<int[]> size(String text) {
        var matcher =
                java.util.regex.Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})").matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))})
                : Optional.empty();
    }
}
