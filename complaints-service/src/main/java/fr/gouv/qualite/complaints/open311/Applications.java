package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publicaccess.Rates;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which applications may lodge, where and how often: a service account by its token, any other by its key. */
@ApplicationScoped
class Applications {

    private final Open311Keys keys;
    private final Caller caller;
    private final CaseRights rights;
    private final Rates rates;

    @Inject
    Applications(Open311Keys keys, Caller caller, CaseRights rights, Rates rates) {
        this.keys = keys;
        this.caller = caller;
        this.rights = rights;
        this.rates = rates;
    }

    /** Refuses who may not lodge at all; returns what refuses the sites where they may not. */
    Consumer<SiteCode> mustLodge(@Nullable String sent) {
        if (caller.has(Role.SCOPE_CASES_WRITE)) {
            return this::mustLodgeAt;
        }
        if (sent == null || sent.isBlank()) {
            throw CommonProblem.FORBIDDEN.with(
                    "Donnez votre clé (api_key), ou le jeton d’un compte de service de portée"
                            + " cases:write (en-tête Authorization: Bearer).");
        }
        Open311Key key = keys.findInForce(KeySecret.sent(sent))
                .orElseThrow(() -> CommonProblem.FORBIDDEN.with(
                        "Cette clé (api_key) n’existe pas ou a été retirée : demandez-en une à la préfecture."));
        mustBeSeldom(key);
        return site -> mustOpen(key, site);
    }

    private void mustLodgeAt(SiteCode site) {
        if (!rights.lodges(site)) {
            throw CommonProblem.FORBIDDEN.with("Ce compte de service ne dépose pas de demande dans cette préfecture.");
        }
    }

    private void mustBeSeldom(Open311Key key) {
        Duration wait = rates.consume("open311-key", key.id().toString());
        if (wait.isPositive()) {
            throw new Problem(
                    CommonProblem.TOO_MANY_REQUESTS,
                    "Trop de demandes sont venues avec cette clé en peu de temps. Réessayez dans "
                            + (wait.toSeconds() + 1) + " secondes.");
        }
    }

    private static void mustOpen(Open311Key key, SiteCode site) {
        if (!key.opens(site.prefecture())) {
            throw CommonProblem.FORBIDDEN.with("Cette clé (api_key) ne vaut pas dans la préfecture de ce service.");
        }
    }
}
