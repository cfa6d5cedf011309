package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.reporting.results.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    Optional<AnnualReport> find(Scope scope, String code, int year) {
        return find("scope = ?1 AND code = ?2 AND year = ?3", scope, code, year).firstResultOptional();
    }

    /** What a list shows of each report, newest year first, after a place in that order. */
    List<ReportSummary> list(ReportFilter filter, @Nullable ReportPlace after, int limit) {
        String from = """
                SELECT new fr.gouv.qualite.reporting.annualreport.ReportSummary(
                    id, scope, code, year, status, validatedOn, publishedOn, sha256, version)
                FROM AnnualReport WHERE\s""";
        ReportPlace place = after == null ? ReportPlace.FIRST : after;
        var query = database.createQuery(
                        from + filter.condition()
                                + " AND (year < :year OR (year = :year AND code > :code)) ORDER BY year DESC, code",
                        ReportSummary.class)
                .setParameter("year", place.year())
                .setParameter("code", place.code())
                .setMaxResults(limit);
        filter.parameters().forEach(query::setParameter);
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

    void add(PublishedDocument document) {
        database.persist(document);
    }

    Optional<PublishedDocument> document(UUID report, DocumentFormat format) {
        return Optional.ofNullable(database.find(PublishedDocument.class, new PublishedDocument.Key(report, format)));
    }

    /** What can be downloaded of a published report, without its bytes. */
    List<DocumentSummary> documents(UUID report) {
        return database.createQuery("""
                        SELECT new fr.gouv.qualite.reporting.annualreport.DocumentSummary(
                            format, sha256, size)
                        FROM PublishedDocument WHERE reportId = :report ORDER BY format""", DocumentSummary.class)
                .setParameter("report", report)
                .getResultList();
    }
}
