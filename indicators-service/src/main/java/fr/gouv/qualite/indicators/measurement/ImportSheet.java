package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.spreadsheet.Line;
import fr.gouv.qualite.indicators.spreadsheet.Spreadsheet;
import fr.gouv.qualite.indicators.spreadsheet.UnreadableSpreadsheet;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet of measurements as it was sent.
 *
 * @param columns where each column stands, from 0
 * @param lines what follows the titles
 */
record ImportSheet(Map<ImportColumn, Integer> columns, List<Line> lines) {

    private static final List<ImportColumn> NEEDED =
            List.of(ImportColumn.SITE, ImportColumn.PERIOD, ImportColumn.INDICATOR);

    static ImportSheet read(byte[] file) {
        List<Line> lines;
        try {
            lines = Spreadsheet.read(file);
        } catch (UnreadableSpreadsheet e) {
            throw Problem.invalid("file", e.advice());
        }
        if (lines.isEmpty()) {
            throw Problem.invalid("file", "Le fichier est vide.");
        }
        return new ImportSheet(columns(lines.getFirst()), lines.subList(1, lines.size()));
    }

    private static Map<ImportColumn, Integer> columns(Line titles) {
        Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < titles.cells().size(); i++) {
            String title = titles.cell(i);
            if (title.isEmpty()) {
                continue;
            }
            ImportColumn column = ImportColumn.titled(title)
                    .orElseThrow(() -> Problem.invalid(
                            "file",
                            "La colonne « " + shortened(title)
                                    + " » n’est pas connue. Partez du modèle à télécharger."));
            if (columns.put(column, i) != null) {
                throw Problem.invalid("file", "La colonne « " + title + " » est deux fois dans le fichier.");
            }
        }
        NEEDED.stream().filter(it -> !columns.containsKey(it)).findFirst().ifPresent(it -> {
            throw Problem.invalid("file", "La colonne « " + it.title() + " » manque. Partez du modèle à télécharger.");
        });
        return columns;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
