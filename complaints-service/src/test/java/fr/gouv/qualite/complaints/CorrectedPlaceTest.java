package fr.gouv.qualite.complaints;

import static fr.gouv.qualite.complaints.Api.byPost;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.platform.test.Events;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What indicators corrects of a place counts for what comes afterwards. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class CorrectedPlaceTest {

    @Test
    void a_corrected_holiday_and_time_zone_applies_to_the_next_case() {
        // Given
        Api.site("977-GUSTAVIA", "Saint-Barthélemy");
        aCase("977-GUSTAVIA").body("deadline.calendar", is("SAINT_BARTHELEMY"));

        // When
        published("977-GUSTAVIA", "SAINT_MARTIN", "Pacific/Noumea", "");

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> aCase("977-GUSTAVIA")
                .extract()
                .path("deadline.calendar")
                .equals("SAINT_MARTIN"));
        aCase("977-GUSTAVIA").body("deadline.timeZone", is("Pacific/Noumea"), "deadline.leftOut", nullValue());
    }

    @Test
    void the_local_holidays_that_a_calendar_leaves_out_are_said() {
        // Given
        Api.site("987-PAPEETE", "Papeete");

        // Then
        aCase("987-PAPEETE")
                .body(
                        "deadline.leftOut",
                        containsString("le 5 mars"),
                        "deadline.leftOut",
                        containsString("jours ouvrés"));
    }

    @Test
    void a_site_that_is_yet_to_open_takes_no_message() {
        // Given
        Api.site("987-UTUROA", "Uturoa");
        LocalDate opening = LocalDate.now(ZoneOffset.UTC).plusDays(30);

        // When
        published("987-UTUROA", "POLYNESIE_FRANCAISE", "Pacific/Tahiti", ", \"openedOn\": \"" + opening + "\"");

        // Then
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Api.anonymously()
                                .body(byPost("987-UTUROA"))
                                .post("public/cases")
                                .statusCode()
                        == 409);
        Api.anonymously()
                .body(byPost("987-UTUROA"))
                .post("public/cases")
                .then()
                .body("detail", containsString("« Uturoa » n’ouvre que le "));
    }

    private static ValidatableResponse aCase(String site) {
        return Api.as(Tokens.agent(site))
                .get("cases/" + Api.record(byPost(site)))
                .then()
                .statusCode(200);
    }

    private static void published(String code, String zone, String timeZone, String days) {
        Events.publish("fr.gouv.qualite.indicators.organisation-changed.v1", code, """
                {"kind": "SITE", "code": "%s", "prefecture": "%s", "name": "%s", "siteType": "PREFECTURE", "town": "Ville",
                 "holidayZone": "%s", "timeZone": "%s"%s, "version": 2}""".formatted(
                code, code.substring(0, 3), code.equals("987-UTUROA") ? "Uturoa" : "Site", zone, timeZone, days));
    }
}
