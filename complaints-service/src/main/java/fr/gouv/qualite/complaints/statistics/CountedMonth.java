package fr.gouv.qualite.complaints.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The figures of one site and month as they were last published. */
@Entity
@IdClass(CountedMonth.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields.
@Table(name = "monthly_figures")
class CountedMonth {

    record Key(String site, LocalDate month) {}

    @Id
    private String site;

    @Id
    private LocalDate month;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    private Figures figures;

    private long version;

    protected CountedMonth() {}

    /** Replaces the figures; false when they are those already published. */
    boolean update(Figures counted) {
        if (counted.equals(figures)) {
            return false;
        }
        figures = counted;
        version++;
        return true;
    }

    @Nullable
    Figures figures() {
        return figures;
    }

    long version() {
        return version;
    }
}
