package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.indicators.IndicatorsEvent;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.database.CopiedRows;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saves measurements with their history and their events, in the transaction of the change. */
@ApplicationScoped
public class MeasurementJournal {

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * A measurement before and after a change.
     *
     * @param reason of an unlocking; null otherwise
     */
    public record Change(
            EventType type,
            Measurement before,
            Measurement after,
            IndicatorView indicator,
            @Nullable String reason) {

        public Change(EventType type, Measurement before, Measurement after, IndicatorView indicator) {
            this(type, before, after, indicator, null);
        }

        private MeasurementEvent entry(Author author, Instant at) {
            return MeasurementEvent.of(type, after.key(), before.content(), after.content(), reason, author, at);
        }

        private Event event() {
            return IndicatorsEvent.MEASUREMENT_CHANGED.event(after.key().text(), MeasurementView.of(after, indicator));
        }
    }

    public void record(Change change, Author author) {
        measurements.save(change.after());
        measurements.add(change.entry(author, clock.instant()));
        outbox.add(change.event());
    }

    /** The rows of many changes, of their history and of their events, for a bulk insert in this order. */
    public List<CopiedRows> copied(List<Change> changes, Author author) {
        Instant now = clock.instant();
        return List.of(
                MeasurementRow.copied(changes.stream().map(Change::after).toList()),
                MeasurementEventRow.copied(changes.stream()
                        .map(change -> change.entry(author, now))
                        .toList()),
                outbox.rowsOf(changes.stream().map(Change::event).toList()));
    }

    /** The keys of the rows that these changes replace. */
    public static List<String> rowKeys(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.before().isStored())
                .map(change -> change.before().key().text())
                .toList();
    }

    /**
     * Keeps figures beside the cell, which does not show them, and says so, unless that is what the history last says.
     *
     * @param keeping the cell with the figures kept beside it
     * @param offered what was not taken
     */
    public void recordNotTaken(EventType type, Measurement keeping, Measurement.Content offered, Author author) {
        measurements.save(keeping);
        MeasurementEvent entry =
                MeasurementEvent.of(type, keeping.key(), keeping.content(), offered, null, author, clock.instant());
        if (measurements.lastEvent(keeping.key()).filter(entry::repeats).isEmpty()) {
            measurements.add(entry);
        }
    }

    /** Keeps figures beside the cell, which does not show them, and says nothing: nobody asks for them. */
    public void keep(Measurement keeping) {
        measurements.save(keeping);
    }

    /** Forgets figures kept beside the cell, which shows the same again. */
    public void forgetKept(Measurement cell) {
        if (cell.hasKeptComputed()) {
            measurements.save(cell.withoutKept());
        }
    }

    /**
     * Validates, locks or unlocks every cell of a period that can be.
     *
     * @return how many
     */
    public int moveAll(EventType type, SiteCode site, Period period, @Nullable String reason, Author author) {
        Map<String, IndicatorView> indicators = catalogue.indicators();
        int moved = 0;
        for (Measurement cell : measurements.ofSite(site, List.of(period))) {
            IndicatorView indicator = indicators.get(cell.key().indicator());
            Optional<Measurement> after = move(type, cell);
            if (indicator != null && after.isPresent()) {
                record(new Change(type, cell, after.get(), indicator, reason), author);
                moved++;
            }
        }
        return moved;
    }

    private static Optional<Measurement> move(EventType type, Measurement cell) {
        return switch (type) {
            case VALIDATED -> cell.validate();
            case LOCKED -> cell.lock();
            case UNLOCKED -> cell.unlock();
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    /** Records what happened to a whole month. */
    public void record(
            EventType type, MonthKey month, @Nullable Integer cells, @Nullable String reason, Author author) {
        measurements.add(
                new MeasurementEvent(type, month, null, null, null, reason, cells, null, author, clock.instant()));
    }
}
