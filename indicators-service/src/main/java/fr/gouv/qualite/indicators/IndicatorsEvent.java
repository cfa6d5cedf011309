package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.service.outbox.EventType;

/** Every event that this service publishes. */
public final class IndicatorsEvent {

    public static final EventType ORGANISATION_CHANGED = changed("organisation");
    public static final EventType FRAMEWORK_CHANGED = changed("framework");
    public static final EventType INDICATOR_CHANGED = changed("indicator");
    public static final EventType MEASUREMENT_CHANGED = changed("measurement");
    public static final EventType PERIOD_CHANGED = changed("period");

    /**
     * Added to the versions that reference events carry. Raised when events gain fields or kinds: the aggregates are then
     * published again, and replace what readers stored.
     */
    public static final int GENERATION = 3;

    private IndicatorsEvent() {}

    private static EventType changed(String aggregate) {
        return new EventType(
                "qualite.indicators." + aggregate + ".v1",
                "fr.gouv.qualite.indicators." + aggregate + "-changed.v1",
                aggregate + ".v1.json");
    }
}
