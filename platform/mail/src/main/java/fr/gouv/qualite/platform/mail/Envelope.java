package fr.gouv.qualite.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what is around a letter. From is always the platform's own address, the only one that its mail server is allowed
 * to write as (SPF, DKIM). A letter says that nobody typed it (RFC 3834), so that no robot answers it, unless its service
 * knows better.
 */
@ApplicationScoped
public class Envelope {

    /** A letter ready for the mail server. */
    record Sealed(String recipient, String subject, String body, Map<String, String> headers, List<LetterFile> files) {}

    @Inject
    Event<LetterLeaves> leaving;

    @Inject
    SmtpSettings settings;

    Sealed of(WaitingLetter letter) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Message-ID", messageId(letter.id.toString()));
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Auto-Response-Suppress", "All");
        List<LetterFile> files = new ArrayList<>();
        leaving.fire(new LetterLeaves(letter.about, letter.purpose, headers, List.of(letter.files), files));
        return new Sealed(letter.recipient, letter.subject, letter.body, headers, files);
    }

    /** Stable for the same subject, so that a mail server may drop a letter sent twice. */
    public String messageId(String of) {
        return "<" + of + "@" + domain() + ">";
    }

    private String domain() {
        String from = settings.from();
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }
}
