package fr.gouv.qualite.indicators.reminder;

import fr.gouv.qualite.indicators.measurement.Completeness;
import fr.gouv.qualite.indicators.reference.Catalogue;
import fr.gouv.qualite.indicators.reference.SiteView;
import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes to each site about its last months that are not complete, and to its quality manager about what waits to be
 * validated: from a few working days after the month's end, once a week, in the office hours of the site. The day is
 * marked before the e-mails leave, so that nothing is ever said twice the same day, whatever the number of replicas and
 * wherever one stops; a mail server that is away gets them at a later try of the same day.
 */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<ReminderSettings, String> {

    private static final Logger LOG = Logger.getLogger(Reminders.class);

    /** How many ended months are looked at. */
    private static final int MONTHS = 3;

    @Inject
    Catalogue catalogue;

    @Inject
    Completeness completeness;

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "qualite.public-url")
    String publicUrl;

    /** How many working days after its end a month is first asked for. */
    @ConfigProperty(name = "qualite.reminders.after-working-days")
    int firstAfter;

    /** How many working days pass between two reminders. */
    @ConfigProperty(name = "qualite.reminders.every-working-days")
    int pause;

    ReminderSettings of(String site) {
        return findByIdOptional(site).orElseGet(() -> ReminderSettings.of(site));
    }

    @Scheduled(every = "{qualite.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        remind(clock.instant());
    }

    void remind(Instant now) {
        List<String> written = QuarkusTransaction.requiringNew()
                .call(() -> list("deskEmail is not null or managerEmail is not null").stream()
                        .map(settings -> settings.site)
                        .toList());
        for (String site : written) {
            Prepared prepared = QuarkusTransaction.requiringNew().call(() -> prepare(SiteCode.of(site), now));
            if (!send(prepared.mails())) {
                QuarkusTransaction.requiringNew().run(() -> findById(site).lastDigest = prepared.before());
            }
        }
    }

    /** What leaves today, once the day is marked, and the day that was marked before. */
    private record Prepared(List<Mail> mails, @Nullable LocalDate before) {}

    private Prepared prepare(SiteCode code, Instant now) {
        ReminderSettings settings = findById(code.value(), LockModeType.PESSIMISTIC_WRITE);
        LocalDate before = settings.lastDigest;
        OfficeHours hours = catalogue.officeHours(code);
        LocalDate today = now.atZone(hours.timeZone()).toLocalDate();
        if (!hours.isOpen(now) || !isDue(before, today, hours)) {
            return new Prepared(List.of(), before);
        }
        List<Mail> mails = mails(settings, digest(code, today, hours));
        if (!mails.isEmpty()) {
            settings.lastDigest = today;
        }
        return new Prepared(mails, before);
    }

    private boolean isDue(@Nullable LocalDate before, LocalDate today, OfficeHours hours) {
        return before == null || (today.isAfter(before) && hours.calendar().workingDaysBetween(before, today) >= pause);
    }

    private Digest digest(SiteCode code, LocalDate today, OfficeHours hours) {
        SiteView site = catalogue.site(code);
        return new Digest(
                code.value(),
                site.name(),
                Stream.iterate(Period.Month.of(today).previous(), Period.Month::previous)
                        .limit(MONTHS)
                        .filter(month -> hours.calendar().workingDaysBetween(month.lastDay(), today) >= firstAfter)
                        .map(month -> completeness.of(site, month))
                        .toList());
    }

    private List<Mail> mails(ReminderSettings settings, Digest digest) {
        List<Mail> mails = new ArrayList<>();
        if (settings.deskEmail != null && !digest.incomplete().isEmpty()) {
            mails.add(mail(settings.deskEmail, digest.forTheDesk(publicUrl)));
        }
        if (settings.managerEmail != null && !digest.toValidate().isEmpty()) {
            mails.add(mail(settings.managerEmail, digest.forTheManager(publicUrl)));
        }
        return mails;
    }

    private static Mail mail(String address, Digest.Text text) {
        return Mail.withText(address, text.subject(), text.body());
    }

    /** Says whether they may be marked as sent: all of them, or some of them, for none is to be said twice. */
    private boolean send(List<Mail> mails) {
        int sent = 0;
        for (Mail mail : mails) {
            try {
                mailer.send(mail);
                sent++;
            } catch (RuntimeException e) {
                // Neither the address nor the text is logged.
                LOG.warnf("A reminder did not leave: %s", e.getClass().getSimpleName());
            }
        }
        return mails.isEmpty() || sent > 0;
    }
}
