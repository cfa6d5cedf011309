package fr.gouv.qualite.complaints.mailbox.reading;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.casefile.FollowSecret;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as it was read, cut to what is kept.
 *
 * @param key what it is known by: a hash of its Message-ID and of what it says
 * @param messageId as it wrote it, with its angle brackets; absent when it has none that can be kept
 * @param sender where an answer goes, in lower case; absent when it has none that could be written to
 * @param from what it says it comes from, in lower case: what tells whose case it is about
 * @param recipients the addresses it was sent to, in lower case
 * @param references the Message-IDs of those it answers, the nearest first
 * @param files those that came with it, joined to the case as far as they are accepted
 * @param adornments the pictures of a signature, which are not joined
 * @param cut whether it is larger than what is read
 */
public record IncomingMail(
        String key,
        @Nullable String messageId,
        Nature nature,
        boolean wantsAcknowledgement,
        @Nullable String sender,
        @Nullable String from,
        @Nullable String senderName,
        List<String> recipients,
        List<String> references,
        Language language,
        @Nullable String subject,
        String text,
        List<MailFile> files,
        List<MailFile> adornments,
        boolean cut) {

    /** Who is behind it. */
    public enum Nature {
        /** Somebody wrote it. */
        PERSON,
        /** A machine did: an absence, a campaign, a loop. */
        AUTOMATIC,
        /** A mail server gives up delivering a letter of ours. */
        UNDELIVERED
    }

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_MESSAGE = 10_000;

    @Nullable
    public String shortSubject() {
        return subject == null ? null : shortened(subject, LONGEST_SUBJECT, "…");
    }

    /** What the desk reads: the text, and what must be looked at in the mailbox itself. */
    public String message() {
        StringBuilder end = new StringBuilder();
        if (!files.isEmpty()) {
            end.append("\n\n[Joint au courriel : ")
                    .append(names(files, 1_000))
                    .append(". Ce que la plateforme n’accepte pas est resté dans la boîte aux lettres.]");
        }
        if (!adornments.isEmpty()) {
            end.append("\n\n[Images de la signature ou de la mise en page, restées dans la boîte aux lettres : ")
                    .append(names(adornments, 300))
                    .append(".]");
        }
        if (cut || text.length() > LONGEST_MESSAGE - end.length()) {
            end.append("\n\n[La suite est dans la boîte aux lettres.]");
        }
        String start = text.isBlank() ? "[Courriel sans texte]" : FollowSecret.hiddenIn(text);
        return shortened(start, LONGEST_MESSAGE - end.length(), "") + end;
    }

    /** What is added to the history of a case. */
    public String furtherMessage() {
        return subject == null ? message() : shortSubject() + "\n\n" + message();
    }

    private static String names(List<MailFile> files, int longest) {
        return shortened(files.stream().map(MailFile::name).collect(Collectors.joining(", ")), longest, "…");
    }

    /** Never between the two halves of a character. */
    private static String shortened(String whole, int longest, String sign) {
        if (whole.length() <= longest) {
            return whole;
        }
        int end = longest - sign.length();
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + sign;
    }
}
