package fr.gouv.qualite.platform.documents;

/** The style of printed pages: the State's blue, sober tables, figures in line. */
final class PrintStyle {

    private static final String CSS = """
            @page {
              size: A4; margin: 24mm 18mm 20mm 18mm;
              @top-left { content: "$issuer"; font: bold 9pt 'Source Sans 3'; color: #000091; }
              @top-right { content: "$title"; font: 9pt 'Source Sans 3'; color: #3a3a3a; }
              @bottom-left { content: "$dateline"; font: 8.5pt 'Source Sans 3'; color: #3a3a3a; }
              @bottom-right { content: "Page " counter(page) " sur " counter(pages); font: 8.5pt 'Source Sans 3'; color: #3a3a3a; }
            }
            @page wide { size: A4 landscape; margin: 22mm 12mm 16mm 12mm; }
            @page :first { @top-left { content: ""; } @top-right { content: ""; } }
            body { margin: 0; font-family: 'Source Sans 3'; font-size: 10.5pt; line-height: 1.4; color: #161616; }
            .cover { border-left: 5mm solid #000091; padding: 6mm 0 6mm 8mm; margin: 0 0 10mm 0; }
            .issuer { font-size: 14pt; font-weight: bold; color: #000091; margin: 0 0 14mm 0; }
            h1 { font-size: 23pt; line-height: 1.15; color: #000091; margin: 0 0 4mm 0; }
            .subtitle { font-size: 15pt; margin: 0 0 8mm 0; }
            .dateline { font-size: 10.5pt; color: #3a3a3a; margin: 0; }
            h2 { font-size: 16pt; color: #000091; margin: 9mm 0 4mm 0; padding-bottom: 1mm;
                 border-bottom: 1.2pt solid #000091; page-break-after: avoid; }
            h3 { font-size: 12.5pt; color: #161616; margin: 6mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 2.5mm 0; }
            ul { margin: 0 0 3mm 0; padding: 0 0 0 5mm; }
            li { margin: 0 0 1mm 0; }
            .table { margin: 2mm 0 5mm 0; }
            .landscape { page: wide; width: 272mm; }
            table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.25; -fs-table-paginate: paginate;
                    table-layout: fixed; }
            caption { text-align: left; font-weight: bold; font-size: 10pt; margin: 0 0 1.5mm 0; page-break-after: avoid; }
            tr { page-break-inside: avoid; }
            th, td { padding: 1.4mm 1.6mm; vertical-align: top; text-align: left; border-bottom: 0.4pt solid #c8c8c8; }
            thead th { background-color: #e9e9fa; color: #000091; border-bottom: 1pt solid #000091; vertical-align: bottom; }
            tbody th { font-weight: normal; }
            th.right, td.right { text-align: right; }
            td.right { white-space: nowrap; }
            .wide table { font-size: 7.6pt; }
            .wide th, .wide td { padding: 1.1mm 0.8mm; }
            .note { display: block; font-size: 0.86em; color: #3a3a3a; white-space: normal; }
            .good .note { color: #18753c; }
            .bad { font-weight: bold; }
            .bad .note { color: #a83800; }
            .absent { color: #6a6a6a; }
            .chart { margin: 3mm 0; page-break-inside: avoid; }
            """;

    private PrintStyle() {}

    static String css(Document document) {
        return CSS.replace("$issuer", quoted(document.issuer()))
                .replace("$title", quoted(document.title()))
                .replace("$dateline", quoted(document.dateline()));
    }

    /** Within a CSS string, and within the XHTML that holds the style. */
    private static String quoted(String text) {
        return Markup.escape(text.replaceAll("[\"\\\\\n\r]", " "));
    }
}
