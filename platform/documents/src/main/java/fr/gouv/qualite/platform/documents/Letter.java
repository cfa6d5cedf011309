package fr.gouv.qualite.platform.documents;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter on paper, in the shape that a window envelope asks for.
 *
 * @param issuer who writes, one line each: the State, the prefecture, the bureau
 * @param recipient name and address, one line each
 * @param dateline the day on which it was written
 * @param subject what it is about
 * @param body its text with the signature; a blank line parts two paragraphs
 * @param language of the text, as two letters
 */
public record Letter(
        List<String> issuer, List<String> recipient, String dateline, String subject, String body, String language) {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\h*\\R+");

    public Letter {
        issuer = List.copyOf(issuer);
        recipient = List.copyOf(recipient);
    }

    /** The paragraphs of the body, each with its own line ends. */
    List<String> paragraphs() {
        return PARAGRAPH_END.splitAsStream(body.strip()).toList();
    }
}
