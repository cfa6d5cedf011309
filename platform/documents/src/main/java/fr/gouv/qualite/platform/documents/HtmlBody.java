package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;

import fr.gouv.qualite.platform.documents.Block.Align;
import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Figure;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import java.util.List;
import java.util.Locale;

/** Writes blocks as XHTML, for the page and for the PDF. */
final class HtmlBody {

    private final StringBuilder html = new StringBuilder();
    private int headings;

    static String of(List<Block> blocks) {
        HtmlBody body = new HtmlBody();
        Section.of(blocks).forEach(body::write);
        return body.html.toString();
    }

    private void write(Section section) {
        html.append("<div class=\"%s\">\n".formatted(section.isWide() ? "section landscape" : "section"));
        section.blocks().forEach(this::write);
        html.append("</div>\n");
    }

    /** The place of the nth heading, counted from 1. */
    static String anchor(int number) {
        return "partie-" + number;
    }

    private void write(Block block) {
        switch (block) {
            case Heading heading -> {
                headings++;
                html.append("<h%d id=\"%s\">%s</h%d>\n"
                        .formatted(heading.level(), anchor(headings), escape(heading.text()), heading.level()));
            }
            case Paragraph paragraph ->
                html.append("<p>").append(escape(paragraph.text())).append("</p>\n");
            case Bullets bullets -> {
                html.append("<ul>\n");
                bullets.items()
                        .forEach(
                                item -> html.append("<li>").append(escape(item)).append("</li>\n"));
                html.append("</ul>\n");
            }
            case Table table -> write(table);
            case Figure figure -> {
                html.append("<div class=\"chart\">")
                        .append(new SvgChart(figure.chart()).svg())
                        .append("</div>\n");
                write(figure.data());
            }
        }
    }

    private void write(Table table) {
        html.append("<div class=\"%s\"><table>\n".formatted(table.isWide() ? "table wide" : "table"));
        html.append("<caption>").append(escape(table.caption())).append("</caption>\n<colgroup>");
        double all = table.columns().stream().mapToInt(Column::weight).sum();
        table.columns()
                .forEach(column -> html.append("<col style=\"width:%s%%\"/>"
                        .formatted(String.format(Locale.ROOT, "%.2f", 100 * column.weight() / all))));
        html.append("</colgroup>\n<thead><tr>");
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\" class=\"%s\">%s</th>"
                        .formatted(css(column.align()), escape(column.label()))));
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> write(table, row));
        html.append("</tbody></table></div>\n");
    }

    private void write(Table table, Row row) {
        html.append("<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            String tag = i == 0 ? "th scope=\"row\"" : "td";
            html.append("<%s class=\"%s %s\">"
                    .formatted(
                            tag,
                            css(table.columns().get(i).align()),
                            cell.tone().name().toLowerCase(Locale.ROOT)));
            html.append(escape(cell.text()));
            if (!cell.note().isEmpty()) {
                html.append("<span class=\"note\"> ")
                        .append(escape(cell.note()))
                        .append("</span>");
            }
            html.append(i == 0 ? "</th>" : "</td>");
        }
        html.append("</tr>\n");
    }

    private static String css(Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }
}
