package fr.gouv.qualite.platform.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes what is around a letter. From is always the platform's own address, the only one that its mail server is allowed
 * to write as (SPF, DKIM). A letter says that nobody typed it (RFC 3834), so that no robot answers it, unless its service
 * knows better.
 */
@ApplicationScoped
public class Envelope {

    @Inject
    Event<LetterLeaves> leaving;

    @ConfigProperty(name = "quarkus.mailer.from")
    String from;

    Mail of(WaitingLetter letter) {
        Mail mail = Mail.withText(letter.recipient, letter.subject, letter.body)
                .addHeader("Message-ID", messageId(letter.id.toString()))
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Auto-Response-Suppress", "All");
        leaving.fire(new LetterLeaves(letter.about, letter.purpose, mail));
        return mail;
    }

    /** The same each time that it is written of the same thing: a mail server that gets a letter twice may know it. */
    public String messageId(String of) {
        return "<" + of + "@" + domain() + ">";
    }

    private String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }
}
