package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of an e-mail, and its files: of each part that is written twice, what it says in plain text, else its HTML
 * reduced to text. Whatever is wrong with a part, the others are read.
 */
final class MailText {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;

    /** In bytes; more than anybody types. */
    private static final int LONGEST_PART = 512 * 1024;

    /** In bytes: where a page says its character set. */
    private static final int HEAD = 4096;

    /** Of parts that only vouch for the others. */
    private static final List<String> SIGNATURES =
            List.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature");

    private static final int LONGEST_STUB = 300;
    private static final Pattern PAGE = Pattern.compile("(?is)\\s*(<!doctype html|<html[\\s>]).*");
    private static final Pattern STUB = Pattern.compile("(?is).*\\bHTML\\b.*"
            + "|.*multi-?part message in MIME format.*|.*\\b(voir|lire|afficher|consulter)\\b.{0,40}\\ben ligne\\b.*"
            + "|.*\\bview\\b.{0,40}\\b(browser|online)\\b.*");

    private final MailPictures pictures = new MailPictures();
    private final List<MailFile> files = new ArrayList<>();
    /** What is read of it when it says nothing else: an invitation, a text under a name. */
    private final StringBuilder lastResort = new StringBuilder();

    private final String text;
    private int parts;
    private boolean unreadable;

    private MailText(MimeMessage mail) {
        MailPart whole = new MailPart(mail);
        String said = read(whole, 0);
        if (PlainText.clean(said).isEmpty() && (!lastResort.isEmpty() || (files.isEmpty() && pictures.isEmpty()))) {
            said = lastResort.isEmpty() ? asItIs(whole) : lastResort.toString();
        }
        text = PlainText.clean(said);
        pictures.tellApart(PlainText.saysNothing(text));
    }

    static MailText of(MimeMessage mail) {
        return new MailText(mail);
    }

    String text() {
        return unreadable ? text + "\n\n[Une partie du courriel est illisible.]" : text;
    }

    /** Those that the person joined, what they attached before what they pasted. */
    List<MailFile> files() {
        return Stream.concat(files.stream(), pictures.meant().stream()).toList();
    }

    /** The pictures that only adorn it. */
    List<MailFile> adornments() {
        return pictures.adornments();
    }

    /** When its structure makes no sense, what it says is in there somewhere. */
    private String asItIs(MailPart whole) {
        try {
            byte[] bytes = whole.raw(LONGEST_PART);
            String found = CharacterSets.decode(bytes, null);
            unreadable = false;
            return PAGE.matcher(found).matches() ? PlainText.ofHtml(found) : found;
        } catch (MessagingException | IOException e) {
            // Then nothing can be read of it, and the desk is told so.
            return "";
        }
    }

    private String read(MailPart part, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            unreadable = true;
            return "";
        }
        try {
            String type = part.type();
            if (type.equals("multipart/alternative")) {
                return theBest(part.parts(MOST_PARTS + 1), depth);
            }
            if (type.startsWith("multipart/")) {
                List<MailPart> inside = part.parts(MOST_PARTS + 1);
                pictures.enter(type.equals("multipart/related"));
                String read = inside.stream()
                        .map(inner -> read(inner, depth + 1))
                        .filter(said -> !said.isBlank())
                        .collect(Collectors.joining("\n\n"));
                pictures.leave();
                return read;
            }
            if (part.part().isMimeType("message/rfc822")) {
                return forwarded((MimeMessage) part.part().getContent(), depth);
            }
            return readOne(part, depth == 0);
        } catch (MessagingException | IOException | RuntimeException e) {
            // A part that cannot be read does not hide the others.
            unreadable = true;
            return "";
        }
    }

    private String readOne(MailPart part, boolean alone) throws MessagingException, IOException {
        String name = part.fileName();
        if (part.isText() && (alone || (name == null && !part.isAttached()))) {
            return textOf(part);
        }
        if (part.type().equals("text/calendar") && name == null) {
            lastResort.append(Invitation.of(CharacterSets.decode(
                    part.content(LONGEST_PART), part.parameters().get("charset"))));
            return "";
        }
        if (SIGNATURES.contains(part.type())) {
            return "";
        }
        if (part.isText() && !part.isAttached()) {
            lastResort.append(textOf(part)).append('\n');
        }
        MailFile file = new MailFile(name == null ? PlainText.line(part.type()) : name, part);
        if (part.isImage()) {
            pictures.add(file);
        } else {
            files.add(file);
        }
        return "";
    }

    /** One of several ways to say the same: the plain one, unless it says nothing or only that there is another. */
    private String theBest(List<MailPart> ways, int depth) {
        String plain = "";
        String other = "";
        for (MailPart way : ways) {
            String said = read(way, depth + 1);
            if (way.type().equals("text/plain")) {
                plain = PlainText.saysNothing(plain) && !said.isBlank() ? said : plain;
            } else {
                other = PlainText.saysNothing(other) && !said.isBlank() ? said : other;
            }
        }
        boolean helps = !PlainText.saysNothing(plain) && !isStub(plain);
        return helps || PlainText.saysNothing(other) ? plain + (plain.isBlank() ? other : "") : other;
    }

    private static boolean isStub(String text) {
        return text.length() < LONGEST_STUB && STUB.matcher(text).matches();
    }

    /** A message sent on as a file: who wrote it, when and what. */
    private String forwarded(MimeMessage mail, int depth) throws MessagingException {
        StringBuilder start = new StringBuilder("---------- Courriel joint ----------\n");
        List.of("From", "Date", "Subject").forEach(name -> {
            String value = PlainText.line(EncodedWords.decode(new MailPart(mail).header(name)));
            if (!value.isEmpty()) {
                String label =
                        switch (name) {
                            case "From" -> "De";
                            case "Date" -> "Date";
                            default -> "Objet";
                        };
                start.append(label).append(" : ").append(value).append('\n');
            }
        });
        return start.append('\n').append(read(new MailPart(mail), depth + 1)).toString();
    }

    private String textOf(MailPart part) throws MessagingException, IOException {
        byte[] bytes = part.content(LONGEST_PART);
        HeaderParameters said = part.parameters();
        String label = said.get("charset");
        String text = CharacterSets.decode(bytes, part.isHtml() ? labelOfPage(label, bytes) : label);
        pictures.mentionedIn(text);
        if (part.isHtml() || PAGE.matcher(text).matches()) {
            return PlainText.ofHtml(text);
        }
        return "flowed".equalsIgnoreCase(said.get("format"))
                ? PlainText.unflowed(text, "yes".equalsIgnoreCase(said.get("delsp")))
                : text;
    }

    /** What the message says comes first, unless it says nothing that helps; then what the page says. */
    private static @Nullable String labelOfPage(@Nullable String label, byte[] bytes) {
        boolean helps = label != null
                && !label.toLowerCase(Locale.ROOT).contains("ascii")
                && CharacterSets.named(label).isPresent();
        if (helps) {
            return label;
        }
        Document head = Jsoup.parse(new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1));
        return head.select("meta[charset], meta[content*=charset]").stream()
                .map(MailText::labelOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(label);
    }

    private static @Nullable String labelOf(Element meta) {
        String said = meta.hasAttr("charset")
                ? meta.attr("charset")
                : meta.attr("content").replaceAll("(?is).*charset\\s*=", "");
        // A page that says UTF-16 in letters of one byte is not.
        return said.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "utf-8" : said;
    }
}
