package fr.gouv.qualite.surveys.tally;

/**
 * What a response counts for, as SQL: the same text counts the new ones, those still waiting, and all of them again.
 *
 * <p>A response counts once for the form; for each question answered; for each choice made, free texts excepted; and
 * once for each theme on which it gives at least one opinion, however many questions the theme has. « Sans réponse »
 * is a choice and no opinion.
 */
final class Counting {

    /**
     * Reads {@code counted (month, channel, question, choice, persons)} out of {@code source}, which the caller
     * defines before it as the responses of one campaign, {@code :campaign}.
     */
    static final String COUNTED = """
            asked AS (
                SELECT q ->> 'code' AS question, q ->> 'type' AS type, q ->> 'theme' AS theme
                FROM campaign c
                JOIN questionnaire_version v
                    ON v.questionnaire = c.questionnaire AND v.number = c.questionnaire_number,
                    jsonb_array_elements(v.form -> 'questions') q
                WHERE c.slug = :campaign),
            dated AS (
                SELECT id, date_trunc('month', answered_on)::date AS month, channel, answers FROM source),
            given AS (
                SELECT d.id, d.month, d.channel, a.key AS question, a.value, q.type, q.theme
                FROM dated d, jsonb_each(d.answers) a JOIN asked q ON q.question = a.key),
            picked AS (
                SELECT id, month, channel, '' AS question, '' AS choice FROM dated
                UNION ALL
                SELECT id, month, channel, question, '' FROM given
                UNION ALL
                SELECT id, month, channel, question, chosen
                FROM given, jsonb_array_elements_text(
                    CASE jsonb_typeof(value) WHEN 'array' THEN value ELSE jsonb_build_array(value) END) chosen
                WHERE type <> 'FREE_TEXT'
                UNION ALL
                SELECT DISTINCT id, month, channel, '', opinion
                FROM given, unnest(ARRAY[theme, '*']) opinion
                WHERE type = 'SATISFACTION' AND value <> '"NO_ANSWER"' AND opinion IS NOT NULL),
            counted AS (
                SELECT month, channel, question, choice, count(*) AS persons
                FROM picked GROUP BY month, channel, question, choice)""";

    /** Reads {@code counted} out of the responses that are not in the tallies yet. */
    static final String OF_WAITING = """
            WITH source AS (
                SELECT r.id, r.answered_on, r.channel, r.answers
                FROM response_to_count w JOIN response r ON r.id = w.response
                WHERE w.campaign = :campaign),
            """ + COUNTED;

    private Counting() {}
}
