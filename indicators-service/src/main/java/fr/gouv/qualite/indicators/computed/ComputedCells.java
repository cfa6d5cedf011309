package fr.gouv.qualite.indicators.computed;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.catalogue.Enterable;
import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.EditingRights;
import fr.gouv.qualite.indicators.measurement.EventType;
import fr.gouv.qualite.indicators.measurement.Figures;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementJournal;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.Measurements;
import fr.gouv.qualite.indicators.measurement.Source;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills the cells that the platform computes. A locked month keeps its values, and so does a cell whose value a person
 * replaced: new figures wait beside the cell, for the month to be unlocked or the computed value to be restored. What no
 * perimeter asks for waits likewise, and is seen nowhere until a perimeter asks for it.
 */
@ApplicationScoped
public class ComputedCells {

    /** Why a cell is « sans objet » when no figure arrived by the end of its period. */
    private static final String NO_FIGURE = "Rien à compter sur cette période.";

    /** Days after a period within which the figures of the other services may still be on their way. */
    private static final int DAYS_AWAITED = 7;

    /**
     * What was counted for an indicator.
     *
     * @param whyNone why the cell is « sans objet » when the denominator is 0
     */
    public record Computed(String indicator, BigDecimal numerator, BigDecimal denominator, String whyNone) {}

    @Inject
    Catalogue catalogue;

    @Inject
    SiteMonths months;

    @Inject
    Measurements measurements;

    @Inject
    EditingRights rights;

    @Inject
    MeasurementJournal journal;

    /** Whether no figure by that day means that there was nothing to count, and not that it is still to come. */
    public static boolean isPresumedQuiet(Period period, LocalDate today) {
        return today.isAfter(period.lastDay().plusDays(DAYS_AWAITED));
    }

    /** Refuses, saying why, when the caller may not enter this period at this site; other writers wait for this one. */
    public void mustBeCountable(SiteCode site, Period period) {
        rights.counting(site, months.hold(site, period)).obstacle(period).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
    }

    /** Records these figures in the cells of the indicators that are fed by computation; the others are left alone. */
    public void record(SiteCode site, Period period, List<Computed> figures) {
        boolean locked = months.hold(site, period);
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Map<MeasurementKey, Measurement> cells = cells(site, period);
        Enterable enterable = catalogue.enterable(site, period);
        figures.forEach(figure -> {
            IndicatorView indicator = indicators.get(figure.indicator());
            if (indicator != null && indicator.feed() == Feed.COMPUTED) {
                MeasurementKey key = new MeasurementKey(site, figure.indicator(), period);
                Measurement cell = cells.getOrDefault(key, Measurement.expected(key));
                if (enterable.allows(site, indicator, period)) {
                    record(cell, figure, indicator, locked);
                } else {
                    keepOutside(cell.keepComputed(figure.numerator(), figure.denominator()), indicator, locked);
                }
            }
        });
    }

    /** Keeps figures that no perimeter asks for; what the cell showed when one did goes, unless its month is locked. */
    private void keepOutside(Measurement keeping, IndicatorView indicator, boolean locked) {
        if (!locked && keeping.isFilled() && keeping.source() == Source.COMPUTED) {
            journal.record(
                    new MeasurementJournal.Change(EventType.NOT_ASKED, keeping, keeping.empty(), indicator),
                    Author.PLATFORM);
        } else {
            journal.keep(keeping);
        }
    }

    private void record(Measurement cell, Computed figure, IndicatorView indicator, boolean locked) {
        Figures figures = Figures.computed(indicator, figure.numerator(), figure.denominator());
        Measurement.Content offered = Measurement.Content.computed(figures, figure.whyNone());
        Measurement keeping = cell.keepComputed(figure.numerator(), figure.denominator());
        if (cell.source() == Source.OVERRIDDEN) {
            journal.recordNotTaken(EventType.NOT_TAKEN_OVERRIDDEN, keeping, offered, Author.PLATFORM);
        } else if (cell.isFilled() && cell.figures().sameAs(figures)) {
            journal.forgetKept(cell);
        } else if (locked) {
            journal.recordNotTaken(EventType.NOT_TAKEN_LOCKED, keeping, offered, Author.PLATFORM);
        } else {
            journal.record(
                    new MeasurementJournal.Change(
                            EventType.COMPUTED, cell, cell.compute(figures, figure.whyNone()), indicator),
                    Author.PLATFORM);
        }
    }

