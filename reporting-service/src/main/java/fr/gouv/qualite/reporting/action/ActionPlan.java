package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.reporting.results.ReplyControlResult;
import fr.gouv.qualite.reporting.results.Results;
import fr.gouv.qualite.reporting.results.SurveyResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The action plan as the other features see it, and the actions that results call for. */
@ApplicationScoped
@Transactional
public class ActionPlan {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Actions actions;

    @Inject
    Results results;

    @Inject
    Clock clock;

    /** The actions of a prefecture; for a site, its own and those common to all sites. */
    public List<ActionView> of(PrefectureCode prefecture, @Nullable String site) {
        return actions.plan(prefecture.value(), site).stream().map(this::view).toList();
    }

    /**
     * The survey themes and the criteria of controlled replies under 75 % that have no action yet. Computed each time,
     * never kept.
     */
    List<ActionProposal> proposals(PrefectureCode prefecture) {
        Set<String> answered = actions.answered(prefecture.value());
        return Stream.concat(dissatisfied(prefecture), notConform(prefecture))
                .filter(proposal -> !answered.contains(proposal.reference()))
                .toList();
    }

    private Stream<ActionProposal> dissatisfied(PrefectureCode prefecture) {
        return results.surveys(prefecture).stream().flatMap(survey -> survey.themes().stream()
                .filter(SurveyResult.Theme::underThreshold)
                .map(theme -> ActionProposal.of(survey, theme)));
    }

    private Stream<ActionProposal> notConform(PrefectureCode prefecture) {
        return results.replyControls(prefecture).stream().flatMap(control -> control.criteria().stream()
                .filter(ReplyControlResult.Criterion::isUnderThreshold)
                .map(criterion -> ActionProposal.of(control, criterion)));
    }

    ActionView view(Action action) {
        return ActionView.of(action, LocalDate.now(clock.withZone(PARIS)));
    }
}
