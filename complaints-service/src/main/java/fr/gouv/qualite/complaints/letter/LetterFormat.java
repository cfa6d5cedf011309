package fr.gouv.qualite.complaints.letter;

import fr.gouv.qualite.platform.documents.Letter;
import fr.gouv.qualite.platform.documents.LetterRendering;
import java.util.List;

/** The files in which letters are made. */
@SuppressWarnings("MemberName") // As they travel.
enum LetterFormat {
    pdf("application/pdf"),
    odt("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    LetterFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] render(String title, List<Letter> letters) {
        return this == pdf ? LetterRendering.pdf(title, letters) : LetterRendering.odt(title, letters);
    }
}
