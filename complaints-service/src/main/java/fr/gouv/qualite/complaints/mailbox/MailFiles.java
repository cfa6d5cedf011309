package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.complaints.attachment.AddAttachment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Joins what came with an e-mail to its case, once the case is kept: each file by itself, so that one that is refused hides
 * no other. Done again after a crash, it joins nothing twice. What is refused stays in the mailbox.
 */
@ApplicationScoped
class MailFiles {

    private static final Logger LOG = Logger.getLogger(MailFiles.class);

    @Inject
    AddAttachment attachments;

    @Inject
    MailboxMessages messages;

    void join(String mailbox, IncomingMail mail) {
        // Of a message that is only begun, the last file is too.
        if (mail.files().isEmpty() || mail.cut()) {
            return;
        }
        QuarkusTransaction.requiringNew()
                .call(() -> messages.caseOf(mailbox, mail.key()))
                .ifPresent(id -> mail.files().forEach(file -> join(id, file)));
    }

    private void join(UUID caseId, MailFile file) {
        String name = URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
        try (InputStream content = file.content()) {
            QuarkusTransaction.requiringNew().run(() -> attachments.add(caseId, name, content, true));
        } catch (RuntimeException | IOException e) {
            LOG.infof(
                    "A file of an e-mail is not joined to its case: %s",
                    e.getClass().getSimpleName());
        }
    }
}
