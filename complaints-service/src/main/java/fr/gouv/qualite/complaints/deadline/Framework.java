package fr.gouv.qualite.complaints.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A framework through its versions, as last published. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields, and reads them.
@Table(name = "framework")
class Framework {

    @Id
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FrameworkEdition> editions;

    private long version;

    protected Framework() {}

    Framework(String code) {
        this.code = code;
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

    String code() {
        return code;
    }

    List<FrameworkEdition> editions() {
        return editions;
    }

    List<DeadlineRule> rules() {
        return editions.stream()
                .flatMap(edition -> edition.rules(code).stream())
                .toList();
    }
}
