package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;

import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Figure;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** A document as an OpenDocument text, to be reworked in LibreOffice or Word. */
public final class OdtRendering {

    private static final double UPRIGHT = 17.4;
    private static final double LYING = 27.3;

    private final OdfPackage odf = new OdfPackage("application/vnd.oasis.opendocument.text");
    private final StringBuilder body = new StringBuilder();
    private final List<OdfTable> tables = new ArrayList<>();

    private OdtRendering() {}

    public static byte[] of(Document document) {
        return new OdtRendering().render(document);
    }

    private byte[] render(Document document) {
        paragraph("Issuer", document.issuer());
        body.append("<text:h text:style-name=\"Title\" text:outline-level=\"1\">%s</text:h>"
                .formatted(escape(document.title())));
        paragraph("Subtitle", document.subtitle());
        paragraph("Dateline", document.dateline());
        boolean lying = false;
        for (Section section : Section.of(document.blocks())) {
            String turn = section.isWide() == lying ? "" : section.isWide() ? "Lying" : "Upright";
            lying = section.isWide();
            write(section, turn);
        }
        return odf.bytes(
                document,
                OdtStyles.of(document),
                "<office:automatic-styles>" + OdfTable.styles(tables)
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body>");
    }

    /** @param turn the end of the name of the heading style that begins a page laid the other way, or nothing */
    private void write(Section section, String turn) {
        String first = turn;
        for (Block block : section.blocks()) {
            write(block, first, section.isWide() ? LYING : UPRIGHT);
            first = "";
        }
    }

    private void write(Block block, String turn, double width) {
        switch (block) {
            case Heading heading ->
                body.append("<text:h text:style-name=\"Heading%d%s\" text:outline-level=\"%d\">%s</text:h>"
                        .formatted(heading.level(), turn, heading.level(), escape(heading.text())));
            case Paragraph paragraph -> paragraph("Body", paragraph.text());
            case Bullets bullets -> {
                body.append("<text:list text:style-name=\"Bullets\">");
                bullets.items().forEach(item -> {
                    body.append("<text:list-item>");
                    paragraph("Item", item);
                    body.append("</text:list-item>");
                });
                body.append("</text:list>");
            }
            case Table table -> table(table, width);
            case Figure figure -> {
                chart(figure.chart());
                table(figure.data(), width);
            }
        }
    }

    private void table(Table table, double width) {
        OdfTable odfTable = new OdfTable("T" + (tables.size() + 1), table.isWide() ? "Small" : "Cell", width, table);
        tables.add(odfTable);
        paragraph("Caption", table.caption());
        body.append(odfTable.textXml());
        paragraph("Gap", "");
    }

    private void chart(Chart chart) {
        double height = UPRIGHT * new SvgChart(chart).height() / SvgChart.WIDTH;
        body.append(("<text:p text:style-name=\"Body\"><draw:frame draw:style-name=\"Picture\" draw:name=\"%s\""
                        + " text:anchor-type=\"as-char\" svg:width=\"%s\" svg:height=\"%s\"><draw:image xlink:href=\"%s\""
                        + " xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>%s</svg:title>"
                        + "<svg:desc>%s</svg:desc></draw:frame></text:p>")
                .formatted(
                        escape(chart.title()),
                        OdfTable.cm(UPRIGHT),
                        OdfTable.cm(height),
                        odf.picture(PngChart.of(chart)),
                        escape(chart.title()),
                        escape(chart.description())));
    }

    private void paragraph(String style, String text) {
        body.append("<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, escape(text)));
    }
}
