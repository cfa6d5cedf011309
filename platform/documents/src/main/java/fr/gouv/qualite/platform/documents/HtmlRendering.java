package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A document as one page that needs no other file and no other host. */
public final class HtmlRendering {

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { margin: 0; font: 1rem/1.5 "Source Sans 3", Arial, sans-serif; color: #161616; background: #fff; }
            header, main, footer { max-width: 78rem; margin: 0 auto; padding: 1rem 1.5rem; }
            header { border-bottom: 1px solid #ddd; }
            header p { margin: 0; }
            .issuer { font-weight: bold; color: #000091; }
            h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 1.2; color: #000091; }
            h2 { margin: 2.5rem 0 1rem; font-size: 1.5rem; color: #000091; border-bottom: 2px solid #000091; }
            h3 { margin: 2rem 0 .75rem; font-size: 1.2rem; }
            .table { overflow-x: auto; margin: 1rem 0; }
            table { width: 100%; border-collapse: collapse; font-size: .9rem; }
            .wide table { min-width: 70rem; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            th, td { padding: .4rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd; }
            thead th { background: #f5f5fe; color: #000091; border-bottom: 2px solid #000091; }
            tbody th { font-weight: normal; }
            .right { text-align: right; font-variant-numeric: tabular-nums; }
            td.right { white-space: nowrap; }
            .note { display: block; font-size: .8rem; }
            .good .note { color: #18753c; }
            .bad { font-weight: bold; }
            .bad .note { color: #b34000; }
            .absent { color: #666; }
            .chart svg { max-width: 100%; height: auto; }
            footer { border-top: 1px solid #ddd; font-size: .875rem; }
            @media print { .table { overflow: visible; } .wide table { min-width: 0; font-size: .6rem; } }
            """;

    private HtmlRendering() {}

    public static byte[] of(Document document) {
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="UTF-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%1$s – %2$s</title>
                <style>
                %3$s</style>
                </head>
                <body>
                <header><p class="issuer">%4$s</p></header>
                <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                %5$s</main>
                <footer><p>%6$s</p></footer>
                </body>
                </html>
                """.formatted(
                        escape(document.title()),
                        escape(document.subtitle()),
                        STYLE,
                        escape(document.issuer()),
                        HtmlBody.of(document.blocks()),
                        escape(document.dateline()))
                .getBytes(UTF_8);
    }
}
