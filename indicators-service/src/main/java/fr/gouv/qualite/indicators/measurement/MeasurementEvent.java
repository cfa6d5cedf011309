package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.indicators.month.MonthKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history of a cell or of a whole month. It holds a person's name and so is never published.
 *
 * @param indicator null for what happened to the whole month
 * @param before what was in the cell; null for the whole month
 * @param after what is in it now, or what was not taken
 * @param reason of an unlocking
 * @param cells how many cells of the month moved
 * @param sentence as it was written, of an entry before entries had types
 */
public record MeasurementEvent(
        EventType type,
        MonthKey month,
        @Nullable String indicator,
        Measurement.@Nullable Content before,
        Measurement.@Nullable Content after,
        @Nullable String reason,
        @Nullable Integer cells,
        @Nullable String sentence,
        Author author,
        Instant at) {

    static MeasurementEvent of(
            EventType type,
            MeasurementKey key,
            Measurement.Content before,
            Measurement.Content after,
            @Nullable String reason,
            Author author,
            Instant at) {
        return new MeasurementEvent(type, key.month(), key.indicator(), before, after, reason, null, null, author, at);
    }

    /** Whether it says the same as this one, whoever did it and whenever. */
    boolean repeats(MeasurementEvent other) {
        return type == other.type && text().equals(other.text());
    }

    /** In French: from what to what, and why. */
    public String text() {
        return sentence == null ? EventText.of(this) : sentence;
    }
}
