package fr.gouv.qualite.surveys;

import static fr.gouv.qualite.surveys.Api.anonymously;
import static fr.gouv.qualite.surveys.Api.answer;
import static fr.gouv.qualite.surveys.Api.as;
import static fr.gouv.qualite.surveys.Api.today;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.gouv.qualite.platform.test.Events;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody is surveyed where nobody is received any more, or yet. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ClosedSiteTest {

    private static final Tokens MANAGER = Tokens.manager("52");

    @Test
    void a_survey_of_a_site_that_has_closed_is_not_offered_and_says_where_to_go() {
        // Given
        Api.site("52-LANGRES", "Europe/Paris");
        String slug = Api.openCampaignOf("52-CHAUMONT");
        anonymously().get("public/campaigns?limit=100&site=52-CHAUMONT").then().body("items.slug", hasItem(slug));

        // When
        closes("52-CHAUMONT", null, today().minusDays(1), 2);

        // Then
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> anonymously().get("public/campaigns/" + slug).statusCode() == 410);
        anonymously()
                .get("public/campaigns/" + slug)
                .then()
                .body("type", is("https://qualite.gouv.fr/problems/surveyed-site-closed"))
                .body(
                        "detail",
                        startsWith("Cette enquête ne prend plus de réponse. « Site de 52-CHAUMONT » a fermé le "))
                .body("detail", containsString("Adressez-vous à : « Site de 52-LANGRES »"));
        anonymously().get("public/campaigns?limit=100&site=52-CHAUMONT").then().body("items.slug", not(hasItem(slug)));
        answer(slug, "{\"USED\": \"NO\"}").then().statusCode(410);
    }

    @Test
    void an_answer_on_paper_of_a_day_when_the_site_was_open_is_still_typed_in() {
        // Given
        String slug = Api.openCampaignOf("52-SAINT-DIZIER");
        closes("52-SAINT-DIZIER", null, today().minusDays(2), 2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> anonymously().get("public/campaigns/" + slug).statusCode() == 410);

        // Then
        paper(slug, today().minusDays(2), 201);
        paper(slug, today().minusDays(1), 410);
    }

    @Test
    void no_campaign_is_planned_outside_the_days_of_its_site() {
        // Given
        Api.site("52-WASSY", "Europe/Paris");
        Api.questionnaire("SHORT");
        closes("52-WASSY", today().minusDays(30), today().plusDays(30), 2);
        String draft = "campaign-" + UUID.randomUUID();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> plan(today(), today().plusDays(31)) == 409);

        // Then
        Api.create(MANAGER, "campaign-" + UUID.randomUUID(), "52-WASSY", "SHORT", today().minusDays(31), today())
                .then()
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/site-closed"))
                .body("detail", containsString("n’ouvre que le"));
        Api.create(MANAGER, draft, "52-WASSY", "SHORT", today(), today().plusDays(30))
                .then()
                .statusCode(201);

        // When
        closes("52-WASSY", null, today().minusDays(1), 3);

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> plan(today(), today()) == 409);
        as(MANAGER)
                .post("campaigns/" + draft + "/opening")
                .then()
                .statusCode(409)
                .body("detail", containsString("a fermé"));
    }

    private static int plan(LocalDate from, LocalDate to) {
        return Api.create(MANAGER, "campaign-" + UUID.randomUUID(), "52-WASSY", "SHORT", from, to)
                .statusCode();
    }

    private static void paper(String slug, LocalDate day, int status) {
        as(MANAGER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"answers\": {\"USED\": \"NO\"}, \"answeredOn\": \"" + day + "\"}")
                .post("campaigns/" + slug + "/responses")
                .then()
                .statusCode(status);
    }

    private static void closes(String code, @Nullable LocalDate openedOn, LocalDate closedOn, int version) {
        Events.publish("fr.gouv.qualite.indicators.organisation-changed.v1", code, """
                {"kind": "SITE", "code": "%s", "prefecture": "52", "name": "Site de %s", "siteType": "PREFECTURE",
                 "holidayZone": "METROPOLE", "timeZone": "Europe/Paris"%s, "closedOn": "%s", "version": %d}""".formatted(
                        code, code, openedOn == null ? "" : ", \"openedOn\": \"" + openedOn + "\"", closedOn, version));
    }
}
