package paso.analysis;

import java.util.List;
import java.util.Optional;
import paso.model.MovingSubject;
import paso.model.StatefulSubject;
import paso.model.StatusChange;
import paso.model.Subject;
import paso.model.SubjectState;
import paso.model.TrackPosition;

/** One subject that is not the same at two moments, or was otherwise in between. */
public sealed interface Difference {

    /** What a difference comes to, the gravest first. */
    enum Kind {
        /** It can be passed less than before. */
        CLOSED,
        /** It can be passed more than before. */
        OPENED,
        /** As open as before, but by other modes, or known where it was not or the other way round. */
        OTHERWISE,
        /** As before at both moments, and otherwise in between. */
        BACK,
        /** A caravan that set out, went on, or came to its end. */
        MOVED
    }

    Subject subject();

    Kind kind();

    /**
     * A change of state.
     *
     * @param between the changes after the first moment and up to the second, in order
     */
    record State(
            StatefulSubject subject, Kind kind, SubjectState before, SubjectState after, List<StatusChange> between)
            implements Difference {
        public State {
            between = List.copyOf(between);
        }
    }

    /**
     * A caravan that is elsewhere.
     *
     * @param before empty where it was not on the map
     * @param after empty where it is not on the map
     * @param straightKm between the two places, in kilometres on the ellipsoid; empty where one is not known
     */
    record Movement(
            MovingSubject subject,
            Optional<TrackPosition> before,
            Optional<TrackPosition> after,
            Optional<Double> straightKm)
            implements Difference {
        @Override
        public Kind kind() {
            return Kind.MOVED;
        }
    }
}
