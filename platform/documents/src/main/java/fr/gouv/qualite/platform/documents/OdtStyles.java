package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;

/** The styles of text documents. The font is one that every office suite has or replaces by its twin. */
final class OdtStyles {

    private static final String STYLES = """
            <office:font-face-decls><style:font-face style:name="Liberation Sans" \
            svg:font-family="'Liberation Sans', Arial"/></office:font-face-decls>
            <office:styles>
            <style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%"/>
            <style:text-properties style:font-name="Liberation Sans" fo:font-size="10.5pt" fo:language="fr" \
            fo:country="FR" fo:color="#161616"/></style:default-style>
            $styles
            <style:style style:name="Picture" style:family="graphic"><style:graphic-properties \
            style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
            <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
            <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
            <style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm" \
            fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties>
            </text:list-level-style-bullet></text:list-style>
            </office:styles>
            <office:automatic-styles>
            <style:page-layout style:name="UprightPage"><style:page-layout-properties fo:page-width="21cm" \
            fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin="1.4cm" fo:margin-left="1.8cm" \
            fo:margin-right="1.8cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" \
            fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties \
            fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
            <style:page-layout style:name="LyingPage"><style:page-layout-properties fo:page-width="29.7cm" \
            fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.2cm"/><style:header-style>\
            <style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.3cm"/></style:header-style>\
            <style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.2cm"/>\
            </style:footer-style></style:page-layout>
            </office:automatic-styles>
            <office:master-styles>
            <style:master-page style:name="Standard" style:page-layout-name="UprightPage">$edges</style:master-page>
            <style:master-page style:name="Lying" style:page-layout-name="LyingPage">$edges</style:master-page>
            </office:master-styles>
            """;

    private OdtStyles() {}

    static String of(Document document) {
        StringBuilder styles =
                new StringBuilder(OdfTable.textStyles("Cell", 9)).append(OdfTable.textStyles("Small", 7));
        text(styles, "Title", "", 23, "bold", "#000091", "fo:margin-bottom=\"0.3cm\"");
        text(styles, "Issuer", "", 14, "bold", "#000091", "fo:margin-bottom=\"1.2cm\"");
        text(styles, "Subtitle", "", 15, "normal", "#161616", "fo:margin-bottom=\"0.6cm\"");
        text(styles, "Dateline", "", 10.5, "normal", "#3a3a3a", "fo:margin-bottom=\"0.8cm\"");
        String rule = "fo:margin-top=\"0.8cm\" fo:margin-bottom=\"0.35cm\" fo:keep-with-next=\"always\""
                + " fo:border-bottom=\"1.2pt solid #000091\" fo:padding-bottom=\"0.1cm\"";
        text(styles, "Heading2", "", 16, "bold", "#000091", rule);
        text(styles, "Heading2Lying", " style:master-page-name=\"Lying\"", 16, "bold", "#000091", rule);
        text(styles, "Heading2Upright", " style:master-page-name=\"Standard\"", 16, "bold", "#000091", rule);
        text(styles, "Heading3", "", 12.5, "bold", "#161616", "fo:margin-top=\"0.5cm\" fo:keep-with-next=\"always\"");
        text(styles, "Body", "", 10.5, "normal", "#161616", "fo:margin-bottom=\"0.25cm\"");
        text(styles, "Item", "", 10.5, "normal", "#161616", "fo:margin-bottom=\"0.1cm\"");
        text(styles, "Gap", "", 6, "normal", "#161616", "");
        text(
                styles,
                "Caption",
                "",
                10,
                "bold",
                "#161616",
                "fo:margin-top=\"0.2cm\" fo:margin-bottom=\"0.15cm\" fo:keep-with-next=\"always\"");
        text(styles, "Header", "", 9, "bold", "#000091", "");
        text(styles, "Footer", "", 8.5, "normal", "#3a3a3a", "fo:text-align=\"end\"");
        return STYLES.replace("$styles", styles).replace("$edges", edges(document));
    }

    private static String edges(Document document) {
        return """
                <style:header><text:p text:style-name="Header">%s · %s</text:p></style:header>
                <style:footer><text:p text:style-name="Footer">%s · Page <text:page-number \
                text:select-page="current">1</text:page-number> sur <text:page-count>1</text:page-count></text:p>\
                </style:footer>""".formatted(escape(document.issuer()), escape(document.title()), escape(document.dateline()));
    }

    private static void text(
            StringBuilder styles,
            String name,
            String attributes,
            double size,
            String weight,
            String colour,
            String paragraph) {
        styles.append(("<style:style style:name=\"%s\" style:family=\"paragraph\"%s><style:paragraph-properties %s/>"
                        + "<style:text-properties fo:font-size=\"%spt\" fo:font-weight=\"%s\" fo:color=\"%s\"/>"
                        + "</style:style>\n")
                .formatted(name, attributes, paragraph, size, weight, colour));
    }
}
