package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.mailbox.reading.IncomingMail.Nature;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an e-mail from what a mailbox holds, however badly it is written. */
public final class MailReading {

    private static final int MOST_REFERENCES = 50;

    /** In bytes, of what a mail server says in a file of its report. */
    private static final int LONGEST_REPORT = 256 * 1024;

    private static final Session SESSION = Session.getInstance(new Properties());

    private final MimeMessage mail;
    private final MailHeaders headers;
    private final MailSource source;

    static {
        // Where the library is strict by default, people's mail programs are not.
        List.of("mail.mime.base64.ignoreerrors", "mail.mime.ignoreunknownencoding", "mail.mime.multipart.allowempty")
                .forEach(lenience -> System.setProperty(lenience, "true"));
    }

    private MailReading(MailSource source) throws MessagingException {
        this.source = source;
        this.mail = new MimeMessage(SESSION, source.stream());
        this.headers = new MailHeaders(mail);
    }

    /**
     * @param ours the addresses that the platform writes from and reads: what comes from them is a loop
     */
    public static IncomingMail of(MailSource source, Set<String> ours) throws MessagingException {
        return new MailReading(source).read(ours);
    }

    private IncomingMail read(Set<String> ours) throws MessagingException {
        MailText text = MailText.of(mail);
        String subject = PlainText.line(EncodedWords.decode(headers.value("Subject")));
        List<String> recipients = recipients();
        MailSender sender = MailSender.of(headers, recipients, ours);
        MailOrigin origin = new MailOrigin(headers, sender, headers.addresses("From"));
        String said = text.text() + reports(text);
        Nature nature = origin.nature(source, subject, said);
        return new IncomingMail(
                key(subject, text),
                headers.messageIds("Message-ID").findFirst().orElse(null),
                nature,
                origin.wantsAcknowledgement(),
                address(sender.answered()),
                address(sender.from()),
                sender.name(),
                recipients,
                nature == Nature.UNDELIVERED ? quoted(said) : references(),
                headers.lower("Content-Language").startsWith("en") ? Language.en : Language.fr,
                subject.isEmpty() ? null : subject,
                text.text(),
                text.files(),
                text.adornments(),
                source.cut());
    }

    /**
     * The same message delivered twice, by whatever way, has the same key; two that only share an identifier, as bad
     * programs give it, do not. Without any sign of when it was written, only the very same bytes are the same.
     */
    private String key(String subject, MailText text) throws MessagingException {
        String id = headers.messageIds("Message-ID").findFirst().orElse("");
        String date = headers.value("Date");
        if (id.isEmpty() && date.isEmpty()) {
            return source.hash();
        }
        StringBuilder content = new StringBuilder();
        Stream.of(id.isEmpty() ? date : id, headers.value("From"), subject, text.text())
                .forEach(said -> content.append(said).append('\0'));
        Stream.concat(text.files().stream(), text.adornments().stream())
                .forEach(file -> content.append(file.name()).append('\0').append(file.hash()));
        return MailSource.hash(content.toString().getBytes(UTF_8));
    }

    private static @Nullable String address(@Nullable MailAddress address) {
        return address == null ? null : address.address();
    }

    private List<String> recipients() throws MessagingException {
        List<String> found = new ArrayList<>();
        for (String header : List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To")) {
            headers.addresses(header).forEach(address -> found.add(address.address()));
        }
        return found;
    }

    private List<String> references() throws MessagingException {
        List<String> earlier = new ArrayList<>(headers.messageIds("References").toList());
        Collections.reverse(earlier);
        return Stream.concat(headers.messageIds("In-Reply-To"), earlier.stream())
                .distinct()
                .limit(MOST_REFERENCES)
                .toList();
    }

    /** All that a delivery report quotes: mail servers give the letter back each in their own way. */
    private List<String> quoted(String said) throws MessagingException {
        return Stream.of(
                        references().stream(), MailHeaders.messageIdsIn(said), MailHeaders.messageIdsIn(source.ascii()))
                .flatMap(ids -> ids)
                .distinct()
                .limit(MOST_REFERENCES)
                .toList();
    }

    /** What mail servers write in files of their reports. */
    private static String reports(MailText text) {
        StringBuilder reports = new StringBuilder();
        text.files().stream()
                .map(MailFile::part)
                .filter(part -> part.type().startsWith("message/"))
                .forEach(part -> {
                    try {
                        reports.append('\n').append(new String(part.content(LONGEST_REPORT), ISO_8859_1));
                    } catch (MessagingException | IOException e) {
                        // The others may do.
                    }
                });
        return reports.toString();
    }
}
