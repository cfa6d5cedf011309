package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet of measurements, understood.
 *
 * @param id of its measurement
 * @param entry what it says of the cell; absent when the line leaves it empty
 */
record ImportedCell(
        int line,
        String id,
        SiteCode site,
        Period period,
        String indicator,
        @Nullable RecordMeasurement entry) implements ImportedLine {

    /** Its site and period, which are locked together. */
    String place() {
        return Measurements.place(site, period);
    }

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
