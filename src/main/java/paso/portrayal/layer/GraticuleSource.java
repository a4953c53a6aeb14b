package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.model.Language;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.MapRequest;
import paso.style.Attributes;

/**
 * Meridians and parallels at round steps, made anew for each picture: as {@code meridians} and {@code parallels}, and as
 * {@code graticule_labels} the places at the picture's edges where their names stand.
 */
public final class GraticuleSource implements LayerSource {

    /** Distances between two lines that are round, in seconds of arc. */
    private static final int[] STEPS_SECONDS = {
        1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 18_000, 36_000, 54_000, 108_000
    };

    private static final double SECONDS_PER_DEG = 3600;
    private static final double METERS_PER_DEG = 111_195;

    /** How far apart two lines are at least, on a plain screen. */
    private static final double MIN_GAP_PX = 120;

    private static final int MAX_LINES = 90;
    private static final double MAX_OFF_PX = 0.2;

    /** In how many pieces a line is looked at, for its bends and for where its name goes. */
    private static final int PIECES = 32;

    private static final double LABEL_SIDE_PX = 26;
    private static final double LABEL_FOOT_PX = 13;

    private final String id;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Latest<Asked, List<DrawnSet>> latest = new Latest<>();
    private final GeometryFactory geometries = new GeometryFactory();

    public GraticuleSource(String id) {
        this.id = id;
        for (Language language : Language.values()) {
            words.put(language, Words.of(language));
        }
    }

    @Override
    public String id() {
        return id;
    }

    /** It explains itself: no line of the legend is about it. */
    @Override
    public Optional<List<DrawnSet>> countedApart(MapRequest request) {
        return Optional.of(List.of());
    }

    @Override
    public boolean isStill() {
        return true;
    }

