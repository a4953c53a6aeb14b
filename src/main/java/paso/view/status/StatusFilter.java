package paso.view.status;

import java.util.Optional;
import paso.model.Mode;
import paso.model.Status;

/**
 * Which rows the list of states shows, and in which order.
 *
 * @param status only those in this state
 * @param mode only crossings with this mode, whose own state then counts
 * @param fieldOffice only crossings of this field office; the empty text for all
 * @param words only those whose names hold every word; may be blank
 */
public record StatusFilter(
        Tab tab, Optional<Status> status, Optional<Mode> mode, String fieldOffice, String words, Sort sort) {

    public enum Tab {
        NOT_OPEN,
        ALL,
        RAIL,
        ON_FOOT,
        CARGO
    }

    public enum Sort {
        SINCE,
        NAME,
        WEST_TO_EAST,
        STATE
    }

    static final StatusFilter START =
            new StatusFilter(Tab.NOT_OPEN, Optional.empty(), Optional.empty(), "", "", Sort.SINCE);

    StatusFilter with(Tab newTab) {
        return new StatusFilter(newTab, status, mode, fieldOffice, words, sort);
    }

    StatusFilter withStatus(Optional<Status> newStatus) {
        return new StatusFilter(tab, newStatus, mode, fieldOffice, words, sort);
    }

    StatusFilter withMode(Optional<Mode> newMode) {
        return new StatusFilter(tab, status, newMode, fieldOffice, words, sort);
    }

    StatusFilter withFieldOffice(String newFieldOffice) {
        return new StatusFilter(tab, status, mode, newFieldOffice, words, sort);
    }

    StatusFilter withWords(String newWords) {
        return new StatusFilter(tab, status, mode, fieldOffice, newWords, sort);
    }

    StatusFilter with(Sort newSort) {
        return new StatusFilter(tab, status, mode, fieldOffice, words, newSort);
    }

    /** This without what narrows the tab. */
    StatusFilter cleared() {
        return START.with(tab).with(sort);
    }

    boolean narrows() {
        return !cleared().equals(this);
    }

    /** The mode whose state counts instead of the whole's. */
    Optional<Mode> modeShown() {
        return switch (tab) {
            case ON_FOOT -> Optional.of(Mode.PEDESTRIAN);
            case CARGO -> Optional.of(Mode.CARGO);
            case RAIL -> Optional.of(Mode.RAIL);
            case NOT_OPEN, ALL -> mode;
        };
    }
}
