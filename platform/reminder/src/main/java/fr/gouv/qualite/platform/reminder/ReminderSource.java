package fr.gouv.qualite.platform.reminder;

import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;

/** Lists the reminders a service sends to its sites, and how often. Each service that has reminders has one such bean. */
public interface ReminderSource {

    /** When the site may be written to; a problem when no site has this code. */
    OfficeHours officeHours(SiteCode site);

    /** How many working days pass between two reminders; at least 1. */
    int pause();

    /** Whether a site with nothing to remind of is done for the day; otherwise it is checked again later that day. */
    boolean silentDayIsOver();

    /** @param today by the site's own clocks */
    Reminder reminder(SiteCode site, LocalDate today);
}
