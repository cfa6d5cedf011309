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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one site measured for one indicator over one period. Each change makes a new version. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "measurement")
class Measurement {

    private static final String NOTHING_TO_COUNT = "Aucune réclamation de ce type à répondre ce mois-là.";

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

    @Enumerated(EnumType.STRING)
    Source source;

    /** What the platform last computed, while a person's value replaces it. */
    @Nullable
    BigDecimal computedNumerator;

    /** See {@link #computedNumerator}. */
    @Nullable
    BigDecimal computedDenominator;

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
        it.source = Source.ENTERED;
        return it;
    }

    Figures figures() {
        return new Figures(numerator, denominator, value);
    }

    /** @param why why it replaces a computed value; absent for any other */
    void enter(Figures figures, @Nullable String note, @Nullable String why, Source from) {
        take(MeasurementState.ENTERED, figures, from);
        remark = note;
        reason = why;
    }

    /** Not applicable or suspended: no number, but a reason. */
    void setAside(EntryKind kind, String why, @Nullable String note, Source from) {
        take(
                kind == EntryKind.SUSPENDED ? MeasurementState.SUSPENDED : MeasurementState.NOT_APPLICABLE,
                Figures.NONE,
                from);
        remark = note;
        reason = why;
    }

    /** The platform's own figures: a value, or « sans objet » when there was nothing to count. */
    void compute(Figures figures) {
        if (figures.value() == null) {
            setAside(EntryKind.NOT_APPLICABLE, NOTHING_TO_COUNT, null, Source.COMPUTED);
        } else {
            enter(figures, null, null, Source.COMPUTED);
        }
        computedNumerator = null;
        computedDenominator = null;
    }

    /** Keeps what the platform computes beside the value that replaces it. */
    void keepComputed(BigDecimal computedSum, BigDecimal computedCount) {
        computedNumerator = computedSum;
        computedDenominator = computedCount;
    }

    /** Whether both hold the same numbers, remark and reason; how far they are validated does not count. */
    boolean saysTheSameAs(Measurement other) {
        return isSetAside() == other.isSetAside()
                && (state == other.state || !isSetAside())
                && (state == MeasurementState.EXPECTED) == (other.state == MeasurementState.EXPECTED)
                && figures().sameAs(other.figures())
                && Objects.equals(remark, other.remark)
                && Objects.equals(reason, other.reason);
    }

    private boolean isSetAside() {
        return state == MeasurementState.NOT_APPLICABLE || state == MeasurementState.SUSPENDED;
    }

    /** In French, as the audit trail writes it. */
    String text() {
        return switch (state) {
            case EXPECTED -> "aucune valeur";
            case ENTERED, VALIDATED, LOCKED -> figures().text();
            case NOT_APPLICABLE -> "sans objet (" + reason + ")";
            case SUSPENDED -> "suspendue (" + reason + ")";
        };
    }

    private void take(MeasurementState next, Figures figures, Source from) {
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
