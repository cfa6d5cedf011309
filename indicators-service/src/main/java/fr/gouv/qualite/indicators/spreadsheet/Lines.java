package fr.gouv.qualite.indicators.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** The lines read so far, within the limits of what a person can have filled in. */
final class Lines {

    static final int MOST_LINES = 20_000;
    static final int MOST_COLUMNS = 50;

    private final List<Line> lines = new ArrayList<>();

    /** Keeps the line unless it is empty. */
    void add(int number, List<String> cells) {
        Line line = new Line(number, List.copyOf(cells));
        if (line.isBlank()) {
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw new UnreadableSpreadsheet(
                    "Le fichier a trop de lignes (20 000 au plus). Partagez-le en plusieurs fichiers.");
        }
        lines.add(line);
    }

    List<Line> all() {
        return List.copyOf(lines);
    }
}
