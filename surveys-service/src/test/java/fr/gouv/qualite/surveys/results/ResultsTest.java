package fr.gouv.qualite.surveys.results;

import static fr.gouv.qualite.surveys.questionnaire.QuestionType.FREE_TEXT;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.MULTIPLE_CHOICE;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SATISFACTION;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SCORE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.surveys.questionnaire.Choice;
import fr.gouv.qualite.surveys.questionnaire.Form;
import fr.gouv.qualite.surveys.questionnaire.Question;
import fr.gouv.qualite.surveys.questionnaire.Text;
import fr.gouv.qualite.surveys.questionnaire.Theme;
import fr.gouv.qualite.surveys.tally.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {

    private static final BigDecimal THRESHOLD = BigDecimal.valueOf(75);

    @ParameterizedTest
    @CsvSource({
        "553, 630, 87.78, false",
        "52, 76, 68.42, true",
        "75, 100, 75.00, false",
        "7499, 9999, 75.00, true",
        "9, 9, 100.00, false"
    })
    void a_rate_is_flagged_under_75_per_cent(int satisfied, int base, BigDecimal rate, boolean under) {
        Satisfaction found = new Satisfaction(satisfied, base);

        assertThat(found.rate()).isEqualTo(rate);
        assertThat(found.isUnder(THRESHOLD)).isEqualTo(under);
    }

    @Test
    void nobody_asked_is_not_nobody_satisfied() {
        Satisfaction nobody = new Satisfaction(0, 0);

        assertThat(nobody.rate()).isNull();
        assertThat(nobody.isUnder(THRESHOLD)).isFalse();
    }

    @Test
    void those_who_give_no_opinion_are_in_no_base() {
        // Given
        List<Tally> tallies = List.of(
                new Tally("EASY", Tally.ANSWERED, 10),
                new Tally("EASY", "VERY_SATISFIED", 3),
                new Tally("EASY", "SATISFIED", 2),
                new Tally("EASY", "VERY_DISSATISFIED", 1),
                new Tally("EASY", "NO_ANSWER", 4));

        // When
        Results results = Results.of(form(satisfaction("EASY", "WEBSITE")), tallies, THRESHOLD);

        // Then
        assertThat(results.overall()).isEqualTo(new Satisfaction(5, 6));
        assertThat(results.questions().getFirst().base()).isEqualTo(6);
    }

    @Test
    void a_theme_adds_the_answers_of_its_questions_and_never_averages_their_rates() {
        // Given: 1 of 1 and 1 of 9, whose average would be 55.56 %
        List<Tally> tallies = List.of(
                new Tally("EASY", "SATISFIED", 1),
                new Tally("CLEAR", "SATISFIED", 1),
                new Tally("CLEAR", "DISSATISFIED", 8));

        // When
        Results results = Results.of(
                form(satisfaction("EASY", "WEBSITE"), satisfaction("CLEAR", "WEBSITE"), satisfaction("OTHER", null)),
                tallies,
                THRESHOLD);

        // Then
        assertThat(results.themes()).hasSize(1);
        assertThat(results.themes().getFirst().satisfaction()).isEqualTo(new Satisfaction(2, 10));
        assertThat(results.themes().getFirst().satisfaction().rate()).isEqualTo("20.00");
    }

    @ParameterizedTest
    @CsvSource({"5, true", "29, true", "30, false"})
    void a_base_is_small_by_its_persons_and_not_by_its_opinions(int persons, boolean small) {
        // Given: six questions, answered by all
        List<Tally> tallies = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            questions.add(satisfaction("Q" + i, "WEBSITE"));
            tallies.add(new Tally("Q" + i, "SATISFIED", persons));
        }
        tallies.add(new Tally(Tally.FORM, "WEBSITE", persons));

        // When
        Results.OfTheme theme = Results.of(form(questions.toArray(Question[]::new)), tallies, THRESHOLD)
                .themes()
                .getFirst();

        // Then
        assertThat(theme.satisfaction().base()).isEqualTo(6 * persons);
        assertThat(theme.persons()).isEqualTo(persons);
        assertThat(theme.isSmallBase()).isEqualTo(small);
    }

    @Test
    void several_choices_are_shares_of_the_people_who_answered() {
        // Given
        Question purpose = new Question(
                "PURPOSE",
                MULTIPLE_CHOICE,
                null,
                Text.french("Pourquoi ?"),
                false,
                List.of(new Choice("A", Text.french("A")), new Choice("B", Text.french("B"))),
                null,
                null,
                null);
        List<Tally> tallies = List.of(
                new Tally("PURPOSE", Tally.ANSWERED, 4), new Tally("PURPOSE", "A", 4), new Tally("PURPOSE", "B", 1));

        // When
        Results results = Results.of(form(purpose), tallies, THRESHOLD);
        ResultsView.QuestionResult view =
                ResultsView.QuestionResult.of(results.questions().getFirst(), results);

        // Then
        assertThat(view.base()).isEqualTo(4);
        assertThat(view.choices())
                .extracting(ResultsView.ChoiceResult::share)
                .containsExactly(new BigDecimal("100.00"), new BigDecimal("25.00"));
    }

    @Test
    void a_score_shows_every_mark_and_a_free_text_only_how_many_answered() {
        // Given
        Question mark = new Question("MARK", SCORE, null, Text.french("Note ?"), false, List.of(), 0, 2, null);
        Question idea =
                new Question("IDEA", FREE_TEXT, null, Text.french("Idée ?"), false, List.of(), null, null, null);
        List<Tally> tallies = List.of(
                new Tally("MARK", Tally.ANSWERED, 3), new Tally("MARK", "2", 3), new Tally("IDEA", Tally.ANSWERED, 2));

        // When
        Results results = Results.of(form(mark, idea), tallies, THRESHOLD);

        // Then
        assertThat(results.questions().getFirst().choices())
                .extracting(Results.OfChoice::count)
                .containsExactly(0, 0, 3);
        assertThat(results.questions().getLast().base()).isEqualTo(2);
        assertThat(results.questions().getLast().choices()).isEmpty();
    }

    private static Form form(Question... questions) {
        return new Form(
                Text.french("Enquête"),
                null,
                List.of(new Theme("WEBSITE", Text.french("Site internet"))),
                List.of(questions));
    }

    private static Question satisfaction(String code, @Nullable String theme) {
        return new Question(code, SATISFACTION, theme, Text.french("Content ?"), true, List.of(), null, null, null);
    }
}
