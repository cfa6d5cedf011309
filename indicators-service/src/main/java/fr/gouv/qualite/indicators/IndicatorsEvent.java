package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.service.outbox.EventType;

/** Every event that this service publishes. */
public final class IndicatorsEvent {

    public static final EventType ORGANISATION_CHANGED = changed("organisation");
    public static final EventType FRAMEWORK_CHANGED = changed("framework");
    public static final EventType INDICATOR_CHANGED = changed("indicator");
    public static final EventType MEASUREMENT_CHANGED = changed("measurement");

    /**
     * Added to the versions that reference events carry. Raised when these events gain fields: the aggregates are then
     * published again, and replace what readers stored.
     */
    public static final int GENERATION = 2;

    private IndicatorsEvent() {}

    private static EventType changed(String aggregate) {
        return new EventType(
                "qualite.indicators." + aggregate + ".v1",
                "fr.gouv.qualite.indicators." + aggregate + "-changed.v1",
                aggregate + ".v1.json");
    }
}