    /** What the lines and their names depend on. */
    private record Asked(Viewport viewport, double pixelRatio, Language language, List<Bounds> covered) {}

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        return latest.of(
                new Asked(request.viewport(), request.pixelRatio(), request.language(), request.covered()), this::sets);
    }

    private List<DrawnSet> sets(Asked asked) {
        Viewport viewport = asked.viewport;
        double step = stepDeg(viewport, asked.pixelRatio);
        Bounds seen = GraticuleExtent.of(viewport).to(step);
        Words named = words.getOrDefault(asked.language, Words.of(Language.EN));
        Lines meridians = new Lines(asked);
        Lines parallels = new Lines(asked);
        for (long i = (long) Math.ceil(seen.minX() / step - 1e-9);
                i * step <= seen.maxX() && meridians.count() < MAX_LINES;
                i++) {
            double lon = i * step;
            meridians.add(lon, seen.minY(), lon, seen.maxY(), named.longitude(lon));
        }
        for (long i = (long) Math.ceil(seen.minY() / step - 1e-9);
                i * step <= seen.maxY() && parallels.count() < MAX_LINES;
                i++) {
            double lat = i * step;
            if (Math.abs(lat) < 90) {
                parallels.add(seen.minX(), lat, seen.maxX(), lat, named.latitude(lat));
            }
        }
        return List.of(meridians.set("meridians"), parallels.set("parallels"), labels(viewport, meridians, parallels));
    }

    /** The smallest round step that keeps lines apart. */
    public static double stepDeg(Viewport viewport, double pixelRatio) {
        double least = MIN_GAP_PX * pixelRatio * viewport.groundMetersPerPixel() / METERS_PER_DEG;
        for (int seconds : STEPS_SECONDS) {
            if (seconds / SECONDS_PER_DEG >= least) {
                return seconds / SECONDS_PER_DEG;
            }
        }
        return STEPS_SECONDS[STEPS_SECONDS.length - 1] / SECONDS_PER_DEG;
    }

    private DrawnSet labels(Viewport viewport, Lines meridians, Lines parallels) {
        Packer packed = new Packer(viewport.projection());
        List<Attributes> attributes = new ArrayList<>();
        for (Lines lines : List.of(meridians, parallels)) {
            for (Label label : lines.labels) {
                packed.add(geometries.createPoint(label.lonLat()));
                attributes.add(named(label.text()));
            }
        }
        return new DrawnSet("graticule_labels", packed.build(), FeatureIds.NONE, attributes);
    }

    private static Attributes named(String label) {
        return name -> name.equals("label") ? label : null;
    }

    private record Label(String text, Coordinate lonLat) {}

    /** All meridians, or all parallels, of one picture. */
    private final class Lines {
        private final Viewport viewport;
        private final List<Bounds> covered;
        private final double sidePx;
        private final double footPx;
        private final Packer packed;
        private final List<Attributes> attributes = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        Lines(Asked asked) {
            this.viewport = asked.viewport;
            this.sidePx = LABEL_SIDE_PX * asked.pixelRatio;
            this.footPx = LABEL_FOOT_PX * asked.pixelRatio;
            this.covered = asked.covered;
            this.packed = new Packer(viewport.projection(), MAX_OFF_PX * viewport.metersPerPixel());
        }

        int count() {
            return attributes.size();
        }

        void add(double fromLon, double fromLat, double lon, double lat, String text) {
            Coordinate[] places = new Coordinate[PIECES + 1];
            for (int i = 0; i <= PIECES; i++) {
                places[i] = at(fromLon, fromLat, lon, lat, (double) i / PIECES);
            }
            LineString line = geometries.createLineString(places);
            packed.add(line);
            attributes.add(named(text));
            Coordinate place = edge(line.getCoordinateSequence());
            if (place != null) {
                labels.add(new Label(text, place));
            }
        }

        private static Coordinate at(double fromLon, double fromLat, double lon, double lat, double share) {
            return new Coordinate(fromLon + (lon - fromLon) * share, fromLat + (lat - fromLat) * share);
        }

        /** Where a line comes into what is free of the picture, from south or west. */
        private @Nullable Coordinate edge(CoordinateSequence line) {
            for (int i = 0; i < line.size(); i++) {
                Coordinate here = line.getCoordinateCopy(i);
                if (!isFree(here)) {
                    continue;
                }
                Coordinate outside = i == 0 ? here : line.getCoordinateCopy(i - 1);
                for (int halving = 0; halving < 12 && i > 0; halving++) {
                    Coordinate middle = at(outside.x, outside.y, here.x, here.y, 0.5);
                    if (isFree(middle)) {
                        here = middle;
                    } else {
                        outside = middle;
                    }
                }
                return here;
            }
            return null;
        }

        private boolean isFree(Coordinate place) {
            Projection projection = viewport.projection();
            double x = viewport.toPixelX(projection.x(place.x, place.y));
            double y = viewport.toPixelY(projection.y(place.x, place.y));
            return x >= sidePx
                    && x <= viewport.widthPx() - sidePx
                    && y >= footPx
                    && y <= viewport.heightPx() - footPx
                    && covered.stream()
                            .noneMatch(box -> x > box.minX() - sidePx
                                    && x < box.maxX() + sidePx
                                    && y > box.minY() - footPx
                                    && y < box.maxY() + footPx);
        }

        DrawnSet set(String type) {
            return new DrawnSet(type, packed.build(), FeatureIds.NONE, attributes);
        }
    }

    /** How degrees are named. */
    private record Words(String north, String south, String east, String west) {

        static Words of(Language language) {
            ResourceBundle bundle = ResourceBundle.getBundle("paso.portrayal.messages", language.locale());
            return new Words(
                    bundle.getString("graticule.north"),
                    bundle.getString("graticule.south"),
                    bundle.getString("graticule.east"),
                    bundle.getString("graticule.west"));
        }

        String longitude(double lonDeg) {
            long seconds = Math.round(Math.IEEEremainder(lonDeg, 360) * SECONDS_PER_DEG);
            boolean plain = seconds == 0 || Math.abs(seconds) == Math.round(180 * SECONDS_PER_DEG);
            return angle(seconds) + (plain ? "" : " " + (seconds < 0 ? west : east));
        }

        String latitude(double latDeg) {
            long seconds = Math.round(latDeg * SECONDS_PER_DEG);
            return angle(seconds) + (seconds == 0 ? "" : " " + (seconds < 0 ? south : north));
        }

        /** {@code 30°}, {@code 30°15′}, {@code 30°15′20″}. */
        private static String angle(long signedSeconds) {
            long seconds = Math.abs(signedSeconds);
            String degrees = seconds / 3600 + "°";
            long rest = seconds % 3600;
            if (rest == 0) {
                return degrees;
            }
            String minutes = degrees + String.format(java.util.Locale.ROOT, "%02d′", rest / 60);
            return rest % 60 == 0 ? minutes : minutes + String.format(java.util.Locale.ROOT, "%02d″", rest % 60);
        }
    }
}
