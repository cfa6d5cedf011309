package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;

import fr.gouv.qualite.platform.documents.Block.Heading;

/** A document as PDF for everyone. */
public final class PdfRendering {

    private PdfRendering() {}

    public static byte[] of(Document document) {
        return TaggedPdf.of(html(document));
    }

    private static String html(Document document) {
        return """
                <html lang="fr">
                <head>
                <title>%1$s – %2$s</title>
                <meta name="description" content="%1$s, %2$s"/>
                <meta name="author" content="%3$s"/>
                <style>%4$s</style>
                %5$s
                </head>
                <body>
                <div class="cover"><p class="issuer">%3$s</p><h1>%1$s</h1><p class="subtitle">%2$s</p>
                <p class="dateline">%6$s</p></div>
                %7$s
                </body>
                </html>
                """.formatted(
                        escape(document.title()),
                        escape(document.subtitle()),
                        escape(document.issuer()),
                        PrintStyle.css(document),
                        bookmarks(document),
                        escape(document.dateline()),
                        // The PDF engine reads the words that stand for a drawing in alt, as for other pictures.
                        HtmlBody.of(document.blocks()).replace("role=\"img\" aria-label=", "alt="));
    }

    /** The sections, for the reader's side panel. */
    private static String bookmarks(Document document) {
        StringBuilder marks = new StringBuilder("<bookmarks>");
        int number = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                number++;
                if (heading.level() == 2) {
                    marks.append("<bookmark name=\"%s\" href=\"#%s\"/>"
                            .formatted(escape(heading.text()), HtmlBody.anchor(number)));
                }
            }
        }
        return marks.append("</bookmarks>").toString();
    }
}
