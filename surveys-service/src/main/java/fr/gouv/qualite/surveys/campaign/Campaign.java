package fr.gouv.qualite.surveys.campaign;

import static fr.gouv.qualite.surveys.campaign.CampaignState.CLOSED;
import static fr.gouv.qualite.surveys.campaign.CampaignState.DRAFT;
import static fr.gouv.qualite.surveys.campaign.CampaignState.OPEN;

import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.surveys.SurveysProblem;
import fr.gouv.qualite.surveys.questionnaire.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire put to the users of one site, between two dates included.
 *
 * <p>It takes answers only while open and only for days between its dates. A draft changes freely; an open one keeps
 * its site, its questionnaire and its first day, because answers were given under them; a closed one keeps everything.
 */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "campaign")
public class Campaign {

    @Id
    private String slug;

    private PrefectureCode prefecture;

    private SiteCode site;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text title;

    private String questionnaire;

    private int questionnaireNumber;

    private LocalDate beginsOn;

    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] channels;

    @Nullable
    private Integer quota;

    @Enumerated(EnumType.STRING)
    private CampaignState state = DRAFT;

    @Nullable
    private LocalDate closedOn;

    private boolean resultsPublished;

    @Version
    @Column
    private long version;

    /** Read with the campaign, so that a list of campaigns stays one statement. */
    @Formula("(select s.name from site s where s.code = site)")
    private String siteName;

    @Formula("""
            ((select coalesce(sum(t.persons), 0) from monthly_tally t
              where t.campaign = slug and t.question = '' and t.choice = '')
            + (select count(*) from response_to_count w where w.campaign = slug))""")
    private int responses;

    Campaign() {}

    /** Prepares a campaign. */
    static Campaign draft(String slug, CampaignDescription described) {
        Campaign campaign = new Campaign();
        campaign.slug = slug;
        campaign.describe(described);
        return campaign;
    }

    public String slug() {
        return slug;
    }

    public SiteCode site() {
        return site;
    }

    public PrefectureCode prefecture() {
        return prefecture;
    }

    public Text title() {
        return title;
    }

    public String questionnaire() {
        return questionnaire;
    }

    public int questionnaireNumber() {
        return questionnaireNumber;
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public CampaignState state() {
        return state;
    }

    public String siteName() {
        return siteName;
    }

    /** How many responses it had when it was read. */
    public int responses() {
        return responses;
    }

    public boolean resultsPublished() {
        return resultsPublished;
    }

    public long version() {
        return version;
    }

    @Nullable
    Integer quota() {
        return quota;
    }

    Set<Channel> channels() {
        EnumSet<Channel> found = EnumSet.noneOf(Channel.class);
        Arrays.stream(channels).map(Channel::valueOf).forEach(found::add);
        return found;
    }

    /** Lists the steps that its state and its results allow now. */
    Set<CampaignStep> steps() {
        EnumSet<CampaignStep> steps = EnumSet.noneOf(CampaignStep.class);
        Arrays.stream(CampaignStep.values())
                .filter(step -> step.isPossibleIn(state))
                .forEach(steps::add);
        if (resultsPublished) {
            steps.remove(CampaignStep.PUBLISH_RESULTS);
        }
        return steps;
    }

    /** Sets what the campaign is about, as far as its state allows. */
    void describe(CampaignDescription described) {
        if (described.to().isBefore(described.from())) {
            throw Problem.invalid("to", "Le dernier jour ne peut pas précéder le premier.");
        }
        if (!CampaignStep.DESCRIBE.isPossibleIn(state)) {
            throw SurveysProblem.CAMPAIGN_STATE.with("Cette campagne est terminée : elle ne peut plus être modifiée.");
        }
        if (state == OPEN && changesItsMeaning(described)) {
            throw SurveysProblem.CAMPAIGN_STATE.with(
                    "Cette campagne est ouverte : son site, son questionnaire et sa date"
                            + " de début ne peuvent plus changer. Créez une autre campagne.");
        }
        site = described.site();
        prefecture = described.site().prefecture();
        title = described.title();
        questionnaire = described.questionnaire();
        beginsOn = described.from();
        endsOn = described.to();
        quota = described.quota();
        channels = described.allowedChannels().stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    /** Fixes the version of the questionnaire that a draft asks. */
    void ask(int number) {
        questionnaireNumber = number;
    }

    private boolean changesItsMeaning(CampaignDescription described) {
        return !site.equals(described.site())
                || !questionnaire.equals(described.questionnaire())
                || !beginsOn.equals(described.from());
    }

    void open() {
        if (!CampaignStep.OPEN.isPossibleIn(state)) {
            throw SurveysProblem.CAMPAIGN_STATE.with(
                    state == OPEN ? "Cette campagne est déjà ouverte." : "Une campagne terminée ne se rouvre pas.");
        }
        state = OPEN;
    }

    void close(LocalDate today) {
        if (!CampaignStep.CLOSE.isPossibleIn(state)) {
            throw SurveysProblem.CAMPAIGN_STATE.with(
                    state == DRAFT ? "Cette campagne n’a jamais été ouverte." : "Cette campagne est déjà terminée.");
        }
        state = CLOSED;
        closedOn = today;
    }

    /** Makes the results readable by everyone; they cannot change any more. */
    void publishResults() {
        if (!CampaignStep.PUBLISH_RESULTS.isPossibleIn(state)) {
            throw SurveysProblem.CAMPAIGN_STATE.with("Terminez la campagne avant de publier ses résultats.");
        }
        resultsPublished = true;
    }

    /** Refuses a visitor on a day when the campaign takes no answer, and says since when or until when. */
    void requireOpenOn(LocalDate today) {
        if (state == CLOSED || (state == OPEN && today.isAfter(endsOn))) {
            throw over();
        }
        if (state == DRAFT || today.isBefore(beginsOn)) {
            throw notStarted();
        }
    }

    /**
     * Refuses an answer that the campaign does not take.
     *
     * @param answeredOn the day the person answered, which may be before today: on paper, or without a network
     */
    public void requireAccepts(Channel channel, LocalDate answeredOn, LocalDate today) {
        if (state == CLOSED) {
            throw over();
        }
        if (state == DRAFT) {
            throw notStarted();
        }
        if (answeredOn.isAfter(today)) {
            throw Problem.invalid("answeredOn", "La date de réponse est dans le futur.");
        }
        if (answeredOn.isBefore(beginsOn)) {
            throw answeredOn.equals(today) ? notStarted() : outsideDates();
        }
        if (answeredOn.isAfter(endsOn)) {
            throw answeredOn.equals(today) ? over() : outsideDates();
        }
        if (!channels().contains(channel)) {
            throw Problem.invalid("channel", "Cette campagne ne prend pas de réponse par ce canal.");
        }
    }

    private Problem outsideDates() {
        return Problem.invalid(
                "answeredOn",
                "La date de réponse doit être comprise entre le " + FrenchDate.of(beginsOn) + " et le "
                        + FrenchDate.of(endsOn) + ".");
    }

    private Problem notStarted() {
        return SurveysProblem.CAMPAIGN_NOT_STARTED.with("Cette enquête n’est pas encore ouverte. Elle se déroule du "
                + FrenchDate.of(beginsOn) + " au " + FrenchDate.of(endsOn) + ".");
    }

    private Problem over() {
        LocalDate last = closedOn != null && closedOn.isBefore(endsOn) ? closedOn : endsOn;
        return SurveysProblem.CAMPAIGN_OVER.with("Cette enquête est terminée depuis le " + FrenchDate.of(last)
                + " : elle ne prend plus de réponse. Merci de votre intérêt.");
    }
}
