package fr.gouv.qualite.surveys.response;

import static fr.gouv.qualite.surveys.questionnaire.QuestionType.FREE_TEXT;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.MULTIPLE_CHOICE;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SATISFACTION;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SCORE;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import fr.gouv.qualite.surveys.questionnaire.Choice;
import fr.gouv.qualite.surveys.questionnaire.Condition;
import fr.gouv.qualite.surveys.questionnaire.Form;
import fr.gouv.qualite.surveys.questionnaire.Question;
import fr.gouv.qualite.surveys.questionnaire.QuestionType;
import fr.gouv.qualite.surveys.questionnaire.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledFormTest {

    /** Used the website? If so, was it easy, and how easy exactly if it was not? */
    private static final Form FORM = new Form(
            Text.french("Enquête"),
            null,
            List.of(),
            List.of(
                    question("USED", YES_NO, true, null),
                    question("EASY", SATISFACTION, true, new Condition("USED", List.of("YES"))),
                    question("WHY_NOT", FREE_TEXT, false, new Condition("EASY", List.of("DISSATISFIED"))),
                    question("PURPOSE", MULTIPLE_CHOICE, false, null),
                    question("MARK", SCORE, false, null)));

    @Test
    void answers_to_what_was_asked_are_kept_in_the_order_of_the_form() {
        // Given
        Map<String, Answer> given = Map.of(
                "MARK", new Answer.Score(8),
                "PURPOSE", new Answer.Several(List.of("LICENCE", "OTHER")),
                "WHY_NOT", new Answer.One("Trop de menus 😀"),
                "EASY", new Answer.One("DISSATISFIED"),
                "USED", new Answer.One("YES"));

        // When
        FilledForm filled = FilledForm.read(FORM, given);

        // Then
        assertThat(filled.answers().keySet()).containsExactly("USED", "EASY", "WHY_NOT", "PURPOSE", "MARK");
    }

    @Test
    void a_required_question_that_is_not_shown_needs_no_answer() {
        assertThat(FilledForm.read(FORM, Map.of("USED", new Answer.One("NO"))).answers())
                .containsOnlyKeys("USED");
    }

    @Test
    void a_required_question_that_is_shown_needs_an_answer() {
        assertThat(refusalOf(Map.of("USED", new Answer.One("YES"))))
                .containsExactly(new FieldError("answers.EASY", "Répondez à la question « EASY ? »."));
    }

    @Test
    void an_empty_text_is_no_answer() {
        assertThat(FilledForm.read(FORM, Map.of("USED", new Answer.One("NO"), "WHY_NOT", new Answer.One(" ")))
                        .answers())
                .containsOnlyKeys("USED");
    }

    @Test
    void an_answer_to_a_question_that_was_not_shown_is_refused() {
        assertThat(refusalOf(Map.of("USED", new Answer.One("NO"), "EASY", new Answer.One("SATISFIED"))))
                .containsExactly(new FieldError(
                        "answers.EASY", "Cette question n’est pas posée d’après les réponses précédentes."));
    }

    @Test
    void a_question_that_hangs_on_one_not_shown_is_not_shown() {
        assertThat(refusalOf(Map.of(
                        "USED", new Answer.One("NO"),
                        "EASY", new Answer.One("DISSATISFIED"),
                        "WHY_NOT", new Answer.One("Trop de menus"))))
                .extracting(FieldError::field)
                .containsExactly("answers.EASY", "answers.WHY_NOT");
    }

    @Test
    void an_unknown_question_is_refused() {
        assertThat(refusalOf(Map.of("USED", new Answer.One("NO"), "AGE", new Answer.Score(42))))
                .containsExactly(new FieldError("answers.AGE", "Cette question n’existe pas dans ce questionnaire."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USED    | MAYBE          | Choisissez parmi les réponses proposées.
            USED    | YES,NO         | Choisissez une seule des réponses proposées.
            USED    | 1              | Choisissez une seule des réponses proposées.
            PURPOSE | LICENCE,PIZZA  | Choisissez parmi les réponses proposées.
            PURPOSE | LICENCE,LICENCE| La même réponse est donnée deux fois.
            MARK    | 11             | Donnez une note de 0 à 10.
            MARK    | huit           | Donnez une note de 0 à 10.
            """)
    void an_answer_that_does_not_fit_its_question_is_refused(String question, String answer, String message) {
        assertThat(refusalOf(Map.of(question, parse(answer)))).contains(new FieldError("answers." + question, message));
    }

    @Test
    void a_very_long_text_is_refused() {
        // Given
        Map<String, Answer> given = Map.of(
                "USED", new Answer.One("YES"),
                "EASY", new Answer.One("DISSATISFIED"),
                "WHY_NOT", new Answer.One("a".repeat(FilledForm.LONGEST_TEXT + 1)));

        // When / Then
        assertThat(refusalOf(given))
                .containsExactly(new FieldError("answers.WHY_NOT", "Le texte ne doit pas dépasser 2000 caractères."));
    }

    private static List<FieldError> refusalOf(Map<String, Answer> given) {
        return catchThrowableOfType(Problem.class, () -> FilledForm.read(FORM, given))
                .errors();
    }

    private static Answer parse(String text) {
        if (text.contains(",")) {
            return new Answer.Several(List.of(text.split(",", -1)));
        }
        return text.chars().allMatch(Character::isDigit)
                ? new Answer.Score(Integer.parseInt(text))
                : new Answer.One(text);
    }

    private static Question question(String code, QuestionType type, boolean required, @Nullable Condition showIf) {
        boolean score = type == SCORE;
        List<Choice> choices = type == MULTIPLE_CHOICE
                ? List.of(new Choice("LICENCE", Text.french("Permis")), new Choice("OTHER", Text.french("Autre")))
                : List.of();
        return new Question(
                code,
                type,
                null,
                Text.french(code + " ?"),
                required,
                choices,
                score ? 0 : null,
                score ? 10 : null,
                showIf);
    }
}
