package fr.gouv.qualite.complaints.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The figures of one site and month as they were last told. */
@Entity
@IdClass(CountedMonth.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "monthly_figures")
class CountedMonth {

    record Key(String site, LocalDate month) {}

    @Id
    String site;

    @Id
    LocalDate month;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Figures figures;

    long version;

    /** Takes new figures; false when they are those already told. */
    boolean take(Figures counted) {
        if (counted.equals(figures)) {
            return false;
        }
        figures = counted;
        version++;
        return true;
    }
}
