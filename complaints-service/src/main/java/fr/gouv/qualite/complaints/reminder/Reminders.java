package fr.gouv.qualite.complaints.reminder;

import fr.gouv.qualite.complaints.mail.Letter;
import fr.gouv.qualite.complaints.mail.Letters;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes to each site once a working day, in its office hours, of what is late, due and waiting, and to its quality
 * manager of what stays late. The day is marked and the letters are kept in one transaction: several replicas, or one
 * that starts again, write once. A day without anything to do is silent.
 */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<ReminderSettings, String> {

    @Inject
    Sites sites;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @ConfigProperty(name = "qualite.public-url")
    String publicUrl;

    ReminderSettings of(String site) {
        return findByIdOptional(site).orElseGet(() -> ReminderSettings.of(site));
    }

    @Scheduled(every = "{qualite.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        Instant now = clock.instant();
        List<String> written = QuarkusTransaction.requiringNew()
                .call(() -> list("deskEmail is not null or managerEmail is not null").stream()
                        .map(settings -> settings.site)
                        .toList());
        written.forEach(site -> QuarkusTransaction.requiringNew().run(() -> remind(site, now)));
    }

    private void remind(String code, Instant now) {
        ReminderSettings settings = findById(code, LockModeType.PESSIMISTIC_WRITE);
        Site site = sites.findById(code);
        WorkingDayCalendar calendar = WorkingDayCalendar.of(site.holidayZone());
        LocalDate today = site.dayOf(now);
        if (!settings.isDue(today) || !new OfficeHours(calendar, site.timeZone()).isOpen(now)) {
            return;
        }
        settings.lastDigest = today;
        Digest digest = new Digest(site.name(), today, calendar, open(code));
        if (!digest.open().isEmpty()) {
            write(settings.deskEmail, digest.forTheDesk(publicUrl));
        }
        if (!digest.escalated().isEmpty()) {
            write(settings.managerEmail, digest.forTheManager(publicUrl));
        }
    }

    private void write(@Nullable String address, Digest.Text text) {
        if (address != null) {
            letters.add(new Letter(null, Letter.Purpose.REMINDER, address, text.subject(), text.body()));
        }
    }

    /** With what is done and calls for attention again, which is never late. */
    private List<Digest.OpenCase> open(String site) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        SELECT id, number, CASE WHEN state NOT IN ('ANSWERED', 'CLOSED') THEN due_on END,
                            assignee_id IS NOT NULL
                        FROM case_file
                        WHERE site = :site AND (state NOT IN ('ANSWERED', 'CLOSED') OR attention IS NOT NULL)
                        ORDER BY desk_rank, id""", Object[].class)
                .setParameter("site", site)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Digest.OpenCase((UUID) row[0], (String) row[1], day(row[2]), (Boolean) row[3]))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
