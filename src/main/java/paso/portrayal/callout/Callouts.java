package paso.portrayal.callout;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.Confidence;
import paso.model.Event;
import paso.portrayal.label.CalloutPlacer;
import paso.portrayal.label.InkGrid;
import paso.portrayal.layer.Clusters;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.request.Hit;
import paso.portrayal.request.MapRequest;
import paso.symbol.Fill;

/** What happened, told on the map: a call-out for each place, joined to it by a leader. */
public final class Callouts {

    private static final String LAYER = "events";
    private static final int MOST_ENTRIES = 3;
    private static final int LINES_ALONE = 3;
    private static final int LINES_TOGETHER = 2;
    private static final double PADDING_X_PX = 6;
    private static final double PADDING_Y_PX = 5.5;
    private static final double REACH_PX = 6.5;
    private static final double CORNER_PX = 2.5;

    /** Events of one place, and the words for them: all that fit, and the same shortened. */
    private record Gathering(List<Event> events, double x, double y, List<CalloutText> texts) {}

    /** A call-out in the picture. */
    private record Drawn(Gathering gathering, CalloutText text, CalloutPlacer.Placed placed) {}

    private final MapRequest request;
    private final CalloutLook look;
    private final TextMeasurer measurer;
    private final double ratio;
    private final List<Drawn> drawn = new ArrayList<>();

    private Callouts(MapRequest request, CalloutLook look, TextMeasurer measurer) {
        this.request = request;
        this.look = look;
        this.measurer = measurer;
        this.ratio = request.pixelRatio();
    }

    /**
     * Call-outs for events, the best confirmed and nearest in time first, as many as find room.
     *
     * @param texts rectangles of texts that they keep off
     * @param symbols rectangles of symbols that they keep off where they can
     * @param ink lines and small markers that they rather keep off
     */
    public static Callouts of(
            List<Event> events,
            MapRequest request,
            CalloutLook look,
            TextMeasurer measurer,
            List<Box> hidden,
            List<Box> texts,
            List<Box> symbols,
            InkGrid ink) {
        Callouts callouts = new Callouts(request, look, measurer);
        List<Event> bestFirst = new ArrayList<>(events);
        bestFirst.sort(Comparator.comparing(
                        (Event event) -> event.provenance().confidence().orElse(Confidence.LOW))
                .reversed()
                .thenComparing(Comparator.comparing(Event::date).reversed())
                .thenComparing(Event::id));
        List<LonLat> places = bestFirst.stream().map(Callouts::place).toList();
        Viewport viewport = request.viewport();
        List<Gathering> gatherings = Clusters.of(
                        IntStream.range(0, places.size()).toArray(),
                        number -> viewport.pixelXOf(places.get(number)),
                        number -> viewport.pixelYOf(places.get(number)),
                        number -> Clusters.MERGE_PX / 2 * callouts.ratio)
                .stream()
                .map(together -> callouts.gathering(
                        IntStream.of(together).mapToObj(bestFirst::get).toList()))
                .toList();
        List<CalloutPlacer.Wish> wishes =
                gatherings.stream().map(callouts::wish).toList();
        for (CalloutPlacer.Placed placed : new CalloutPlacer(
                        viewport.widthPx(), viewport.heightPx(), callouts.ratio, hidden, texts, symbols, ink)
                .place(wishes)) {
            Gathering gathering = gatherings.get(placed.wish());
            callouts.drawn.add(new Drawn(gathering, gathering.texts().get(placed.size()), placed));
        }
        return callouts;
    }

    private static LonLat place(Event event) {
        return event.point()
                .map(point -> LonLat.ofDegrees(point.getX(), point.getY()))
                .orElseThrow();
    }

    private Gathering gathering(List<Event> bestFirst) {
        Event lead = bestFirst.get(0);
        LonLat place = place(lead);
        List<CalloutText> texts = new ArrayList<>();
        texts.add(text(bestFirst, MOST_ENTRIES));
        if (bestFirst.size() > 1) {
            texts.add(text(bestFirst, 1));
        }
        return new Gathering(
                bestFirst,
                request.viewport().pixelXOf(place),
                request.viewport().pixelYOf(place),
                texts);
    }

    /** The best of the events in the order of their days, and how many more there are. */
    private CalloutText text(List<Event> bestFirst, int most) {
        ResourceBundle words = ResourceBundle.getBundle(
                "paso.portrayal.messages", request.language().locale());
        DateTimeFormatter day = DateTimeFormatter.ofPattern(
                words.getString("date.day"), request.language().locale());
        List<CalloutText.Entry> entries = bestFirst.stream()
                .limit(most)
                .sorted(Comparator.comparing(Event::date))
                .map(event -> new CalloutText.Entry(
                        day.format(event.date()), event.name().in(request.language())))
                .toList();
        int left = bestFirst.size() - entries.size();
        String more = left == 0
                ? ""
                : new MessageFormat(
                                words.getString("callout.more"),
                                request.language().locale())
                        .format(new Object[] {left});
        return CalloutText.of(
                entries, entries.size() == 1 ? LINES_ALONE : LINES_TOGETHER, more, look.lettering(), measurer);
    }

