package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Decides who may read and change a plan. */
@ApplicationScoped
class ActionRights {

    @Inject
    Caller caller;

    /**
     * The prefecture asked for, or else the caller's own.
     *
     * @throws Problem 403 when its plan is not theirs to read
     */
    PrefectureCode readable(@Nullable String prefecture) {
        PrefectureCode code = prefecture == null
                ? caller.prefecture()
                        .orElseThrow(() -> Problem.invalid("prefecture", "Indiquez la préfecture, par exemple 76."))
                : PrefectureCode.of(prefecture);
        mustRead(code);
        return code;
    }

    /** The plan is one for the whole prefecture: those who work in one of its sites read all of it. */
    void mustRead(PrefectureCode prefecture) {
        var unused = caller.visibilityIn(prefecture);
    }

    void mustWrite(PrefectureCode prefecture, @Nullable SiteCode site) {
        boolean ownSite = site != null
                && caller.has(Role.QUALITY_REFERENT)
                && caller.sites().contains(site);
        if (!ownSite && !caller.manages(prefecture)) {
            throw CommonProblem.FORBIDDEN.with("Le plan d’actions de la préfecture se modifie par son responsable"
                    + " qualité ; un référent qualité modifie les actions de son site.");
        }
    }
}
