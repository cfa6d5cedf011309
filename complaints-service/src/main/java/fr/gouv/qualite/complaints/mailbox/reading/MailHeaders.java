package fr.gouv.qualite.complaints.mailbox.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headers of an e-mail, one character for each byte. */
record MailHeaders(MimeMessage mail) {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");

    /** In one line; empty when there is none. */
    String value(String name) throws MessagingException {
        String value = mail.getHeader(name, " ");
        return value == null ? "" : value.replaceAll("\\r?\\n(?=[ \\t])", "").strip();
    }

    String lower(String name) throws MessagingException {
        return value(name).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) throws MessagingException {
        return mail.getHeader(name) != null;
    }

    boolean hasAny(List<String> names) throws MessagingException {
        for (String name : names) {
            if (has(name)) {
                return true;
            }
        }
        return false;
    }

    /** Those that can be written to, in their order. */
    List<MailAddress> addresses(String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return Stream.of(values == null ? new String[0] : values)
                .flatMap(value -> MailAddress.in(value).stream())
                .toList();
    }

    Stream<String> messageIds(String name) throws MessagingException {
        return messageIdsIn(value(name));
    }

    static Stream<String> messageIdsIn(String text) {
        return MESSAGE_ID.matcher(text).results().map(MatchResult::group);
    }
}
