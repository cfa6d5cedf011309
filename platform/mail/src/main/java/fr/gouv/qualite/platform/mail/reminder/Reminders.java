package fr.gouv.qualite.platform.mail.reminder;

import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.mail.Letter;
import fr.gouv.qualite.platform.mail.Letters;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Writes to each site and to its quality manager, in the site's office hours. The day is marked and the letters are kept
 * in one transaction: several replicas, or one that starts again, write once, and a mail server that is away gets them
 * later.
 */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<ReminderSettings, String> {

    /** Why these letters are sent. */
    public static final String PURPOSE = "REMINDER";

    @Inject
    ReminderSource source;

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
        remind(clock.instant());
    }

    /** Writes to every site whose office is open at this instant and that was not written to lately. */
    public void remind(Instant now) {
        List<String> written = QuarkusTransaction.requiringNew()
                .call(() -> list("deskEmail is not null or managerEmail is not null").stream()
                        .map(settings -> settings.site)
                        .toList());
        written.forEach(site -> QuarkusTransaction.requiringNew().run(() -> remind(SiteCode.of(site), now)));
    }

    private void remind(SiteCode site, Instant now) {
        ReminderSettings settings = findById(site.value(), LockModeType.PESSIMISTIC_WRITE);
        OfficeHours hours = source.officeHours(site);
        LocalDate today = now.atZone(hours.timeZone()).toLocalDate();
        if (!hours.isOpen(now) || !settings.isDue(today, source.pause(), hours.calendar())) {
            return;
        }
        Reminder reminder = source.reminder(site, today);
        boolean desk = write(settings.deskEmail, reminder.forTheDesk(publicUrl));
        boolean manager = write(settings.managerEmail, reminder.forTheManager(publicUrl));
        if (desk || manager || source.silentDayIsOver()) {
            settings.lastDigest = today;
        }
    }

    private boolean write(@Nullable String address, Optional<Reminder.Text> text) {
        if (address == null || text.isEmpty()) {
            return false;
        }
        letters.add(new Letter(
                null, PURPOSE, address, text.get().subject(), text.get().body()));
        return true;
    }
}
