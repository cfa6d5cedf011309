package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;
import static java.util.stream.Collectors.joining;

import java.util.List;

/** Letters as one file to print, each on a page of its own. */
public final class LetterRendering {

    private static final String CSS = """
            @page { size: A4; margin: 20mm 20mm 20mm 20mm; }
            body { margin: 0; font-family: 'Source Sans 3'; font-size: 11pt; line-height: 1.45; color: #161616; }
            .letter { page-break-after: always; }
            .last { page-break-after: auto; }
            .issuer { height: 32mm; width: 85mm; color: #000091; font-weight: bold; line-height: 1.25; }
            .issuer p { margin: 0; }
            .recipient { height: 40mm; margin-left: 85mm; line-height: 1.3; }
            .recipient p { margin: 0; }
            .dateline { margin: 0 0 8mm 85mm; }
            h1 { font-size: 11pt; margin: 0 0 6mm 0; }
            .body p { margin: 0 0 4mm 0; }
            """;

    private static final String STYLES = """
            <office:font-face-decls><style:font-face style:name="Liberation Sans" \
            svg:font-family="'Liberation Sans', Arial"/></office:font-face-decls>
            <office:styles>
            <style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="120%"/>
            <style:text-properties style:font-name="Liberation Sans" fo:font-size="11pt" fo:language="fr" \
            fo:country="FR" fo:color="#161616"/></style:default-style>
            <style:style style:name="Issuer" style:family="paragraph">\
            <style:text-properties fo:font-weight="bold" fo:color="#000091"/></style:style>
            <style:style style:name="NextIssuer" style:family="paragraph" style:parent-style-name="Issuer">\
            <style:paragraph-properties fo:break-before="page"/></style:style>
            <style:style style:name="First" style:family="paragraph" style:parent-style-name="Recipient">\
            <style:paragraph-properties fo:margin-top="1.6cm" fo:margin-left="8.5cm"/></style:style>
            <style:style style:name="Recipient" style:family="paragraph">\
            <style:paragraph-properties fo:margin-left="8.5cm"/></style:style>
            <style:style style:name="Dateline" style:family="paragraph"><style:paragraph-properties \
            fo:margin-left="8.5cm" fo:margin-top="1.4cm" fo:margin-bottom="0.8cm"/></style:style>
            <style:style style:name="Subject" style:family="paragraph"><style:paragraph-properties \
            fo:margin-bottom="0.6cm"/><style:text-properties fo:font-weight="bold"/></style:style>
            <style:style style:name="Body" style:family="paragraph"><style:paragraph-properties \
            fo:margin-bottom="0.4cm"/></style:style>
            </office:styles>
            <office:automatic-styles>
            <style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" \
            fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin="2cm"/></style:page-layout>
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/>\
            </office:master-styles>
            """;

    private LetterRendering() {}

    /**
     * Tagged PDF, for everyone.
     *
     * @param title of the file
     */
    public static byte[] pdf(String title, List<Letter> letters) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            body.append(html(letters.get(i), i == letters.size() - 1));
        }
        return TaggedPdf.of("""
                <html lang="fr">
                <head>
                <title>%1$s</title>
                <meta name="description" content="%1$s"/>
                <style>%2$s</style>
                </head>
                <body>
                %3$s</body>
                </html>
                """.formatted(escape(title), CSS, body));
    }

    private static String html(Letter letter, boolean last) {
        return """
                <div class="%s">
                <div class="issuer">%s</div>
                <div class="recipient">%s</div>
                <p class="dateline">%s</p>
                <div lang="%s"><h1>%s</h1>
                <div class="body">%s</div></div>
                </div>
                """.formatted(
                        last ? "letter last" : "letter",
                        lines(letter.issuer()),
                        lines(letter.recipient()),
                        escape(letter.dateline()),
                        escape(letter.language()),
                        escape(letter.subject()),
                        letter.paragraphs().stream()
                                .map(text -> "<p>" + escape(text).replaceAll("\\R", "<br/>") + "</p>")
                                .collect(joining("\n")));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "<p>" + escape(line) + "</p>").collect(joining());
    }

    /**
     * OpenDocument text, to be reworked in LibreOffice or Word.
     *
     * @param title of the file
     */
    public static byte[] odt(String title, List<Letter> letters) {
        StringBuilder body = new StringBuilder();
        letters.forEach(letter -> write(letter, body));
        return new OdfPackage("application/vnd.oasis.opendocument.text")
                .bytes(
                        new Document(
                                title,
                                "",
                                letters.isEmpty()
                                        ? ""
                                        : letters.getFirst().issuer().getLast(),
                                "",
                                List.of()),
                        STYLES,
                        "<office:body><office:text>" + body + "</office:text></office:body>");
    }

    private static void write(Letter letter, StringBuilder body) {
        String style = body.isEmpty() ? "Issuer" : "NextIssuer";
        for (String line : letter.issuer()) {
            paragraph(style, line, body);
            style = "Issuer";
        }
        style = "First";
        for (String line : letter.recipient()) {
            paragraph(style, line, body);
            style = "Recipient";
        }
        paragraph("Dateline", letter.dateline(), body);
        body.append("<text:h text:style-name=\"Subject\" text:outline-level=\"1\">%s</text:h>"
                .formatted(escape(letter.subject())));
        letter.paragraphs().forEach(text -> paragraph("Body", text, body));
    }

    private static void paragraph(String style, String text, StringBuilder body) {
        body.append("<text:p text:style-name=\"%s\">%s</text:p>"
                .formatted(style, escape(text).replaceAll("\\R", "<text:line-break/>")));
    }
}
