package fr.gouv.qualite.surveys.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a questionnaire. Once a campaign uses it, it never changes. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "questionnaire_version")
@IdClass(QuestionnaireVersion.Key.class)
class QuestionnaireVersion {

    @Id
    private String questionnaire;

    @Id
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Form form;

    private boolean used;

    QuestionnaireVersion() {}

    QuestionnaireVersion(String questionnaire, int number, Form form) {
        this.questionnaire = questionnaire;
        this.number = number;
        this.form = form;
    }

    Form form() {
        return form;
    }

    boolean isUsed() {
        return used;
    }

    /** Freezes it: a campaign asks it. */
    void use() {
        used = true;
    }

    /** Asks something else, as long as no campaign uses it. */
    void rewrite(Form changed) {
        form = changed;
    }

    record Key(String questionnaire, int number) implements Serializable {}
}