    /** Fills a cell with what was counted day by day, unless somebody entered the whole period by hand. */
    public void count(SiteCode site, Period period, String code, long counted) {
        IndicatorView indicator = catalogue.indicators().get(code);
        if (indicator == null) {
            return;
        }
        Measurement cell = measurements.get(new MeasurementKey(site, code, period));
        Figures figures = new Figures(null, null, BigDecimal.valueOf(counted));
        Measurement after = cell.compute(figures, NO_FIGURE);
        if (cell.isFilled() && cell.source() != Source.COMPUTED) {
            journal.recordNotTaken(EventType.NOT_TAKEN_ENTERED, cell, after.content(), rights.author());
        } else if (!cell.isFilled() || !cell.figures().sameAs(figures)) {
            journal.record(new MeasurementJournal.Change(EventType.COUNTED, cell, after, indicator), Author.PLATFORM);
        }
    }

    /**
     * Fills the computed cells without a figure with what waited beside them, else with « sans objet », so that a site
     * with nothing to count is complete; and empties those that no perimeter asks for any more. Call it once the period
     * {@link #isPresumedQuiet}; a later figure replaces it.
     */
    @Transactional
    public void close(SiteCode site, Period period) {
        if (months.hold(site, period)) {
            return;
        }
        Map<MeasurementKey, Measurement> cells = cells(site, period);
        Enterable enterable = catalogue.enterable(site, period);
        Set<String> expected =
                catalogue.expectedOver(period, List.of(catalogue.site(site))).getOrDefault(site, List.of()).stream()
                        .map(IndicatorView::code)
                        .collect(toSet());
        catalogue.indicators().values().stream()
                .filter(indicator -> indicator.feed() == Feed.COMPUTED)
                .forEach(indicator -> {
                    MeasurementKey key = new MeasurementKey(site, indicator.code(), period);
                    Measurement cell = cells.getOrDefault(key, Measurement.expected(key));
                    if (!cell.isFilled() && expected.contains(indicator.code())) {
                        fill(cell, indicator);
                    } else if (cell.isFilled()
                            && cell.source() == Source.COMPUTED
                            && !enterable.allows(site, indicator, period)) {
                        keepOutside(cell.keepShown(), indicator, false);
                    }
                });
    }

    private void fill(Measurement cell, IndicatorView indicator) {
        Measurement after = cell.hasKeptComputed() ? cell.takeKept(indicator) : cell.compute(Figures.NONE, NO_FIGURE);
        journal.record(new MeasurementJournal.Change(EventType.COMPUTED, cell, after, indicator), Author.PLATFORM);
    }

    /** Takes the figures that were kept while the month was locked. */
    public void takeKept(SiteCode site, Period period) {
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Enterable enterable = catalogue.enterable(site, period);
        measurements.ofSite(site, List.of(period)).stream()
                .filter(cell -> cell.hasKeptComputed() && cell.source() != Source.OVERRIDDEN)
                .forEach(cell -> {
                    IndicatorView indicator = indicators.get(cell.key().indicator());
                    if (indicator != null && enterable.allows(site, indicator, period)) {
                        journal.record(
                                new MeasurementJournal.Change(
                                        EventType.TAKEN_ON_UNLOCK, cell, cell.takeKept(indicator), indicator),
                                Author.PLATFORM);
                    }
                });
    }

    private Map<MeasurementKey, Measurement> cells(SiteCode site, Period period) {
        return measurements.ofSite(site, List.of(period)).stream().collect(toMap(Measurement::key, cell -> cell));
    }
}
