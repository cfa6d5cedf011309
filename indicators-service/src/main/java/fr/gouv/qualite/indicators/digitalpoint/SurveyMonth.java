package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** What a survey's answers about the digital point came to in one month, by the days on which people answered. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "digital_point_survey_month")
class SurveyMonth {

    /** {@code campaign/month}. */
    @Id
    private String id;

    private String campaign;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private SiteCode site;

    private String title;
    private LocalDate firstDay;
    private long satisfied;
    private long base;
    private long asked;

    @Convert(converter = PurposeCounts.class)
    private List<PurposeCount> purposes;

    /** Of the month's results. */
    private long version;

    /**
     * What was counted in the month.
     *
     * @param satisfied answers satisfied or very satisfied
     * @param base answers that give an opinion
     * @param asked how many said what they came for
     */
    record Counted(long satisfied, long base, long asked, List<PurposeCount> purposes) {}

    /** Hibernate's. */
    protected SurveyMonth() {}

    SurveyMonth(String campaign, Period.Month month) {
        this.id = id(campaign, month);
        this.campaign = campaign;
        this.firstDay = month.firstDay();
    }

    static String id(String campaign, Period.Month month) {
        return campaign + "/" + month;
    }

    /** Whether these results are newer than what is counted here. */
    boolean isBefore(long results) {
        return version < results;
    }

    /** @param results their version */
    void count(SiteCode site, String title, Counted counted, long results) {
        this.site = site;
        this.title = title;
        this.satisfied = counted.satisfied();
        this.base = counted.base();
        this.asked = counted.asked();
        this.purposes = counted.purposes();
        this.version = results;
    }

    String campaign() {
        return campaign;
    }

    String title() {
        return title;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    long satisfied() {
        return satisfied;
    }

    long base() {
        return base;
    }

    long asked() {
        return asked;
    }

    List<PurposeCount> purposes() {
        return purposes;
    }
}
