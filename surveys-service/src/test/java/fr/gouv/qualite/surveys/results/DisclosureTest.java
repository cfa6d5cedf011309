package fr.gouv.qualite.surveys.results;

import static fr.gouv.qualite.surveys.questionnaire.QuestionType.MULTIPLE_CHOICE;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SATISFACTION;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.SINGLE_CHOICE;
import static fr.gouv.qualite.surveys.questionnaire.QuestionType.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.surveys.questionnaire.Choice;
import fr.gouv.qualite.surveys.questionnaire.Condition;
import fr.gouv.qualite.surveys.questionnaire.Form;
import fr.gouv.qualite.surveys.questionnaire.Question;
import fr.gouv.qualite.surveys.questionnaire.QuestionType;
import fr.gouv.qualite.surveys.questionnaire.Text;
import fr.gouv.qualite.surveys.questionnaire.Theme;
import fr.gouv.qualite.surveys.tally.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whoever subtracts what is shown from the totals that are shown learns nothing of fewer than five persons. */
class DisclosureTest {

    private static final List<String> OPINIONS =
            List.of("VERY_SATISFIED", "SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED");

    @Test
    void three_answers_show_nothing() {
        Results results = results(Map.of("", 3), question("Q", YES_NO, null, null), Map.of("YES", 3));

        Disclosure disclosure = new Disclosure(results);

        assertThat(disclosure.tellsAnything()).isFalse();
        assertThat(disclosure.of(results.questions().getFirst())).isEqualTo(Disclosure.Shown.NOTHING);
    }

    @Test
    void a_few_are_withheld_with_their_complement() {
        Results results = results(Map.of("", 22), question("Q", YES_NO, null, null), Map.of("YES", 20, "NO", 2));

        assertThat(shownChoices(results, 0)).isEmpty();
    }

    @Test
    void a_question_asked_to_those_who_made_a_withheld_choice_shows_its_rounded_rate_alone() {
        // Given: 20 used the website and are asked about it, 2 did not
        Form form = form(
                question("USED", YES_NO, null, null),
                question("EASY", SATISFACTION, "WEBSITE", new Condition("USED", List.of("YES"))));
        List<Tally> tallies = List.of(
                new Tally("", "", 22),
                new Tally("", "WEBSITE", 20),
                new Tally("", "*", 20),
                new Tally("USED", "", 22),
                new Tally("USED", "YES", 20),
                new Tally("USED", "NO", 2),
                new Tally("EASY", "", 20),
                new Tally("EASY", "SATISFIED", 13),
                new Tally("EASY", "DISSATISFIED", 7));
        Results results = Results.of(form, tallies, BigDecimal.valueOf(75));
        Disclosure disclosure = new Disclosure(results);

        assertThat(disclosure.of(results.questions().getLast())).isEqualTo(Disclosure.Shown.RATE_ONLY);
        assertThat(disclosure.of(results.themes().getFirst())).isEqualTo(Disclosure.Shown.RATE_ONLY);
        assertThat(disclosure.rating().rate()).isEqualTo("65");
    }

    @Test
    void what_is_asked_after_an_opinion_keeps_its_numbers_when_nobody_is_told() {
        // Given: 10 are satisfied, 8 are not and are asked what for
        Form form = form(
                question("EASY", SATISFACTION, "WEBSITE", null),
                question("DELAY", YES_NO, null, new Condition("EASY", List.of("DISSATISFIED"))));
        List<Tally> tallies = List.of(
                new Tally("", "", 18),
                new Tally("", "WEBSITE", 18),
                new Tally("", "*", 18),
                new Tally("EASY", "", 18),
                new Tally("EASY", "SATISFIED", 10),
                new Tally("EASY", "DISSATISFIED", 8),
                new Tally("DELAY", "", 8),
                new Tally("DELAY", "YES", 8));
        Results results = Results.of(form, tallies, BigDecimal.valueOf(75));

        assertThat(new Disclosure(results).of(results.questions().getLast())).isEqualTo(Disclosure.Shown.WHOLE);
    }

    @Test
    void a_question_asked_to_those_who_made_a_shown_choice_keeps_its_numbers_beside_withheld_ones() {
        // Given: 20 came by car and are asked about the car park, 6 on foot and 3 by bus are told together
        Form form = form(
                question("CAME", SINGLE_CHOICE, null, null),
                question("PARK", SATISFACTION, "WEBSITE", new Condition("CAME", List.of("VERY_SATISFIED"))));
        List<Tally> tallies = List.of(
                new Tally("", "", 29),
                new Tally("", "WEBSITE", 20),
                new Tally("", "*", 20),
                new Tally("CAME", "", 29),
                new Tally("CAME", "VERY_SATISFIED", 20),
                new Tally("CAME", "SATISFIED", 6),
                new Tally("CAME", "DISSATISFIED", 3),
                new Tally("PARK", "", 20),
                new Tally("PARK", "SATISFIED", 20));
        Results results = Results.of(form, tallies, BigDecimal.valueOf(75));

        assertThat(shownChoices(results, 0)).contains("VERY_SATISFIED").doesNotContain("SATISFIED", "DISSATISFIED");
        assertThat(new Disclosure(results).of(results.questions().getLast())).isEqualTo(Disclosure.Shown.WHOLE);
    }

