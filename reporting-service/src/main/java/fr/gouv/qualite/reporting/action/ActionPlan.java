package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.PrefectureCode;
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
import org.jspecify.annotations.Nullable;

/** The action plan as the other features see it, and the actions that surveys call for. */
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

    /** The survey themes under 75 % that have no action yet. Computed each time, never kept. */
    List<ActionProposal> proposals(PrefectureCode prefecture) {
        Set<String> answered = actions.answeredThemes(prefecture.value());
        return results.surveys(prefecture).stream()
                .flatMap(survey -> survey.themes().stream()
                        .filter(SurveyResult.Theme::underThreshold)
                        .map(theme -> ActionProposal.of(survey, theme)))
                .filter(proposal -> !answered.contains(proposal.reference()))
                .toList();
    }

    ActionView view(Action action) {
        return ActionView.of(action, LocalDate.now(clock.withZone(PARIS)));
    }
}
