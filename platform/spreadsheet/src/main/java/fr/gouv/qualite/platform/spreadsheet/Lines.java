package fr.gouv.qualite.platform.spreadsheet;

import java.util.List;
import java.util.function.Consumer;

/** Hands on what is read, line after line, within the limits of what a person can have filled in. */
final class Lines {

    /** Without the titles, which are the first line. */
    static final int MOST_LINES = 100_000;

    static final int MOST_COLUMNS = 50;

    /** In characters: what spreadsheets themselves hold in a cell. */
    static final int LONGEST_CELL = 32_767;

    private final Consumer<Line> reader;
    private int count;

    Lines(Consumer<Line> reader) {
        this.reader = reader;
    }

    /** Hands a line of texts on unless it is empty. */
    void add(int number, List<String> cells) {
        add(new Line(number, cells));
    }

    /** Hands the line on unless it is empty. */
    void add(Line line) {
        if (line.isBlank()) {
            return;
        }
        if (count++ > MOST_LINES) {
            throw new UnreadableSpreadsheet(
                    "Le fichier a trop de lignes (100 000 au plus). Partagez-le en plusieurs fichiers.");
        }
        line.cells().forEach(cell -> check(cell, line.number()));
        reader.accept(line);
    }

    private static void check(String cell, int number) {
        if (cell.indexOf('\0') >= 0) {
            throw new UnreadableSpreadsheet("Ce fichier n’est ni un classeur (.xlsx, .ods) ni du texte (.csv).");
        }
        if (cell.length() > LONGEST_CELL) {
            throw new UnreadableSpreadsheet("Une case de la ligne " + number + " est trop longue (32 767 caractères au"
                    + " plus) : un guillemet y est peut-être resté ouvert.");
        }
    }
}
