package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.service.database.CopiedRows;
import java.util.List;

/** The rows of very many measurements and of their audit, on their way into their tables. */
final class MeasurementRows {

    private MeasurementRows() {}

    static CopiedRows of(List<Measurement> measurements) {
        CopiedRows rows = new CopiedRows(
                "measurement",
                "id",
                "prefecture",
                "site",
                "indicator",
                "period",
                "first_day",
                "state",
                "numerator",
                "denominator",
                "value",
                "remark",
                "reason",
                "source",
                "computed_numerator",
                "computed_denominator",
                "version");
        measurements.forEach(it -> rows.add(
                it.id,
                it.prefecture,
                it.site,
                it.indicator,
                it.period,
                it.firstDay,
                it.state,
                it.numerator,
                it.denominator,
                it.value,
                it.remark,
                it.reason,
                it.source,
                it.computedNumerator,
                it.computedDenominator,
                it.version));
        return rows;
    }

    static CopiedRows ofChanges(List<MeasurementChange> changes) {
        CopiedRows rows = new CopiedRows("measurement_change", "measurement", "at", "by_id", "by_name", "what");
        changes.forEach(it -> rows.add(it.measurement, it.at, it.byId, it.byName, it.what));
        return rows;
    }
}
