package fr.gouv.qualite.surveys.results;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.surveys.questionnaire.Question;
import fr.gouv.qualite.surveys.questionnaire.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the results everyone may read: nothing tells what fewer than {@link #FEWEST} persons answered, neither by
 * itself nor by subtracting what is shown from a total that is shown.
 *
 * <p>A question that fewer gave an answer to is withheld whole, and with it the rates that contain it. A choice that
 * fewer made is withheld with enough of its neighbours. The questions asked to those who
 * made a withheld choice keep their numbers to themselves, since their base would tell it: their rate is shown, to a
 * whole per cent.
 * « Sans réponse » says nothing of anybody and is not shown at all.
 */
final class Disclosure {

    /** The least number of persons of whom something is told. */
    static final int FEWEST = 5;

    /** How much of a figure is shown. */
    enum Shown {
        WHOLE,
        /** Its rate alone, rounded to a whole per cent. */
        RATE_ONLY,
        NOTHING
    }

    private final Results results;
    private final Map<String, Shown> questions = new LinkedHashMap<>();
    private final Map<String, Set<String>> withheldChoices = new LinkedHashMap<>();

    Disclosure(Results results) {
        this.results = results;
        // In the order of the form: a condition only speaks of an earlier question.
        for (Results.OfQuestion question : results.questions()) {
            questions.put(question.question().code(), shown(question));
            withheldChoices.put(question.question().code(), withheldChoices(question));
        }
    }

    /** Whether anything at all is shown. */
    boolean tellsAnything() {
        return results.responses() >= FEWEST;
    }

    /** All satisfaction questions together, as far as they are shown. */
    Rating rating() {
        return Rating.of(overall(), results.persons(), results.overall(), results);
    }

    /** A theme as far as it is shown. */
    Rating rating(Results.OfTheme theme) {
        return Rating.of(of(theme), theme.persons(), theme.satisfaction(), results);
    }

    /** A question as far as it is shown; without a rate when none is asked for. */
    Rating rating(Results.OfQuestion question) {
        Satisfaction found = requireNonNullElse(question.satisfaction(), new Satisfaction(0, 0));
        return Rating.of(of(question), question.base(), found, results);
    }

    Shown overall() {
        return together(
                results.questions().stream()
                        .filter(it -> it.satisfaction() != null)
                        .toList(),
                results.persons());
    }

    Shown of(Results.OfTheme theme) {
        return together(
                results.questions().stream()
                        .filter(it -> it.satisfaction() != null
                                && theme.theme().code().equals(it.question().theme()))
                        .toList(),
                theme.persons());
    }

    Shown of(Results.OfQuestion question) {
        return questions.getOrDefault(question.question().code(), Shown.NOTHING);
    }

    boolean shows(Results.OfQuestion question, Results.OfChoice choice) {
        return of(question) == Shown.WHOLE
                && !choice.choice().code().equals(Satisfaction.NO_ANSWER)
                && !withheldChoices
                        .getOrDefault(question.question().code(), Set.of())
                        .contains(choice.choice().code());
    }

    /** A rate over several questions shows no more than the one that shows least. */
    private Shown together(List<Results.OfQuestion> of, int persons) {
        if (isFew(persons) || of.stream().anyMatch(it -> of(it) == Shown.NOTHING)) {
            return Shown.NOTHING;
        }
        return of.stream().anyMatch(it -> of(it) == Shown.RATE_ONLY) ? Shown.RATE_ONLY : Shown.WHOLE;
    }

    private Shown shown(Results.OfQuestion question) {
        if (!tellsAnything() || isFew(question.base())) {
            return Shown.NOTHING;
        }
        return tellsOfWithheld(question.question()) ? Shown.RATE_ONLY : Shown.WHOLE;
    }

    /** Whether its base would tell how many made a withheld choice. */
    private boolean tellsOfWithheld(Question question) {
        if (question.showIf() == null) {
            return false;
        }
        String earlier = question.showIf().question();
        return questions.getOrDefault(earlier, Shown.NOTHING) != Shown.WHOLE
                || withheldChoices.getOrDefault(earlier, Set.of()).stream()
                        .anyMatch(question.showIf().anyOf()::contains);
    }

    private static Set<String> withheldChoices(Results.OfQuestion question) {
        QuestionType type = question.question().type();
        if (type == QuestionType.SATISFACTION) {
            return withheldOpinions(question);
        }
        if (type == QuestionType.MULTIPLE_CHOICE) {
            // Each choice stands alone: those who did not make it are told with those who did.
            return question.choices().stream()
                    .filter(it -> isFew(it.count()) || isFew(question.base() - it.count()))
                    .map(it -> it.choice().code())
                    .collect(toSet());
        }
        return withheldAmong(question.choices());
    }

    /** The two satisfied opinions are told together, and so are the two others: few in one withholds both. */
    private static Set<String> withheldOpinions(Results.OfQuestion question) {
        Set<String> withheld = new HashSet<>();
        for (Set<String> side : Satisfaction.SIDES) {
            boolean few = question.choices().stream()
                    .anyMatch(it -> side.contains(it.choice().code()) && isFew(it.count()));
            if (few) {
                withheld.addAll(side);
            }
        }
        return withheld;
    }

    /** The choices share a base: what is withheld adds up to enough persons, or their sum would tell of few. */
    private static Set<String> withheldAmong(List<Results.OfChoice> choices) {
        List<Results.OfChoice> smallestFirst = choices.stream()
                .filter(it -> it.count() > 0)
                .sorted(Comparator.comparingInt(Results.OfChoice::count))
                .toList();
        List<Results.OfChoice> withheld = new ArrayList<>();
        int persons = 0;
        for (Results.OfChoice choice : smallestFirst) {
            if (isFew(choice.count()) || isFew(persons)) {
                withheld.add(choice);
                persons += choice.count();
            }
        }
        return withheld.stream().map(it -> it.choice().code()).collect(toSet());
    }

    private static boolean isFew(int persons) {
        return persons > 0 && persons < FEWEST;
    }
}
