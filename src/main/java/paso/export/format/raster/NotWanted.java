package paso.export.format.raster;

import java.io.IOException;

/** Thrown to leave a writer's loops once nobody wants the file any more. */
final class NotWanted extends IOException {

    private static final long serialVersionUID = 1;

    NotWanted() {
        super("nobody wants this file any more");
    }
}
