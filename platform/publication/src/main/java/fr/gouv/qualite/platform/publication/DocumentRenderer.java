package fr.gouv.qualite.platform.publication;

import java.util.List;

/** Makes the documents of one kind of publication; each kind has one, as a bean. */
public interface DocumentRenderer {

    /** The kind of publication whose documents it makes. */
    String kind();

    /** The formats that every edition has; a format is a short word of the kind's own. */
    List<String> formats();

    /** Makes a document from what the edition says and from nothing else. Slow, and called outside any request. */
    byte[] render(Edition edition, String format);
}
