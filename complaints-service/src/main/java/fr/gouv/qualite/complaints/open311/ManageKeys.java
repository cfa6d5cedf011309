package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues and revokes the keys of applications: the manager those of the prefecture, an administrator any. */
@ApplicationScoped
@Transactional
class ManageKeys {

    @Inject
    Open311Keys keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    KeyView.Issued issue(KeyRequest request) {
        mustManage(request.prefecture());
        KeySecret secret = KeySecret.draw();
        Open311Key key = Open311Key.issue(
                secret, request.application().strip(), request.prefecture(), caller.id(), clock.instant());
        keys.persist(key);
        return KeyView.issued(key, secret);
    }

    KeyView revoke(UUID id) {
        Open311Key key = keys.get(id);
        mustManage(key.prefecture());
        key.revoke(clock.instant());
        return KeyView.of(key);
    }

    List<KeyView> seen() {
        return keys.seen(caller.visibility()).stream().map(KeyView::of).toList();
    }

    private void mustManage(@Nullable PrefectureCode prefecture) {
        if (prefecture != null) {
            caller.mustManage(prefecture);
        } else if (!caller.has(Role.ADMIN)) {
            throw CommonProblem.FORBIDDEN.with(
                    "Une clé qui vaut partout est donnée par un administrateur : indiquez votre préfecture.");
        }
    }
}
