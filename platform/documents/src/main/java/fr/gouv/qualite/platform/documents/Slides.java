package fr.gouv.qualite.platform.documents;

import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Figure;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a document into slides, so that nothing ever runs over the edge of one. Lengths are in centimetres. */
final class Slides {

    static final double WIDTH = 25.6;
    static final double HEIGHT = 11.2;
    static final double TABLE_POINTS = 14;
    /** Height of a table’s caption. */
    static final double CAPTION = 0.6;

    private static final double LEAD = 2.6;

    private static final double TEXT_LINE = 0.85;
    private static final int TEXT_CHARACTERS = 75;
    private static final double TABLE_LINE = 0.62;
    private static final double NOTE_LINE = 0.54;
    private static final double CELL_PADDING = 0.22;
    /** The mean width of a character at the size of tables, with some to spare. */
    private static final double CHARACTER = 0.26;

    private static final int PERIODS = 6;

    /** One slide; {@code title} comes again on each slide of its section. */
    sealed interface Slide {

        String title();

        record Lines(String title, List<Line> lines) implements Slide {}

        record Grid(String title, Table table) implements Slide {}

        /** @param lead a few words above the chart */
        record Drawing(String title, List<Line> lead, Chart chart) implements Slide {}
    }

    /** @param bulleted whether it is a point of a list */
    record Line(String text, boolean bulleted) {

        private double height() {
            return TEXT_LINE * Math.ceilDiv(Math.max(1, text.length()), TEXT_CHARACTERS);
        }
    }

    private final List<Slide> slides = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String section = "";
    private String part = "";

    static List<Slide> of(List<Block> blocks) {
        Slides slides = new Slides();
        blocks.forEach(slides::add);
        slides.flush();
        return slides.slides;
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> {
                flush();
                section = heading.level() == 2 ? heading.text() : section;
                part = heading.level() == 2 ? "" : heading.text();
            }
            case Paragraph paragraph -> add(new Line(paragraph.text(), false));
            case Bullets bullets -> bullets.items().forEach(item -> add(new Line(item, true)));
            case Table table -> {
                flush();
                add(table);
            }
            case Figure figure -> {
                if (height(lines) > LEAD) {
                    flush();
                }
                slides.add(new Slide.Drawing(title(), List.copyOf(lines), figure.chart()));
                lines.clear();
                add(figure.data());
            }
        }
    }

    private String title() {
        return part.isEmpty() ? section : section + " – " + part;
    }

    private void add(Line line) {
        if (height(lines) + line.height() > HEIGHT) {
            flush();
        }
        lines.add(line);
    }

    private void flush() {
        if (!lines.isEmpty()) {
            slides.add(new Slide.Lines(title(), List.copyOf(lines)));
            lines.clear();
        }
    }

    private void add(Table table) {
        for (Table narrow : inWidth(table)) {
            double head = rowHeight(narrow, heads(narrow));
            List<Row> rows = new ArrayList<>();
            double height = head;
            for (Row row : narrow.rows()) {
                double needed = rowHeight(narrow, row);
                if (!rows.isEmpty() && height + needed > HEIGHT - CAPTION) {
                    slides.add(new Slide.Grid(title(), new Table(narrow.caption(), narrow.columns(), rows)));
                    rows = new ArrayList<>();
                    height = head;
                }
                rows.add(row);
                height += needed;
            }
            slides.add(new Slide.Grid(title(), new Table(narrow.caption(), narrow.columns(), rows)));
        }
    }

    /** Six periods at a time, heads and totals each time; stretches where nothing was measured are left out. */
    private static List<Table> inWidth(Table table) {
        List<Integer> periods = IntStream.range(0, table.columns().size())
                .filter(i -> !table.columns().get(i).repeated())
                .boxed()
                .toList();
        if (periods.size() <= PERIODS) {
            return List.of(table);
        }
        List<Table> parts = new ArrayList<>();
        for (int first = 0; first < periods.size(); first += PERIODS) {
            List<Integer> kept = periods.subList(first, Math.min(first + PERIODS, periods.size()));
            if (first == 0 || table.rows().stream().anyMatch(row -> tells(row, kept))) {
                parts.add(only(table, kept));
            }
        }
        return parts;
    }

    private static boolean tells(Row row, List<Integer> columns) {
        return columns.stream().anyMatch(i -> row.cells().get(i).tone() != Tone.ABSENT);
    }

    private static Table only(Table table, List<Integer> periods) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).repeated() || periods.contains(i))
                .boxed()
                .toList();
        return new Table(
                table.caption(),
                kept.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> new Row(kept.stream().map(row.cells()::get).toList()))
                        .toList());
    }

    static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    static double height(Table table) {
        return rowHeight(table, heads(table))
                + table.rows().stream()
                        .mapToDouble(row -> rowHeight(table, row))
                        .sum();
    }

    private static Row heads(Table table) {
        return new Row(table.columns().stream().map(Column::label).map(Cell::of).toList());
    }

    static double rowHeight(Table table, Row row) {
        OdfTable measured = new OdfTable("", "", WIDTH, table);
        double tallest = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            double room = Math.max(1, (measured.columnWidth(i) - CELL_PADDING) / CHARACTER);
            double text = TABLE_LINE * Math.ceil(Math.max(1, cell.text().length()) / room);
            double note = NOTE_LINE * Math.ceil(cell.note().length() / (room * 1.15));
            tallest = Math.max(tallest, text + note);
        }
        return tallest + CELL_PADDING;
    }
}
