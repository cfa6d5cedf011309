package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that can be written to, as found in a header.
 *
 * @param address in lower case, its domain in ASCII
 * @param name as its owner calls themselves; absent when they do not
 */
record MailAddress(String address, @Nullable String name) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    /** In characters; no list of senders or recipients is longer. */
    private static final int LONGEST_HEADER = 20_000;

    private static final String LOCAL = "[^\\s@<>()\\[\\]\\\\,;:\"]{1,64}";
    private static final String DOMAIN = "[^\\s@<>()\\[\\]\\\\,;:\"'.]+(?:\\.[^\\s@<>()\\[\\]\\\\,;:\"'.]+){1,10}";
    private static final Pattern BARE = Pattern.compile("(" + LOCAL + ")@(" + DOMAIN + ")");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.){0,500}+\"(?!@)");
    private static final Pattern COMMENT = Pattern.compile("\\(([^()]{0,500})\\)");

    /**
     * Those that a header names, in its order. People's programs forget quotes and brackets, so the addresses are looked
     * for first, and what stands before one is taken for its name.
     *
     * @param header one character for each byte
     */
    static List<MailAddress> in(String header) {
        String whole = header.length() > LONGEST_HEADER ? header.substring(0, LONGEST_HEADER) : header;
        String line = whole.replaceAll("[\\r\\n\\t\\u0000-\\u001F]+", " ");
        List<MailAddress> found = search(line, masked(line));
        if (found.isEmpty()) {
            // Within quotes or encoded words, or with spaces around the at sign.
            String decoded = new String(EncodedWords.decode(line).getBytes(UTF_8), ISO_8859_1);
            String loose = decoded.replace('"', ' ').replaceAll("\\s*@\\s*", "@");
            found = search(loose, loose);
        }
        return found;
    }

    private static List<MailAddress> search(String line, String masked) {
        List<MailAddress> found = new ArrayList<>();
        Matcher address = BARE.matcher(masked);
        int start = 0;
        while (address.find()) {
            String before = masked.substring(start, address.start());
            boolean isNameOfNext = before.indexOf('<') < 0 && isFollowedByAngle(masked, address.end());
            if (isNameOfNext) {
                continue;
            }
            int close = closing(masked, address.end());
            String said = line.substring(start, address.start()) + " " + comment(line.substring(address.end(), close));
            start = close;
            String local = line.substring(address.start(1), address.end(1));
            of(local, address.group(2), name(said)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<MailAddress> of(String local, String domain, @Nullable String name) {
        try {
            String plain = EncodedWords.decode(local).replaceAll("^(mailto:|')", "");
            String ascii = IDN.toASCII(EncodedWords.decode(domain), IDN.ALLOW_UNASSIGNED);
            String address = (plain + "@" + ascii).toLowerCase(Locale.ROOT);
            return plain.isEmpty()
                            || plain.length() > LONGEST_LOCAL
                            || address.length() > LONGEST
                            || !ascii.contains(".")
                    ? Optional.empty()
                    : Optional.of(new MailAddress(address, name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An address right before one in brackets is the name of the latter. */
    private static boolean isFollowedByAngle(String masked, int end) {
        return masked.substring(end).matches("(?s)[\\s\"'.]*<[^>,;]*@.*");
    }

    /** Past what still belongs to an address: its bracket, and the comment that may tell the name. */
    private static int closing(String masked, int end) {
        int at = end;
        while (at < masked.length() && ",;".indexOf(masked.charAt(at)) < 0) {
            if (masked.charAt(at) != '.' && masked.charAt(at) != '>' && masked.charAt(at) != ' ') {
                break;
            }
            at++;
        }
        if (at < masked.length() && masked.charAt(at) == '(') {
            int close = masked.indexOf(')', at);
            at = close < 0 ? masked.length() : close + 1;
        }
        return at;
    }

    private static String comment(String after) {
        Matcher comment = COMMENT.matcher(after);
        return comment.find() ? comment.group(1) : "";
    }

    /** Without what surrounds a name; the name of a group, which ends with a colon, is not the person's. */
    private static @Nullable String name(String said) {
        String group = said.replace("mailto:", " ").replaceAll("^[^\"=(]{0,200}:", "");
        String name = PlainText.line(
                        EncodedWords.decode(group).replaceAll("\\\\(.)", "$1").replaceAll("[<>\"\\[\\]]", " "))
                .replaceAll("^[\\s,;:'(]+|[\\s,;:'(]+$", "");
        return name.isEmpty() ? null : name;
    }

    /** The same, with what is quoted or commented in a name made unlike an address. */
    private static String masked(String line) {
        String quotes = QUOTED.matcher(line)
                .replaceAll(quoted -> Matcher.quoteReplacement(
                        "\"" + " ".repeat(quoted.group().length() - 2) + "\""));
        return COMMENT.matcher(quotes)
                .replaceAll(comment -> Matcher.quoteReplacement(
                        "(" + " ".repeat(comment.group().length() - 2) + ")"));
    }
}
