package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;

import java.util.List;

/** The styles of slides: wide format, the State's blue, text that the back of the room can read. */
final class OdpStyles {

    private static final String STYLES = """
            <office:font-face-decls><style:font-face style:name="Liberation Sans" \
            svg:font-family="'Liberation Sans', Arial"/></office:font-face-decls>
            <office:styles>
            <style:default-style style:family="graphic"><style:text-properties style:font-name="Liberation Sans" \
            fo:font-size="18pt" fo:language="fr" fo:country="FR" fo:color="#161616"/></style:default-style>
            <style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" \
            fo:font-size="18pt" fo:language="fr" fo:country="FR" fo:color="#161616"/></style:default-style>
            <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
            <style:list-level-properties text:space-before="0.2cm" text:min-label-width="0.7cm"/>
            </text:list-level-style-bullet></text:list-style>
            </office:styles>
            <office:automatic-styles>
            $styles
            <style:page-layout style:name="Wide"><style:page-layout-properties fo:page-width="28cm" \
            fo:page-height="15.75cm" style:print-orientation="landscape" fo:margin="0cm"/></style:page-layout>
            <style:style style:name="Background" style:family="drawing-page"><style:drawing-page-properties \
            draw:fill="solid" draw:fill-color="#ffffff"/></style:style>
            <style:style style:name="Blue" style:family="graphic"><style:graphic-properties draw:stroke="none" \
            draw:fill="solid" draw:fill-color="#000091"/></style:style>
            </office:automatic-styles>
            <office:master-styles>
            <style:master-page style:name="Cover" style:page-layout-name="Wide" draw:style-name="Background">
            <draw:rect draw:style-name="Blue" svg:x="0cm" svg:y="0cm" svg:width="1.2cm" svg:height="15.75cm"/>
            </style:master-page>
            <style:master-page style:name="Slide" style:page-layout-name="Wide" draw:style-name="Background">
            <draw:rect draw:style-name="Blue" svg:x="1.2cm" svg:y="2.35cm" svg:width="25.6cm" svg:height="0.06cm"/>
            $footer
            </style:master-page>
            </office:master-styles>
            """;

    private OdpStyles() {}

    static String of(Document document) {
        return STYLES.replace("$styles", boxesAndTexts()).replace("$footer", footer(document));
    }

    /** The styles of frames and of their text. Readers look for them beside the content and beside the masters. */
    static String boxesAndTexts() {
        StringBuilder styles = new StringBuilder(OdfTable.textStyles("Slide", Slides.TABLE_POINTS));
        for (String box : List.of("Box", "TitleBox", "Picture")) {
            styles.append(("<style:style style:name=\"%s\" style:family=\"graphic\"><style:graphic-properties"
                            + " draw:stroke=\"none\" draw:fill=\"none\" draw:auto-grow-height=\"false\""
                            + " fo:padding=\"0cm\" draw:textarea-vertical-align=\"%s\"/></style:style>\n")
                    .formatted(box, box.equals("TitleBox") ? "middle" : "top"));
        }
        text(styles, "IssuerText", 20, "bold", "#000091", "");
        text(styles, "CoverTitle", 34, "bold", "#000091", "");
        text(styles, "CoverSubtitle", 22, "normal", "#161616", "");
        text(styles, "CoverDate", 16, "normal", "#3a3a3a", "");
        text(styles, "SlideTitle", 24, "bold", "#000091", "");
        text(styles, "SlideText", 18, "normal", "#161616", "fo:margin-bottom=\"0.2cm\"");
        text(styles, "CaptionText", 14, "bold", "#161616", "");
        text(styles, "EdgeText", 11, "normal", "#3a3a3a", "");
        text(styles, "EdgeTextRight", 11, "normal", "#3a3a3a", "fo:text-align=\"end\"");
        return styles.toString();
    }

    private static String footer(Document document) {
        return edge(
                        1.2,
                        19,
                        "EdgeText",
                        escape(document.issuer() + " · " + document.title() + " · " + document.dateline()))
                + edge(20.8, 6, "EdgeTextRight", "<text:page-number>1</text:page-number>");
    }

    private static String edge(double x, double width, String style, String content) {
        return ("<draw:frame draw:style-name=\"Box\" svg:x=\"%s\" svg:y=\"14.8cm\" svg:width=\"%s\""
                        + " svg:height=\"0.6cm\"><draw:text-box><text:p text:style-name=\"%s\">%s</text:p></draw:text-box>"
                        + "</draw:frame>")
                .formatted(OdfTable.cm(x), OdfTable.cm(width), style, content);
    }

    private static void text(
            StringBuilder styles, String name, double size, String weight, String colour, String paragraph) {
        styles.append(("<style:style style:name=\"%s\" style:family=\"paragraph\"><style:paragraph-properties %s/>"
                        + "<style:text-properties fo:font-size=\"%spt\" fo:font-weight=\"%s\" fo:color=\"%s\"/>"
                        + "</style:style>\n")
                .formatted(name, paragraph, size, weight, colour));
    }
}
