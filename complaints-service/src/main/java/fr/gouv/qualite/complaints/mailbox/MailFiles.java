package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.complaints.attachment.AddAttachment;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.complaints.mailbox.reading.IncomingMail;
import fr.gouv.qualite.complaints.mailbox.reading.MailFile;
import fr.gouv.qualite.platform.service.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Joins what came with an e-mail to its case, once the case is saved: each file by itself, so that one that is rejected hides
 * no other. Done again after a crash, it joins nothing twice. What is rejected stays in the mailbox, and the history of the
 * case names it.
 */
@ApplicationScoped
class MailFiles {

    private static final Logger LOG = Logger.getLogger(MailFiles.class);

    private static final int MOST_NAMED = 50;

    @Inject
    AddAttachment attachments;

    @Inject
    MailboxMessages messages;

    @Inject
    CaseFiles files;

    @Inject
    CaseJournal journal;

    @Inject
    Clock clock;

    void join(String mailbox, IncomingMail mail) {
        if (mail.files().isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew()
                .call(() -> messages.caseWithoutItsFiles(mailbox, mail.key()))
                .ifPresent(id -> {
                    List<String> leftOut = leftOut(id, mail);
                    QuarkusTransaction.requiringNew().run(() -> {
                        messages.recordFilesJoined(mailbox, mail.key());
                        tell(id, leftOut);
                    });
                });
    }

    /** Joins the files; returns those that stay behind, and why. */
    private List<String> leftOut(UUID id, IncomingMail mail) {
        List<String> leftOut = new ArrayList<>();
        for (MailFile file : mail.files()) {
            // Of a message that is only begun, the last file is too.
            String reason = mail.cut() ? "Le courriel est trop volumineux." : join(id, file);
            if (!reason.isEmpty()) {
                leftOut.add("- " + file.name() + " : " + reason);
            }
        }
        return leftOut;
    }

    /** Joins a file; returns why it could not, empty when it could. */
    private String join(UUID caseId, MailFile file) {
        String name = URLEncoder.encode(file.name(), UTF_8).replace("+", "%20");
        try (InputStream content = file.content()) {
            QuarkusTransaction.requiringNew().run(() -> attachments.add(caseId, name, content, true));
            return "";
        } catch (Problem e) {
            return e.detail();
        } catch (RuntimeException | IOException e) {
            LOG.infof(
                    "A file of an e-mail is not joined to its case: %s",
                    e.getClass().getSimpleName());
            return "Ce fichier est illisible.";
        }
    }

    private void tell(UUID id, List<String> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        List<String> named = leftOut.subList(0, Math.min(MOST_NAMED, leftOut.size()));
        String others = named.size() == leftOut.size() ? "" : "\n- et " + (leftOut.size() - MOST_NAMED) + " autres";
        CaseFile file = files.lock(id);
        file.addNote(
                "Restés dans la boîte aux lettres :\n" + String.join("\n", named) + others,
                Author.platform(clock.instant()));
        journal.record(file, CaseStep.NOTE);
    }
}
