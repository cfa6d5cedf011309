package fr.gouv.qualite.platform.reminder;

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
 * Reminds each site and its quality manager by e-mail, in the site's office hours. The day is recorded and the e-mails
 * are queued in one transaction, so several replicas, or one that restarts, remind once, and a mail server that is down
 * gets them later.
 */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<ReminderSettings, String> {

    /** The purpose of these letters. */
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

    /** Reminds every site whose office is open at this instant and that was not reminded within the pause. */
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
