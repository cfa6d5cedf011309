package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes an action, or how far it is, from the version that was read. */
@ApplicationScoped
@Transactional
class ReviseAction {

    @Inject
    Actions actions;

    @Inject
    ActionRights rights;

    @Inject
    SiteDay days;

    ActionView run(UUID id, @Nullable String ifMatch, ActionRequest request) {
        Action action = actions.get(id);
        rights.mustWrite(action.prefecture(), action.site());
        ResourceVersion.check(ifMatch, action.version());
        request.applyTo(action);
        actions.flush();
        return ActionView.of(action, days);
    }
}
