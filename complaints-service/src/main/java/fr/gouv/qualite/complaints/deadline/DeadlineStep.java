package fr.gouv.qualite.complaints.deadline;

/** What has to be done in time. */
public enum DeadlineStep {
    ANSWER,
    ACKNOWLEDGEMENT
}
