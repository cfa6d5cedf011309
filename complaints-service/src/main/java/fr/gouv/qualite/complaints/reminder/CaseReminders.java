package fr.gouv.qualite.complaints.reminder;

import fr.gouv.qualite.complaints.casefile.query.CaseFacts;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import fr.gouv.qualite.platform.reminder.Reminder;
import fr.gouv.qualite.platform.reminder.ReminderSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Reminds each site once a working day of what is late, due and waiting, and its quality manager of what stays late. A
 * day without anything to do is silent.
 */
@ApplicationScoped
class CaseReminders implements ReminderSource {

    @Inject
    Sites sites;

    @Inject
    CaseFacts cases;

    @Override
    public OfficeHours officeHours(SiteCode code) {
        Site site = sites.get(code);
        return new OfficeHours(WorkingDayCalendar.of(site.holidayZone()), site.timeZone());
    }

    @Override
    public int pause() {
        return 1;
    }

    /** Lists in the next morning's e-mail what arrives during such a day. */
    @Override
    public boolean silentDayIsOver() {
        return true;
    }

    @Override
    public Reminder reminder(SiteCode code, LocalDate today) {
        Site site = sites.get(code);
        return new Digest(site.name(), today, WorkingDayCalendar.of(site.holidayZone()), cases.waiting(code));
    }
}
