package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.database.CopiedRows;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the history as it is stored; it never changes. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "measurement_event")
class MeasurementEventRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private EventType type;

    private SiteCode site;

    private Period period;

    @Nullable
    private String indicator;

    @Column(name = "content_before")
    @Convert(converter = ContentJson.class)
    private Measurement.@Nullable Content before;

    @Column(name = "content_after")
    @Convert(converter = ContentJson.class)
    private Measurement.@Nullable Content after;

    @Nullable
    private String reason;

    @Nullable
    private Integer cells;

    @Nullable
    private String sentence;

    private String byId;

    private String byName;

    private Instant at;

    /** Hibernate's. */
    protected MeasurementEventRow() {}

    MeasurementEventRow(MeasurementEvent event) {
        type = event.type();
        site = event.month().site();
        period = event.month().period();
        indicator = event.indicator();
        before = event.before();
        after = event.after();
        reason = event.reason();
        cells = event.cells();
        byId = event.author().id();
        byName = event.author().name();
        at = event.at();
    }

    MeasurementEvent event() {
        return new MeasurementEvent(
                type,
                new MonthKey(site, period),
                indicator,
                before,
                after,
                reason,
                cells,
                sentence,
                new Author(byId, byName),
                at);
    }

    /** The rows of many entries, for a bulk insert. */
    static CopiedRows copied(List<MeasurementEvent> events) {
        CopiedRows rows = new CopiedRows(
                "measurement_event",
                "type",
                "site",
                "period",
                "indicator",
                "content_before",
                "content_after",
                "by_id",
                "by_name",
                "at");
        events.forEach(event -> rows.add(
                event.type(),
                event.month().site(),
                event.month().period(),
                event.indicator(),
                ContentJson.write(event.before()),
                ContentJson.write(event.after()),
                event.author().id(),
                event.author().name(),
                event.at()));
        return rows;
    }
}
