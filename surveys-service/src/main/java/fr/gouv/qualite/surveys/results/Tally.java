package fr.gouv.qualite.surveys.results;

/** How many responses of a campaign chose one choice of a question. */
record Tally(String question, String choice, int count) {

    /** Stands for all choices: counts the responses that answered the question at all. */
    static final String ANSWERED = "";
}
