package fr.gouv.qualite.complaints.attachment;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of one part of a Word document. Word writes the code of a field in as many pieces as it likes, and joins them
 * when it reads: so does this, element after element.
 */
final class WordFields {

    /** Fields that fetch or start something when the document is opened or printed, or write a field that does. */
    private static final Pattern FETCHING = Pattern.compile(
            "(?i)\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE"
                    + "|IMPORT|LINK|RD|DATABASE|MACROBUTTON|QUOTE)\\b.*",
            Pattern.DOTALL);

    private final StringBuilder code = new StringBuilder();
    private boolean fetches;

    /** Reads an element; answers whether it is a field that fetches, or one that cannot be read. */
    boolean addTo(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "fldSimple" -> endWith(XmlPart.attribute(element, "instr"));
            // A field begins, is separated from its result, or ends: its code is whole.
            case "fldChar" -> endWith("");
            case "instrText", "delInstrText" -> append(element);
            default -> {}
        }
        return fetches;
    }

    /** After the last element: whether a field that nothing ended fetches. */
    boolean anyFetches() {
        endWith("");
        return fetches;
    }

    private void append(XMLStreamReader element) {
        try {
            code.append(element.getElementText());
        } catch (XMLStreamException e) {
            fetches = true;
        }
    }

    private void endWith(String simple) {
        fetches |= FETCHING.matcher(code).matches() || FETCHING.matcher(simple).matches();
        code.setLength(0);
    }
}
