package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;
import static fr.gouv.qualite.platform.documents.OdfTable.cm;

import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Slides.Line;
import fr.gouv.qualite.platform.documents.Slides.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document as OpenDocument slides, to be shown in a meeting: large text, one thing at a time. */
public final class OdpRendering {

    private static final double LEFT = 1.2;
    private static final double TOP = 3.0;

    private final OdfPackage odf = new OdfPackage("application/vnd.oasis.opendocument.presentation");
    private final StringBuilder pages = new StringBuilder();
    private final List<OdfTable> tables = new ArrayList<>();
    private int number;

    private OdpRendering() {}

    public static byte[] of(Document document) {
        return new OdpRendering().render(document);
    }

    private byte[] render(Document document) {
        cover(document);
        Slides.of(document.blocks()).forEach(this::write);
        return odf.bytes(
                document,
                OdpStyles.of(document),
                "<office:automatic-styles>" + OdpStyles.boxesAndTexts() + OdfTable.styles(tables)
                        + "</office:automatic-styles><office:body><office:presentation>" + pages
                        + "</office:presentation></office:body>");
    }

    private void cover(Document document) {
        begin("Cover");
        pages.append(text("Box", 2.6, 2.4, 23, 1.4, paragraph("IssuerText", document.issuer())));
        pages.append(text("title", "TitleBox", 2.6, 5, 23, 3.4, paragraph("CoverTitle", document.title())));
        pages.append(text("Box", 2.6, 8.8, 23, 2, paragraph("CoverSubtitle", document.subtitle())));
        pages.append(text("Box", 2.6, 12.2, 23, 1.2, paragraph("CoverDate", document.dateline())));
        pages.append("</draw:page>");
    }

    private void write(Slide slide) {
        begin("Slide");
        pages.append(text("title", "TitleBox", LEFT, 0.7, Slides.WIDTH, 1.6, paragraph("SlideTitle", slide.title())));
        switch (slide) {
            case Slide.Lines lines -> lines(lines.lines());
            case Slide.Grid grid -> grid(grid.table());
            case Slide.Drawing drawing -> chart(drawing.lead(), drawing.chart());
        }
        pages.append("</draw:page>");
    }

    private void grid(Table table) {
        OdfTable odfTable = new OdfTable("T" + (tables.size() + 1), "Slide", Slides.WIDTH, table);
        tables.add(odfTable);
        double top = TOP + Slides.CAPTION;
        pages.append(text("Box", LEFT, TOP - 0.3, Slides.WIDTH, 0.7, paragraph("CaptionText", table.caption())));
        pages.append(frame("Box", LEFT, top, Slides.WIDTH, Slides.height(table), "") + odfTable.slideXml()
                + "<svg:title>" + escape(table.caption()) + "</svg:title></draw:frame>");
    }

    private void begin(String master) {
        number++;
        pages.append("<draw:page draw:name=\"page%d\" draw:master-page-name=\"%s\">".formatted(number, master));
    }

    private void lines(List<Line> lines) {
        StringBuilder content = new StringBuilder();
        for (Line line : lines) {
            String text = paragraph("SlideText", line.text());
            content.append(
                    line.bulleted()
                            ? "<text:list text:style-name=\"Bullets\"><text:list-item>" + text
                                    + "</text:list-item></text:list>"
                            : text);
        }
        pages.append(text("outline", "Box", LEFT, TOP, Slides.WIDTH, Slides.HEIGHT, content.toString()));
    }

    private void chart(List<Line> lead, Chart chart) {
        double above = Slides.height(lead);
        if (!lead.isEmpty()) {
            String words = lead.stream()
                    .map(line -> paragraph("SlideText", line.text()))
                    .collect(Collectors.joining());
            pages.append(text("Box", LEFT, TOP, Slides.WIDTH, above, words));
        }
        double ratio = (double) new SvgChart(chart).height() / SvgChart.WIDTH;
        double top = TOP + above + 0.2;
        double width = Math.min(Slides.WIDTH, (Slides.HEIGHT - above - 0.2) / ratio);
        double left = LEFT + (Slides.WIDTH - width) / 2;
        pages.append(frame("Picture", left, top, width, width * ratio, "")
                + "<draw:image xlink:href=\"%s\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
                        .formatted(odf.picture(PngChart.of(chart)))
                + "<svg:title>%s</svg:title><svg:desc>%s</svg:desc></draw:frame>"
                        .formatted(escape(chart.title()), escape(chart.description())));
    }

    private static String text(String style, double x, double y, double width, double height, String content) {
        return frame(style, x, y, width, height, "") + "<draw:text-box>" + content + "</draw:text-box></draw:frame>";
    }

    /** @param role what the text is to assistive technology and to the outline: title or outline */
    private static String text(
            String role, String style, double x, double y, double width, double height, String content) {
        return frame(style, x, y, width, height, " presentation:class=\"" + role + "\"") + "<draw:text-box>" + content
                + "</draw:text-box></draw:frame>";
    }

    private static String frame(String style, double x, double y, double width, double height, String attributes) {
        return "<draw:frame draw:style-name=\"%s\"%s svg:x=\"%s\" svg:y=\"%s\" svg:width=\"%s\" svg:height=\"%s\">"
                .formatted(style, attributes, cm(x), cm(y), cm(width), cm(height));
    }

    private static String paragraph(String style, String text) {
        return "<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, escape(text));
    }
}
