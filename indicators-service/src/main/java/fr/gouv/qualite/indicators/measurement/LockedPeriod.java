package fr.gouv.qualite.indicators.measurement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A site's period that nobody may change any more; the id is {@code site/period}. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "locked_period")
class LockedPeriod {

    @Id
    String id;
}
