package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;

import fr.gouv.qualite.platform.documents.Block.Align;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Block.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table in OpenDocument, and the styles of its text.
 *
 * @param name unique within the document
 * @param prefix of the names of the text styles, which differ by size
 * @param width of the whole table, in centimetres
 */
record OdfTable(String name, String prefix, double width, Table table) {

    /** The styles of tables, rows and cells, whatever their text. Readers look for them beside the content only. */
    static final String STYLES = """
            <style:style style:name="Table" style:family="table"><style:table-properties table:align="margins" \
            fo:margin-bottom="0.2cm"/></style:style>
            <style:style style:name="Row" style:family="table-row">\
            <style:table-row-properties fo:keep-together="always"/></style:style>
            <style:style style:name="HeadCell" style:family="table-cell">
            <style:table-cell-properties fo:background-color="#e9e9fa" fo:padding="0.1cm" fo:border="none" \
            fo:border-bottom="1pt solid #000091" style:vertical-align="bottom"/>
            <style:graphic-properties draw:fill="solid" draw:fill-color="#e9e9fa" fo:padding-left="0.1cm" fo:padding-right="0.1cm" fo:padding-top="0.1cm" fo:padding-bottom="0.1cm"/>
            <style:paragraph-properties fo:border="none" fo:border-bottom="1pt solid #000091"/></style:style>
            <style:style style:name="BodyCell" style:family="table-cell">
            <style:table-cell-properties fo:padding="0.1cm" fo:border="none" fo:border-bottom="0.5pt solid #c8c8c8" \
            style:vertical-align="top"/><style:graphic-properties draw:fill="none" fo:padding-left="0.1cm" fo:padding-right="0.1cm" fo:padding-top="0.1cm" fo:padding-bottom="0.1cm"/>
            <style:paragraph-properties fo:border="none" fo:border-bottom="0.5pt solid #c8c8c8"/></style:style>
            """;

    /** The styles of the text of cells, at a size in points. */
    static String textStyles(String prefix, double size) {
        StringBuilder styles = new StringBuilder();
        for (Align align : Align.values()) {
            String end = align == Align.RIGHT ? "Right" : "";
            style(styles, prefix + "Head" + end, align, size, "bold", "#000091");
            for (Tone tone : Tone.values()) {
                String weight = tone == Tone.BAD ? "bold" : "normal";
                style(
                        styles,
                        prefix + name(tone) + end,
                        align,
                        size,
                        weight,
                        tone == Tone.ABSENT ? "#6a6a6a" : "#161616");
                style(styles, prefix + "Note" + name(tone) + end, align, size * 0.85, weight, note(tone));
            }
        }
        return styles.toString();
    }

    /** The widths of the columns, as automatic styles. */
    String columnStyles() {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < table.columns().size(); i++) {
            styles.append(("<style:style style:name=\"%s.%d\" style:family=\"table-column\">"
                            + "<style:table-column-properties style:column-width=\"%s\"/></style:style>")
                    .formatted(name, i, cm(columnWidth(i))));
        }
        return styles.toString();
    }

    double columnWidth(int column) {
        double all = table.columns().stream().mapToInt(Column::weight).sum();
        return width * table.columns().get(column).weight() / all;
    }

    /** The table of a text: its head comes again on each page. */
    String textXml() {
        return xml(" table:style-name=\"Table\"", "<table:table-header-rows>%s</table:table-header-rows>");
    }

    /** The table of a slide, where the head is said to be the first row. */
    String slideXml() {
        return xml(" table:use-first-row-styles=\"true\" table:use-first-column-styles=\"true\"", "%s");
    }

    private String xml(String attributes, String head) {
        StringBuilder xml = new StringBuilder("<table:table table:name=\"%s\"%s>".formatted(name, attributes));
        for (int i = 0; i < table.columns().size(); i++) {
            xml.append("<table:table-column table:style-name=\"%s.%d\"/>".formatted(name, i));
        }
        StringBuilder heads = new StringBuilder("<table:table-row>");
        table.columns().forEach(column -> cell(heads, "HeadCell", paragraph("Head", column.align(), column.label())));
        xml.append(head.replace("%s", heads.append("</table:table-row>")));
        table.rows().forEach(row -> row(xml, row));
        return xml.append("</table:table>").toString();
    }

    private void row(StringBuilder xml, Row row) {
        xml.append("<table:table-row table:style-name=\"Row\">");
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Align align = table.columns().get(i).align();
            String note = cell.note().isEmpty() ? "" : paragraph("Note" + name(cell.tone()), align, cell.note());
            cell(xml, "BodyCell", paragraph(name(cell.tone()), align, cell.text()) + note);
        }
        xml.append("</table:table-row>");
    }

    private static void cell(StringBuilder xml, String style, String content) {
        xml.append("<table:table-cell table:style-name=\"%s\" office:value-type=\"string\">%s</table:table-cell>"
                .formatted(style, content));
    }

    private String paragraph(String style, Align align, String text) {
        return "<text:p text:style-name=\"%s%s%s\">%s</text:p>"
                .formatted(prefix, style, align == Align.RIGHT ? "Right" : "", escape(text));
    }

    private static void style(
            StringBuilder styles, String name, Align align, double size, String weight, String colour) {
        styles.append(("<style:style style:name=\"%s\" style:family=\"paragraph\"><style:paragraph-properties"
                        + " fo:text-align=\"%s\" fo:margin-top=\"0cm\" fo:margin-bottom=\"0cm\"/><style:text-properties"
                        + " fo:font-size=\"%spt\" fo:font-weight=\"%s\" fo:color=\"%s\"/></style:style>\n")
                .formatted(
                        name,
                        align == Align.RIGHT ? "end" : "start",
                        String.format(Locale.ROOT, "%.1f", size),
                        weight,
                        colour));
    }

    private static String name(Tone tone) {
        return switch (tone) {
            case PLAIN -> "Plain";
            case GOOD -> "Good";
            case BAD -> "Bad";
            case ABSENT -> "Absent";
        };
    }

    private static String note(Tone tone) {
        return switch (tone) {
            case PLAIN, ABSENT -> "#3a3a3a";
            case GOOD -> "#18753c";
            case BAD -> "#a83800";
        };
    }

    static String cm(double length) {
        return String.format(Locale.ROOT, "%.3fcm", length);
    }

    /** The automatic styles of a document with these tables. */
    static String styles(List<OdfTable> tables) {
        return STYLES + tables.stream().map(OdfTable::columnStyles).collect(Collectors.joining());
    }
}
