package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person or a system fills one cell. */
@ApplicationScoped
class Entering {

    static final String OTHER_FREQUENCY = "Cet indicateur ne se mesure pas sur cette durée de période.";

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    Rights rights;

    @Inject
    Trail trail;

    MeasurementView enter(
            SiteCode site, String code, Period period, Precondition precondition, RecordMeasurement entry) {
        catalogue.site(site);
        IndicatorView indicator = catalogue.indicator(code);
        if (indicator.frequency() != Frequency.of(period)) {
            throw Problem.invalid("period", OTHER_FREQUENCY);
        }
        measurements.serialize(site, period);
        Editing editing = rights.on(site, period);
        editing.allow(period, indicator.feed(), entry);
        Measurement measurement =
                measurements.of(site, code, period).orElseGet(() -> Measurement.expected(site, code, period));
        precondition.check(measurement.version);
        String before = measurement.text();
        fill(measurement, indicator, entry, editing.source(indicator.feed()));
        measurements.persist(measurement);
        trail.changed(measurement, indicator, rights.author(), told(measurement, before));
        return MeasurementView.of(measurement, indicator);
    }

    /** Puts in the cell what was said of it, or refuses. */
    static void fill(Measurement it, IndicatorView indicator, RecordMeasurement entry, Source source) {
        if (source == Source.OVERRIDDEN && it.source == Source.COMPUTED) {
            // « Sans objet » was computed from nothing out of nothing.
            it.keepComputed(zeroIfAbsent(it.numerator), zeroIfAbsent(it.denominator));
        }
        switch (entry.kind()) {
            case ENTERED -> value(it, indicator, entry, source);
            case NOT_APPLICABLE, SUSPENDED -> noValue(it, entry, source);
            case COMPUTED -> computedAgain(it, indicator);
        }
    }

    private static void value(Measurement it, IndicatorView indicator, RecordMeasurement entry, Source source) {
        if (entry.hasReason() && source != Source.OVERRIDDEN) {
            throw Problem.invalid("reason", "Une valeur n’a pas besoin de motif : utilisez la remarque.");
        }
        it.enter(Figures.of(indicator.formula(), indicator.unit(), entry), entry.remark(), entry.reason(), source);
    }

    private static void noValue(Measurement it, RecordMeasurement entry, Source source) {
        if (!entry.hasReason()) {
            throw Problem.invalid("reason", "Indiquez le motif.");
        }
        if (entry.numerator() != null || entry.denominator() != null || entry.value() != null) {
            throw Problem.invalid("kind", "Une mesure sans objet ou suspendue ne porte pas de nombre.");
        }
        it.setAside(entry.kind(), Objects.requireNonNull(entry.reason()), entry.remark(), source);
    }

    private static void computedAgain(Measurement it, IndicatorView indicator) {
        if (it.source != Source.OVERRIDDEN) {
            throw Problem.invalid("kind", "Cette valeur n’a pas été remplacée : il n’y a rien à rétablir.");
        }
        if (it.computedDenominator == null) {
            throw Problem.invalid("kind", "La plateforme n’a encore rien calculé pour cette case.");
        }
        it.compute(Figures.computed(indicator, it.computedNumerator, it.computedDenominator));
    }

    private static BigDecimal zeroIfAbsent(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    /** What happened to the cell, for its audit trail. */
    static String told(Measurement it, String before) {
        String what =
                switch (it.source) {
                    case ENTERED -> "Saisie";
                    case IMPORTED -> "Importée";
                    case PUSHED -> "Transmise par un système";
                    case COMPUTED -> "Valeur calculée rétablie";
                    case OVERRIDDEN -> "Valeur calculée remplacée (" + it.reason + ")";
                };
        String note = it.remark == null ? "" : " ; remarque : " + it.remark;
        return what + " : " + before + " → " + it.text() + note;
    }
}
