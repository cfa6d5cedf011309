package fr.gouv.qualite.platform.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.jspecify.annotations.Nullable;

/** Lines are cut at spaces and after hyphens; never after an apostrophe, never at a no-break space. */
final class FrenchLineBreaker implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(@Nullable String newText) {
        text = newText == null ? "" : newText;
        position = 0;
    }

    @Override
    public int next() {
        for (int i = position; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == '-') {
                position = i + 1;
                return text.charAt(i) == ' ' ? i : position;
            }
        }
        return -1;
    }
}
