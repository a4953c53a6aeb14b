package paso.view.timeline;

/**
 * What lanes stand under one heading.
 *
 * @param key the same in every language
 * @param name as people read it
 */
record LaneGroup(String key, Kind kind, String name) {

    /** In the order of the timeline. */
    enum Kind {
        FIELD_OFFICE,
        RAIL_OPERATOR,
        LAYER,
        EVENTS
    }
}
