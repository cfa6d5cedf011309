package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.platform.figures.CellState.ENTERED;
import static fr.gouv.qualite.platform.figures.CellState.EXPECTED;
import static fr.gouv.qualite.platform.figures.CellState.LOCKED;
import static fr.gouv.qualite.platform.figures.CellState.NOT_APPLICABLE;
import static fr.gouv.qualite.platform.figures.CellState.SUSPENDED;
import static fr.gouv.qualite.platform.figures.CellState.VALIDATED;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.figures.Cell;
import fr.gouv.qualite.platform.figures.CellState;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one site measured for one indicator over one period. Each change makes the next version.
 *
 * @param computedNumerator what the platform last computed and the cell does not show: a person's value replaces it, or
 *     the month was locked
 * @param computedDenominator likewise
 * @param version 0 while nothing was ever in the cell
 */
public record Measurement(
        MeasurementKey key,
        Content content,
        Source source,
        @Nullable BigDecimal computedNumerator,
        @Nullable BigDecimal computedDenominator,
        long version) {

    private static final String NOTHING_TO_COUNT = "Il n’y avait rien à compter sur cette période.";

    /**
     * What is in the cell.
     *
     * @param reason why there is no value, or why it replaces a computed one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Content(
            CellState state,
            Figures figures,
            @Nullable String remark,
            @Nullable String reason) {

        static final Content NONE = new Content(EXPECTED, Figures.NONE, null, null);

        /** What a computation gave: its figures, or « sans objet » when there was nothing to count. */
        public static Content computed(Figures figures, String whyNone) {
            return figures.value() == null
                    ? new Content(NOT_APPLICABLE, Figures.NONE, null, whyNone)
                    : new Content(ENTERED, figures, null, null);
        }

        /** In French: « 3 / 4 », « sans objet (aucune demande) ». */
        public String text() {
            return switch (state) {
                case EXPECTED -> "aucune valeur";
                case ENTERED, VALIDATED, LOCKED -> figures.text();
                case NOT_APPLICABLE -> "sans objet (" + reason + ")";
                case SUSPENDED -> "suspendue (" + reason + ")";
            };
        }

        private Content moved(CellState next) {
            return new Content(next, figures, remark, reason);
        }

        /** Whether both hold the same numbers, remark and reason; how far they are validated does not count. */
        private boolean saysTheSameAs(Content other) {
            return state.isExcused() == other.state.isExcused()
                    && (state == other.state || !state.isExcused())
                    && (state == EXPECTED) == (other.state == EXPECTED)
                    && figures.sameAs(other.figures)
                    && Objects.equals(remark, other.remark)
                    && Objects.equals(reason, other.reason);
        }
    }

    public static Measurement expected(MeasurementKey key) {
        return new Measurement(key, Content.NONE, Source.ENTERED, null, null, 0);
    }

    public CellState state() {
        return content.state();
    }

    public Figures figures() {
        return content.figures();
    }

    /** Whether it has a row: something was in the cell, or is kept beside it. */
    boolean isStored() {
        return version > 0 || hasKeptComputed();
    }

    public boolean isFilled() {
        return state() != EXPECTED;
    }

    /** The cell as the rules of figures read it. */
    public Cell cell() {
        return new Cell(
                key.site(),
                key.period(),
                state(),
                figures().numerator(),
                figures().denominator(),
                figures().value());
    }

    public boolean saysTheSameAs(Measurement other) {
        return content.saysTheSameAs(other.content);
    }

    /** @param why why it replaces a computed value; null for any other */
    public Measurement enter(Figures figures, @Nullable String remark, @Nullable String why, Source from) {
        return next(new Content(ENTERED, figures, remark, why), from);
    }

    /** Not applicable or suspended: no number, but a reason. */
    public Measurement excuse(EntryKind kind, String why, @Nullable String remark, Source from) {
        return next(
                new Content(kind == EntryKind.SUSPENDED ? SUSPENDED : NOT_APPLICABLE, Figures.NONE, remark, why), from);
    }

    /** @param whyNone why the cell is « sans objet » when there was nothing to count */
    public Measurement compute(Figures figures, String whyNone) {
        return new Measurement(key, Content.computed(figures, whyNone), Source.COMPUTED, null, null, version + 1);
    }

    /** Keeps what the platform computes beside what the cell shows. */
    public Measurement keepComputed(BigDecimal numerator, BigDecimal denominator) {
        return new Measurement(key, content, source, numerator, denominator, version);
    }

    /** Keeps what the platform computed and the cell shows beside it too, for when it no longer shows it. */
    public Measurement keepShown() {
        return keepComputed(orZero(figures().numerator()), orZero(figures().denominator()));
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    /** Shows nothing any more; what is kept beside the cell stays. */
    public Measurement empty() {
        return next(Content.NONE, source);
    }

    Measurement withoutKept() {
        return new Measurement(key, content, source, null, null, version);
    }

    public boolean hasKeptComputed() {
        return computedDenominator != null;
    }

    /** The figures that were kept; none when there are none or there was nothing to count. */
    public Figures keptFigures(IndicatorView indicator) {
        return Figures.computed(indicator, computedNumerator, computedDenominator);
    }

    /** Shows the figures that were kept. */
    public Measurement takeKept(IndicatorView indicator) {
        return compute(keptFigures(indicator), NOTHING_TO_COUNT);
    }

    Optional<Measurement> validate() {
        return move(ENTERED, VALIDATED);
    }

    Optional<Measurement> lock() {
        return move(VALIDATED, LOCKED);
    }

    Optional<Measurement> unlock() {
        return move(LOCKED, VALIDATED);
    }

    private Optional<Measurement> move(CellState from, CellState to) {
        return state() == from ? Optional.of(next(content.moved(to), source)) : Optional.empty();
    }

    private Measurement next(Content content, Source from) {
        return new Measurement(key, content, from, computedNumerator, computedDenominator, version + 1);
    }
}
