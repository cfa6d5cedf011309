package fr.gouv.qualite.surveys.questionnaire;

import fr.gouv.qualite.platform.PrefectureCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A questionnaire through its versions. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "questionnaire")
class Questionnaire {

    @Id
    private String code;

    /** The prefecture that wrote it; absent for those of the ministry. */
    @Nullable
    private String prefecture;

    /** The number of the version that new campaigns take. */
    private int latest = 1;

    /** Grows with every change of what is asked. */
    private long version = 1;

    Questionnaire() {}

    Questionnaire(String code, @Nullable PrefectureCode owner) {
        this.code = code;
        this.prefecture = owner == null ? null : owner.value();
    }

    String code() {
        return code;
    }

    Optional<PrefectureCode> prefecture() {
        return Optional.ofNullable(prefecture).map(PrefectureCode::of);
    }

    int latest() {
        return latest;
    }

    long version() {
        return version;
    }

    /** Notes that what is asked changed. */
    void change() {
        version++;
    }

    /** Makes room for a new version; returns its number. */
    int next() {
        return ++latest;
    }
}
