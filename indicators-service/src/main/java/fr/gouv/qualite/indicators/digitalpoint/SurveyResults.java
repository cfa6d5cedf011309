package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.computed.ComputedCells;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the surveys came to, and makes of it the satisfaction of the digital points. */
@ApplicationScoped
class SurveyResults {

    /** The share of satisfied answers, over the periods that the catalogue gives it. */
    static final String SATISFACTION = "PAN_SATISFACTION";

    /** The theme of the questions about the digital point, whatever the survey. */
    private static final String THEME = "DIGITAL_POINT";

    /** In the survey after a visit, and in the yearly one where other visitors answer too. */
    private static final List<String> PURPOSE_QUESTIONS = List.of("DIGITAL_POINT_PURPOSE", "PURPOSE");

    private static final String NO_ANSWER = "Aucune réponse sur cette période.";

    private static final Subscription<Results> RESULTS =
            Subscription.to("fr.gouv.qualite.surveys.monthly-results-*.v1", Results.class);

    record Results(
            String campaign,
            String title,
            SiteCode site,
            Period.Month month,
            List<Theme> themes,
            List<Question> questions,
            long version) {}

    record Theme(String code, long satisfied, long base) {}

    record Question(String code, long base, List<PurposeCount> choices) {}

    @Inject
    Inbox inbox;

    @Inject
    SurveyMonths surveys;

    @Inject
    Catalogue catalogue;

    @Inject
    ComputedCells cells;

    @Incoming("survey-results")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        inbox.receive(message, RESULTS, this::record);
    }

    private void record(Results results) {
        Optional<Theme> asked =
                results.themes().stream().filter(it -> it.code().equals(THEME)).findFirst();
        if (asked.isEmpty()) {
            return;
        }
        SurveyMonth month = surveys.get(results.campaign(), results.month());
        if (month.isBefore(results.version())) {
            month.count(results.site(), results.title(), counted(results, asked.get()), results.version());
            surveys.persist(month);
            measure(results.site(), results.month());
        }
    }

    private static SurveyMonth.Counted counted(Results results, Theme theme) {
        Optional<Question> purpose = results.questions().stream()
                .filter(question -> PURPOSE_QUESTIONS.contains(question.code()))
                .findFirst();
        return new SurveyMonth.Counted(
                theme.satisfied(),
                theme.base(),
                purpose.map(Question::base).orElse(0L),
                purpose.map(Question::choices).orElse(List.of()));
    }

    /** A period without a single answer has no satisfaction: it is missing, and it is not 0. */
    private void measure(SiteCode site, Period.Month month) {
        IndicatorView indicator = catalogue.indicators().get(SATISFACTION);
        if (indicator == null) {
            return;
        }
        Period period = indicator.frequency().containing(month);
        List<SurveyMonth> answers =
                surveys.between(Period.Month.of(period.firstDay()), Period.Month.of(period.lastDay()), site);
        long base = answers.stream().mapToLong(SurveyMonth::base).sum();
        if (base > 0) {
            long satisfied = answers.stream().mapToLong(SurveyMonth::satisfied).sum();
            cells.record(
                    site,
                    period,
                    List.of(new ComputedCells.Computed(
                            SATISFACTION, BigDecimal.valueOf(satisfied), BigDecimal.valueOf(base), NO_ANSWER)));
        }
    }
}
