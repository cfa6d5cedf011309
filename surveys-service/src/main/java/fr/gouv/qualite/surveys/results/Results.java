package fr.gouv.qualite.surveys.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.surveys.questionnaire.Choice;
import fr.gouv.qualite.surveys.questionnaire.Form;
import fr.gouv.qualite.surveys.questionnaire.Question;
import fr.gouv.qualite.surveys.questionnaire.QuestionType;
import fr.gouv.qualite.surveys.questionnaire.Text;
import fr.gouv.qualite.surveys.questionnaire.Theme;
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
 * @param overall all satisfaction questions together
 * @param themes those with a satisfaction question, in the order of the form
 */
record Results(BigDecimal threshold, Satisfaction overall, List<OfTheme> themes, List<OfQuestion> questions) {

    record OfTheme(Theme theme, Satisfaction satisfaction) {}

    /**
     * @param satisfaction only for a SATISFACTION question
     * @param base how many answered; for a SATISFACTION question, how many gave an opinion
     */
    record OfQuestion(Question question, @Nullable Satisfaction satisfaction, int base, List<OfChoice> choices) {}

    record OfChoice(Choice choice, int count) {}

    /** @param tallies of the campaign; what nobody chose has none */
    static Results of(Form form, List<Tally> tallies, BigDecimal threshold) {
        Map<String, Map<String, Integer>> counts =
                tallies.stream().collect(groupingBy(Tally::question, toMap(Tally::choice, Tally::count)));
        List<OfQuestion> questions = form.questions().stream()
                .map(question -> ofQuestion(question, counts.getOrDefault(question.code(), Map.of())))
                .toList();
        return new Results(
                threshold,
                sum(questions),
                form.themes().stream()
                        .map(theme -> ofTheme(theme, questions))
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

    boolean isUnderThreshold(Satisfaction found) {
        return found.isUnder(threshold);
    }

    private static List<OfTheme> ofTheme(Theme theme, List<OfQuestion> questions) {
        List<OfQuestion> feeding = questions.stream()
                .filter(result -> result.satisfaction() != null
                        && theme.code().equals(result.question().theme()))
                .toList();
        return feeding.isEmpty() ? List.of() : List.of(new OfTheme(theme, sum(feeding)));
    }

    private static Satisfaction sum(List<OfQuestion> questions) {
        return Satisfaction.sum(questions.stream()
                .map(OfQuestion::satisfaction)
                .filter(Objects::nonNull)
                .toList());
    }
}
