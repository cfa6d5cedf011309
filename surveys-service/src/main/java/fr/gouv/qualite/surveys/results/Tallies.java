package fr.gouv.qualite.surveys.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** How many responses chose what, kept up to date in the transaction of each response. */
@ApplicationScoped
public class Tallies {

    /** Stands for « answered the question at all ». */
    private static final String ANSWERED = "";

    @Inject
    Session database;

    /**
     * Counts one response.
     *
     * @param choices what it chose, by question answered
     */
    public void count(String campaign, Map<String, List<String>> choices) {
        // The campaign's row first: it makes the responses of a campaign queue, so that they cannot deadlock below.
        database.createNativeMutationQuery("""
                        INSERT INTO campaign_results (campaign, responses, changed) VALUES (:campaign, 1, true)
                        ON CONFLICT (campaign) DO UPDATE
                        SET responses = campaign_results.responses + 1, changed = true""")
                .setParameter("campaign", campaign)
                .executeUpdate();
        List<String> questions = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        choices.forEach((question, chosen) -> {
            questions.add(question);
            codes.add(ANSWERED);
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
                .setParameter("campaign", campaign)
                .setParameter("questions", questions.toArray(String[]::new))
                .setParameter("codes", codes.toArray(String[]::new))
                .executeUpdate();
    }

    /** Drops what was counted, before it is counted again. */
    public void forget(String campaign) {
        database.createNativeMutationQuery(
                        "UPDATE campaign_results SET responses = 0, changed = true WHERE campaign = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
        database.createNativeMutationQuery("DELETE FROM tally WHERE campaign = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
    }

    /** What is counted now. */
    Counts of(String campaign) {
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT question, choice, count FROM tally WHERE campaign = :campaign", Object[].class)
                .setParameter("campaign", campaign)
                .getResultList();
        Counts counts = new Counts();
        for (Object[] row : rows) {
            String question = (String) row[0];
            String choice = (String) row[1];
            int count = (Integer) row[2];
            if (choice.equals(ANSWERED)) {
                counts.answered(question, count);
            } else {
                counts.chosen(question, choice, count);
            }
        }
        return counts;
    }

    int responses(String campaign) {
        return database.createNativeQuery(
                        "SELECT responses FROM campaign_results WHERE campaign = :campaign", Integer.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    /** Marks the results as told, and returns the version to tell them under. */
    long nextVersion(String campaign) {
        return database.createNativeQuery("""
                                INSERT INTO campaign_results (campaign, version) VALUES (:campaign, 1)
                                ON CONFLICT (campaign) DO UPDATE
                                SET changed = false, version = campaign_results.version + 1
                                RETURNING version""", Long.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    /** One campaign whose results changed since they were told, held so that no other replica tells it too. */
    Optional<String> changed() {
        return database.createNativeQuery("""
                        SELECT campaign FROM campaign_results WHERE changed
                        ORDER BY campaign LIMIT 1 FOR UPDATE SKIP LOCKED""", String.class).uniqueResultOptional();
    }
}
