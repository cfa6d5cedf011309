package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Who handles the cases of each site. There is no directory to ask: whoever opens a case of a site that they handle is
 * known there from then on, for a year.
 */
@ApplicationScoped
public class DeskAgents {

    @Inject
    Session database;

    /** Records that an agent opened a case of a site. */
    void recordSeen(SiteCode site, Caller caller, LocalDate today) {
        database.createNativeMutationQuery("""
                        INSERT INTO desk_agent (site, id, name, last_seen) VALUES (:site, :id, :name, :today)
                        ON CONFLICT (site, id) DO UPDATE SET name = excluded.name, last_seen = excluded.last_seen
                        WHERE (desk_agent.name, desk_agent.last_seen) <> (excluded.name, excluded.last_seen)""")
                .setParameter("site", site.value())
                .setParameter("id", caller.id())
                .setParameter("name", caller.name())
                .setParameter("today", today)
                .executeUpdate();
    }

    public Optional<DeskAgent> named(SiteCode site, String id) {
        return rows("AND id = :id", site, LocalDate.EPOCH, id).stream().findFirst();
    }

    /** Those seen at the site for a year, by name, and the caller. */
    List<DeskAgent> of(SiteCode site, Caller caller, Instant now) {
        LocalDate aYearAgo = LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(1);
        return Stream.concat(
                        rows("AND id <> :id", site, aYearAgo, caller.id()).stream(), Stream.of(DeskAgent.of(caller)))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private List<DeskAgent> rows(String condition, SiteCode site, LocalDate since, String id) {
        return database.createNativeQuery(
                        "SELECT id, name FROM desk_agent WHERE site = :site AND last_seen >= :since " + condition,
                        DeskAgent.class)
                .setParameter("site", site.value())
                .setParameter("since", since)
                .setParameter("id", id)
                .getResultList();
    }
}
