package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.mailbox.IncomingMail.Nature;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an e-mail from what a mailbox holds, however badly it is written. */
final class MailReading {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\"<>]+@[^@\\s\"<>]+\\.[^@\\s\"<>]+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int MOST_REFERENCES = 50;
    private static final Session SESSION = Session.getInstance(lenient());

    private final MimeMessage mail;
    private final MailSource source;

    static {
        // Where the library is strict by default, people's mail programs are not.
        List.of("mail.mime.parameters.strict", "mail.mime.decodetext.strict")
                .forEach(strict -> System.setProperty(strict, "false"));
        List.of("mail.mime.base64.ignoreerrors", "mail.mime.ignoreunknownencoding", "mail.mime.multipart.allowempty")
                .forEach(lenience -> System.setProperty(lenience, "true"));
    }

    private MailReading(MailSource source) throws MessagingException {
        this.source = source;
        this.mail = new MimeMessage(SESSION, source.stream());
    }

    /**
     * @param ours the addresses that the platform writes from and reads: what comes from them is a loop
     */
    static IncomingMail of(MailSource source, Set<String> ours) throws MessagingException {
        return new MailReading(source).read(ours);
    }

    private IncomingMail read(Set<String> ours) throws MessagingException {
        MailText text = MailText.of(mail);
        InternetAddress from = from();
        String messageId = ids("Message-ID").findFirst().orElse(null);
        MailOrigin origin = new MailOrigin(mail, from == null ? "" : lower(from.getAddress()), ours);
        Nature nature = origin.nature(source);
        return new IncomingMail(
                messageId == null ? source.hash() : MailSource.hash(messageId.getBytes(UTF_8)),
                messageId,
                nature,
                origin.wantsAcknowledgement(),
                sender(from),
                name(from),
                recipients(),
                nature == Nature.UNDELIVERED ? quoted() : references(),
                lower(origin.header("Content-Language")).startsWith("en") ? Language.en : Language.fr,
                subject(),
                text.text(),
                text.files(),
                source.cut());
    }

    private @Nullable InternetAddress from() throws MessagingException {
        try {
            Address[] from = mail.getFrom();
            return from != null && from.length > 0 && from[0] instanceof InternetAddress address ? address : null;
        } catch (AddressException e) {
            return null;
        }
    }

    private static @Nullable String sender(@Nullable InternetAddress from) {
        String address = from == null ? "" : lower(from.getAddress());
        return address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches() ? address : null;
    }

    /** As they call themselves; the start of the address when they do not, for an answer is owed to them all the same. */
    private static @Nullable String name(@Nullable InternetAddress from) {
        if (from == null) {
            return null;
        }
        String said = from.getPersonal() == null ? "" : PlainText.line(from.getPersonal());
        String name = said.isEmpty() ? PlainText.line(lower(from.getAddress()).replaceAll("@.*", "")) : said;
        return name.isEmpty()
                ? null
                : name.substring(0, name.offsetByCodePoints(0, Math.min(90, name.codePointCount(0, name.length()))));
    }

    private List<String> recipients() throws MessagingException {
        List<String> found = new ArrayList<>();
        for (RecipientType type : List.of(RecipientType.TO, RecipientType.CC)) {
            try {
                Address[] addresses = mail.getRecipients(type);
                Stream.of(addresses == null ? new Address[0] : addresses)
                        .filter(InternetAddress.class::isInstance)
                        .forEach(address -> found.add(lower(((InternetAddress) address).getAddress())));
            } catch (AddressException e) {
                // The others may do.
            }
        }
        for (String header : List.of("Delivered-To", "X-Original-To", "Envelope-To")) {
            String[] values = mail.getHeader(header);
            Stream.of(values == null ? new String[0] : values)
                    .forEach(value -> found.add(lower(value).replaceAll("[<>\\s]", "")));
        }
        return found;
    }

    private List<String> references() throws MessagingException {
        List<String> earlier = new ArrayList<>(ids("References").toList());
        Collections.reverse(earlier);
        return Stream.concat(ids("In-Reply-To"), earlier.stream())
                .distinct()
                .limit(MOST_REFERENCES)
                .toList();
    }

    /** All that a delivery report quotes: mail servers give the letter back each in their own way. */
    private List<String> quoted() {
        return MESSAGE_ID
                .matcher(source.ascii())
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_REFERENCES)
                .toList();
    }

    private Stream<String> ids(String header) throws MessagingException {
        String value = mail.getHeader(header, " ");
        return MESSAGE_ID.matcher(value == null ? "" : value).results().map(MatchResult::group);
    }

    private @Nullable String subject() throws MessagingException {
        String header = mail.getHeader("Subject", " ");
        if (header == null) {
            return null;
        }
        // Written raw by some programs, in whatever characters they like.
        String raw = MailText.decoded(MimeUtility.unfold(header).getBytes(ISO_8859_1), null);
        String subject;
        try {
            subject = PlainText.line(MimeUtility.decodeText(raw));
        } catch (IOException e) {
            subject = PlainText.line(raw);
        }
        return subject.isEmpty() ? null : subject;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private static Properties lenient() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }
}
