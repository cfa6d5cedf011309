package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.service.database.CopiedRows;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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

    /** What happened to one measurement, which is as it now is. */
    record Entry(Measurement measurement, IndicatorView indicator, String what) {}

    void changed(Measurement it, IndicatorView indicator, Author author, String what) {
        note(it, author, what);
        outbox.add(event(it, indicator));
    }

    /** The same for very many measurements, in their order, as rows to pour. */
    List<CopiedRows> rowsOf(List<Entry> entries, Author author) {
        Instant now = clock.instant();
        return List.of(
                MeasurementRows.ofChanges(entries.stream()
                        .map(it -> MeasurementChange.of(it.measurement().id, now, author, it.what()))
                        .toList()),
                outbox.rowsOf(entries.stream()
                        .map(it -> event(it.measurement(), it.indicator()))
                        .toList()));
    }

    void note(Measurement it, Author author, String what) {
        note(it.id, author, what);
    }

    /** The same, unless it is what the trail last says of it: what comes again and again is told once. */
    void noteOnce(Measurement it, Author author, String what) {
        if (measurements.lastChange(it).filter(what::equals).isEmpty()) {
            note(it, author, what);
        }
    }

    /** @param of a measurement, or a place for what happens to its whole month */
    void note(String of, Author author, String what) {
        measurements.keep(MeasurementChange.of(of, clock.instant(), author, what));
    }

    private static Event event(Measurement it, IndicatorView indicator) {
        return new Event(
                "qualite.indicators.measurement.v1",
                it.id,
                "fr.gouv.qualite.indicators.measurement-changed.v1",
                "measurement.v1.json",
                MeasurementView.of(it, indicator));
    }
}
