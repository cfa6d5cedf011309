package fr.gouv.qualite.surveys.tally;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.service.database.Rows;
import fr.gouv.qualite.surveys.response.ResponseReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/**
 * How many persons chose what. Reading adds the tallies and the responses that are not folded into them yet, in one
 * statement: whoever has just answered is counted.
 */
@ApplicationScoped
public class TallyTable {

    /** How many responses are folded in one transaction: some tens of milliseconds of work. */
    static final int FOLDED_AT_ONCE = 2000;

    @Inject
    Session database;

    /** Notes that a response is to be counted, in the transaction that saves it, without waiting for anyone. */
    void await(@Observes ResponseReceived received) {
        database.createNativeMutationQuery(
                        "INSERT INTO response_to_count (campaign, response) VALUES (:campaign, :response)")
                .setParameter("campaign", received.campaign())
                .setParameter("response", received.response())
                .executeUpdate();
    }

    /** Counts a whole campaign. */
    public List<Tally> of(String campaign) {
        return Rows.map(
                rows().createNativeQuery(Counting.OF_WAITING + """
                        SELECT question, choice, sum(persons)::int AS persons
                        FROM (SELECT question, choice, persons FROM counted
                              UNION ALL
                              SELECT question, choice, persons FROM monthly_tally WHERE campaign = :campaign) every
                        GROUP BY question, choice""").setParameter("campaign", campaign), Tally.class);
    }

    /** Counts the answers that were given in one month, whenever they were typed in. */
    public List<Tally> of(String campaign, Period.Month month) {
        return Rows.map(
                rows().createNativeQuery(Counting.OF_WAITING + """
                        SELECT question, choice, sum(persons)::int AS persons
                        FROM (SELECT question, choice, persons FROM counted WHERE month = :month
                              UNION ALL
                              SELECT question, choice, persons FROM monthly_tally
                              WHERE campaign = :campaign AND month = :month) every
                        GROUP BY question, choice""")
                        .setParameter("campaign", campaign)
                        .setParameter("month", month.firstDay()),
                Tally.class);
    }

    /** Names the campaigns that have responses to fold. */
    List<String> waiting() {
        return database.createNativeQuery("SELECT DISTINCT campaign FROM response_to_count", String.class)
                .getResultList();
    }

    /**
     * Folds waiting responses of a campaign into its tallies; returns how many, 0 when another replica is at it.
     *
     * <p>One folds a campaign at a time, so that two never wait for each other's rows.
     */
    int fold(String campaign) {
        boolean alone = database.createNativeQuery(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended('fold ' || :campaign, 0))", Boolean.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
        return alone ? foldLocked(campaign) : 0;
    }

    private int foldLocked(String campaign) {
        return database.createNativeQuery("""
                        WITH folded AS (
                            DELETE FROM response_to_count
                            WHERE n IN (SELECT n FROM response_to_count
                                        WHERE campaign = :campaign ORDER BY n LIMIT :most)
                            RETURNING response),
                        source AS (
                            SELECT r.id, r.answered_on, r.channel, r.answers
                            FROM folded f JOIN response r ON r.id = f.response),
                        """ + Counting.COUNTED + """
                        , tallied AS (
                            INSERT INTO monthly_tally (campaign, month, channel, question, choice, persons)
                            SELECT :campaign, month, channel, question, choice, persons FROM counted
                            ON CONFLICT (campaign, month, channel, question, choice)
                            DO UPDATE SET persons = monthly_tally.persons + excluded.persons),
                        """ + MARKED + """
                        SELECT count(*)::int FROM folded""", Integer.class)
                .setParameter("campaign", campaign)
                .setParameter("most", FOLDED_AT_ONCE)
                .getSingleResult();
    }

    /** Marks what is to be told again, out of {@code counted}; last of the statements that write. */
    private static final String MARKED = """
            campaign_marked AS (
                INSERT INTO campaign_results (campaign, changed)
                SELECT DISTINCT :campaign, true FROM counted
                ON CONFLICT (campaign) DO UPDATE SET changed = true),
            month_marked AS (
                INSERT INTO month_results (campaign, month, changed)
                SELECT DISTINCT :campaign, month, true FROM counted
                ON CONFLICT (campaign, month) DO UPDATE SET changed = true)
            """;

    /**
     * Counts all responses of a campaign again, and replaces its tallies. Those that come meanwhile wait to be folded.
     *
     * @return the number of responses counted
     */
    int recount(String campaign) {
        lockFolding(campaign);
        database.createNativeMutationQuery("""
                        CREATE TEMPORARY TABLE IF NOT EXISTS recounted (
                            month date, channel text, question text, choice text, persons bigint) ON COMMIT DROP""").executeUpdate();
        // Takes what waits and counts what exists in one statement, thus at one instant: nothing is counted twice.
        database.createNativeMutationQuery("""
                        WITH taken AS (DELETE FROM response_to_count WHERE campaign = :campaign),
                        source AS (SELECT id, answered_on, channel, answers FROM response WHERE campaign = :campaign),
                        """ + Counting.COUNTED + """
                        INSERT INTO recounted SELECT month, channel, question, choice, persons FROM counted""")
                .setParameter("campaign", campaign)
                .executeUpdate();
        database.createNativeMutationQuery("DELETE FROM monthly_tally WHERE campaign = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
        database.createNativeMutationQuery("""
                        INSERT INTO monthly_tally (campaign, month, channel, question, choice, persons)
                        SELECT :campaign, month, channel, question, choice, persons FROM recounted""")
                .setParameter("campaign", campaign)
                .executeUpdate();
        markAll(List.of(campaign));
        return database.createNativeQuery("""
                        SELECT coalesce(sum(persons), 0)::int FROM recounted WHERE question = '' AND choice = ''""", Integer.class).getSingleResult();
    }

    /**
     * Counts all responses of a campaign again, and compares: 0 when « tallies and waiting » equals them.
     *
     * @return how many tallies differ
     */
    int drift(String campaign) {
        lockFolding(campaign);
        return database.createNativeQuery("""
                        WITH source AS (
                            SELECT id, answered_on, channel, answers FROM response r
                            WHERE campaign = :campaign
                            AND NOT EXISTS (SELECT FROM response_to_count w
                                            WHERE w.campaign = :campaign AND w.response = r.id)),
                        """ + Counting.COUNTED + """
                        SELECT count(*)::int FROM counted c
                        FULL JOIN (SELECT * FROM monthly_tally WHERE campaign = :campaign) t
                            USING (month, channel, question, choice)
                        WHERE c.persons IS DISTINCT FROM t.persons""", Integer.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    private void lockFolding(String campaign) {
        database.createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('fold ' || :campaign, 0))", Integer.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
    }

    /** Marks the results of these campaigns as changed, so that they are told again. */
    public void markChanged(List<String> campaigns) {
        database.createNativeMutationQuery(
                        "UPDATE campaign_results SET changed = true WHERE campaign = ANY (:campaigns)")
                .setParameter("campaigns", campaigns.toArray(String[]::new))
                .executeUpdate();
    }

    private void markAll(List<String> campaigns) {
        markChanged(campaigns);
        database.createNativeMutationQuery("UPDATE month_results SET changed = true WHERE campaign = ANY (:campaigns)")
                .setParameter("campaigns", campaigns.toArray(String[]::new))
                .executeUpdate();
    }

    /** As a session, untyped rows are deprecated. */
    private EntityManager rows() {
        return database;
    }
}
