package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a header, such as {@code filename} and {@code charset}: plain, quoted, in pieces and percent-encoded
 * (RFC 2231), as encoded words, or raw, since mail programs do all of these.
 */
public final class HeaderParameters {

    private final Map<String, String> values = new HashMap<>();

    /** The pieces of a value, by the name of the value and their number. */
    private final Map<String, SortedMap<Integer, Piece>> pieces = new HashMap<>();

    private record Piece(String text, boolean encoded) {}

    private HeaderParameters() {}

    /** @param header one character for each byte */
    static HeaderParameters of(@Nullable String header) {
        HeaderParameters parameters = new HeaderParameters();
        if (header != null) {
            parameters.read(header.replaceAll("\\r?\\n(?=[ \\t])", ""));
        }
        return parameters;
    }

    /** Decoded; absent when there is none. */
    @Nullable
    String get(String name) {
        SortedMap<Integer, Piece> found = pieces.get(name);
        if (found != null) {
            return joined(found);
        }
        String value = values.get(name);
        return value == null ? null : EncodedWords.decode(value);
    }

    private void read(String header) {
        int at = header.indexOf(';');
        while (at >= 0 && at < header.length()) {
            int end = endOf(header, at + 1);
            add(header.substring(at + 1, end));
            at = end;
        }
    }

    /** Where the parameter that starts there ends: at a semicolon outside quotes. */
    private static int endOf(String header, int start) {
        boolean quoted = false;
        for (int i = start; i < header.length(); i++) {
            char letter = header.charAt(i);
            if (letter == '\\' && quoted) {
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ';' && !quoted) {
                return i;
            }
        }
        return header.length();
    }

    private void add(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            return;
        }
        String name = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = unquoted(parameter.substring(equals + 1).strip());
        String[] parts = name.split("\\*", -1);
        if (parts.length == 1) {
            values.putIfAbsent(name, value);
            return;
        }
        boolean numbered = parts[1].matches("\\d{1,3}");
        int number = numbered ? Integer.parseInt(parts[1]) : 0;
        boolean encoded = !numbered || parts.length > 2;
        pieces.computeIfAbsent(parts[0], key -> new TreeMap<>()).putIfAbsent(number, new Piece(value, encoded));
    }

    private static String unquoted(String value) {
        if (!value.startsWith("\"")) {
            return value;
        }
        String inside =
                value.substring(1, value.length() > 1 && value.endsWith("\"") ? value.length() - 1 : value.length());
        // A backslash before a quote protects it; others are of a path of Windows.
        return inside.replace("\\\"", "\"");
    }

    private static String joined(SortedMap<Integer, Piece> pieces) {
        Piece first = pieces.sequencedValues().getFirst();
        String[] start = first.text.split("'", 3);
        boolean labelled = first.encoded && start.length == 3;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pieces.forEach((number, piece) -> {
            String text = number.equals(pieces.firstKey()) && labelled ? start[2] : piece.text;
            bytes.writeBytes(piece.encoded ? unescaped(text) : text.getBytes(ISO_8859_1));
        });
        if (!labelled) {
            return EncodedWords.decode(bytes.toString(ISO_8859_1));
        }
        return CharacterSets.decode(bytes.toByteArray(), start[0]);
    }

    private static byte[] unescaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%' && text.substring(i + 1).matches("(?s)[0-9A-Fa-f]{2}.*")) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
