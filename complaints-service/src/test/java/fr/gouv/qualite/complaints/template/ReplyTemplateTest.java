package fr.gouv.qualite.complaints.template;

import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text for answers from its first words to the day nobody answers with it any more. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ReplyTemplateTest {

    private static final String PREFECTURE = "55";
    private static final String SITE = "55-VERDUN";

    @Test
    void a_text_is_submitted_then_approved_and_its_next_version_is_to_be_approved_again() {
        // Given
        String first = write("CYCLE", "Bonjour.");
        step(first, "submission").statusCode(200).body("submittedOn", notNullValue());
        step(first, "submission").statusCode(409);

        // When
        approve(first, today()).statusCode(200).body("approvedOn", equalTo(today().toString()));

        // Then
        approve(first, today()).statusCode(409);
        as(Tokens.manager(PREFECTURE))
                .get("reply-templates/" + first)
                .then()
                .body("steps", containsInAnyOrder("REVISE", "WITHDRAW"));
        String second = write("CYCLE", "Bonjour, merci.");
        as(Tokens.agent(SITE))
                .get("reply-templates/" + first + "/versions")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.version", contains(2, 1))
                .body("items[0].approvedOn", nullValue())
                .body("items[1].steps", empty());
        approve(first, today()).statusCode(409);
    }

    @Test
    void an_approval_is_neither_to_come_nor_before_the_submission() {
        // Given
        String id = write("DATES", "Bonjour.");

        // When
        approve(id, today().plusDays(2)).statusCode(422).body("errors[0].field", equalTo("approvedOn"));
        step(id, "submission").statusCode(200);
        approve(id, today().minusDays(1)).statusCode(422).body("errors[0].field", equalTo("approvedOn"));
        as(Tokens.manager(PREFECTURE))
                .body("{\"approvedOn\":\"0026-11-24\"}")
                .post("reply-templates/" + id + "/approval")
                .then()
                .statusCode(422);
        as(Tokens.manager(PREFECTURE))
                .body("{}")
                .post("reply-templates/" + id + "/approval")
                .then()
                .statusCode(422);

        // Then
        as(Tokens.manager(PREFECTURE)).get("reply-templates/" + id).then().body("approvedOn", nullValue());
    }

    @Test
    void nobody_answers_with_a_withdrawn_text_until_it_is_written_anew() {
        // Given
        Api.site(SITE, "Verdun");
        String id = write("WITHDRAWN", "Bonjour.");

        // When
        step(id, "withdrawal").statusCode(200).body("withdrawnOn", notNullValue());

        // Then
        step(id, "withdrawal").statusCode(409);
        listed("").body("items.id", not(hasItem(id)));
        listed("?withdrawn=true").body("items.id", hasItem(id));
        assertThat(answeredWith(id)).isEqualTo(422);

        // When
        String again = write("WITHDRAWN", "Bonjour, de nouveau.");

        // Then
        listed("").body("items.id", hasItem(again));
        assertThat(answeredWith(again)).isEqualTo(200);
    }

    @Test
    void nobody_answers_with_a_former_version_of_a_withdrawn_text() {
        // Given
        Api.site(SITE, "Verdun");
        String former = write("FORMER", "Bonjour.");
        String latest = write("FORMER", "Bonjour, de nouveau.");
        assertThat(answeredWith(former)).isEqualTo(200);

        // When
        step(latest, "withdrawal").statusCode(200);

        // Then
        assertThat(answeredWith(former)).isEqualTo(422);
    }

    @Test
    void the_texts_of_everyone_are_the_ministrys() {
        String id = as(Tokens.of("national"))
                .body(Map.of("code", "EVERYONE", "title", "Titre", "language", "fr", "body", "Bonjour."))
                .post("reply-templates")
                .then()
                .statusCode(201)
                .body("steps", hasItem("WITHDRAW"))
                .extract()
                .path("id");

        as(Tokens.manager(PREFECTURE))
                .get("reply-templates/" + id)
                .then()
                .statusCode(200)
                .body("steps", empty());
        step(id, "withdrawal").statusCode(403);
    }

    private static int answeredWith(String template) {
        Map<String, Object> body = Api.aComplaint(SITE);
        return as(Tokens.agent(SITE))
                .body(Map.of("template", template))
                .post("cases/" + Api.record(body) + "/answer")
                .statusCode();
    }

    private static String write(String code, String body) {
        return as(Tokens.manager(PREFECTURE))
                .body(Map.of("code", code, "prefecture", PREFECTURE, "title", "Titre", "language", "fr", "body", body))
                .post("reply-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse step(String id, String step) {
        return as(Tokens.manager(PREFECTURE))
                .post("reply-templates/" + id + "/" + step)
                .then();
    }

    private static ValidatableResponse approve(String id, LocalDate day) {
        return as(Tokens.manager(PREFECTURE))
                .body(Map.of("approvedOn", day.toString()))
                .post("reply-templates/" + id + "/approval")
                .then();
    }

    private static ValidatableResponse listed(String query) {
        return as(Tokens.agent(SITE)).get("reply-templates" + query).then().statusCode(200);
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
    }
}
