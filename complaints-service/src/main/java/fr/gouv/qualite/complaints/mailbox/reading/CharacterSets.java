package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text as browsers do (WHATWG Encoding): a label names what people mean by it, not what its standard says. Mail
 * programs get labels wrong, so the bytes have a say too: text that can only be UTF-8 is.
 */
final class CharacterSets {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What a label means instead of what Java takes it for, by the name that Java gives the latter. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("ISO-8859-11", "x-windows-874"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("Big5", "Big5-HKSCS"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("UTF-16", "UTF-16LE"));

    /** Labels that Java does not know. */
    private static final Map<String, String> ALIASES = Map.of(
            "macintosh", "x-MacRoman",
            "mac", "x-MacRoman",
            "x-mac-roman", "x-MacRoman",
            "x-mac-cyrillic", "x-MacCyrillic",
            "iso-8859-8-i", "ISO-8859-8",
            "koi8", "KOI8-R",
            "latin-9", "ISO-8859-15",
            "ansi", "windows-1252",
            "x-cp1252", "windows-1252",
            "unicode", "UTF-16LE");

    private CharacterSets() {}

    /** @param label the character set that the text says it is in; it may be wrong, unknown or absent */
    static String decode(byte[] bytes, @Nullable String label) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, marked).substring(1);
        }
        Charset said = label == null ? null : named(label).orElse(null);
        if (said == null) {
            said = guessedUtf16(bytes);
        }
        boolean unlikely = isUtf16(said) && !new String(bytes, ISO_8859_1).contains("\0");
        return said == null || unlikely ? guessed(bytes) : decode(bytes, said);
    }

    /** What a label means; empty when nobody knows, or when it is not safe to read (UTF-7 hides mark-up). */
    static Optional<Charset> named(String label) {
        String name = label.replaceAll("^[\\s\"'=]+|[\\s\"';,].*$", "").toLowerCase(Locale.ROOT);
        try {
            Charset known = Charset.forName(ALIASES.getOrDefault(name, name));
            return Optional.of(Charset.forName(MEANT.getOrDefault(known.name(), known.name())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes, Charset said) {
        if (said.equals(UTF_8)) {
            return guessed(bytes);
        }
        String strict = strictly(bytes, said);
        boolean oneByteEach = said.newEncoder().maxBytesPerChar() == 1;
        if (strict == null || oneByteEach) {
            String utf8 = strictly(bytes, UTF_8);
            if (utf8 != null && isNoAccident(utf8)) {
                return utf8;
            }
        }
        return strict == null ? new String(bytes, said) : strict;
    }

    /** In UTF-8 as far as it can be: what is pasted in from elsewhere, or badly cut, does not spoil the rest. */
    private static String guessed(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        CharsetDecoder utf8 = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int foreign = 0;
        while (true) {
            CoderResult result = utf8.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (!result.isError()) {
                break;
            }
            byte[] bad = new byte[result.length()];
            in.get(bad);
            foreign += bad.length;
            text.append(new String(bad, WESTERN));
            utf8.reset();
        }
        long special = text.chars().filter(c -> c > 0x7F).count();
        return foreign > special - foreign ? new String(bytes, WESTERN) : text.toString();
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** One rare letter may be two common ones of another set, as "É»" is. */
    private static boolean isNoAccident(String utf8) {
        return utf8.chars().filter(c -> c > 0x7F).count() > 1
                || utf8.chars().anyMatch(c -> (c > 0x7F && c <= 0xFF) || (c >= 0x2000 && c < 0x2100));
    }

    /** By the mark that some programs start a text with. */
    private static @Nullable Charset marked(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(3, bytes.length), ISO_8859_1);
        if (start.equals("\u00EF\u00BB\u00BF")) {
            return UTF_8;
        }
        if (start.startsWith("\u00FF\u00FE")) {
            return UTF_16LE;
        }
        return start.startsWith("\u00FE\u00FF") ? UTF_16BE : null;
    }

    /** In a Western text, every other byte of UTF-16 is nought. */
    private static @Nullable Charset guessedUtf16(byte[] bytes) {
        int[] noughts = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                noughts[i % 2]++;
            }
        }
        if (noughts[0] + noughts[1] <= bytes.length / 3) {
            return null;
        }
        if (noughts[0] == 0) {
            return UTF_16LE;
        }
        return noughts[1] == 0 ? UTF_16BE : null;
    }

    private static boolean isUtf16(@Nullable Charset charset) {
        return UTF_16LE.equals(charset) || UTF_16BE.equals(charset);
    }
}
