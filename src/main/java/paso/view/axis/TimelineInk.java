package paso.view.axis;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import paso.style.Roles;
import paso.view.control.Swatch;

/** Colours, fonts and hatching of the drawn timeline and the counts under it, and how wide words are in them. */
public final class TimelineInk {

    public static final double LABEL_LEFT_PX = 16;
    public static final String FAMILY = "Inter";
    private static final double SMALL_PX = 11.5;
    private static final double NAME_PX = 9.5;
    private static final int MOST_SHORTENED = 4_000;
    private static final double HATCH_PX = 5;

    public final Font plain = Font.font(FAMILY, SMALL_PX);
    public final Font bold = Font.font(FAMILY, FontWeight.BOLD, SMALL_PX);
    public final Font inBar = Font.font(FAMILY, FontWeight.BOLD, NAME_PX);
    private final Roles roles;
    private final Text measure = new Text();

    /** Kept, as to cut a name takes several measurements; the names seen last stay. */
    private final Map<String, String> shortened = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_SHORTENED;
        }
    };

    public TimelineInk(Roles roles) {
        this.roles = roles;
    }

    public static double labelRoomPx() {
        return TimelineLayout.LABEL_PX - LABEL_LEFT_PX - 10;
    }

    public Color color(String role) {
        return Swatch.color(roles.argb(role));
    }

    public Color faint(String role, double opacity) {
        return color(role).deriveColor(0, 1, 1, opacity);
    }

    public Color selectionTint() {
        return faint("selection", 0.18);
    }

    public double width(String words, Font font) {
        measure.setText(words);
        measure.setFont(font);
        return measure.getLayoutBounds().getWidth();
    }

    /** The words, cut with an ellipsis where they do not fit. */
    public String shortened(String words, Font font, double roomPx) {
        String key = font.getName() + '|' + Math.rint(roomPx) + '|' + words;
        return shortened.computeIfAbsent(key, absent -> cut(words, font, roomPx));
    }

    private String cut(String words, Font font, double roomPx) {
        if (width(words, font) <= roomPx) {
            return words;
        }
        int length = words.length();
        while (length > 0 && width(words.substring(0, length).strip() + "…", font) > roomPx) {
            length--;
        }
        return length == 0 ? "" : words.substring(0, length).strip() + "…";
    }

    /** A box with slanting lines: nothing is known. The lines stay where they are while the box is cut or moved in y. */
    public static void hatch(GraphicsContext g, Paint color, double x, double y, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.setStroke(color);
        g.setLineWidth(1);
        g.setLineCap(StrokeLineCap.BUTT);
        for (double at = Math.floor((x - height) / HATCH_PX) * HATCH_PX; at < x + width; at += HATCH_PX) {
            g.strokeLine(at, y + height, at + height, y);
        }
        g.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
        g.restore();
    }
}
