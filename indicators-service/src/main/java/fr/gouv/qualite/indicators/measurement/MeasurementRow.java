package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.CellState;
import fr.gouv.qualite.platform.service.database.CopiedRows;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measurement as it is stored. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "measurement")
class MeasurementRow {

    @Id
    private String id;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private PrefectureCode prefecture;

    private SiteCode site;

    private String indicator;

    private Period period;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private CellState state;

    @Nullable
    private BigDecimal numerator;

    @Nullable
    private BigDecimal denominator;

    @Nullable
    private BigDecimal value;

    @Nullable
    private String remark;

    @Nullable
    private String reason;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Nullable
    private BigDecimal computedNumerator;

    @Nullable
    private BigDecimal computedDenominator;

    private long version;

    /** When it last changed: the database says. */
    @Column(insertable = false, updatable = false)
    private Instant changedAt;

    /** Hibernate's. */
    protected MeasurementRow() {}

    MeasurementRow(MeasurementKey key) {
        id = key.text();
        prefecture = key.site().prefecture();
        site = key.site();
        indicator = key.indicator();
        period = key.period();
        firstDay = key.period().firstDay();
    }

    void store(Measurement measurement) {
        Measurement.Content content = measurement.content();
        state = content.state();
        numerator = content.figures().numerator();
        denominator = content.figures().denominator();
        value = content.figures().value();
        remark = content.remark();
        reason = content.reason();
        source = measurement.source();
        computedNumerator = measurement.computedNumerator();
        computedDenominator = measurement.computedDenominator();
        version = measurement.version();
    }

    Measurement measurement() {
        return new Measurement(
                new MeasurementKey(site, indicator, period),
                new Measurement.Content(state, new Figures(numerator, denominator, value), remark, reason),
                source,
                computedNumerator,
                computedDenominator,
                version);
    }

    String id() {
        return id;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** The rows of many measurements, for a bulk insert. */
    static CopiedRows copied(List<Measurement> measurements) {
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
        for (Measurement measurement : measurements) {
            MeasurementKey key = measurement.key();
            Measurement.Content content = measurement.content();
            rows.add(
                    key.text(),
                    key.site().prefecture(),
                    key.site(),
                    key.indicator(),
                    key.period(),
                    key.period().firstDay(),
                    content.state(),
                    content.figures().numerator(),
                    content.figures().denominator(),
                    content.figures().value(),
                    content.remark(),
                    content.reason(),
                    measurement.source(),
                    measurement.computedNumerator(),
                    measurement.computedDenominator(),
                    measurement.version());
        }
        return rows;
    }
}
