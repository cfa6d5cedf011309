package fr.gouv.qualite.indicators.deadline;

/** What has to be done in time. */
public enum DeadlineStep {
    ANSWER,
    ACKNOWLEDGEMENT
}
