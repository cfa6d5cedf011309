package fr.gouv.qualite.complaints;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The e-mails of 2020 give the rates and the mean delays that the prefecture published: in time, 99 % at Marseille,
 * 98 % at Aix-en-Provence and Arles, 100 % at Istres. The counts behind them are reconstructed, the smallest that give
 * them exactly.
 */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class BouchesDuRhoneTest {

    @Test
    void the_emails_of2020_give_the_published_rates_and_delays() {
        // Given
        answerEmails("13-MARSEILLE", Map.of(1, 4, 2, 95, 6, 1));
        answerEmails("13-AIX-EN-PROVENCE", Map.of(2, 33, 3, 16, 6, 1));
        answerEmails("13-ARLES", Map.of(2, 33, 3, 16, 6, 1));
        answerEmails("13-ISTRES", Map.of(1, 20));

        // When
        JsonPath table = as(Tokens.manager("13"))
                .get("statistics/table?prefecture=13&from=2020-01&to=2020-12&by=SITE&kind=INFORMATION_REQUEST")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        expect(table, "13-MARSEILLE", 99, 2);
        expect(table, "13-AIX-EN-PROVENCE", 98, 2.4);
        expect(table, "13-ARLES", 98, 2.4);
        expect(table, "13-ISTRES", 100, 1);
        // From its cases, 217 of 220: not the mean of the four rates.
        assertThat(table.getDouble("total.electronic.inTimeRate.value")).isEqualTo(98.64);
        assertThat(table.getDouble("total.electronic.medianDelay")).isEqualTo(2);
    }

    private static void expect(JsonPath table, String site, double rate, double mean) {
        String figures = "rows.find { it.code == '" + site + "' }.electronic.";
        assertThat(table.getDouble(figures + "inTimeRate.value")).as(site).isEqualTo(rate);
        assertThat(table.getDouble(figures + "meanDelay.value")).as(site).isEqualTo(mean);
    }

    /**
     * E-mails of Monday 13 January 2020, a week without a holiday. The first of each sort is recorded and answered; the
     * others are copies of it.
     *
     * @param answers how many answers took how many working days
     */
    private static void answerEmails(String site, Map<Integer, Integer> answers) {
        Api.site(site, site);
        answers.forEach((days, count) -> copy(answerAnEmail(site, 13 + days + (days > 4 ? 2 : 0)), count));
    }

    private static String answerAnEmail(String site, int day) {
        Map<String, Object> email = aComplaint(site);
        email.put("kind", "INFORMATION_REQUEST");
        email.put("channel", "EMAIL");
        email.put("receivedOn", "2020-01-13");
        String id = Api.record(email);
        as(Tokens.manager("13"))
                .body(Map.of("message", "Bonjour.", "answeredOn", "2020-01-" + day, "reason", "Saisie tardive."))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200);
        return id;
    }

    private static void copy(String id, int count) {
        try {
            Database.run("""
                    DO $$ DECLARE kept text; BEGIN
                        SELECT string_agg(column_name, ',') INTO kept FROM information_schema.columns
                        WHERE table_name = 'case_file' AND is_generated = 'NEVER' AND column_name NOT IN ('id', 'number');
                        EXECUTE 'INSERT INTO case_file (id, number, ' || kept || ')
                            SELECT gen_random_uuid(), number || n, ' || kept || '
                            FROM case_file, generate_series(2, %d) AS n WHERE id = ''%s''';
                    END $$""".formatted(count, id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
