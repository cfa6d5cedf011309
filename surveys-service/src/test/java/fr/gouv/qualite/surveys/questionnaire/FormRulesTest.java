package fr.gouv.qualite.surveys.questionnaire;

import static fr.gouv.qualite.surveys.questionnaire.QuestionType.FREE_TEXT;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SATISFACTION;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SCORE;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SINGLE_CHOICE;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormRulesTest {

    private static final Theme WEBSITE = new Theme("WEBSITE", Text.french("Site internet"));
    private static final Question USED = question("USED", YES_NO);

    @Test
    void a_question_may_depend_on_an_earlier_one() {
        // Given
        Question easy = new Question(
                "EASY", SATISFACTION, "WEBSITE", label(), true, List.of(), null, null, shownIf("USED", "YES"));

        // When / Then
        assertThatCode(() -> FormRules.check(form(USED, easy))).doesNotThrowAnyException();
    }

    @Test
    void scales_offer_their_own_choices() {
        assertThat(question("EASY", SATISFACTION).choices())
                .extracting(Choice::code)
                .containsExactly("VERY_SATISFIED", "SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED", "NO_ANSWER");
    }

    @Test
    void a_question_cannot_depend_on_a_later_one() {
        // Given
        Question easy =
                new Question("EASY", SATISFACTION, null, label(), true, List.of(), null, null, shownIf("USED", "YES"));

        // When
        List<FieldError> errors = refusalOf(form(easy, USED));

        // Then
        assertThat(errors)
                .containsExactly(new FieldError(
                        "questions[0].showIf.question",
                        "Une condition porte sur une question à choix posée avant celle-ci."));
    }

    @Test
    void a_condition_names_choices_that_are_offered() {
        // Given
        Question easy = new Question(
                "EASY", SATISFACTION, null, label(), true, List.of(), null, null, shownIf("USED", "MAYBE"));

        // When / Then
        assertThat(refusalOf(form(USED, easy)))
                .containsExactly(new FieldError(
                        "questions[1].showIf.anyOf", "Cette question ne propose pas toutes ces réponses."));
    }

    @Test
    void everything_wrong_is_said_at_once() {
        // Given
        Choice yes = new Choice("YES", label());
        Question noChoice = question("PROFILE", SINGLE_CHOICE);
        Question unknownTheme =
                new Question("EASY", SATISFACTION, "PARKING", label(), true, List.of(), null, null, null);
        Question upsideDown = new Question("MARK", SCORE, null, label(), true, List.of(), 10, 0, null);
        Question textWithChoices = new Question("IDEA", FREE_TEXT, null, label(), true, List.of(yes), null, null, null);
        Question otherScale = new Question("SAME", YES_NO, null, label(), true, List.of(yes, yes), 1, null, null);
        Question sameCode = question("SAME", YES_NO);

        // When
        List<FieldError> errors =
                refusalOf(form(noChoice, unknownTheme, upsideDown, textWithChoices, otherScale, sameCode));

        // Then
        assertThat(errors)
                .containsExactly(
                        new FieldError("questions[0].choices", "Proposez au moins deux réponses."),
                        new FieldError("questions[1].theme", "Ce thème n’est pas dans la liste des thèmes."),
                        new FieldError("questions[2].lowest", "Donnez la note la plus basse, puis une plus haute."),
                        new FieldError("questions[3].choices", "Ce type de question ne propose pas de réponses."),
                        new FieldError("questions[4].choices", "Deux réponses portent le même code."),
                        new FieldError("questions[4].lowest", "Seules les questions notées ont des bornes."),
                        new FieldError("questions[5].code", "Deux questions portent ce code."));
    }

    @Test
    void two_themes_do_not_share_a_code() {
        Form form = new Form(label(), null, List.of(WEBSITE, WEBSITE), List.of(USED));

        assertThat(refusalOf(form)).containsExactly(new FieldError("themes[1].code", "Deux thèmes portent ce code."));
    }

    private static List<FieldError> refusalOf(Form form) {
        return catchThrowableOfType(Problem.class, () -> FormRules.check(form)).errors();
    }

    private static Form form(Question... questions) {
        return new Form(label(), null, List.of(WEBSITE), List.of(questions));
    }

    private static Question question(String code, QuestionType type) {
        return new Question(code, type, null, label(), true, List.of(), null, null, null);
    }

    private static Condition shownIf(String question, String... anyOf) {
        return new Condition(question, List.of(anyOf));
    }

    private static Text label() {
        return new Text("Une question ?", "A question?");
    }
}
