package fr.gouv.qualite.complaints.mailbox;

import fr.gouv.qualite.complaints.mailbox.IncomingMail.Nature;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether somebody wrote an e-mail, or a machine did (RFC 3834): an answer to a machine starts a loop, and a case made of
 * its message is noise.
 *
 * @param from the address it says it comes from, in lower case
 * @param ours the addresses that the platform writes from and reads
 */
record MailOrigin(MimeMessage mail, String from, Set<String> ours) {

    private static final Set<String> FOR_CROWDS = Set.of("bulk", "list", "junk", "auto_reply");
    private static final List<String> OF_MACHINES =
            List.of("List-Id", "List-Unsubscribe", "X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-Loop");
    private static final Pattern MAIL_SERVER = Pattern.compile("(mailer-daemon|postmaster)@.*");
    private static final Pattern ANSWERED_BY_NOBODY = Pattern.compile("(no|ne)[-_.]?(pas[-_.]?)?(reply|repondre).*@.*");
    private static final Pattern GIVEN_UP =
            Pattern.compile("^Action:\\s*failed\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    Nature nature(MailSource source) throws MessagingException {
        String type = header("Content-Type");
        if (type.startsWith("multipart/report")) {
            boolean givenUp = type.contains("delivery-status")
                    && GIVEN_UP.matcher(source.ascii()).find();
            return givenUp ? Nature.UNDELIVERED : Nature.AUTOMATIC;
        }
        return isAutomatic() ? Nature.AUTOMATIC : Nature.PERSON;
    }

    private boolean isAutomatic() throws MessagingException {
        String submitted = header("Auto-Submitted");
        for (String sign : OF_MACHINES) {
            if (mail.getHeader(sign) != null) {
                return true;
            }
        }
        return !(submitted.isEmpty() || submitted.startsWith("no"))
                || FOR_CROWDS.contains(header("Precedence"))
                || header("Return-Path").equals("<>")
                || MAIL_SERVER.matcher(from).matches()
                || ours.contains(from);
    }

    /** Whether anybody would read it, and no robot answer it. */
    boolean wantsAcknowledgement() throws MessagingException {
        String suppressed = header("X-Auto-Response-Suppress");
        return !ANSWERED_BY_NOBODY.matcher(from).matches()
                && !suppressed.contains("all")
                && !suppressed.contains("autoreply");
    }

    /** The header in lower case; empty when there is none. */
    String header(String name) throws MessagingException {
        String value = mail.getHeader(name, " ");
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}
