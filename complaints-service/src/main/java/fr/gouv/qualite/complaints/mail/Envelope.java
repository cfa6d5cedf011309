package fr.gouv.qualite.complaints.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is around a letter. From is always the platform's own address, the only one that its mail server is allowed
 * to write as (SPF, DKIM): a site's address is in Reply-To, when its mailbox is read. Letters of a case make one thread,
 * with what the person wrote; those that nobody typed say so (RFC 3834), so that no robot answers them.
 */
@ApplicationScoped
class Envelope {

    @Inject
    Session database;

    @Inject
    Correspondence correspondence;

    @Inject
    MailboxSettings mailboxes;

    @ConfigProperty(name = "quarkus.mailer.from")
    String from;

    private record AboutCase(String number, String site) {}

    Mail of(WaitingLetter letter) {
        Mail mail =
                Mail.withText(letter.recipient, letter.subject, letter.body).addHeader("Message-ID", messageId(letter));
        if (letter.purpose != Letter.Purpose.ANSWER && letter.purpose != Letter.Purpose.HOLDING_REPLY) {
            boolean replied = letter.purpose == Letter.Purpose.ACKNOWLEDGEMENT;
            mail.addHeader("Auto-Submitted", replied ? "auto-replied" : "auto-generated");
            mail.addHeader("X-Auto-Response-Suppress", "All");
        }
        AboutCase about = about(letter.caseId);
        if (about != null && letter.caseId != null) {
            thread(mail, letter.caseId, about);
        }
        return mail;
    }

    /** The same each time that the letter is sent: a mail server that gets it twice may know it. */
    String messageId(WaitingLetter letter) {
        return "<" + letter.id + "@" + domain() + ">";
    }

    private void thread(Mail mail, UUID caseId, AboutCase about) {
        // The first is never sent: what all letters of a case have in common.
        String root = "<" + about.number() + "@" + domain() + ">";
        String last = correspondence.lastReceived(caseId).orElse(root);
        mail.addHeader("In-Reply-To", last);
        mail.addHeader("References", last.equals(root) ? root : root + " " + last);
        mailboxes.addressOf(about.site()).ifPresent(mail::setReplyTo);
    }

    private @Nullable AboutCase about(@Nullable UUID caseId) {
        if (caseId == null) {
            return null;
        }
        Object[] row = database.createNativeQuery("SELECT number, site FROM case_file WHERE id = :case", Object[].class)
                .setParameter("case", caseId)
                .getSingleResult();
        return new AboutCase((String) row[0], (String) row[1]);
    }

    private String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }
}
