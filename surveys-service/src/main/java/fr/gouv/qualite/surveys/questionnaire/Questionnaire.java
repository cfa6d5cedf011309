package fr.gouv.qualite.surveys.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A questionnaire through its versions. */
@Entity
@Table(name = "questionnaire")
class Questionnaire {

    @Id
    String code;

    /** The prefecture that wrote it; absent for those of the ministry. */
    @Nullable
    String prefecture;

    /** The number of the version that new campaigns take. */
    int latest;

    /** Grows with every change of what is asked. */
    long version = 1;
}
