package fr.gouv.qualite.complaints.casefile.query;

/** Whether an answer is owed and whether it was given, as the statistics tell the cases apart. */
public enum AnswerStatus {
    OWED("owedAnswer.owed = true"),
    NOT_OWED("owedAnswer.owed = false and mergedInto is null"),
    /** Answered with the case that it repeats. */
    MERGED("mergedInto is not null"),
    /** Told to write to another service. */
    REDIRECTED("redirectedBy is not null"),
    /** With a holding reply at least. */
    HELD("holdingReplies > 0"),
    REOPENED("reopenedOn is not null"),
    /** By what the person said of it. */
    SATISFIED("satisfaction.satisfied = true"),
    DISSATISFIED("satisfaction.satisfied = false"),
    GIVEN("owedAnswer.owed = true and owedAnswer.answeredOn is not null"),
    IN_TIME("owedAnswer.owed = true and owedAnswer.inTime = true"),
    AFTER_DUE("owedAnswer.owed = true and owedAnswer.inTime = false"),
    /** Recorded after its due day and dated before it, with a reason. */
    RECORDED_LATE("recordedLate = true"),
    AWAITED("lateFrom is not null");

    private final String condition;

    AnswerStatus(String condition) {
        this.condition = condition;
    }

    /** The condition of a search. */
    String condition() {
        return condition;
    }
}
