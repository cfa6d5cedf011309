package fr.gouv.qualite.surveys.tally;

/**
 * How many persons of a campaign chose one choice of a question.
 *
 * @param question empty for the form as a whole
 * @param choice empty for all choices; for the form as a whole, the code of a theme or {@link #ANY_THEME}
 */
public record Tally(String question, String choice, int persons) {

    /** As a choice: counts the persons who answered the question at all. */
    public static final String ANSWERED = "";

    /** As a question: the whole form. With {@link #ANSWERED} it counts the responses. */
    public static final String FORM = "";

    /** As a choice of the form: counts the persons who gave an opinion on anything. */
    public static final String ANY_THEME = "*";
}
