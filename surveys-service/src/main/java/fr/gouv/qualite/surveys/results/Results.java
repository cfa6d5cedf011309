package fr.gouv.qualite.surveys.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.surveys.questionnaire.Choice;
import fr.gouv.qualite.surveys.questionnaire.Form;
import fr.gouv.qualite.surveys.questionnaire.Question;
import fr.gouv.qualite.surveys.questionnaire.QuestionType;
import fr.gouv.qualite.surveys.questionnaire.Text;
import fr.gouv.qualite.surveys.questionnaire.Theme;
import fr.gouv.qualite.surveys.tally.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to a form say. Free texts are not in it, only how many there are.
 *
 * @param threshold the rate, in per cent, under which a theme calls for an improvement action
 * @param responses how many persons answered
 * @param overall all satisfaction questions together
 * @param persons who gave at least one opinion
 * @param themes those with a satisfaction question, in the order of the form
 */
record Results(
        BigDecimal threshold,
        int responses,
        Satisfaction overall,
        int persons,
        List<OfTheme> themes,
        List<OfQuestion> questions) {

    /** Below this many persons one of them moves the rate by more than 3 points: the figure is to be read with care. */
    static final int SMALL_BASE = 30;

    /** @param persons who gave an opinion on the theme: several opinions each, when it has several questions */
    record OfTheme(Theme theme, Satisfaction satisfaction, int persons) {

        boolean isSmallBase() {
            return persons < SMALL_BASE;
        }
    }

    /**
     * @param satisfaction only for a SATISFACTION question
     * @param base how many answered; for a SATISFACTION question, how many gave an opinion
     */
    record OfQuestion(Question question, @Nullable Satisfaction satisfaction, int base, List<OfChoice> choices) {

        boolean isSmallBase() {
            return base < SMALL_BASE;
        }
    }

    record OfChoice(Choice choice, int count) {}

    /** @param tallies of the campaign; what nobody chose has none */
    static Results of(Form form, List<Tally> tallies, BigDecimal threshold) {
        Map<String, Map<String, Integer>> counts =
                tallies.stream().collect(groupingBy(Tally::question, toMap(Tally::choice, Tally::persons)));
        List<OfQuestion> questions = form.questions().stream()
                .map(question -> ofQuestion(question, counts.getOrDefault(question.code(), Map.of())))
                .toList();
        Map<String, Integer> persons = counts.getOrDefault(Tally.FORM, Map.of());
        return new Results(
                threshold,
                persons.getOrDefault(Tally.ANSWERED, 0),
                sum(questions),
                persons.getOrDefault(Tally.ANY_THEME, 0),
                form.themes().stream()
                        .map(theme -> ofTheme(theme, questions, persons.getOrDefault(theme.code(), 0)))
                        .flatMap(List::stream)
                        .toList(),
                questions);
    }

    private static OfQuestion ofQuestion(Question question, Map<String, Integer> counts) {
        Satisfaction satisfaction = question.type() == QuestionType.SATISFACTION ? Satisfaction.of(counts) : null;
        int base = satisfaction == null ? counts.getOrDefault(Tally.ANSWERED, 0) : satisfaction.base();
        List<OfChoice> choices = offered(question).stream()
                .map(choice -> new OfChoice(choice, counts.getOrDefault(choice.code(), 0)))
                .toList();
        return new OfQuestion(question, satisfaction, base, choices);
    }

    /** The choices of the question; every possible score for a SCORE question. */
    private static List<Choice> offered(Question question) {
        Integer lowest = question.lowest();
        Integer highest = question.highest();
        if (question.type() != QuestionType.SCORE || lowest == null || highest == null) {
            return question.choices();
        }
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(Integer::toString)
                .map(score -> new Choice(score, Text.french(score)))
                .toList();
    }

    boolean isSmallBase() {
        return persons < SMALL_BASE;
    }

    boolean isUnderThreshold(Satisfaction found) {
        return found.isUnder(threshold);
    }

    private static List<OfTheme> ofTheme(Theme theme, List<OfQuestion> questions, int persons) {
        List<OfQuestion> feeding = questions.stream()
                .filter(result -> result.satisfaction() != null
                        && theme.code().equals(result.question().theme()))
                .toList();
        return feeding.isEmpty() ? List.of() : List.of(new OfTheme(theme, sum(feeding), persons));
    }

    private static Satisfaction sum(List<OfQuestion> questions) {
        return Satisfaction.sum(questions.stream()
                .map(OfQuestion::satisfaction)
                .filter(Objects::nonNull)
                .toList());
    }
}
