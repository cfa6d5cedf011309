package fr.gouv.qualite.complaints.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with an e-mail.
 *
 * @param name as its sender called it, on one line
 */
record MailFile(String name, Part part) {

    InputStream content() throws IOException {
        try {
            return part.getInputStream();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
