package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.reporting.replycontrol.ReplyControlFacts;
import fr.gouv.qualite.reporting.replycontrol.ReplyControlResult;
import fr.gouv.qualite.reporting.survey.SurveyFacts;
import fr.gouv.qualite.reporting.survey.SurveyResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the actions that results call for. Computed each time, never saved. */
@ApplicationScoped
@Transactional
class ProposeActions {

    @Inject
    Actions actions;

    @Inject
    ActionRights rights;

    @Inject
    SurveyFacts surveys;

    @Inject
    ReplyControlFacts controls;

    @Inject
    Caller caller;

    /** One for each survey theme and each criterion of controlled replies under its threshold that has no action yet. */
    List<ActionProposal> list(@Nullable String prefecture) {
        PrefectureCode code = rights.readable(prefecture);
        Set<String> answered = actions.answered(code);
        return Stream.concat(dissatisfied(code), notConform(code))
                .filter(proposal -> !answered.contains(proposal.reference()))
                // A proposal shows a site's figures.
                .filter(proposal -> caller.seesSite(SiteCode.of(proposal.site())))
                .toList();
    }

    /** A few answers of a survey that still runs call for nothing yet; once it is over they are to be confirmed. */
    private Stream<ActionProposal> dissatisfied(PrefectureCode prefecture) {
        return surveys.all(prefecture).stream().flatMap(survey -> survey.themes().stream()
                .filter(SurveyResult.Theme::underThreshold)
                .filter(theme -> !theme.smallBase() || !survey.provisional())
                .map(theme -> ActionProposal.of(survey, theme)));
    }

    private Stream<ActionProposal> notConform(PrefectureCode prefecture) {
        return controls.all(prefecture).stream().flatMap(control -> control.criteria().stream()
                .filter(ReplyControlResult.Criterion::isUnderThreshold)
                .map(criterion -> ActionProposal.of(control, criterion)));
    }
}
