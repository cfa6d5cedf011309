package fr.gouv.qualite.surveys;

import fr.gouv.qualite.platform.service.outbox.EventType;

/** The events that this service publishes. */
public final class SurveysEvent {

    public static final EventType RESULTS_CHANGED = new EventType(
            "qualite.surveys.results.v1", "fr.gouv.qualite.surveys.results-changed.v1", "results.v1.json");

    public static final EventType MONTHLY_RESULTS_CHANGED = new EventType(
            "qualite.surveys.monthly-results.v1",
            "fr.gouv.qualite.surveys.monthly-results-changed.v1",
            "monthly-results.v1.json");

    private SurveysEvent() {}
}
