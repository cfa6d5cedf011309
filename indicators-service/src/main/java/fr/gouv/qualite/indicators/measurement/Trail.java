package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.reference.IndicatorView;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Leaves, in the transaction of a change, its audit line and its event. */
@ApplicationScoped
class Trail {

    /** Who made the change: a person, a system or the platform itself. */
    record Author(String id, String name) {

        static final Author PLATFORM = new Author("platform", "La plateforme");
    }

    @Inject
    Measurements measurements;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void changed(Measurement it, IndicatorView indicator, Author author, String what) {
        note(it, author, what);
        outbox.add(new Event(
                "qualite.indicators.measurement.v1",
                it.id,
                "fr.gouv.qualite.indicators.measurement-changed.v1",
                "measurement.v1.json",
                MeasurementView.of(it, indicator)));
    }

    void note(Measurement it, Author author, String what) {
        note(it.id, author, what);
    }

    /** @param of a measurement, or a place for what happens to its whole month */
    void note(String of, Author author, String what) {
        MeasurementChange change = new MeasurementChange();
        change.measurement = of;
        change.at = clock.instant();
        change.byId = author.id();
        change.byName = author.name();
        change.what = what;
        measurements.keep(change);
    }
}
