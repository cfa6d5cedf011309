package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Visibility;
import fr.gouv.qualite.platform.service.security.Visibility.Condition;
import fr.gouv.qualite.reporting.facts.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AnnualReports implements PanacheRepositoryBase<AnnualReport, UUID> {

    private final EntityManager database;

    AnnualReports(EntityManager database) {
        this.database = database;
    }

    AnnualReport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("Ce bilan n’existe pas."));
    }

    Optional<AnnualReport> find(Scope scope, String code, int year) {
        return find("scope = ?1 AND code = ?2 AND year = ?3", scope, code, year).firstResultOptional();
    }

    /**
     * What a list shows of each report, newest year first, then by code.
     *
     * @param visible whose reports: a prefecture's own are those of the sites and of the prefecture itself
     * @param statuses none for all
     * @param after the last place of the page before
     */
    List<ReportSummary> list(
            Visibility visible,
            @Nullable Integer year,
            @Nullable Scope scope,
            List<ReportStatus> statuses,
            @Nullable ReportPlace after,
            int limit) {
        Condition rows = visible.sql("prefecture", "code");
        ReportPlace place = after == null ? ReportPlace.FIRST : after;
        TypedQuery<ReportSummary> query = database.createQuery(
                        """
                        SELECT new fr.gouv.qualite.reporting.annualreport.ReportSummary(
                            id, scope, code, year, status, validatedOn, publishedOn, sha256, version)
                        FROM AnnualReport
                        WHERE (:ofYear IS NULL OR year = :ofYear)
                            AND (:scope IS NULL OR scope = :scope)
                            AND status IN :statuses
                            AND (year < :year OR (year = :year AND code > :code))
                            AND\s""" + rows.text() + " ORDER BY year DESC, code", ReportSummary.class)
                .setParameter("ofYear", year)
                .setParameter("scope", scope)
                .setParameter("statuses", statuses.isEmpty() ? List.of(ReportStatus.values()) : statuses)
                .setParameter("year", place.year())
                .setParameter("code", place.code())
                .setMaxResults(limit);
        rows.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    void add(ReportComment comment) {
        database.persist(comment);
    }

    List<ReportComment> comments(UUID report) {
        return database.createQuery(
                        "FROM ReportComment WHERE reportId = :report ORDER BY writtenAt, id", ReportComment.class)
                .setParameter("report", report)
                .getResultList();
    }
}
