package fr.gouv.qualite.indicators.digitalpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.computed.ComputedCells;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.Subscription;
import fr.gouv.qualite.platform.service.time.SiteDay;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
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
            Subscription.to("fr.gouv.qualite.surveys.results-*.v1", Results.class);

    record Results(
            String campaign,
            String title,
            SiteCode site,
            LocalDate from,
            LocalDate to,
            List<Theme> themes,
            List<Question> questions,
            long version) {

        /** The month of the answers counted on this day: never outside the survey's own days. */
        Period.Month month(LocalDate today) {
            LocalDate day = today.isAfter(to) ? to : today;
            return Period.Month.of(day.isBefore(from) ? from : day);
        }
    }

    record Theme(String code, long satisfied, long base) {}

    record Question(String code, long base, List<PurposeCount> choices) {}

    @Inject
    Inbox inbox;

    @Inject
    SurveyHistory surveys;

    @Inject
    Catalogue catalogue;

    @Inject
    SiteDay siteDay;

    @Inject
    ComputedCells cells;

    @Inject
    Clock clock;

    @Incoming("survey-results")
    @Blocking
    void receive(ConsumerRecord<String, String> message) {
        Header time = message.headers().lastHeader("ce_time");
        Instant at = time == null ? clock.instant() : Instant.parse(new String(time.value(), UTF_8));
        inbox.receive(message, RESULTS, results -> record(results, at));
    }

    private void record(Results results, Instant at) {
        Optional<Theme> asked =
                results.themes().stream().filter(it -> it.code().equals(THEME)).findFirst();
        if (asked.isEmpty()) {
            return;
        }
        Period.Month month = results.month(siteDay.of(at, results.site()));
        SurveyTotals totals = surveys.get(results.campaign(), month);
        if (totals.isBefore(results.version())) {
            totals.count(results.site(), results.title(), counted(results, asked.get()), results.version());
            surveys.persist(totals);
            measure(results.site(), month);
        }
    }

    private static SurveyTotals.Counted counted(Results results, Theme theme) {
        Optional<Question> purpose = results.questions().stream()
                .filter(question -> PURPOSE_QUESTIONS.contains(question.code()))
                .findFirst();
        return new SurveyTotals.Counted(
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
        Period.Month last = Period.Month.of(period.lastDay());
        List<Answers> answers =
                Answers.between(surveys.upTo(last, List.of(site)), Period.Month.of(period.firstDay()), last);
        long base = answers.stream().mapToLong(Answers::base).sum();
        if (base > 0) {
            long satisfied = answers.stream().mapToLong(Answers::satisfied).sum();
            cells.record(
                    site,
                    period,
                    List.of(new ComputedCells.Computed(
                            SATISFACTION, BigDecimal.valueOf(satisfied), BigDecimal.valueOf(base), NO_ANSWER)));
        }
    }
}
