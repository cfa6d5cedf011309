package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases that seem to say the same thing twice. */
@ApplicationScoped
class Duplicates {

    /** How far apart, in days, two cases may be received and still be one. */
    private static final int DAYS = 60;

    /** From 0 (nothing in common) to 1: that of two texts which differ by a few words. */
    private static final double ALIKE = 0.5;

    private static final String NEAR = """
            SELECT id, same_person, alike FROM (
                SELECT c.id, c.received_on,
                       coalesce(lower(c.requester_email) = lower(:email), false) AS same_person,
                       similarity(left(c.message, 1000), left(:message, 1000)) >= :alike AS alike
                FROM case_file c
                WHERE c.site = :site AND c.id <> :id AND c.merged_into IS NULL
                  AND c.received_month BETWEEN :firstMonth AND :lastMonth
                  AND c.received_on BETWEEN :from AND :to) near
            WHERE same_person OR alike ORDER BY alike AND same_person DESC, received_on DESC, id LIMIT 5""";

    /** A case that may be the same, and why. */
    record Hint(CaseFile file, boolean samePerson, boolean sameText) {}

    @Inject
    EntityManager entities;

    @Inject
    CaseFiles files;

    /** At most five cases of the same site that come from the same address or say nearly the same. */
    List<Hint> of(CaseFile file) {
        LocalDate from = file.receivedOn.minusDays(DAYS);
        LocalDate to = file.receivedOn.plusDays(DAYS);
        List<?> rows = entities.createNativeQuery(NEAR, Object[].class)
                .setParameter("site", file.site)
                .setParameter("id", file.id)
                .setParameter("email", file.requesterEmail == null ? "" : file.requesterEmail)
                .setParameter("message", file.message)
                .setParameter("alike", ALIKE)
                .setParameter("firstMonth", from.withDayOfMonth(1))
                .setParameter("lastMonth", to.withDayOfMonth(1))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Hint(files.get((UUID) row[0]), (Boolean) row[1], (Boolean) row[2]))
                .toList();
    }

    /** Refuses to answer with one letter what is not one case, or two people: each is owed an answer. */
    static void check(CaseFile duplicate, CaseFile into) {
        if (duplicate.id.equals(into.id)) {
            throw ComplaintsProblem.NOT_A_DUPLICATE.with("Un message n’est pas le doublon de lui-même.");
        }
        if (!duplicate.site.equals(into.site)) {
            throw ComplaintsProblem.NOT_A_DUPLICATE.with(
                    "Ces deux messages ne sont pas du même site : transmettez-en un d’abord.");
        }
        if (into.mergedInto != null) {
            throw ComplaintsProblem.NOT_A_DUPLICATE.with("Le message " + into.number
                    + " est lui-même traité avec un autre : indiquez le numéro " + into.mergedInto + ".");
        }
        if (differ(duplicate.requesterEmail, into.requesterEmail)
                || differ(duplicate.requesterName, into.requesterName)) {
            throw ComplaintsProblem.NOT_A_DUPLICATE.with(
                    "Ces deux messages viennent de deux personnes : chacune attend sa réponse.");
        }
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.toLowerCase(Locale.FRENCH).equals(other.toLowerCase(Locale.FRENCH));
    }
}
