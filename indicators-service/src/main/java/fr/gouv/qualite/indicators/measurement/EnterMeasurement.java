package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A person or a system fills one cell. */
@ApplicationScoped
public class EnterMeasurement {

    public static final String OTHER_FREQUENCY = "Cet indicateur ne se mesure pas sur cette durée de période.";
    public static final String OUTSIDE_PERIMETER =
            "Le périmètre de la préfecture ne demande pas cet indicateur à ce site pour cette période.";

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

    MeasurementView enter(MeasurementKey key, Precondition precondition, RecordMeasurement entry) {
        catalogue.site(key.site());
        IndicatorView indicator = catalogue.indicator(key.indicator());
        if (indicator.frequency() != Frequency.of(key.period())) {
            throw Problem.invalid("period", OTHER_FREQUENCY);
        }
        boolean locked = months.hold(key.site(), key.period());
        Editing editing = rights.on(key.site(), locked);
        editing.allow(key.period(), indicator.feed(), entry);
        rights.mustPush(key.indicator());
        if (!catalogue.enterable(key.site(), key.period()).allows(key.site(), indicator, key.period())) {
            throw IndicatorsProblem.OUTSIDE_PERIMETER.with(OUTSIDE_PERIMETER);
        }
        Measurement before = measurements.get(key);
        precondition.check(before.version());
        Source source = editing.source(indicator.feed());
        Measurement after = entry.in(before, indicator, source);
        if (editing.person() && !entry.confirmsUnusual() && !after.figures().sameAs(before.figures())) {
            UnusualFigure.ask(UnusualFigure.in(after.figures(), measurements.past(key)));
        }
        journal.record(new MeasurementJournal.Change(type(after.source()), before, after, indicator), rights.author());
        return MeasurementView.of(after, indicator);
    }

    /** What the history says of a cell that was filled from this source. */
    public static EventType type(Source source) {
        return switch (source) {
            case ENTERED -> EventType.ENTERED;
            case IMPORTED -> EventType.IMPORTED;
            case PUSHED -> EventType.PUSHED;
            case COMPUTED -> EventType.RESTORED;
            case OVERRIDDEN -> EventType.OVERRIDDEN;
        };
    }
}
