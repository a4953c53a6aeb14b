package paso.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether something can be passed. Rail service has the same four states under its own words: running, restricted,
 * suspended, unknown. Unknown is not closed.
 */
public enum Status {
    OPEN("running"),
    PARTIAL("restricted"),
    CLOSED("suspended"),
    UNKNOWN("unknown");

    private final String railWord;

    Status(String railWord) {
        this.railWord = railWord;
    }

    /** {@code open}, {@code partial}, {@code closed}, {@code unknown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code running}, {@code restricted}, {@code suspended}, {@code unknown}. */
    public String railWord() {
        return railWord;
    }

    /** The word used for a subject of that layer. */
    public String wordIn(LayerKey layer) {
        return layer.equals(LayerKey.RAIL) ? railWord : id();
    }

    /** The status that a word of either vocabulary names. */
    public static Optional<Status> named(String word) {
        for (Status status : values()) {
            if (status.id().equals(word) || status.railWord.equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /**
     * The status of a whole from those of its modes: open where all known ones are open, closed where all are closed, else
     * partial; unknown only where nothing is known.
     */
    public static Status combined(Collection<Status> modes) {
        boolean anyOpen = false;
        boolean anyPartial = false;
        boolean anyClosed = false;
        for (Status status : modes) {
            anyOpen |= status == OPEN;
            anyPartial |= status == PARTIAL;
            anyClosed |= status == CLOSED;
        }
        if (anyPartial || (anyOpen && anyClosed)) {
            return PARTIAL;
        }
        return anyClosed ? CLOSED : anyOpen ? OPEN : UNKNOWN;
    }

    /** How much attention it needs: closed before partial before unknown before open. */
    public int severity() {
        return switch (this) {
            case CLOSED -> 3;
            case PARTIAL -> 2;
            case UNKNOWN -> 1;
            case OPEN -> 0;
        };
    }
}
