package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.reference.Catalogue;
import fr.gouv.qualite.indicators.reference.Frequency;
import fr.gouv.qualite.indicators.reference.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** A person or a system fills one cell. */
@ApplicationScoped
class Entering {

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    Rights rights;

    @Inject
    Trail trail;

    MeasurementView enter(
            SiteCode site, String code, Period period, @Nullable String ifMatch, RecordMeasurement entry) {
        catalogue.site(site);
        IndicatorView indicator = catalogue.indicator(code);
        if (indicator.frequency() != Frequency.lasting(period.length())) {
            throw Problem.invalid("period", "Cet indicateur ne se mesure pas sur cette durée de période.");
        }
        measurements.serialize(site, period);
        mustEdit(site, period, indicator);
        Measurement measurement = measurements.of(site, code, period).orElse(null);
        if (measurement == null) {
            if (ifMatch != null) {
                throw CommonProblem.STALE_VERSION.with("Cette mesure n’existe pas encore : rechargez la page.");
            }
            measurement = Measurement.expected(site, code, period);
            measurements.persist(fill(measurement, indicator, entry));
        } else {
            ResourceVersion.check(ifMatch == null ? "\"0\"" : ifMatch, measurement.version);
            fill(measurement, indicator, entry);
        }
        return MeasurementView.of(measurement, indicator);
    }

    private void mustEdit(SiteCode site, Period period, IndicatorView indicator) {
        Editing editing = rights.on(site, period);
        editing.whyNot(period, indicator.feed()).ifPresent(why -> {
            throw (why.equals(Editing.NOT_YOURS) ? IndicatorsProblem.NOT_YOUR_SITE : IndicatorsProblem.NOT_EDITABLE)
                    .with(why);
        });
    }

    private Measurement fill(Measurement it, IndicatorView indicator, RecordMeasurement entry) {
        String before = it.state + " " + it.figures().text();
        String source = rights.on(SiteCode.of(it.site), Period.parse(it.period)).mayEnter() ? "ENTERED" : "PUSHED";
        if (entry.kind() == EntryKind.ENTERED) {
            it.enter(Figures.of(indicator.formula(), indicator.unit(), entry), entry.remark(), source);
        } else if (entry.reason() == null || entry.reason().isBlank()) {
            throw Problem.invalid("reason", "Indiquez le motif.");
        } else if (entry.numerator() != null || entry.denominator() != null || entry.value() != null) {
            throw Problem.invalid("kind", "Une mesure sans objet ou suspendue ne porte pas de nombre.");
        } else {
            it.setAside(entry.kind(), entry.reason(), source);
        }
        String after = it.state + " " + it.figures().text();
        trail.changed(it, indicator, rights.author(), before + " → " + after);
        return it;
    }
}
