package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import java.nio.charset.Charset;
import java.util.Set;

/** E-mails as programs write them, read as the service does. */
final class Mail {

    static final String OURS = "accueil@loiret.example";

    /** Where a test puts bytes that are no UTF-8: the text in {@code windows-1252}. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mail() {}

    /** With the headers that every message has, and these. */
    static IncomingMail with(String headers, String body) throws MessagingException {
        return with(headers, body.replace("\n", "\r\n").getBytes(UTF_8));
    }

    static IncomingMail with(String headers, byte[] body) throws MessagingException {
        String from = headers.matches("(?is)(.*\n)?from:.*") ? "" : "From: Camille Exemple <camille@example.org>\n";
        return read(bytes(from + "To: " + OURS + "\nMessage-ID: <one@example.org>\n" + headers + "\n\n", body));
    }

    /** A text part alone, said to be in this character set. */
    static String text(String contentType, byte[] body) throws MessagingException {
        return with("MIME-Version: 1.0\nContent-Type: " + contentType + "\nContent-Transfer-Encoding: 8bit", body)
                .text();
    }

    static IncomingMail read(byte[] source) throws MessagingException {
        return MailReading.of(new MailSource(source, false), Set.of(OURS));
    }

    private static byte[] bytes(String headers, byte[] body) {
        byte[] head = headers.replace("\n", "\r\n").getBytes(UTF_8);
        return (new String(head, ISO_8859_1) + new String(body, ISO_8859_1)).getBytes(ISO_8859_1);
    }
}
