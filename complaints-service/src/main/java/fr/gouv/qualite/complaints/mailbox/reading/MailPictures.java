package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the pictures that somebody sends from those that adorn their message, the logos of a signature: these are shown
 * within the text, and small or repeated.
 */
final class MailPictures {

    /** In bytes; a photograph is larger, even reduced to be sent. */
    private static final int LARGEST_ADORNMENT = 24 * 1024;

    private static final Pattern SHOWN = Pattern.compile("cid:([^\"'\\s>)\\]]{1,300})", Pattern.CASE_INSENSITIVE);

    /** As telephones, cameras and scanners name what they take. */
    private static final Pattern TAKEN = Pattern.compile(
            "(?i)^(img|dsc|dcim|pxl|p\\d{3}|mvimg|photo|whatsapp|screenshot|capture|scan|numeris).*|^\\d{8}_\\d{6}.*");

    private final List<Picture> pictures = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private final Deque<Boolean> related = new ArrayDeque<>();
    private final List<MailFile> meant = new ArrayList<>();
    private final List<MailFile> adornments = new ArrayList<>();

    /** @param related whether it comes with a page that may show it */
    private record Picture(MailFile file, boolean related) {}

    void enter(boolean isRelated) {
        related.push(isRelated);
    }

    void leave() {
        related.pop();
    }

    void add(MailFile file) {
        pictures.add(new Picture(file, Boolean.TRUE.equals(related.peek())));
    }

    boolean isEmpty() {
        return pictures.isEmpty();
    }

    void mentionedIn(String page) {
        SHOWN.matcher(page).results().forEach(found -> shown.add(unescaped(found.group(1))));
    }

    /** @param alone whether the message says nothing else: then they are what it says */
    void tellApart(boolean alone) {
        Set<String> seen = new HashSet<>();
        List<MailFile> pasted = new ArrayList<>();
        for (Picture picture : pictures) {
            boolean within = isWithin(picture);
            if (within && !alone && isSmallOrRepeated(picture.file, seen)) {
                adornments.add(picture.file);
            } else {
                (within ? pasted : meant).add(picture.file);
            }
        }
        meant.addAll(pasted);
    }

    List<MailFile> meant() {
        return meant;
    }

    List<MailFile> adornments() {
        return adornments;
    }

    private boolean isWithin(Picture picture) {
        String id = picture.file.part().contentId();
        return shown.contains(id)
                || (picture.related && !id.isEmpty() && !picture.file.part().isAttached());
    }

    private static boolean isSmallOrRepeated(MailFile file, Set<String> seen) {
        if (TAKEN.matcher(file.name()).matches()) {
            return false;
        }
        try {
            byte[] content = file.part().content(Integer.MAX_VALUE - 8);
            return !seen.add(MailSource.hash(content)) || content.length <= LARGEST_ADORNMENT;
        } catch (MessagingException | IOException e) {
            return false;
        }
    }

    private static String unescaped(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }
}
