package fr.gouv.qualite.surveys.threshold;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The thresholds of a framework through its editions, as last published. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields, and reads them.
@Table(name = "framework")
class Framework {

    @Id
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FrameworkEdition> editions;

    private long version;

    Framework() {}

    Framework(String code) {
        this.code = code;
    }

    /**
     * The threshold in force, in per cent.
     *
     * @param edition the number of the edition; absent for the one that applies that day
     */
    Optional<BigDecimal> threshold(@Nullable Integer edition, LocalDate day) {
        return editions.stream()
                .filter(known -> edition == null ? known.appliesOn(day) : Objects.equals(edition, known.version()))
                .reduce((earlier, later) -> later)
                .map(FrameworkEdition::improvementThreshold)
                .filter(threshold -> !day.isBefore(threshold.from()))
                .map(FrameworkEdition.ImprovementThreshold::percent);
    }

    /** Takes what an event says, unless it is older; returns whether it did. */
    boolean update(List<FrameworkEdition> published, long version) {
        if (version <= this.version) {
            return false;
        }
        editions = published;
        this.version = version;
        return true;
    }
}
