package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.spreadsheet.Line;
import fr.gouv.qualite.platform.spreadsheet.SpreadsheetFile;
import fr.gouv.qualite.platform.spreadsheet.UnreadableSpreadsheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sheet of measurements as it was sent, read some thousands of lines at a time: it may be a hundred thousand long. */
final class ImportSheet {

    private static final int LINES_AT_ONCE = 5_000;
    private static final List<ImportColumn> NEEDED =
            List.of(ImportColumn.SITE, ImportColumn.PERIOD, ImportColumn.INDICATOR);

    private final Map<String, IndicatorView> indicators;
    private final BiConsumer<LineReading, Line> reader;
    private @Nullable LineReading reading;

    private ImportSheet(Map<String, IndicatorView> indicators, BiConsumer<LineReading, Line> reader) {
        this.indicators = indicators;
        this.reader = reader;
    }

    /**
     * Hands the lines on, in their order, and says how many there were after the titles.
     *
     * @param indicators those that exist, by code
     */
    static int read(Path file, Map<String, IndicatorView> indicators, Consumer<List<ImportedLine>> reader) {
        List<ImportedLine> waiting = new ArrayList<>();
        int[] handedOn = {0};
        Runnable handOn = () -> {
            reader.accept(List.copyOf(waiting));
            handedOn[0] += waiting.size();
            waiting.clear();
        };
        each(file, indicators, (reading, line) -> {
            waiting.add(reading.read(line));
            if (waiting.size() == LINES_AT_ONCE) {
                handOn.run();
            }
        });
        handOn.run();
        return handedOn[0];
    }

    /** The sites and periods that the lines are about, as far as they can be understood. */
    static Set<MonthKey> months(Path file) {
        Set<MonthKey> months = new HashSet<>();
        each(file, Map.of(), (reading, line) -> reading.month(line).ifPresent(months::add));
        return months;
    }

    private static void each(Path file, Map<String, IndicatorView> indicators, BiConsumer<LineReading, Line> reader) {
        ImportSheet sheet = new ImportSheet(indicators, reader);
        try {
            new SpreadsheetFile(file).read(sheet::readLine);
        } catch (UnreadableSpreadsheet e) {
            throw Problem.invalid("file", e.advice());
        }
        if (sheet.reading == null) {
            throw Problem.invalid("file", "Le fichier est vide.");
        }
    }

    private void readLine(Line line) {
        if (reading == null) {
            reading = new LineReading(columns(line), indicators);
        } else {
            reader.accept(reading, line);
        }
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
