package fr.gouv.qualite.complaints.casefile;

/** Whether an answer is owed and whether it was given, as the statistics tell the cases apart. */
enum AnswerStatus {
    OWED("owedAnswer = true"),
    NOT_OWED("owedAnswer = false"),
    GIVEN("owedAnswer = true and answeredOn is not null"),
    IN_TIME("owedAnswer = true and answeredInTime = true"),
    AFTER_DUE("owedAnswer = true and answeredInTime = false"),
    AWAITED("owedAnswer = true and answeredOn is null");

    private final String condition;

    AnswerStatus(String condition) {
        this.condition = condition;
    }

    /** What the cases have in common, as a condition of a search. */
    String condition() {
        return condition;
    }
}
