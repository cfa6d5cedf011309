package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a header: its encoded words (RFC 2047), however badly they are written, and what is written raw
 * between them. Characters cut in two by the end of a word are put together again.
 */
final class EncodedWords {

    private static final int LONGEST_CHARSET = 60;

    private final String header;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> waiting = new ArrayList<>();

    private record Word(String charset, boolean base64, String content, int end) {

        boolean continues(Word earlier) {
            return charset.equalsIgnoreCase(earlier.charset) && base64 == earlier.base64;
        }
    }

    private EncodedWords(String header) {
        this.header = header;
    }

    /** @param header one character for each byte, unfolded or not */
    static String decode(String header) {
        return new EncodedWords(header.replaceAll("\\r?\\n(?=[ \\t])|[\\r\\n]+$", "")).read();
    }

    private String read() {
        int at = 0;
        for (int start = header.indexOf("=?"); start >= 0; start = header.indexOf("=?", start)) {
            Word word = wordAt(start);
            if (word == null) {
                start += 2;
                continue;
            }
            String between = header.substring(at, start);
            if (!between.isBlank() || waiting.isEmpty() || !word.continues(waiting.getLast())) {
                flush();
                raw(between.isBlank() && at > 0 ? "" : between);
            }
            waiting.add(word);
            at = word.end;
            start = at;
        }
        flush();
        raw(header.substring(at));
        return text.toString();
    }

    /** The word that starts there; absent when it is none. Without an end, it goes on to the end of the header. */
    private @Nullable Word wordAt(int start) {
        int encoding = header.indexOf('?', start + 2);
        if (encoding < 0
                || encoding - start > LONGEST_CHARSET
                || encoding + 2 >= header.length()
                || header.charAt(encoding + 2) != '?') {
            return null;
        }
        String charset = header.substring(start + 2, encoding).replaceAll("\\*.*", "");
        char letter = Character.toUpperCase(header.charAt(encoding + 1));
        if (charset.isEmpty() || charset.contains(" ") || (letter != 'Q' && letter != 'B')) {
            return null;
        }
        int content = encoding + 3;
        int end = endOf(content, letter == 'Q');
        return new Word(charset, letter == 'B', header.substring(content, end), Math.min(end + 2, header.length()));
    }

    /** Where "?=" closes the word: a raw question mark before an encoded letter, "?=E9", does not. */
    private int endOf(int content, boolean quoted) {
        int first = header.indexOf("?=", content);
        int end = first;
        while (quoted && end >= 0 && isHexadecimal(end + 2) && isHexadecimal(end + 3)) {
            end = header.indexOf("?=", end + 2);
        }
        if (end < 0) {
            end = first;
        }
        return end < 0 ? header.length() : end;
    }

    private boolean isHexadecimal(int at) {
        return at < header.length() && Character.digit(header.charAt(at), 16) >= 0;
    }

    /** Text without encoding, in whatever characters its program likes. */
    private void raw(String part) {
        text.append(CharacterSets.decode(part.getBytes(ISO_8859_1), null));
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        String charset = waiting.getFirst().charset;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder base64 = new StringBuilder();
        for (Word word : waiting) {
            if (word.base64) {
                base64.append(word.content);
                // Some programs cut between four letters: then the next word goes on with the same bytes.
                if (word.content.contains("=") || letters(base64.toString()).length() % 4 == 0) {
                    bytes.writeBytes(ofBase64(base64.toString()));
                    base64.setLength(0);
                }
            } else {
                bytes.writeBytes(ofQuoted(word.content));
            }
        }
        bytes.writeBytes(ofBase64(base64.toString()));
        text.append(CharacterSets.decode(bytes.toByteArray(), charset.toLowerCase(Locale.ROOT)));
        waiting.clear();
    }

    private static byte[] ofBase64(String content) {
        String letters = letters(content);
        return Base64.getDecoder().decode(letters.substring(0, letters.length() - (letters.length() % 4 == 1 ? 1 : 0)));
    }

    private static String letters(String content) {
        return content.replace('-', '+').replace('_', '/').replaceAll("[^A-Za-z0-9+/]", "");
    }

    private static byte[] ofQuoted(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < content.length(); i++) {
            char letter = content.charAt(i);
            if (letter == '=' && i + 2 < content.length() && isHexadecimal(content, i + 1)) {
                bytes.write(Integer.parseInt(content, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(letter == '_' ? ' ' : letter);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHexadecimal(String content, int at) {
        return Character.digit(content.charAt(at), 16) >= 0 && Character.digit(content.charAt(at + 1), 16) >= 0;
    }
}
