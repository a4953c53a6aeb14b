package paso.export.layout;

import java.util.List;
import paso.export.block.Block;
import paso.export.block.BlockDrawing;
import paso.export.block.PageBox;
import paso.export.block.SheetType;
import paso.portrayal.list.DisplayList;

/**
 * Where everything on a sheet stands, in pixels of the page.
 *
 * @param frame what the map fills
 * @param placed what stands around it
 * @param listed how many of what is not open are told by name
 */
record SheetLayout(SheetType type, DisplayList.Clip frame, List<Placed> placed, int listed, boolean isDense) {

    /** One block of text or symbols. */
    record Placed(PageBox box, Block block) {}

    SheetLayout {
        placed = List.copyOf(placed);
    }

    void draw(BlockDrawing drawing) {
        placed.forEach(one -> one.block()
                .draw(drawing, one.box().x(), one.box().y(), one.box().width()));
    }
}
