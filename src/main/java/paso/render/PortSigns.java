package paso.render;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Signs of what a crossing is for, in a box of one unit about the origin: told apart by outline alone at 14 pixels. */
final class PortSigns {

    private PortSigns() {}

    /** A car from the side. */
    static Shape road() {
        Area car = new Area(new RoundRectangle2D.Double(-0.5, -0.1, 1, 0.34, 0.16, 0.16));
        car.add(polygon(-0.34, -0.06, -0.2, -0.38, 0.2, -0.38, 0.36, -0.06));
        car.subtract(polygon(-0.2, -0.1, -0.12, -0.27, -0.03, -0.27, -0.03, -0.1));
        car.subtract(polygon(0.06, -0.1, 0.06, -0.27, 0.14, -0.27, 0.22, -0.1));
        wheels(car, 0.24, -0.27, 0.27);
        return car;
    }

    /** A truck from the side. */
    static Shape cargo() {
        Area truck = new Area(new Rectangle2D.Double(-0.54, -0.4, 0.64, 0.6));
        truck.add(polygon(0.16, -0.2, 0.36, -0.2, 0.54, 0, 0.54, 0.2, 0.16, 0.2));
        truck.add(new Area(new Rectangle2D.Double(-0.54, 0.12, 1.08, 0.1)));
        wheels(truck, 0.24, -0.3, 0.32);
        return truck;
    }

    /** Somebody walking. */
    static Shape pedestrian() {
        Area walker = new Area(new Ellipse2D.Double(-0.11, -0.56, 0.24, 0.24));
        walker.add(polygon(-0.12, -0.27, 0.12, -0.27, 0.16, 0.1, -0.1, 0.1));
        walker.add(polygon(-0.1, 0.04, 0.06, 0.06, -0.2, 0.56, -0.38, 0.56));
        walker.add(polygon(0, 0.06, 0.16, 0.04, 0.36, 0.56, 0.18, 0.56));
        walker.add(polygon(-0.12, -0.27, -0.02, -0.18, -0.28, 0.1, -0.4, 0.04));
        walker.add(polygon(0.12, -0.27, 0.38, 0.02, 0.28, 0.1, 0.06, -0.08));
        return walker;
    }

    /** A locomotive from the front, on its track. */
    static Shape rail() {
        Area train = new Area(new RoundRectangle2D.Double(-0.36, -0.54, 0.72, 0.84, 0.3, 0.3));
        train.subtract(new Area(new RoundRectangle2D.Double(-0.23, -0.38, 0.46, 0.28, 0.08, 0.08)));
        train.subtract(new Area(new Ellipse2D.Double(-0.25, 0.03, 0.15, 0.15)));
        train.subtract(new Area(new Ellipse2D.Double(0.1, 0.03, 0.15, 0.15)));
        train.add(polygon(-0.24, 0.3, -0.08, 0.3, -0.26, 0.56, -0.44, 0.56));
        train.add(polygon(0.24, 0.3, 0.08, 0.3, 0.26, 0.56, 0.44, 0.56));
        return train;
    }

    /** A boat with a cabin, on a wave. */
    static Shape ferry() {
        Area boat = new Area(new Rectangle2D.Double(-0.22, -0.36, 0.44, 0.26));
        boat.add(new Area(new Rectangle2D.Double(-0.04, -0.56, 0.14, 0.22)));
        boat.add(polygon(-0.54, -0.06, 0.54, -0.06, 0.34, 0.28, -0.34, 0.28));
        boat.add(polygon(
                -0.54, 0.38, -0.27, 0.5, 0, 0.38, 0.27, 0.5, 0.54, 0.38, 0.54, 0.5, 0.27, 0.62, 0, 0.5, -0.27, 0.62,
                -0.54, 0.5));
        return boat;
    }

    /** Two wheels with a gap around each, so that they stay apart from the body. */
    private static void wheels(Area body, double y, double... xs) {
        for (double x : xs) {
            body.subtract(new Area(new Ellipse2D.Double(x - 0.19, y - 0.19, 0.38, 0.38)));
            body.add(new Area(new Ellipse2D.Double(x - 0.13, y - 0.13, 0.26, 0.26)));
        }
    }

    private static Area polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return new Area(path);
    }
}
