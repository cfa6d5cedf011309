package fr.gouv.qualite.complaints.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A list as it was last published. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "published_vocabulary")
class PublishedVocabulary {

    @Id
    private String list;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    private List<VocabularyList.Entry> entries;

    private long version;

    protected PublishedVocabulary() {}

    /** Replaces the entries; false when they are those already published. */
    boolean update(VocabularyList current) {
        if (current.entries().equals(entries)) {
            return false;
        }
        entries = current.entries();
        version++;
        return true;
    }

    long version() {
        return version;
    }
}
