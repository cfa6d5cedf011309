package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.service.outbox.Event;

/** Every event that this service publishes: its topic, its type and its schema. */
public enum IndicatorsEvent {
    ORGANISATION_CHANGED("organisation"),
    FRAMEWORK_CHANGED("framework"),
    INDICATOR_CHANGED("indicator"),
    MEASUREMENT_CHANGED("measurement");

    /**
     * Added to the versions that reference events carry. Raised when these events gain fields: the aggregates are then
     * published again, and replace what readers stored.
     */
    public static final int GENERATION = 1;

    private final String aggregate;

    IndicatorsEvent(String aggregate) {
        this.aggregate = aggregate;
    }

    /**
     * @param key of the aggregate, whose events stay in order
     * @param data the aggregate as it now is; nothing personal
     */
    public Event of(String key, Object data) {
        return new Event(
                "qualite.indicators." + aggregate + ".v1",
                key,
                "fr.gouv.qualite.indicators." + aggregate + "-changed.v1",
                aggregate + ".v1.json",
                data);
    }
}
