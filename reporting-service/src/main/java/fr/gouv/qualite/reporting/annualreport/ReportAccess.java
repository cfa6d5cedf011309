package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Visibility;
import fr.gouv.qualite.reporting.facts.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reports the caller may read or change. */
@ApplicationScoped
class ReportAccess {

    @Inject
    AnnualReports reports;

    @Inject
    Caller caller;

    /** What the caller may see of the prefecture asked for, or else of their own; those of the nation see it all. */
    Visibility visible(@Nullable String prefecture) {
        Optional<PrefectureCode> code =
                prefecture == null ? caller.prefecture() : Optional.of(PrefectureCode.of(prefecture));
        if (prefecture == null && caller.seesTheNation()) {
            return caller.visibility();
        }
        return caller.visibilityIn(
                code.orElseThrow(() -> Problem.invalid("prefecture", "Indiquez la préfecture, par exemple 76.")));
    }

    AnnualReport readable(UUID id) {
        AnnualReport report = reports.get(id);
        if (report.scope() == Scope.SITE) {
            caller.mustSee(SiteCode.of(report.code()));
        } else {
            caller.mustSee(report.prefecture());
        }
        return report;
    }

    AnnualReport managed(UUID id) {
        AnnualReport report = reports.get(id);
        caller.mustManage(report.prefecture());
        return report;
    }
}
