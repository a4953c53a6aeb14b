package paso.export.format.kml;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import paso.export.publish.Publication;
import paso.portrayal.list.DisplayList;
import paso.render.CancelFlag;
import paso.render.GraphicsPainter;
import paso.style.Roles;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;

/**
 * The styles of a KML document.
 *
 * @param styles by id
 * @param icons pictures by their names in the archive; none for plain KML
 */
record KmlLook(Map<String, Style> styles, Map<String, byte[]> icons) {

    /** Pixels a side of a picture, which globes draw at half of it on most screens. */
    private static final int ICON_PX = 64;

    private static final double MARK_PX = 44;
    private static final double RIM_PX = 6;

    /**
     * One style.
     *
     * @param icon name of the picture; blank for a pin in the colour
     * @param widthPx of lines
     */
    record Style(int argb, String icon, double scale, double widthPx) {}

    static KmlLook of(Publication map, boolean withIcons) throws IOException {
        Roles roles = map.portrayer().roles(map.spec().theme());
        KmlLook look = new KmlLook(new LinkedHashMap<>(), new LinkedHashMap<>());
        Maker maker = new Maker(map, roles, look, withIcons);
        maker.mark("open", MarkShape.STATE_OPEN, "open", "state-rim", 0.5, 2.5);
        maker.mark("partial", MarkShape.STATE_PARTIAL, "partial", "state-rim", 0.75, 3);
        maker.mark("closed", MarkShape.STATE_CLOSED, "closed", "state-rim", 0.8, 3.5);
        maker.mark("unknown", MarkShape.STATE_UNKNOWN, "unknown", "state-rim", 0.5, 2);
        maker.mark("rail-open", MarkShape.TICK, "rail", "rail", 0.5, 2);
        maker.mark("checkpoint", MarkShape.TRIANGLE, "checkpoint", "state-rim", 0.5, 1);
        maker.mark("station", MarkShape.STATION, "sheet", "rail", 0.4, 1);
        maker.mark("caravan", MarkShape.CARAVAN, "caravan", "sheet", 0.9, 3.5);
        maker.mark("waypoint", MarkShape.CIRCLE, "sheet", "caravan", 0.35, 2);
        maker.mark("event", MarkShape.TARGET, "event", "sheet", 0.6, 1);
        maker.mark("place", MarkShape.SHELTER, "sheet", "place", 0.5, 1);
        maker.mark("route", MarkShape.CHEVRON, "route", "sheet", 0.4, 3);
        maker.mark("sector", MarkShape.SQUARE, "sector", "sheet", 0.4, 4);
        maker.mark("added", MarkShape.CIRCLE, "user", "sheet", 0.5, 2.5);
        return look;
    }

    /** Gathers styles and paints their pictures. */
    private record Maker(Publication map, Roles roles, KmlLook look, boolean withIcons) {
        void mark(String id, MarkShape shape, String fill, String rim, double scale, double lineWidthPx)
                throws IOException {
            String icon = "";
            if (withIcons) {
                icon = "symbols/" + id + ".png";
                Mark mark = Mark.of(shape, MARK_PX, roles.argb(fill), roles.argb(rim), RIM_PX);
                look.icons.put(icon, png(mark));
            }
            int colour = fill.equals("sheet") ? roles.argb(rim) : roles.argb(fill);
            look.styles.put(id, new Style(colour, icon, scale, lineWidthPx));
        }

        private byte[] png(Mark mark) throws IOException {
            BufferedImage image = new BufferedImage(ICON_PX, ICON_PX, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = image.createGraphics();
            DisplayList.Op op = new DisplayList.Markers(mark, new float[] {ICON_PX / 2f, ICON_PX / 2f}, 1);
            new GraphicsPainter(map.fonts())
                    .paint(
                            new DisplayList(
                                    ICON_PX, ICON_PX, 0, List.of(new DisplayList.Group("symbol", 1, List.of(op)))),
                            g,
                            new CancelFlag());
            g.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }
}
