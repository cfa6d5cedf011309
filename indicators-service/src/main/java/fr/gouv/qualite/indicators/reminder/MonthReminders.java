package fr.gouv.qualite.indicators.reminder;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.completeness.Completeness;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.reminder.Reminder;
import fr.gouv.qualite.platform.reminder.ReminderSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reminds each site of its last months that are not complete, and its quality manager of what waits to be validated: from
 * a few working days after the month's end, once a week.
 */
@ApplicationScoped
class MonthReminders implements ReminderSource {

    /** How many ended months are looked at. */
    private static final int MONTHS = 3;

    @Inject
    Catalogue catalogue;

    @Inject
    Completeness completeness;

    /** How many working days after its end a month is first asked for. */
    @ConfigProperty(name = "qualite.reminders.after-working-days")
    int firstAfter;

    /** How many working days pass between two reminders. */
    @ConfigProperty(name = "qualite.reminders.every-working-days")
    int pause;

    @Override
    public OfficeHours officeHours(SiteCode site) {
        catalogue.site(site);
        return catalogue.officeHours(site);
    }

    @Override
    public int pause() {
        return pause;
    }

    /** A month that is to be asked for tomorrow must not wait for a week. */
    @Override
    public boolean silentDayIsOver() {
        return false;
    }

    @Override
    public Reminder reminder(SiteCode code, LocalDate today) {
        SiteView site = catalogue.site(code);
        OfficeHours hours = catalogue.officeHours(code);
        return new Digest(
                code.value(),
                site.name(),
                Stream.iterate(Period.Month.of(today).previous(), Period.Month::previous)
                        .limit(MONTHS)
                        .filter(month -> hours.calendar().workingDaysBetween(month.lastDay(), today) >= firstAfter)
                        .map(month -> completeness.of(site, month))
                        .toList());
    }
}
