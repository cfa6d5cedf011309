package fr.gouv.qualite.indicators.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit trail. It holds a person's name and so never leaves in an event. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "measurement_change")
class MeasurementChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    /** A measurement, or {@code site/period} for what happened to the whole of it. */
    String measurement;

    Instant at;

    String byId;

    String byName;

    String what;

    static MeasurementChange of(String measurement, Instant at, Trail.Author by, String what) {
        MeasurementChange it = new MeasurementChange();
        it.measurement = measurement;
        it.at = at;
        it.byId = by.id();
        it.byName = by.name();
        it.what = what;
        return it;
    }
}
