package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.service.database.Rows;
import fr.gouv.qualite.surveys.response.ResponseReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** How many responses chose what, counted in the transaction of each response. */
@ApplicationScoped
class TallyTable {

    @Inject
    Session database;

    /** Counts one response, in the transaction that saves it. */
    void count(@Observes ResponseReceived response) {
        // Locks the campaign's row first: responses of one campaign queue here and cannot deadlock below.
        database.createNativeMutationQuery("""
                        INSERT INTO campaign_results (campaign, responses, changed) VALUES (:campaign, 1, true)
                        ON CONFLICT (campaign) DO UPDATE
                        SET responses = campaign_results.responses + 1, changed = true""")
                .setParameter("campaign", response.campaign())
                .executeUpdate();
        List<String> questions = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        response.choices().forEach((question, chosen) -> {
            questions.add(question);
            codes.add(Tally.ANSWERED);
            chosen.forEach(code -> {
                questions.add(question);
                codes.add(code);
            });
        });
        database.createNativeMutationQuery("""
                        INSERT INTO tally (campaign, question, choice, count)
                        SELECT :campaign, question, choice, 1
                        FROM unnest(CAST(:questions AS text[]), CAST(:codes AS text[])) AS chosen (question, choice)
                        ON CONFLICT (campaign, question, choice) DO UPDATE SET count = tally.count + 1""")
                .setParameter("campaign", response.campaign())
                .setParameter("questions", questions.toArray(String[]::new))
                .setParameter("codes", codes.toArray(String[]::new))
                .executeUpdate();
    }

    /** Clears the counts of a campaign before a recount. */
    void clear(String campaign) {
        database.createNativeMutationQuery(
                        "UPDATE campaign_results SET responses = 0, changed = true WHERE campaign = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
        database.createNativeMutationQuery("DELETE FROM tally WHERE campaign = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
    }

    List<Tally> of(String campaign) {
        EntityManager rows = database;
        return Rows.map(
                rows.createNativeQuery("SELECT question, choice, count FROM tally WHERE campaign = :campaign")
                        .setParameter("campaign", campaign),
                Tally.class);
    }

    int responses(String campaign) {
        return database.createNativeQuery(
                        "SELECT responses FROM campaign_results WHERE campaign = :campaign", Integer.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    /** Marks the results as published, and returns the version to publish them under. */
    long nextVersion(String campaign) {
        return database.createNativeQuery("""
                                INSERT INTO campaign_results (campaign, version) VALUES (:campaign, 1)
                                ON CONFLICT (campaign) DO UPDATE
                                SET changed = false, version = campaign_results.version + 1
                                RETURNING version""", Long.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    /** Marks the results of these campaigns as changed, so that they are published again. */
    void markChanged(List<String> campaigns) {
        database.createNativeMutationQuery(
                        "UPDATE campaign_results SET changed = true WHERE campaign = ANY (:campaigns)")
                .setParameter("campaigns", campaigns.toArray(String[]::new))
                .executeUpdate();
    }

    /** Locks one campaign whose results changed since they were published; other replicas skip it. */
    Optional<String> changed() {
        return database.createNativeQuery("""
                        SELECT campaign FROM campaign_results WHERE changed
                        ORDER BY campaign LIMIT 1 FOR UPDATE SKIP LOCKED""", String.class).uniqueResultOptional();
    }
}
