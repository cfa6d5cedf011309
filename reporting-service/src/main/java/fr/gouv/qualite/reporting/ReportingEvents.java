package fr.gouv.qualite.reporting;

import fr.gouv.qualite.platform.service.outbox.EventType;

/** The events that this service publishes; {@code asyncapi.yaml} describes them. */
public final class ReportingEvents {

    public static final EventType ANNUAL_REPORT_PUBLISHED = new EventType(
            "qualite.reporting.annual-report.v1",
            "fr.gouv.qualite.reporting.annual-report-published.v1",
            "annual-report.v1.json");

    private ReportingEvents() {}
}