    @Test
    void what_other_services_are_told_withholds_the_same() {
        Form form = form(
                question("USED", YES_NO, null, null),
                question("EASY", SATISFACTION, "WEBSITE", new Condition("USED", List.of("YES"))),
                question("CLEAR", SATISFACTION, null, null));
        List<Tally> tallies = List.of(
                new Tally("", "", 22),
                new Tally("", "WEBSITE", 20),
                new Tally("", "*", 22),
                new Tally("USED", "", 22),
                new Tally("USED", "YES", 20),
                new Tally("USED", "NO", 2),
                new Tally("EASY", "", 20),
                new Tally("EASY", "SATISFIED", 13),
                new Tally("EASY", "DISSATISFIED", 7),
                new Tally("CLEAR", "", 22),
                new Tally("CLEAR", "SATISFIED", 21),
                new Tally("CLEAR", "DISSATISFIED", 1));

        Results results = Results.of(form, tallies, BigDecimal.valueOf(75));
        Disclosure disclosure = new Disclosure(results);
        List<ResultsChanged.Question> questions = ResultsChanged.questions(results, disclosure);

        assertThat(ResultsChanged.themes(results, disclosure)).isEmpty();
        assertThat(ResultsChanged.withheldThemes(results, disclosure))
                .containsExactly(new ResultsChanged.Withheld("WEBSITE", "Site internet", BigDecimal.valueOf(65), true));
        assertThat(questions).extracting(ResultsChanged.Question::code).containsExactly("USED", "CLEAR");
        assertThat(questions.getFirst().choices()).isEmpty();
        assertThat(questions.getLast().satisfied()).isEqualTo(21);
        assertThat(questions.getLast().choices())
                .extracting(ResultsChanged.Choice::code)
                .containsExactly("VERY_SATISFIED", "SATISFIED");
        assertThat(ResultsChanged.withheldQuestions(results, disclosure))
                .extracting(ResultsChanged.Withheld::code)
                .containsExactly("EASY");
    }

    @RepeatedTest(300)
    void no_table_tells_what_few_persons_chose(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        int persons = random.nextInt(60);
        QuestionType type =
                List.of(YES_NO, SINGLE_CHOICE, MULTIPLE_CHOICE, SATISFACTION).get(random.nextInt(4));
        Question question = question("Q", type, "WEBSITE", null);
        Results results = results(Map.of("", persons), question, random(question, persons, random));
        Results.OfQuestion asked = results.questions().getFirst();
        Disclosure disclosure = new Disclosure(results);

        if (disclosure.of(asked) == Disclosure.Shown.WHOLE) {
            groups(asked)
                    .forEach(group -> nobodyIsTold(
                            group,
                            group.stream()
                                    .filter(choice -> disclosure.shows(asked, choice))
                                    .toList(),
                            type));
        } else {
            assertThat(asked.base() == 0 || asked.base() < 5 || persons < 5).isTrue();
        }
    }

    /** The choices that add up to a total that is shown. */
    private static List<List<Results.OfChoice>> groups(Results.OfQuestion question) {
        if (question.question().type() == SATISFACTION) {
            return Satisfaction.SIDES.stream()
                    .map(side -> question.choices().stream()
                            .filter(it -> side.contains(it.choice().code()))
                            .toList())
                    .toList();
        }
        return question.question().type() == MULTIPLE_CHOICE
                ? question.choices().stream().map(List::of).toList()
                : List.of(question.choices());
    }

    private static void nobodyIsTold(List<Results.OfChoice> group, List<Results.OfChoice> shown, QuestionType type) {
        assertThat(shown).allSatisfy(it -> assertThat(it.count() == 0 || it.count() >= 5)
                .as("%d shown", it.count())
                .isTrue());
        List<Results.OfChoice> withheld =
                group.stream().filter(it -> !shown.contains(it)).toList();
        boolean adds = type != MULTIPLE_CHOICE;
        if (adds && !withheld.isEmpty()) {
            int rest = withheld.stream().mapToInt(Results.OfChoice::count).sum();
            assertThat(withheld.size())
                    .as("withheld choices share what is left")
                    .isGreaterThan(1);
            assertThat(rest >= 5 || type == SATISFACTION)
                    .as("%d are left", rest)
                    .isTrue();
        }
    }

    private static Map<String, Integer> random(Question question, int persons, Random random) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        IntStream.range(0, persons).forEach(person -> {
            String chosen = question.choices()
                    .get((int) (Math.pow(random.nextDouble(), 3)
                            * question.choices().size()))
                    .code();
            counts.merge(chosen, 1, Integer::sum);
        });
        return counts;
    }

    private static List<String> shownChoices(Results results, int question) {
        Results.OfQuestion asked = results.questions().get(question);
        Disclosure disclosure = new Disclosure(results);
        return asked.choices().stream()
                .filter(choice -> disclosure.shows(asked, choice))
                .map(choice -> choice.choice().code())
                .toList();
    }

    private static Results results(Map<String, Integer> form, Question question, Map<String, Integer> counts) {
        List<Tally> tallies = new ArrayList<>();
        form.forEach((choice, persons) -> tallies.add(new Tally("", choice, persons)));
        tallies.add(new Tally(
                question.code(), "", counts.values().stream().mapToInt(it -> it).sum()));
        counts.forEach((choice, persons) -> tallies.add(new Tally(question.code(), choice, persons)));
        return Results.of(form(question), tallies, BigDecimal.valueOf(75));
    }

    private static Form form(Question... questions) {
        return new Form(
                Text.french("Enquête"),
                null,
                List.of(new Theme("WEBSITE", Text.french("Site internet"))),
                List.of(questions));
    }

    private static Question question(
            String code, QuestionType type, @Nullable String theme, @Nullable Condition condition) {
        List<Choice> choices = type == SINGLE_CHOICE || type == MULTIPLE_CHOICE
                ? OPINIONS.stream().map(it -> new Choice(it, Text.french(it))).toList()
                : List.of();
        return new Question(
                code,
                type,
                type == SATISFACTION ? theme : null,
                Text.french("?"),
                true,
                choices,
                null,
                null,
                condition);
    }
}
