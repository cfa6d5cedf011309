package fr.gouv.qualite.surveys.response;

import fr.gouv.qualite.surveys.campaign.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one person answered, and nothing about who they are.
 *
 * <p>The day is kept and not the hour, and the identifier is drawn at random and not in order, so that nobody can be
 * recognised by when they came.
 */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields, and reads them.
@Table(name = "response")
class SurveyResponse {

    @Id
    private UUID id;

    private String campaign;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate answeredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> answers;

    static SurveyResponse of(String campaign, Channel channel, LocalDate answeredOn, FilledForm filled) {
        SurveyResponse response = new SurveyResponse();
        response.id = UUID.randomUUID();
        response.campaign = campaign;
        response.channel = channel;
        response.answeredOn = answeredOn;
        response.answers = new LinkedHashMap<>();
        filled.answers().forEach((question, answer) -> response.answers.put(question, answer.json()));
        return response;
    }

    UUID id() {
        return id;
    }
}
