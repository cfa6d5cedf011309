package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text as the desk reads it: no mark-up, no invisible characters, lines where its author saw lines. */
final class PlainText {

    /** Soft hyphens, marks of direction, letters without a shape: what hides text, or fills a part that says nothing. */
    private static final String INVISIBLE =
            "[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\u2800\\u3164\\uFEFF]";

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
        String visible = wellFormed(text)
                .replace("\r\n", "\n")
                .replaceAll("[\\r\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll(INVISIBLE, "");
        return withoutVoids(visible).strip();
    }

    /** On one line. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /** Whether it says nothing: no letter, no digit, besides what mail programs write in place of a picture. */
    static boolean saysNothing(String text) {
        return clean(text)
                .replaceAll("\\[(image|cid|logo)[^\\]\\n]{0,200}\\]|&nbsp;", "")
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    /**
     * Makes lines whole again that a mail program broke for the eye (RFC 3676).
     *
     * @param withoutTheSpace whether the space that shows a broken line is not part of the text
     */
    static String unflowed(String text, boolean withoutTheSpace) {
        StringBuilder whole = new StringBuilder();
        text.lines().forEach(line -> {
            String said = line.startsWith(" ") ? line.substring(1) : line;
            boolean goesOn = said.endsWith(" ") && !said.equals("-- ") && !said.startsWith(">");
            whole.append(goesOn && withoutTheSpace ? said.substring(0, said.length() - 1) : said);
            whole.append(goesOn ? "" : "\n");
        });
        return whole.toString();
    }

    /** At most one empty line at a time. */
    private static String withoutVoids(String text) {
        StringBuilder kept = new StringBuilder();
        int empty = 0;
        for (String line : text.split("\n", -1)) {
            boolean isEmpty = line.replace('\u00A0', ' ').isBlank();
            empty = isEmpty ? empty + 1 : 0;
            if (empty < 2) {
                kept.append(isEmpty ? "" : line).append('\n');
            }
        }
        return kept.toString();
    }

    /** A character cut in two becomes a question mark. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
