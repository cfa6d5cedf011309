package fr.gouv.qualite.complaints.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file, safe to show and to write on any computer. */
final class FileName {

    /** In characters, its ending not counted. */
    private static final int LONGEST = 80;

    private static final String NAMELESS = "piece-jointe";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Characters that steer a terminal, reverse the order of reading or are refused by a file system. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*%]+");

    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,5}$");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {}

    /**
     * @param sent the name as it came in the {@code File-Name} header, percent-encoded
     * @param type what the file is: the name ends as its content says, not as the sender says
     */
    static String of(@Nullable String sent, AcceptedType type) {
        String plain = Normalizer.normalize(decoded(sent == null ? "" : sent), Normalizer.Form.NFC);
        String name = FOLDERS.matcher(plain).replaceFirst("");
        name = FORBIDDEN.matcher(name).replaceAll(" ").replaceAll("\\s+", " ");
        name = ENDING.matcher(trimmed(name)).replaceFirst("");
        name = trimmed(shortened(trimmed(name)));
        return (name.isEmpty() ? NAMELESS : name) + "." + type.extension();
    }

    /** As {@code Content-Disposition} takes it (RFC 6266, RFC 8187). */
    static String disposition(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._-]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    private static String decoded(String sent) {
        try {
            return URLDecoder.decode(sent.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return sent;
        }
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /** Between characters as Unicode counts them, so that none is cut in two. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
