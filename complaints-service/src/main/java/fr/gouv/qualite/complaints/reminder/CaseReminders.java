package fr.gouv.qualite.complaints.reminder;

import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import fr.gouv.qualite.platform.mail.reminder.Reminder;
import fr.gouv.qualite.platform.mail.reminder.ReminderSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reminds each site once a working day of what is late, due and waiting, and its quality manager of what stays late. A
 * day without anything to do is silent.
 */
@ApplicationScoped
class CaseReminders implements ReminderSource {

    @Inject
    Sites sites;

    @Inject
    Session database;

    @Override
    public OfficeHours officeHours(SiteCode code) {
        Site site = sites.get(code);
        return new OfficeHours(WorkingDayCalendar.of(site.holidayZone()), site.timeZone());
    }

    @Override
    public int pause() {
        return 1;
    }

    /** What arrives during such a day is told the next morning. */
    @Override
    public boolean silentDayIsOver() {
        return true;
    }

    @Override
    public Reminder reminder(SiteCode code, LocalDate today) {
        Site site = sites.get(code);
        return new Digest(site.name(), today, WorkingDayCalendar.of(site.holidayZone()), open(code));
    }

    /** With what is done and calls for attention again, which is never late. */
    private List<Digest.OpenCase> open(SiteCode site) {
        return database.createNativeQuery("""
                        SELECT id, number, CASE WHEN state NOT IN ('ANSWERED', 'CLOSED') THEN due_on END,
                            assignee_id IS NOT NULL
                        FROM case_file
                        WHERE site = :site AND (state NOT IN ('ANSWERED', 'CLOSED') OR attention IS NOT NULL)
                        ORDER BY desk_rank, id""", Object[].class)
                .setParameter("site", site.value())
                .getResultStream()
                .map(row -> new Digest.OpenCase((UUID) row[0], (String) row[1], day(row[2]), (Boolean) row[3]))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
