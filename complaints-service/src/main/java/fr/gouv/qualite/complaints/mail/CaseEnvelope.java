package fr.gouv.qualite.complaints.mail;

import fr.gouv.qualite.complaints.casefile.query.CaseFacts;
import fr.gouv.qualite.complaints.casefile.query.CaseReference;
import fr.gouv.qualite.platform.mail.Envelope;
import fr.gouv.qualite.platform.mail.LetterLeaves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Completes what is around a letter about a case. A site's address is in Reply-To, when its mailbox is read. Letters of a
 * case make one thread, with what the person wrote.
 */
@ApplicationScoped
class CaseEnvelope {

    @Inject
    CaseFacts facts;

    @Inject
    Correspondence correspondence;

    @Inject
    MailboxSettings mailboxes;

    @Inject
    Envelope envelope;

    void complete(@Observes LetterLeaves letter) {
        if (letter.about() == null) {
            return;
        }
        Map<String, String> headers = letter.headers();
        CaseLetter purpose = CaseLetter.valueOf(letter.purpose());
        if (purpose.isTyped()) {
            headers.remove("Auto-Submitted");
            headers.remove("X-Auto-Response-Suppress");
        } else if (purpose == CaseLetter.ACKNOWLEDGEMENT) {
            headers.put("Auto-Submitted", "auto-replied");
        }
        thread(headers, letter.about());
    }

    private void thread(Map<String, String> headers, UUID caseId) {
        CaseReference about = facts.reference(caseId);
        // The first is never sent: what all letters of a case have in common.
        String root = envelope.messageId(about.number());
        String last = correspondence.lastReceived(caseId).orElse(root);
        headers.put("In-Reply-To", last);
        headers.put("References", last.equals(root) ? root : root + " " + last);
        mailboxes.addressOf(about.site()).ifPresent(address -> headers.put("Reply-To", address));
    }
}
