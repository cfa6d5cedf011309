package fr.gouv.qualite.platform.documents;

import java.util.List;

/**
 * A document in French, whatever it will be rendered as.
 *
 * @param title what it is
 * @param subtitle what or whom it is about
 * @param issuer whose document it is, for the head of each page
 * @param dateline when it was published, or that it is a draft
 */
public record Document(String title, String subtitle, String issuer, String dateline, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
