package fr.gouv.qualite.complaints.mailbox.reading;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with an e-mail.
 *
 * @param name as its sender called it, on one line
 */
public record MailFile(String name, MailPart part) {

    public InputStream content() throws IOException {
        try {
            return part.part().getInputStream();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Empty when it cannot be read. */
    String hash() {
        try {
            return MailSource.hash(part.content(Integer.MAX_VALUE - 8));
        } catch (MessagingException | IOException e) {
            return "";
        }
    }
}
