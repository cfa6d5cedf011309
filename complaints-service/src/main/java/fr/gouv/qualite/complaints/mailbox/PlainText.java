package fr.gouv.qualite.complaints.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text as the desk reads it: no mark-up, no invisible characters, lines where its author saw lines. */
final class PlainText {

    private PlainText() {}

    static String ofHtml(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("script, style, template, noscript, object, svg").remove();
        StringBuilder text = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element && element.nameIs("li")) {
                    text.append("\n- ");
                } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.append(element.nameIs("p") ? "\n\n" : "\n");
                } else if (node instanceof Element element && (element.nameIs("td") || element.nameIs("th"))) {
                    text.append(' ');
                }
            }
        });
        return clean(text.toString().replaceAll("(?m)^ +| +$", ""));
    }

    /** Without what a database or a screen cannot take, and without long voids. */
    static String clean(String text) {
        return wellFormed(text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .replaceAll("\\n[ \\t\\u00A0]*(\\n[ \\t\\u00A0]*){2,}", "\n\n")
                .strip();
    }

    /** On one line. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /** A character cut in two becomes a question mark. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
