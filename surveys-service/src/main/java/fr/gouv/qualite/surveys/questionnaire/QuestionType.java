package fr.gouv.qualite.surveys.questionnaire;

import java.util.List;

/** How a question is answered. */
public enum QuestionType {
    /** On the four-step scale; « sans réponse » is offered and does not count in the base of the rate. */
    SATISFACTION(List.of(
            Choice.of("VERY_SATISFIED", "Très satisfait", "Very satisfied"),
            Choice.of("SATISFIED", "Satisfait", "Satisfied"),
            Choice.of("DISSATISFIED", "Peu satisfait", "Not very satisfied"),
            Choice.of("VERY_DISSATISFIED", "Pas du tout satisfait", "Not at all satisfied"),
            Choice.of("NO_ANSWER", "Sans réponse", "No answer"))),
    YES_NO(List.of(Choice.of("YES", "Oui", "Yes"), Choice.of("NO", "Non", "No"))),
    SINGLE_CHOICE(List.of()),
    MULTIPLE_CHOICE(List.of()),
    FREE_TEXT(List.of()),
    /** A whole number between two bounds. */
    SCORE(List.of());

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so.
    private final List<Choice> scale;

    QuestionType(List<Choice> scale) {
        this.scale = scale;
    }

    /** The choices that every question of this type offers; empty when each question has its own. */
    List<Choice> scale() {
        return scale;
    }

    boolean isChosen() {
        return this != FREE_TEXT && this != SCORE;
    }

    boolean hasItsOwnChoices() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }
}
