package fr.gouv.qualite.surveys.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a questionnaire asked at one time. Once a campaign uses it, it never changes. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "questionnaire_version")
@IdClass(QuestionnaireVersion.Key.class)
class QuestionnaireVersion {

    @Id
    String questionnaire;

    @Id
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Form form;

    boolean used;

    static QuestionnaireVersion of(String questionnaire, int number, Form form) {
        QuestionnaireVersion version = new QuestionnaireVersion();
        version.questionnaire = questionnaire;
        version.number = number;
        version.form = form;
        return version;
    }

    record Key(String questionnaire, int number) implements Serializable {}
}
