package fr.gouv.qualite.reporting.survey;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.reporting.facts.Facts;
import fr.gouv.qualite.reporting.facts.Place;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.framework.FrameworkFacts;
import fr.gouv.qualite.reporting.framework.Frameworks;
import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Months;
import fr.gouv.qualite.reporting.topic.SurveyFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the results of surveys, the oldest first. */
@ApplicationScoped
public class SurveyFacts {

    private static final Set<String> SATISFIED = Set.of("VERY_SATISFIED", "SATISFIED");
    private static final Comparator<SurveyFact> OLDEST_FIRST =
            Comparator.comparing(SurveyFact::from).thenComparing(SurveyFact::campaign);

    /** Under how many answers a rate is shown with a warning, when its owner does not say. */
    private static final long SMALL_BASE = 30;

    @Inject
    Facts facts;

    @Inject
    FrameworkFacts frameworks;

    /** Finds the results of the campaigns that ran over these months. */
    public List<SurveyResult> results(Area area, Months months) {
        return results(facts.overlapping(area.place(), months.firstDay(), months.lastDay(), SurveyFact.class));
    }

    /** All those of a prefecture, whenever they ran. */
    public List<SurveyResult> all(PrefectureCode prefecture) {
        return results(facts.at(new Place(Scope.PREFECTURE, prefecture.value()), SurveyFact.class));
    }

    private List<SurveyResult> results(List<SurveyFact> surveys) {
        boolean thresholdsKnown = surveys.stream().allMatch(survey -> survey.threshold() != null);
        Frameworks known = thresholdsKnown ? new Frameworks(List.of()) : frameworks.all();
        return surveys.stream()
                .filter(survey -> !survey.state().equals("DRAFT"))
                .sorted(OLDEST_FIRST)
                .map(survey -> result(survey, known))
                .toList();
    }

    static SurveyResult result(SurveyFact survey, Frameworks known) {
        return new SurveyResult(
                survey.campaign(),
                survey.title(),
                survey.site().value(),
                survey.from(),
                survey.to(),
                survey.responses(),
                !survey.state().equals("CLOSED"),
                survey.threshold() != null
                        ? survey.threshold()
                        : known.improvementThreshold(survey.to()).orElse(null),
                survey.themes().stream().map(SurveyFacts::theme).toList(),
                survey.questions().stream()
                        .filter(question -> !question.type().equals("FREE_TEXT"))
                        .map(SurveyFacts::question)
                        .toList(),
                withheld(survey.withheldThemes()),
                withheld(survey.withheldQuestions()));
    }

    private static List<SurveyResult.Withheld> withheld(@Nullable List<SurveyFact.Withheld> facts) {
        return facts == null
                ? List.of()
                : facts.stream()
                        .map(fact -> new SurveyResult.Withheld(
                                fact.code(),
                                fact.label(),
                                fact.rate(),
                                fact.rate() == null ? null : Unit.PERCENT.format(fact.rate(), 0),
                                fact.underThreshold()))
                        .toList();
    }

    private static SurveyResult.Theme theme(SurveyFact.Theme theme) {
        return new SurveyResult.Theme(
                theme.code(),
                theme.label(),
                theme.persons(),
                theme.satisfied(),
                theme.base(),
                theme.rate(),
                theme.rate() == null
                        ? null
                        : Unit.PERCENT.format(
                                theme.rate(), Math.min(2, Math.max(theme.rate().scale(), 0))),
                theme.underThreshold(),
                theme.smallBase() == null ? theme.base() < SMALL_BASE : theme.smallBase());
    }

    private static SurveyResult.Question question(SurveyFact.Question question) {
        long satisfied = question.satisfied() != null
                ? question.satisfied()
                : question.choices().stream()
                        .filter(choice -> SATISFIED.contains(choice.code()))
                        .mapToLong(SurveyFact.Choice::count)
                        .sum();
        return new SurveyResult.Question(
                question.code(),
                question.label(),
                question.theme(),
                question.base(),
                question.type().equals("SATISFACTION") ? percent(satisfied, question.base(), 2) : null,
                question.choices().stream()
                        .map(choice -> new SurveyResult.Choice(
                                choice.code(),
                                choice.label(),
                                choice.count(),
                                percent(choice.count(), question.base(), 0)))
                        .toList());
    }

    private static @Nullable String percent(long count, long base, int decimals) {
        return Rate.of(count, Math.max(base, count == 0 ? 0 : 1))
                .in(Unit.PERCENT)
                .map(share -> Unit.PERCENT.format(share, decimals))
                .orElse(null);
    }
}
