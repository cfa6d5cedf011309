package fr.gouv.qualite.complaints.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells whether a PDF does something when it is opened: runs a script or a program, holds a file or a film, leads to
 * another file; or hides what it holds behind a password. Its objects are
 * looked at as they stand, and in the compressed streams that hold objects; those that cannot be read count as active.
 */
final class ActivePdf {

    private static final String START = "%PDF-";

    /** A name may write any letter as {@code #xx}. */
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");

    /** Names too long to stand by chance in the bytes of a large picture; the short ones only before a value. */
    private static final Pattern ACTIVE = Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|Movie"
            + "|Sound|SubmitForm|ImportData|GoToE|GoToR|Encrypt)(?![A-Za-z0-9])|/XFA\\s*[\\[(<\\d]");

    private static final Pattern OBJECTS = Pattern.compile("/ObjStm(?![A-Za-z0-9])");
    private static final Pattern DATA = Pattern.compile("stream\\r?\\n");
    private static final Pattern FLATE = Pattern.compile("/Filter\\s*\\[?\\s*/(FlateDecode|Fl)(?![A-Za-z0-9])\\s*\\]?");

    /** In bytes, of all streams of objects together. */
    private static final int MOST_INFLATED = 32 * 1024 * 1024;

    private final String raw;
    private int inflated;

    private ActivePdf(String raw) {
        this.raw = raw;
    }

    /** @param file of the size that an attachment may have */
    static boolean is(Path file) throws IOException {
        // Each byte is one character, so that positions are those of the file.
        String raw = Files.readString(file, ISO_8859_1);
        return !raw.startsWith(START) || new ActivePdf(raw).isActive();
    }

    private boolean isActive() {
        if (ACTIVE.matcher(plain(raw)).find()) {
            return true;
        }
        Matcher objects = OBJECTS.matcher(raw);
        while (objects.find()) {
            if (holdsActive(objects.start())) {
                return true;
            }
        }
        // A name that hides from the search above hides from us, too.
        return OBJECTS.matcher(plain(raw)).results().count()
                != OBJECTS.matcher(raw).results().count();
    }

    /** @param at where the dictionary of a stream says that it holds objects */
    private boolean holdsActive(int at) {
        Matcher data = DATA.matcher(raw);
        if (!data.find(at)) {
            return false;
        }
        String dictionary = raw.substring(Math.max(raw.lastIndexOf(" obj", at), 0), data.start());
        int end = raw.indexOf("endstream", data.end());
        boolean isFiltered = dictionary.contains("/Filter");
        if (!isFiltered) {
            return false;
        }
        if (end < 0 || !FLATE.matcher(dictionary).find() || dictionary.contains("/Predictor")) {
            return true;
        }
        try {
            return ACTIVE.matcher(plain(inflate(raw.substring(data.end(), end))))
                    .find();
        } catch (DataFormatException e) {
            return true;
        }
    }

    private String inflate(String deflated) throws DataFormatException {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(deflated.getBytes(ISO_8859_1));
            StringBuilder text = new StringBuilder();
            byte[] buffer = new byte[64 * 1024];
            int read = inflater.inflate(buffer);
            while (read > 0) {
                inflated += read;
                if (inflated > MOST_INFLATED) {
                    throw new DataFormatException("Swells without end");
                }
                text.append(new String(buffer, 0, read, ISO_8859_1));
                read = inflater.inflate(buffer);
            }
            return text.toString();
        }
    }

    private static String plain(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
