package fr.gouv.qualite.complaints.mailbox.reading;

import jakarta.activation.DataSource;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of an e-mail, and what its headers say, however badly. */
public record MailPart(Part part) {

    private static final Pattern TYPE =
            Pattern.compile("(text|image|audio|video|application|multipart|message|font|model)/[a-z0-9.+_-]{1,100}");

    /** Types under which programs send pages of HTML. */
    private static final List<String> HTML = List.of("text/html", "application/xhtml+xml", "text/xhtml");

    /** Types of text that nobody reads as it is. */
    private static final List<String> DATA =
            List.of("text/calendar", "text/rtf", "text/x-vcard", "text/vcard", "text/csv", "text/directory");

    /** In lower case; plain text when it says none, or nonsense. */
    String type() {
        String type = header("Content-Type").replaceAll("(?s)[;\\s].*", "").toLowerCase(Locale.ROOT);
        return TYPE.matcher(type).matches() ? type : "text/plain";
    }

    boolean isHtml() {
        return HTML.contains(type());
    }

    boolean isText() {
        return isHtml() || (type().startsWith("text/") && !DATA.contains(type()));
    }

    boolean isImage() {
        return type().startsWith("image/");
    }

    boolean isAttached() {
        return header("Content-Disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    HeaderParameters parameters() {
        return HeaderParameters.of(header("Content-Type"));
    }

    /** As its sender called it; absent when they did not. */
    @Nullable
    String fileName() {
        String name = HeaderParameters.of(header("Content-Disposition")).get("filename");
        String found = name == null ? parameters().get("name") : name;
        String line = found == null ? "" : PlainText.line(found);
        return line.isEmpty() ? null : line;
    }

    /** Without its brackets; empty when it has none. */
    String contentId() {
        return header("Content-ID").replaceAll("[<>\\s]", "");
    }

    byte[] content(int longest) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(longest);
        } catch (MessagingException | IOException e) {
            // In an encoding that nobody knows: as it is.
            return raw(longest);
        }
    }

    byte[] raw(int longest) throws MessagingException, IOException {
        try (InputStream raw =
                switch (part) {
                    case MimeMessage whole -> whole.getRawInputStream();
                    case MimeBodyPart body -> body.getRawInputStream();
                    default -> InputStream.nullInputStream();
                }) {
            return raw.readNBytes(longest);
        }
    }

    /** The parts of which it is made. */
    List<MailPart> parts(int most) throws MessagingException, IOException {
        try {
            List<MailPart> parts = parts((Multipart) part.getContent(), most);
            return parts.isEmpty() ? partsOfAnyBoundary(most) : parts;
        } catch (MessagingException | IOException | ClassCastException e) {
            return partsOfAnyBoundary(most);
        }
    }

    /** When its boundary is not the one it says: any that its lines show will do. */
    private List<MailPart> partsOfAnyBoundary(int most) throws MessagingException, IOException {
        DataSource source = new ByteArrayDataSource(raw(Integer.MAX_VALUE - 8), "multipart/mixed");
        return parts(new MimeMultipart(source), most);
    }

    private static List<MailPart> parts(Multipart multipart, int most) throws MessagingException {
        List<MailPart> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(multipart.getCount(), most); i++) {
            BodyPart body = multipart.getBodyPart(i);
            parts.add(new MailPart(body));
        }
        return parts;
    }

    /** One character for each byte; empty when there is none. */
    String header(String name) {
        try {
            String[] values = part.getHeader(name);
            return values == null || values.length == 0 ? "" : values[0].strip();
        } catch (MessagingException e) {
            return "";
        }
    }
}
