package fr.gouv.qualite.platform.mail.reminder;

import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;

/** What a service reminds its sites of, and how often. Each service that has reminders has one such bean. */
public interface ReminderSource {

    /** When the site may be written to; a problem when no site has this code. */
    OfficeHours officeHours(SiteCode site);

    /** How many working days pass between two reminders; at least 1. */
    int pause();

    /** Whether a day on which nothing was to be said is over; if not, it is looked at again until something is. */
    boolean silentDayIsOver();

    /** @param today by the site's own clocks */
    Reminder reminder(SiteCode site, LocalDate today);
}
