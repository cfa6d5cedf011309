package fr.gouv.qualite.platform.mail.reminder;

import fr.gouv.qualite.platform.WorkingDayCalendar;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a site is written to. The addresses are those of offices, not of people. */
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

    /** The last day, at the site, whose reminder was made. */
    @Nullable
    LocalDate lastDigest;

    /** How many times the addresses were changed; the reminders do not count. */
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
