package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** Cases that seem to say the same thing twice. */
@ApplicationScoped
public class NearCases {

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
    public record Hint(CaseFile file, boolean samePerson, boolean sameText) {}

    private record Near(UUID id, boolean samePerson, boolean alike) {}

    @Inject
    Session database;

    @Inject
    CaseFiles files;

    /** At most five cases of the same site that come from the same address or say nearly the same. */
    public List<Hint> of(CaseFile file) {
        LocalDate from = file.receivedOn().minusDays(DAYS);
        LocalDate to = file.receivedOn().plusDays(DAYS);
        return database
                .createNativeQuery(NEAR, Near.class)
                .setParameter("site", file.site().value())
                .setParameter("id", file.id())
                .setParameter(
                        "email", Objects.requireNonNullElse(file.requester().email(), ""))
                .setParameter("message", file.message())
                .setParameter("alike", ALIKE)
                .setParameter("firstMonth", from.withDayOfMonth(1))
                .setParameter("lastMonth", to.withDayOfMonth(1))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(near -> new Hint(files.get(near.id()), near.samePerson(), near.alike()))
                .toList();
    }
}
