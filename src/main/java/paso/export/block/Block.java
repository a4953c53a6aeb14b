package paso.export.block;

/** A part of the furniture that flows into a given width. */
public interface Block {

    double heightPx(double widthPx);

    void draw(BlockDrawing drawing, double x, double y, double widthPx);
}
