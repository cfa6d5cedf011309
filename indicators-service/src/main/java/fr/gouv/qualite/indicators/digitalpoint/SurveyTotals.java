package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.platform.Period;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * What a survey's answers about the digital point came to at the end of a month, since its first day. A survey that
 * never closes is counted from month to month by the difference between two of these.
 */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "digital_point_survey")
class SurveyTotals {

    /** {@code campaign/month}. */
    @Id
    String id;

    String campaign;

    String site;

    String title;

    LocalDate firstDay;

    /** Answers satisfied or very satisfied. */
    long satisfied;

    /** Answers that give an opinion. */
    long base;

    /** How many said what they came for. */
    long asked;

    @Convert(converter = PurposeCounts.class)
    List<PurposeCount> purposes;

    /** Of the survey's results. */
    long version;

    static SurveyTotals of(String campaign, Period.Month month) {
        SurveyTotals it = new SurveyTotals();
        it.id = id(campaign, month);
        it.campaign = campaign;
        it.firstDay = month.firstDay();
        return it;
    }

    static String id(String campaign, Period.Month month) {
        return campaign + "/" + month;
    }
}
