package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.Message;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.complaints.followup.FurtherMessages;
import fr.gouv.qualite.complaints.intake.IncomingCases;
import fr.gouv.qualite.complaints.mail.Correspondence;
import fr.gouv.qualite.complaints.mail.MailboxSettings.Mailbox;
import fr.gouv.qualite.complaints.mailbox.reading.IncomingMail;
import fr.gouv.qualite.complaints.mailbox.reading.MailSource;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Processes an e-mail: creates a case, adds to one, marks a letter as bounced, or ignores it. */
@ApplicationScoped
class MailIntake {

    /** Cases of a day after which a sender gets no more acknowledgements: two robots would write for ever. */
    private static final int ACKNOWLEDGED_A_DAY = 5;

    /** Cases of a day after which what a sender writes is quarantined. */
    private static final int PROCESSED_A_DAY = 50;

    @Inject
    MailboxMessages messages;

    @Inject
    IncomingCases incoming;

    @Inject
    FurtherMessages further;

    @Inject
    Correspondence correspondence;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    private record Processed(
            Outcome outcome,
            @Nullable UUID caseId,
            @Nullable String reason) {}

    /** Processes a message once: the second time, returns its outcome. */
    @Transactional(Transactional.TxType.MANDATORY)
    Outcome process(String name, Mailbox mailbox, IncomingMail mail, Instant arrived) {
        return messages.lockMessage(name, mail.key(), arrived).orElseGet(() -> {
            Processed processed = process(mailbox, mail, earlierOf(arrived, clock.instant()));
            messages.recordOutcome(
                    name, mail.key(), processed.outcome(), processed.caseId(), senderKey(mail), processed.reason());
            if (processed.caseId() == null) {
                messages.describe(name, mail.key(), siteCodeOf(mailbox, mail).orElse(null), mail);
            }
            return processed.outcome();
        });
    }

    private Processed process(Mailbox mailbox, IncomingMail mail, Instant arrived) {
        return switch (mail.nature()) {
            case AUTOMATIC ->
                new Processed(
                        Outcome.AUTOMATIC,
                        null,
                        "Il semble écrit par un programme : réponse d’absence, lettre d’information, rapport.");
            case UNDELIVERED ->
                correspondence
                        .undelivered(mail.references())
                        .map(id -> new Processed(Outcome.DELIVERY_REPORT, id, null))
                        .orElseGet(() -> new Processed(
                                Outcome.DELIVERY_REPORT,
                                null,
                                "Un courriel de la plateforme n’a pas été remis ; la demande n’est pas retrouvée."));
            case PERSON ->
                furtherMessage(mail, arrived)
                        .map(id -> new Processed(Outcome.FURTHER_MESSAGE, id, null))
                        .orElseGet(() -> newCase(mailbox, mail, arrived));
        };
    }

    private Optional<UUID> furtherMessage(IncomingMail mail, Instant arrived) {
        if (mail.from() == null) {
            return Optional.empty();
        }
        Optional<UUID> file = further.add(
                correspondence.casesOf(mail.references()),
                Objects.requireNonNullElse(mail.subject(), ""),
                mail.from(),
                mail.furtherMessage(),
                Author.requester(arrived));
        file.ifPresent(id -> recordInThread(mail, id, arrived));
        return file;
    }

    private Processed newCase(Mailbox mailbox, IncomingMail mail, Instant arrived) {
        Optional<Site> site = siteOf(mailbox, mail);
        if (site.isEmpty()) {
            return new Processed(Outcome.SET_ASIDE, null, "Aucun site ne correspond aux destinataires.");
        }
        if (!site.get().isOpenOn(site.get().dayOf(arrived))) {
            // Somebody of the prefecture finds it in the list, and tells the person where to write.
            return new Processed(Outcome.SET_ASIDE, null, "« " + site.get().name() + " » a fermé.");
        }
        long today = messages.casesOfADay(senderKey(mail));
        if (today >= PROCESSED_A_DAY) {
            return new Processed(Outcome.SET_ASIDE, null, "Le même expéditeur a écrit trop de messages en un jour.");
        }
        boolean acknowledged = mail.wantsAcknowledgement() && today < ACKNOWLEDGED_A_DAY;
        UUID id = incoming.arrive(
                message(mailbox, mail, site.get(), arrived), site.get(), Author.requester(arrived), acknowledged);
        recordInThread(mail, id, arrived);
        return new Processed(Outcome.CASE, id, null);
    }

    private static Message message(Mailbox mailbox, IncomingMail mail, Site site, Instant arrived) {
        return new Message(
                mailbox.kind(),
                Channel.EMAIL,
                Scope.TO_QUALIFY,
                null,
                null,
                mail.language(),
                site.dayOf(arrived),
                mail.shortSubject(),
                mail.message(),
                new Requester(mail.senderName(), mail.sender(), null));
    }

    private Optional<Site> siteOf(Mailbox mailbox, IncomingMail mail) {
        return siteCodeOf(mailbox, mail).map(code -> sites.named(SiteCode.of(code)));
    }

    static Optional<String> siteCodeOf(Mailbox mailbox, IncomingMail mail) {
        Map<String, String> byAddress = mailbox.sitesByAddress();
        return mail.recipients().stream()
                .map(byAddress::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(mailbox::site);
    }

    private void recordInThread(IncomingMail mail, UUID id, Instant arrived) {
        if (mail.messageId() != null) {
            correspondence.received(mail.messageId(), id, arrived);
        }
    }

    private static String senderKey(IncomingMail mail) {
        return MailSource.hash(Objects.requireNonNullElse(mail.sender(), "").getBytes(UTF_8));
    }

    /** A mail server's clock may be ahead of ours. */
    private static Instant earlierOf(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
