package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.geo.Projection;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.model.Subject;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.MapRequest;

/**
 * A layer that the program ships no style for: its subjects as {@code areas}, {@code lines} and {@code points}, and of those
 * that move {@code moving_trails}, {@code moving_positions} and so on.
 */
public final class GeneralSource implements LayerSource {

    private final SubjectSource still;
    private final CaravanSource moving;

    public GeneralSource(Scene scene, LayerKey layer, Projection projection) {
        this.still = new SubjectSource(layer.id());
        this.moving = new CaravanSource(layer.id(), "moving", scene.moving(layer), projection);
        for (PackedLayer.Kind kind : List.of(PackedLayer.Kind.POLYGON, PackedLayer.Kind.LINE, PackedLayer.Kind.POINT)) {
            List<Subject> ofKind = scene.subjects(layer).stream()
                    .filter(subject -> subject.moving().isEmpty())
                    .filter(subject ->
                            Packer.kindOf(subject.geometry().orElse(null)).equals(Optional.of(kind)))
                    .toList();
            if (!ofKind.isEmpty()) {
                still.with(FeatureSetSource.typeOf(kind), ofKind, projection);
            }
        }
    }

    @Override
    public String id() {
        return still.id();
    }

    @Override
    public List<DrawnSet> sets(MapRequest request) {
        List<DrawnSet> sets = new ArrayList<>(still.sets(request));
        sets.addAll(moving.sets(request));
        return sets;
    }
}
