package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds an action to a plan. */
@ApplicationScoped
@Transactional
class PlanAction {

    @Inject
    Actions actions;

    @Inject
    ActionRights rights;

    @Inject
    SiteDay days;

    ActionView run(ActionRequest request) {
        Action action = new Action(request.prefecture(), request.site());
        rights.mustWrite(request.prefecture(), request.site());
        request.applyTo(action);
        actions.persistAndFlush(action);
        return ActionView.of(action, days);
    }
}
