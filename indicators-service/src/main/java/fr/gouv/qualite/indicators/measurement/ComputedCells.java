package fr.gouv.qualite.indicators.measurement;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The cells that the platform fills by itself; a locked period keeps its values, and so does a person's own. */
@ApplicationScoped
public class ComputedCells {

    /** What was counted for an indicator; nothing out of nothing is no value. */
    public record Computed(String indicator, BigDecimal numerator, BigDecimal denominator) {}

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    Rights rights;

    @Inject
    Trail trail;

    /** Refuses, saying why, when the caller may not enter this period at this site; others wait for this one. */
    public void mustBeOpen(SiteCode site, Period period) {
        measurements.serialize(site, period);
        rights.on(site, period).obstacle(period).ifPresent(it -> {
            throw it.refusal();
        });
    }

    /** Fills the cells of the indicators that are fed by computation; the others are left alone. */
    public void take(SiteCode site, Period period, List<Computed> figures) {
        measurements.serialize(site, period);
        boolean locked = measurements.isLocked(site, period);
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Map<String, Measurement> cells =
                measurements.ofSite(site, List.of(period)).stream().collect(toMap(it -> it.indicator, it -> it));
        figures.forEach(figure -> {
            IndicatorView indicator = indicators.get(figure.indicator());
            if (indicator != null && indicator.feed() == Feed.COMPUTED) {
                Measurement cell =
                        cells.getOrDefault(figure.indicator(), Measurement.expected(site, figure.indicator(), period));
                take(cell, figure, indicator, locked);
            }
        });
    }

    private void take(Measurement it, Computed figure, IndicatorView indicator, boolean locked) {
        Figures figures = Figures.computed(indicator, figure.numerator(), figure.denominator());
        if (it.source == Source.OVERRIDDEN) {
            it.keepComputed(figure.numerator(), figure.denominator());
            trail.noteOnce(it, Trail.Author.PLATFORM, "Recalcul non repris, valeur remplacée : " + change(it, figures));
        } else if (it.version > 0 && it.figures().sameAs(figures)) {
            return;
        } else if (locked) {
            trail.noteOnce(it, Trail.Author.PLATFORM, "Recalcul non repris, mois verrouillé : " + change(it, figures));
        } else {
            fill(it, figures, indicator, "Calculée : ");
        }
    }

    /** Fills a cell with what was counted day by day, unless somebody entered the whole period by hand. */
    public void count(SiteCode site, Period period, String code, long counted) {
        IndicatorView indicator = catalogue.indicators().get(code);
        if (indicator == null) {
            return;
        }
        Measurement it = measurements.of(site, code, period).orElseGet(() -> Measurement.expected(site, code, period));
        Figures figures = new Figures(null, null, BigDecimal.valueOf(counted));
        if (it.version > 0 && it.source != Source.COMPUTED) {
            trail.noteOnce(
                    it, rights.author(), "Somme des journées non reprise, valeur saisie : " + change(it, figures));
        } else if (it.version == 0 || !it.figures().sameAs(figures)) {
            fill(it, figures, indicator, "Somme des journées : ");
        }
    }

    private static String change(Measurement it, Figures figures) {
        return it.text() + " → " + figures.text();
    }

    private void fill(Measurement it, Figures figures, IndicatorView indicator, String how) {
        String before = it.text();
        it.compute(figures);
        measurements.persist(it);
        trail.changed(it, indicator, Trail.Author.PLATFORM, how + before + " → " + it.text());
    }
}