    private CalloutPlacer.Wish wish(Gathering gathering) {
        List<CalloutPlacer.Size> sizes = gathering.texts().stream()
                .map(text -> new CalloutPlacer.Size(
                        text.widthPx() + 2 * PADDING_X_PX * ratio, text.heightPx() + 2 * PADDING_Y_PX * ratio))
                .toList();
        return new CalloutPlacer.Wish(gathering.x(), gathering.y(), REACH_PX * ratio, sizes);
    }

    /** The rectangles that they take. */
    public List<Box> boxes() {
        return drawn.stream().map(one -> one.placed().box()).toList();
    }

    /** Small rectangles along the leaders. */
    public List<Box> leaders() {
        List<Box> boxes = new ArrayList<>();
        double half = 2 * ratio;
        for (Drawn one : drawn) {
            CalloutPlacer.Leader leader = one.placed().leader();
            double length = Math.hypot(leader.toX() - leader.fromX(), leader.toY() - leader.fromY());
            int pieces = 1 + (int) (length / (3 * half));
            for (int i = 0; i <= pieces; i++) {
                double x = leader.fromX() + (leader.toX() - leader.fromX()) * i / pieces;
                double y = leader.fromY() + (leader.toY() - leader.fromY()) * i / pieces;
                boxes.add(new Box(x - half, y - half, x + half, y + half));
            }
        }
        return boxes;
    }

    /** Whether the marker of an event's place is told of already. */
    public boolean tellsOf(double x, double y) {
        return drawn.stream()
                .anyMatch(one -> Math.abs(one.gathering().x() - x) < Clusters.MERGE_PX * ratio
                        && Math.abs(one.gathering().y() - y) < Clusters.MERGE_PX * ratio);
    }

    /** The events whose call-out lies under a pixel. */
    public List<Hit> pick(double x, double y) {
        List<Hit> hits = new ArrayList<>();
        for (Drawn one : drawn) {
            Box box = one.placed().box();
            if (x >= box.minX() && x <= box.maxX() && y >= box.minY() && y <= box.maxY()) {
                for (Event event : one.gathering().events()) {
                    hits.add(new Hit(
                            event.id(),
                            LAYER,
                            one.gathering().x(),
                            one.gathering().y(),
                            0));
                }
            }
        }
        return hits;
    }

    /** All leaders, then box and words of each. */
    public List<DisplayList.Op> ops() {
        List<DisplayList.Op> ops = new ArrayList<>();
        if (drawn.isEmpty()) {
            return ops;
        }
        float[] ends = new float[drawn.size() * 4];
        int[] starts = new int[drawn.size() + 1];
        for (int i = 0; i < drawn.size(); i++) {
            CalloutPlacer.Leader leader = drawn.get(i).placed().leader();
            ends[4 * i] = (float) leader.fromX();
            ends[4 * i + 1] = (float) leader.fromY();
            ends[4 * i + 2] = (float) leader.toX();
            ends[4 * i + 3] = (float) leader.toY();
            starts[i + 1] = 2 * (i + 1);
        }
        look.leader().forEach(stroke -> ops.add(new DisplayList.Lines(stroke, ends, starts)));
        ops.add(boxOp());
        List<DisplayList.Text> texts = new ArrayList<>();
        for (Drawn one : drawn) {
            double left = one.placed().box().minX() + PADDING_X_PX * ratio;
            double top = one.placed().box().minY() + PADDING_Y_PX * ratio;
            for (CalloutText.Line line : one.text().lines()) {
                for (CalloutText.Run run : line.runs()) {
                    texts.add(new DisplayList.Text(
                            run.text(),
                            (float) (left + run.xPx()),
                            (float) (top + line.baselinePx()),
                            0,
                            run.lettering()));
                }
            }
        }
        ops.add(new DisplayList.Texts(texts));
        return ops;
    }

    private DisplayList.Op boxOp() {
        int vertices = 9;
        float[] xy = new float[drawn.size() * vertices * 2];
        int[] rings = new int[drawn.size() + 1];
        int[] polygons = new int[drawn.size() + 1];
        double corner = CORNER_PX * ratio;
        for (int i = 0; i < drawn.size(); i++) {
            Box box = drawn.get(i).placed().box();
            double[] shape = {
                box.minX() + corner,
                box.minY(),
                box.maxX() - corner,
                box.minY(),
                box.maxX(),
                box.minY() + corner,
                box.maxX(),
                box.maxY() - corner,
                box.maxX() - corner,
                box.maxY(),
                box.minX() + corner,
                box.maxY(),
                box.minX(),
                box.maxY() - corner,
                box.minX(),
                box.minY() + corner,
                box.minX() + corner,
                box.minY()
            };
            for (int v = 0; v < shape.length; v++) {
                xy[i * vertices * 2 + v] = (float) shape[v];
            }
            rings[i + 1] = (i + 1) * vertices;
            polygons[i + 1] = i + 1;
        }
        return new DisplayList.Polygons(look.box().orElse(Fill.solid(0)), look.outline(), xy, rings, polygons);
    }
}
