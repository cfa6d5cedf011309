package fr.gouv.qualite.surveys.tally;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tallies are those of the months in which people answered, and equal a recount of the responses. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class TallyTableTest {

    private final String campaign = "tally-" + UUID.randomUUID();

    @Inject
    TallyTable tallies;

    @Inject
    CheckTallies check;

    @Inject
    MeterRegistry metrics;

    @Inject
    Session database;

    @BeforeEach
    void threeResponsesOverTwoMonths() {
        run("INSERT INTO site (code, name, time_zone, version) VALUES ('88-EPINAL', 'Épinal', 'Europe/Paris', 1)"
                + " ON CONFLICT DO NOTHING");
        run("INSERT INTO questionnaire (code, latest, version) VALUES ('" + campaign + "', 1, 1)");
        run("""
            INSERT INTO questionnaire_version (questionnaire, number, form) VALUES ('%s', 1,
                '{"questions": [{"code": "EASY", "type": "SATISFACTION", "theme": "WEBSITE"},
                                {"code": "CLEAR", "type": "SATISFACTION", "theme": "WEBSITE"},
                                {"code": "WHY", "type": "MULTIPLE_CHOICE"}, {"code": "IDEA", "type": "FREE_TEXT"}]}')""".formatted(campaign));
        run("""
            INSERT INTO campaign (slug, prefecture, site, title, questionnaire, questionnaire_number, begins_on, ends_on,
                channels, state, version)
            VALUES ('%1$s', '88', '88-EPINAL', '{"fr": "Enquête"}', '%1$s', 1, '2022-01-01', '2022-12-31', '{LINK}',
                'OPEN', 1)""".formatted(campaign));
        respond("2022-02-28", "{\"EASY\": \"SATISFIED\", \"CLEAR\": \"DISSATISFIED\", \"WHY\": [\"A\", \"B\"]}");
        respond("2022-03-01", "{\"EASY\": \"NO_ANSWER\", \"IDEA\": \"Des sièges\"}");
        respond("2022-03-31", "{\"EASY\": \"SATISFIED\", \"CLEAR\": \"NO_ANSWER\"}");
    }

    @Test
    void what_waits_is_counted_as_what_is_folded_in_the_month_of_the_answer() {
        for (boolean folded : new boolean[] {false, true}) {
            if (folded) {
                QuarkusTransaction.requiringNew().run(() -> tallies.fold(campaign));
            }
            assertThat(QuarkusTransaction.requiringNew().call(() -> tallies.of(campaign)))
                    .contains(
                            new Tally(Tally.FORM, Tally.ANSWERED, 3),
                            new Tally(Tally.FORM, "WEBSITE", 2),
                            new Tally(Tally.FORM, Tally.ANY_THEME, 2),
                            new Tally("EASY", "SATISFIED", 2),
                            new Tally("WHY", "B", 1),
                            new Tally("IDEA", Tally.ANSWERED, 1))
                    .doesNotContain(new Tally("IDEA", "Des sièges", 1));
            assertThat(QuarkusTransaction.requiringNew()
                            .call(() -> tallies.of(campaign, Period.Month.parse("2022-03"))))
                    .contains(
                            new Tally(Tally.FORM, Tally.ANSWERED, 2),
                            new Tally(Tally.FORM, "WEBSITE", 1),
                            new Tally("EASY", "SATISFIED", 1));
        }
    }

    @Test
    void a_tally_that_was_broken_is_found_and_a_recount_repairs_it() {
        QuarkusTransaction.requiringNew().run(() -> tallies.fold(campaign));
        assertThat(drift()).isZero();

        run("UPDATE monthly_tally SET persons = persons + 1 WHERE question = 'EASY' AND campaign = '" + campaign
                + "' AND choice = 'SATISFIED' AND month = '2022-02-01'");
        run("DELETE FROM monthly_tally WHERE question = 'WHY' AND choice = 'A' AND campaign = '" + campaign + "'");

        assertThat(drift()).isEqualTo(2);
        check.check(List.of(campaign));
        check.check(List.of());
        assertThat(metrics.get("qualite.tally.drift").gauge().value()).isEqualTo(2);
        assertThat(QuarkusTransaction.requiringNew().call(() -> tallies.recount(campaign)))
                .isEqualTo(3);
        check.check(List.of(campaign));
        assertThat(metrics.get("qualite.tally.drift").gauge().value()).isZero();
    }

    private int drift() {
        return QuarkusTransaction.requiringNew().call(() -> tallies.drift(campaign));
    }

    private void respond(String day, String answers) {
        UUID id = UUID.randomUUID();
        run("INSERT INTO response (id, campaign, channel, answered_on, answers) VALUES ('%s', '%s', 'LINK', '%s', '%s')"
                .formatted(id, campaign, day, answers));
        run("INSERT INTO response_to_count (campaign, response) VALUES ('%s', '%s')".formatted(campaign, id));
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(statement).executeUpdate());
    }
}
