package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.service.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;

/** Which results changed since the other services were told, and the version of the last event of each. */
@ApplicationScoped
class ToldTable {

    @Inject
    Session database;

    record OfMonth(String campaign, LocalDate month) {

        Period.Month period() {
            return Period.Month.of(month);
        }
    }

    /** Locks one campaign whose results changed; other replicas skip it. */
    Optional<String> campaign() {
        return database.createNativeQuery("""
                        SELECT campaign FROM campaign_results WHERE changed
                        ORDER BY campaign LIMIT 1 FOR UPDATE SKIP LOCKED""", String.class).uniqueResultOptional();
    }

    /** Locks one month of a campaign whose results changed; other replicas skip it. */
    Optional<OfMonth> month() {
        return Rows.one(rows().createNativeQuery("""
                        SELECT campaign, month FROM month_results WHERE changed
                        ORDER BY campaign, month LIMIT 1 FOR UPDATE SKIP LOCKED"""), OfMonth.class);
    }

    /** Marks the results of a campaign as told, and returns the version to tell them under. */
    long tell(String campaign) {
        return database.createNativeQuery("""
                                INSERT INTO campaign_results (campaign, version) VALUES (:campaign, 1)
                                ON CONFLICT (campaign) DO UPDATE
                                SET changed = false, version = campaign_results.version + 1
                                RETURNING version""", Long.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    /** Marks the results of a month as told, and returns the version to tell them under. */
    long tell(OfMonth told) {
        return database.createNativeQuery("""
                                UPDATE month_results SET changed = false, version = version + 1
                                WHERE campaign = :campaign AND month = :month RETURNING version""", Long.class)
                .setParameter("campaign", told.campaign())
                .setParameter("month", told.month())
                .getSingleResult();
    }

    /** As a session, untyped rows are deprecated. */
    private EntityManager rows() {
        return database;
    }
}
