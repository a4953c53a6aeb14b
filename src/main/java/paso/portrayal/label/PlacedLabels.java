package paso.portrayal.label;

import java.util.ArrayList;
import java.util.List;
import paso.portrayal.list.DisplayList;
import paso.symbol.Argb;
import paso.symbol.Lettering;
import paso.symbol.Stroke;

/** The labels of one layer that found a place, and the leaders that join some of them to their features. */
public final class PlacedLabels {

    private static final double LEADER_EM = 0.075;
    private static final double LEADER_STRENGTH = 0.6;
    private static final double HALO_STRENGTH = 0.8;

    private final List<DisplayList.Text> texts = new ArrayList<>();
    private final List<DisplayList.CurvedText> curved = new ArrayList<>();
    private final List<Led> leaders = new ArrayList<>();

    private record Led(CalloutPlacer.Leader leader, Lettering lettering) {}

    List<DisplayList.Text> texts() {
        return List.copyOf(texts);
    }

    List<DisplayList.CurvedText> curved() {
        return List.copyOf(curved);
    }

    List<CalloutPlacer.Leader> leaders() {
        return leaders.stream().map(Led::leader).toList();
    }

    void add(List<DisplayList.Text> lines) {
        texts.addAll(lines);
    }

    void add(DisplayList.CurvedText text) {
        curved.add(text);
    }

    void add(CalloutPlacer.Leader leader, Lettering lettering) {
        leaders.add(new Led(leader, lettering));
    }

    public void addAll(PlacedLabels others) {
        texts.addAll(others.texts);
        curved.addAll(others.curved);
        leaders.addAll(others.leaders);
    }

    /** Leaders lie under all texts, so that none strikes through a name. */
    public List<DisplayList.Op> ops() {
        List<DisplayList.Op> ops = new ArrayList<>();
        for (Led led : leaders) {
            double width = LEADER_EM * led.lettering.sizePx();
            int halo = led.lettering.haloArgb();
            if (halo != 0) {
                double haloWidth = width + led.lettering.haloPx();
                ops.add(line(led.leader, Stroke.solid(Argb.faded(halo, HALO_STRENGTH), haloWidth)));
            }
            ops.add(line(led.leader, Stroke.solid(Argb.faded(led.lettering.argb(), LEADER_STRENGTH), width)));
        }
        if (!curved.isEmpty()) {
            ops.add(new DisplayList.CurvedTexts(curved));
        }
        if (!texts.isEmpty()) {
            ops.add(new DisplayList.Texts(texts));
        }
        return ops;
    }

    private static DisplayList.Lines line(CalloutPlacer.Leader leader, Stroke stroke) {
        float[] xy = {(float) leader.fromX(), (float) leader.fromY(), (float) leader.toX(), (float) leader.toY()};
        return new DisplayList.Lines(stroke, xy, new int[] {0, 2});
    }
}
