package fr.gouv.qualite.surveys.threshold;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The perimeters of a prefecture, as last published. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields, and reads them.
@Table(name = "prefecture_perimeters")
class Perimeters {

    @Id
    private String prefecture;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Perimeter> perimeters;

    private long version;

    Perimeters() {}

    Perimeters(String prefecture) {
        this.prefecture = prefecture;
    }

    List<Perimeter> list() {
        return perimeters;
    }

    /** Takes what an event says, unless it is older; returns whether it did. */
    boolean update(List<Perimeter> published, long version) {
        if (version <= this.version) {
            return false;
        }
        perimeters = published;
        this.version = version;
        return true;
    }
}
