package fr.gouv.qualite.platform.reminder;

import fr.gouv.qualite.platform.WorkingDayCalendar;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The addresses that a site is reminded at: mailboxes of offices, not of people. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "reminder_settings")
class ReminderSettings {

    @Id
    String site;

    @Nullable
    String deskEmail;

    @Nullable
    String managerEmail;

    /** The last day, by the site's clocks, on which a reminder was queued. */
    @Nullable
    LocalDate lastDigest;

    /** The version of the addresses; sending a reminder does not change it. */
    long changes;

    static ReminderSettings of(String site) {
        ReminderSettings settings = new ReminderSettings();
        settings.site = site;
        return settings;
    }

    void change(SetReminders command) {
        deskEmail = command.deskEmail();
        managerEmail = command.managerEmail();
        changes++;
    }

    /** @param pause how many working days pass between two reminders */
    boolean isDue(LocalDate today, int pause, WorkingDayCalendar calendar) {
        return lastDigest == null
                || (today.isAfter(lastDigest) && calendar.workingDaysBetween(lastDigest, today) >= pause);
    }
}
