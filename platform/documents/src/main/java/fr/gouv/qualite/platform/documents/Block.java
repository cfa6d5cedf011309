package fr.gouv.qualite.platform.documents;

import java.util.List;

/** A part of a document. The title of the document is the only heading of level 1. */
public sealed interface Block {

    /** @param level 2 for a section, 3 for a part of it */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** The first cell of each row is its head. */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

        private static final int MOST_COLUMNS_UPRIGHT = 8;

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Whether it needs a page laid on its side. */
        boolean isWide() {
            return columns.size() > MOST_COLUMNS_UPRIGHT;
        }
    }

    /** A drawing, always with the figures that it draws. */
    record Figure(Chart chart, Table data) implements Block {}

    /**
     * @param weight its share of the table's width
     * @param repeated whether it comes again when the table is cut in width: heads and totals do
     */
    record Column(String label, Align align, int weight, boolean repeated) {

        /** A column of words. */
        public static Column text(String label, int weight) {
            return new Column(label, Align.LEFT, weight, true);
        }

        /** A column of figures. */
        public static Column figures(String label, int weight) {
            return new Column(label, Align.RIGHT, weight, true);
        }

        /** A column of figures of one period among many. */
        public static Column period(String label, int weight) {
            return new Column(label, Align.RIGHT, weight, false);
        }
    }

    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * @param note a few words under the text, which say what the tone colours
     */
    record Cell(String text, String note, Tone tone) {

        public static Cell of(String text) {
            return new Cell(text, "", Tone.PLAIN);
        }

        /** Stands for a value that is not there. */
        public static Cell absent(String text) {
            return new Cell(text, "", Tone.ABSENT);
        }
    }

    /** Where figures and words stand in a column. */
    enum Align {
        LEFT,
        RIGHT
    }

    /** The colour of words that already say as much. */
    enum Tone {
        PLAIN,
        GOOD,
        BAD,
        ABSENT
    }
}
