package fr.gouv.qualite.complaints.presence;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two colleagues who have one case open see each other, and nobody else sees them. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class PresenceTest {

    private static final String SITE = "65-TARBES";

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @Test
    void colleagues_see_each_other_until_they_leave_or_are_silent_for_a_minute_and_a_half() {
        // Given
        Api.site(SITE, "Tarbes");
        String id = Api.record(aComplaint(SITE));
        Tokens alix = Tokens.agent(SITE).name("Alix Agent");
        Tokens rose = Tokens.manager("65").name("Rose Qualité");

        // Then
        SettableClock.set("2026-11-02T10:00:00Z");
        renew(alix, id, false).body("items", empty());
        renew(rose, id, true).body("items.name", contains("Alix Agent"), "items.answering", contains(false));
        renew(alix, id, false).body("items.name", contains("Rose Qualité"), "items.answering", contains(true));
        as(rose).delete("cases/" + id + "/presence").then().statusCode(204);
        renew(alix, id, false).body("items", empty());
        renew(rose, id, false).body("items.name", contains("Alix Agent"));
        SettableClock.set("2026-11-02T10:01:31Z");
        renew(rose, id, false).body("items", empty());
    }

    @Test
    void nobody_is_present_on_a_case_that_they_do_not_handle() {
        Api.site(SITE, "Tarbes");
        String id = Api.record(aComplaint(SITE));

        as(Tokens.agent("27-EVREUX"))
                .body(Map.of("answering", false))
                .put("cases/" + id + "/presence")
                .then()
                .statusCode(403);
        as(Tokens.agent("27-EVREUX")).delete("cases/" + id + "/presence").then().statusCode(403);
    }

    private static ValidatableResponse renew(Tokens who, String id, boolean answering) {
        return as(who).body(Map.of("answering", answering))
                .put("cases/" + id + "/presence")
                .then()
                .statusCode(200);
    }
}
