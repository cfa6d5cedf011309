package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.RecordMeasurement;
import fr.gouv.qualite.platform.service.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet of measurements, understood.
 *
 * @param entry what it says of the cell; absent when the line leaves it empty
 */
record ImportedCell(int line, MeasurementKey key, @Nullable RecordMeasurement entry) implements ImportedLine {

    ImportError error(ImportColumn column, String message) {
        return new ImportError(line, column.title(), message);
    }

    /** The first field that the problem names, as the column it was read from. */
    ImportError error(Problem problem) {
        String column = problem.errors().stream()
                .findFirst()
                .flatMap(it -> ImportColumn.ofField(it.field()))
                .map(ImportColumn::title)
                .orElse(null);
        return new ImportError(line, column, problem.detail());
    }
}
