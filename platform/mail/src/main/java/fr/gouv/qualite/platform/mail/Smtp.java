package fr.gouv.qualite.platform.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.platform.mail.SmtpSettings.StartTls;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Tells the mail server one letter per connection: no connection is left open between two, so that none can be dead when
 * it is needed, and one on which the server falls silent is closed.
 */
@ApplicationScoped
class Smtp {

    private final SmtpSettings settings;
    private final Session session;
    private final InternetAddress from;

    /** @throws IllegalArgumentException when From is no address: letters wait until it is one */
    Smtp(SmtpSettings settings) {
        this.settings = settings;
        from = from(settings.from());
        session = Session.getInstance(properties(settings));
    }

    /**
     * Returns once the server has taken it.
     *
     * @throws AddressException when its recipient cannot be written to at all
     * @throws MessagingException when the server is away, busy, silent, or {@linkplain #isRefusal refuses it}
     */
    void send(Envelope.Sealed letter, Instant now) throws MessagingException {
        SMTPMessage mail = new SMTPMessage(session) {
            @Override
            protected void updateMessageID() {
                // It has its own, the same at each attempt.
            }
        };
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, recipient(letter.recipient()));
        mail.setSentDate(Date.from(now));
        mail.setSubject(oneLine(letter.subject()), UTF_8.name());
        write(letter, mail);
        for (var header : letter.headers().entrySet()) {
            mail.setHeader(header.getKey(), oneLine(header.getValue()));
        }
        mail.setEnvelopeFrom(settings.bounces().orElse(from.getAddress()));
        Transport.send(mail, settings.user().orElse(null), settings.password().orElse(null));
    }

    private static void write(Envelope.Sealed letter, SMTPMessage mail) throws MessagingException {
        if (letter.files().isEmpty()) {
            mail.setText(letter.body(), UTF_8.name());
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), UTF_8.name());
        MimeMultipart parts = new MimeMultipart(text);
        for (LetterFile file : letter.files()) {
            parts.addBodyPart(part(file));
        }
        mail.setContent(parts);
    }

    private static MimeBodyPart part(LetterFile file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        try (InputStream content = file.content()) {
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, file.mediaType())));
        } catch (IOException e) {
            throw new MessagingException("A file cannot be read", e);
        }
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setFileName(oneLine(file.name()));
        return part;
    }

    /**
     * Whether the server will never take this letter, as for an address that does not exist or a text that it finds
     * dangerous. Not when it is busy, and not when it refuses all letters, as for a wrong password.
     */
    static boolean isRefusal(Exception failure) {
        for (Exception cause = failure; cause instanceof MessagingException next; cause = next.getNextException()) {
            int answer = answer(next);
            if (answer >= 500) {
                return true;
            }
        }
        return false;
    }

    private static int answer(MessagingException failure) {
        return switch (failure) {
            case SMTPAddressFailedException recipient -> recipient.getReturnCode();
            case SMTPSendFailedException text -> text.getReturnCode();
            default -> 0;
        };
    }

    /** Names of domains are written as they are, accents and all; the protocol has another spelling for them. */
    private static InternetAddress recipient(String address) throws AddressException {
        int domain = address.lastIndexOf('@') + 1;
        try {
            String spelled = address.substring(0, domain) + IDN.toASCII(address.substring(domain));
            if (!US_ASCII.newEncoder().canEncode(spelled)) {
                throw new AddressException("Not every mail server accepts such a name");
            }
            return new InternetAddress(spelled, true);
        } catch (IllegalArgumentException e) {
            throw new AddressException("No such domain can exist");
        }
    }

    private static InternetAddress from(String text) {
        try {
            InternetAddress address = new InternetAddress(text);
            address.setPersonal(address.getPersonal(), UTF_8.name());
            address.validate();
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException("Letters cannot be from « " + text + " »: set QUALITE_MAIL_FROM", e);
        }
    }

    /** Joins lines, so that a value cannot inject headers. */
    private static String oneLine(String value) {
        return value.replaceAll("[\\r\\n]+\\s*", " ");
    }

    private static Properties properties(SmtpSettings settings) {
        Properties all = new Properties();
        // RFC 2231: every program reads accents in the name of a file written so.
        all.setProperty("mail.mime.encodeparameters", "true");
        String timeout = Long.toString(settings.timeout().toMillis());
        all.setProperty("mail.smtp.host", settings.host());
        all.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        all.setProperty("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        all.setProperty("mail.smtp.connectiontimeout", timeout);
        all.setProperty("mail.smtp.timeout", timeout);
        all.setProperty("mail.smtp.writetimeout", timeout);
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls() != StartTls.DISABLED));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls() == StartTls.REQUIRED));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return all;
    }
}
