package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an e-mail: what it says in plain text, else its HTML reduced to text. Whatever is wrong with a part, the
 * others are read.
 */
final class MailText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;

    /** In bytes; more than anybody types. */
    private static final int LONGEST_PART = 512 * 1024;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<MailFile> files = new ArrayList<>();
    private int parts;
    private boolean unreadable;

    private MailText() {}

    static MailText of(MimeMessage mail) {
        MailText text = new MailText();
        text.read(mail, 0);
        if (text.foundNothing()) {
            text.readAsItIs(mail);
        }
        return text;
    }

    private boolean foundNothing() {
        return plain.toString().isBlank() && html.isEmpty() && files.isEmpty();
    }

    /** When its structure makes no sense, what it says is in there somewhere. */
    private void readAsItIs(MimeMessage mail) {
        try {
            plain.append(decoded(mail.getRawInputStream().readNBytes(LONGEST_PART), null));
            unreadable = false;
        } catch (MessagingException | IOException e) {
            // Then nothing can be read of it, and the desk is told so.
        }
    }

    String text() {
        String text =
                plain.toString().isBlank() ? PlainText.ofHtml(html.toString()) : PlainText.clean(plain.toString());
        return unreadable ? text + "\n\n[Une partie du courriel est illisible.]" : text;
    }

    List<MailFile> files() {
        return files;
    }

    private void read(Part part, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        try {
            if (part.isMimeType("multipart/*")) {
                readAll((Multipart) part.getContent(), depth);
            } else if (isFile(part)) {
                files.add(new MailFile(nameOf(part), part));
            } else {
                (part.isMimeType("text/html") ? html : plain)
                        .append(textOf(part))
                        .append('\n');
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            // A part that cannot be read does not hide the others.
            unreadable = true;
        }
    }

    private void readAll(Multipart multipart, int depth) throws MessagingException {
        for (int i = 0; i < Math.min(multipart.getCount(), MOST_PARTS); i++) {
            BodyPart part = multipart.getBodyPart(i);
            read(part, depth + 1);
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || fileName(part) != null
                || !(part.isMimeType("text/plain") || part.isMimeType("text/html"));
    }

    private static String nameOf(Part part) throws MessagingException {
        String name = fileName(part);
        String type = part.getContentType().replaceAll("[;\\s].*", "");
        return PlainText.line(name == null ? type : name);
    }

    private static @Nullable String fileName(Part part) throws MessagingException {
        String name = part.getFileName();
        try {
            return name == null ? null : MimeUtility.decodeText(name);
        } catch (IOException e) {
            return name;
        }
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        byte[] bytes = part.getInputStream().readNBytes(LONGEST_PART);
        return decoded(bytes, charsetOf(part));
    }

    /** In the character set that it says; a text that says none, or an unknown one, is in UTF-8 if it can be. */
    static String decoded(byte[] bytes, @Nullable Charset charset) {
        if (charset != null) {
            return new String(bytes, charset);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    private static @Nullable Charset charsetOf(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null || name.equalsIgnoreCase("us-ascii")
                    ? null
                    : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
