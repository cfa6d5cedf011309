package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.reporting.results.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reports the caller may read or change. */
@ApplicationScoped
class ReportAccess {

    @Inject
    AnnualReports reports;

    @Inject
    Caller caller;

    ReportFilter visible(
            @Nullable String prefecture, @Nullable Integer year, @Nullable Scope scope, @Nullable ReportStatus status) {
        String code = prefecture == null
                ? caller.prefecture().map(PrefectureCode::value).orElse(null)
                : PrefectureCode.of(prefecture).value();
        if (caller.seesTheNation()) {
            return new ReportFilter(prefecture == null ? null : code, year, scope, status, null);
        }
        if (code == null) {
            throw Problem.invalid("prefecture", "Indiquez la préfecture, par exemple 76.");
        }
        if (caller.seesPrefecture(PrefectureCode.of(code))) {
            return new ReportFilter(code, year, scope, status, null);
        }
        List<String> sites =
                caller.sites().stream().map(SiteCode::value).sorted().toList();
        if (sites.stream().noneMatch(site -> site.startsWith(code + "-"))) {
            caller.mustSee(PrefectureCode.of(code));
        }
        return new ReportFilter(code, year, scope, status, sites);
    }

    AnnualReport readable(UUID id) {
        AnnualReport report = find(id);
        if (report.scope() == Scope.SITE) {
            caller.mustSee(SiteCode.of(report.code()));
        } else {
            caller.mustSee(report.prefecture());
        }
        return report;
    }

    AnnualReport managed(UUID id) {
        AnnualReport report = find(id);
        caller.mustManage(report.prefecture());
        return report;
    }

    private AnnualReport find(UUID id) {
        return reports.findByIdOptional(id).orElseThrow(() -> Problem.notFound("Ce bilan n’existe pas."));
    }
}
