package paso.view.share;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import paso.export.Headline;
import paso.export.MapExport;
import paso.export.spec.FileOptions;
import paso.export.spec.Furniture;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.model.Scene;
import paso.style.Theme;
import paso.view.state.MapState;

/** What is seen on the map now, in what the sheets leave free, as something to publish. JavaFX thread only. */
public record SeenMap(MapState state) {

    /**
     * As large as it is seen; empty where that is too small or too large for a picture.
     *
     * @param pixelRatio of the screen
     */
    public Optional<PictureSize> size(double pixelRatio) {
        Viewport viewport = state.viewport().get();
        Insets covered = state.covered().get();
        double width = viewport.widthPx() - covered.leftPx() - covered.rightPx();
        double height = viewport.heightPx() - covered.topPx() - covered.bottomPx();
        try {
            return Optional.of(new PictureSize(
                    (int) Math.round(width * pixelRatio),
                    (int) Math.round(height * pixelRatio),
                    pixelRatio * PictureSize.SCREEN_DPI));
        } catch (IllegalArgumentException outsideTheLimits) {
            return Optional.empty();
        }
    }

    /** The map alone with its usual furniture, in the window's theme. */
    MapSpec picture(PictureSize size) {
        return spec(size, state.theme().get(), MapSpec.Form.MAP);
    }

    /** A map under a title that tells what it shows. Takes tenths of a second: not on the JavaFX thread. */
    static MapSpec titled(MapSpec spec, MapExport export, Scene scene) {
        return Headline.titled(spec, export, scene);
    }

    /** A sheet for paper. */
    MapSpec sheet(PictureSize size) {
        return spec(size, Theme.PRINT, MapSpec.Form.SHEET);
    }

    private MapSpec spec(PictureSize size, Theme theme, MapSpec.Form form) {
        Set<Furniture> furniture =
                form == MapSpec.Form.SHEET ? EnumSet.allOf(Furniture.class) : MapSpec.Inscription.usual(size);
        return new MapSpec(
                        size,
                        state.seenExtent(),
                        state.clock().reading(),
                        state.layers(),
                        theme,
                        state.language().get(),
                        state.emphasis(),
                        state.callouts().get(),
                        new MapSpec.Inscription("", state.scene().info().credit(), furniture),
                        FileOptions.NONE)
                .as(form);
    }
}
