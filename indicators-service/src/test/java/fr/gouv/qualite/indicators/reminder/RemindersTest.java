package fr.gouv.qualite.indicators.reminder;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.platform.reminder.Reminders;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** March 2022 is over; its third working day after is Tuesday 5 April. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class RemindersTest {

    @Inject
    Reminders reminders;

    @Test
    void a_site_is_reminded_of_its_incomplete_months_in_its_office_hours_and_never_twice_a_week() {
        // Given
        prefecture("09");
        Api.keep("sites/09-FOIX", """
                {"name": "Préfecture de l’Ariège", "type": "PREFECTURE", "town": "Foix", "openedOn": "2022-03-01"}""");
        String site = "09-FOIX";
        write(site, "referent@ariege.example", "qualite@ariege.example");

        // When
        remindAt("2022-04-04T08:00:00Z"); // The second working day.
        remindAt("2022-04-05T04:00:00Z"); // Six in the morning there.
        remindAt("2022-04-03T08:00:00Z"); // A Sunday.
        String before = lastDigest(site);
        remindAt("2022-04-05T08:00:00Z");
        remindAt("2022-04-05T12:00:00Z");
        remindAt("2022-04-06T08:00:00Z");
        String first = lastDigest(site);
        remindAt("2022-04-12T08:00:00Z");

        // Then
        assertThat(before).isEqualTo("null");
        assertThat(first).isEqualTo("2022-04-05");
        assertThat(lastDigest(site)).isEqualTo("2022-04-12");
        MailServer.Mail mail = MailServer.await("/app/indicateurs/09-FOIX/2022-03");
        assertThat(mail.text()).contains("Mars 2022 : 1 indicateur à saisir\n- REMINDED_MAIL\n");
        assertThat(mail.headers())
                .contains("referent@ariege.example", "Auto-Submitted: auto-generated")
                .doesNotContain("qualite@ariege.example");
    }

    @Test
    void the_quality_manager_is_told_what_waits_to_be_validated_until_it_is() {
        // Given
        prefecture("82");
        String site = Api.site("82-MONTAUBAN");
        write(site, null, "qualite@montauban.example");
        for (String month : List.of("2022-01", "2022-02", "2022-03")) {
            recordFirst(Tokens.referent(site), site + "/" + month + "/REMINDED_MAIL", counts("1", "2"))
                    .statusCode(200);
        }

        // When
        remindAt("2022-04-08T08:00:00Z");
        List.of("2022-01", "2022-02", "2022-03").forEach(month -> as(Tokens.manager("82"))
                .post("month-boards/" + site + "/" + month + "/validation")
                .then()
                .statusCode(200));
        remindAt("2022-04-20T08:00:00Z");

        // Then
        MailServer.Mail mail = MailServer.await("/app/indicateurs/82-MONTAUBAN/2022-03");
        assertThat(mail.text()).contains("Mars 2022 : une saisie à valider");
        assertThat(lastDigest(site)).isEqualTo("2022-04-08");
    }

    @Test
    void a_reminder_waits_for_a_mail_server_that_is_away_and_is_counted_meanwhile() {
        // Given
        prefecture("23");
        String site = Api.site("23-GUERET");
        write(site, "referent@gueret.example", "qualite@gueret.example");
        MailServer.refuse(true);

        // When
        double postponedBefore = letters("postponed");
        try {
            remindAt("2022-04-05T08:00:00Z");
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> letters("postponed") > postponedBefore);
        } finally {
            MailServer.refuse(false);
        }

        // Then
        assertThat(lastDigest(site)).isEqualTo("2022-04-05");
        assertThat(MailServer.await("/app/indicateurs/23-GUERET/2022-03").headers())
                .contains("referent@gueret.example");
    }

    private static void prefecture(String code) {
        Api.indicator("REMINDED_MAIL", "PERCENT", "RATIO", "ENTERED");
        Api.prefecture(code, "REMINDED_MAIL");
    }

    private static void write(String site, @Nullable String desk, String manager) {
        as(Tokens.manager(site.substring(0, 2)))
                .header("If-Match", "\"0\"")
                .body("{%s \"managerEmail\": \"%s\"}"
                        .formatted(desk == null ? "" : "\"deskEmail\": \"" + desk + "\",", manager))
                .put("reminders/" + site)
                .then()
                .statusCode(200);
    }

    private void remindAt(String instant) {
        reminders.remind(Instant.parse(instant));
    }

    private static String lastDigest(String site) {
        return as(Tokens.manager(site.substring(0, 2)))
                        .get("reminders/" + site)
                        .jsonPath()
                        .get("lastDigest") + "";
    }

    /** How many letters had this end, as the metrics say. */
    private static double letters(String outcome) {
        return given().get("/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("qualite_letters_total") && line.contains("\"" + outcome + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
