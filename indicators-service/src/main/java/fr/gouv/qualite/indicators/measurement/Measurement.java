package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one site measured for one indicator over one period. Each change makes a new version. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "measurement")
class Measurement {

    /** {@code site/indicator/period}, which is also the key of its events. */
    @Id
    String id;

    String prefecture;

    String site;

    String indicator;

    String period;

    LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    MeasurementState state;

    @Nullable
    BigDecimal numerator;

    @Nullable
    BigDecimal denominator;

    @Nullable
    BigDecimal value;

    @Nullable
    String remark;

    @Nullable
    String reason;

    /** ENTERED by a person, PUSHED by a system, COMPUTED by the platform. */
    String source;

    long version;

    static String id(SiteCode site, String indicator, Period period) {
        return site + "/" + indicator + "/" + period;
    }

    static Measurement expected(SiteCode site, String indicator, Period period) {
        Measurement it = new Measurement();
        it.id = id(site, indicator, period);
        it.prefecture = site.prefecture().value();
        it.site = site.value();
        it.indicator = indicator;
        it.period = period.toString();
        it.firstDay = period.firstDay();
        it.state = MeasurementState.EXPECTED;
        it.source = "ENTERED";
        return it;
    }

    Figures figures() {
        return new Figures(numerator, denominator, value);
    }

    void enter(Figures figures, @Nullable String note, String from) {
        take(MeasurementState.ENTERED, figures, from);
        remark = note;
        reason = null;
    }

    /** Not applicable or suspended: no number, but a reason. */
    void setAside(EntryKind kind, String why, String from) {
        take(
                kind == EntryKind.SUSPENDED ? MeasurementState.SUSPENDED : MeasurementState.NOT_APPLICABLE,
                Figures.NONE,
                from);
        remark = null;
        reason = why;
    }

    private void take(MeasurementState next, Figures figures, String from) {
        state = next;
        numerator = figures.numerator();
        denominator = figures.denominator();
        value = figures.value();
        source = from;
        version++;
    }

    /** Goes to the next state when it is in this one; says whether it did. */
    boolean move(MeasurementState from, MeasurementState to) {
        if (state != from) {
            return false;
        }
        state = to;
        version++;
        return true;
    }
}
