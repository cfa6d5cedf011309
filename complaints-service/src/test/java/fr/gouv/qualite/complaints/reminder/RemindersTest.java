package fr.gouv.qualite.complaints.reminder;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.reminder.Reminders;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class RemindersTest {

    @Inject
    Reminders reminders;

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @Test
    void a_site_is_written_to_once_a_working_day_in_its_office_hours() {
        // Given: a case due on Friday 13 May 2022; on Sunday the 15th nobody is written to.
        SettableClock.set("2022-05-06T10:00:00Z");
        String site = Api.site("60-BEAUVAIS", "Préfecture de l’Oise");
        Map<String, Object> body = aComplaint(site);
        Api.record(body);
        as(Tokens.manager("60"))
                .header("If-Match", "\"0\"")
                .body(Map.of("deskEmail", "accueil@oise.example", "managerEmail", "qualite@oise.example"))
                .put("reminders/" + site)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        // When
        remindAt("2022-05-15T10:00:00Z");
        remindAt("2022-05-16T03:00:00Z");
        String beforeMonday = lastDigest(site);
        remindAt("2022-05-16T08:00:00Z");
        remindAt("2022-05-16T12:00:00Z");
        String onMonday = lastDigest(site);
        remindAt("2022-05-17T08:00:00Z");
        SettableClock.goesAgain();

        // Then
        assertThat(beforeMonday).isEqualTo("null");
        assertThat(onMonday).isEqualTo("2022-05-16");
        assertThat(MailServer.await("En retard à Préfecture de l’Oise").text()).contains("vendredi 13 mai");
        assertThat(MailServer.await("En tout : 1 demande à traiter").text()).contains("/app/reclamations/");
        assertThat(lastDigest(site)).isEqualTo("2022-05-17");
    }

    @Test
    void only_the_manager_changes_the_addresses_and_from_the_version_they_read() {
        // Given
        String site = Api.site("60-CLERMONT", "Clermont");
        Map<String, Object> body = Map.of("deskEmail", "accueil@clermont.example");

        // Then
        as(Tokens.manager("60")).body(body).put("reminders/" + site).then().statusCode(428);
        as(Tokens.manager("60"))
                .header("If-Match", "\"3\"")
                .body(body)
                .put("reminders/" + site)
                .then()
                .statusCode(412);
        as(Tokens.manager("60"))
                .header("If-Match", "\"0\"")
                .body(Map.of("deskEmail", "accueil"))
                .put("reminders/" + site)
                .then()
                .statusCode(422)
                .body("errors[0].field", is("deskEmail"));
        as(Tokens.agent(site)).get("reminders/" + site).then().statusCode(200).body("version", is(0));
    }

    private void remindAt(String instant) {
        reminders.remind(Instant.parse(instant));
    }

    private static String lastDigest(String site) {
        return as(Tokens.agent(site)).get("reminders/" + site).jsonPath().get("lastDigest") + "";
    }
}
