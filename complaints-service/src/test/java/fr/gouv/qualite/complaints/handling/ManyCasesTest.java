package fr.gouv.qualite.complaints.handling;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static fr.gouv.qualite.complaints.Api.byPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One step for several cases at once. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class ManyCasesTest {

    private static final String SITE = "29-QUIMPER";
    private static final String ELSEWHERE = "22-GUINGAMP";

    @Inject
    DeadlineRules rules;

    @Test
    void each_case_is_judged_by_itself_and_says_what_became_of_it() {
        // Given
        Api.site(SITE, "Quimper");
        Api.site(ELSEWHERE, "Guingamp");
        String open = Api.record(aComplaint(SITE));
        String closed = Api.record(anonymous());
        as(Tokens.agent(SITE)).post("cases/" + closed + "/closure").then().statusCode(200);
        String elsewhere = Api.record(aComplaint(ELSEWHERE));
        String unknown = UUID.randomUUID().toString();

        // When
        JsonPath answer =
                take(step("ASSIGNMENT", open, closed, elsewhere, unknown), "assignment", Map.of("agent", "me"));

        // Then
        assertThat(answer.getInt("done")).isEqualTo(1);
        assertThat(answer.getInt("refused")).isEqualTo(3);
        assertThat(answer.getString("results.find { it.id == '" + closed + "' }.reason"))
                .isEqualTo(
                        "Cette demande est dans l’état « Close » : cette opération n’y est pas possible. Relisez-la.");
        assertThat(answer.getString("results.find { it.id == '" + elsewhere + "' }.reason"))
                .as("what tells nobody that it exists")
                .isEqualTo("Cette demande n’existe pas.");
        assertThat(answer.getString("results.find { it.id == '" + elsewhere + "' }.number"))
                .isNull();
        assertThat(answer.getString("results.find { it.id == '" + unknown + "' }.reason"))
                .isEqualTo("Cette demande n’existe pas.");
        assertThat(assignee(open)).isEqualTo(assigneeName()).isNotNull();
        assertThat(assignee(closed)).isNull();
        assertThat(lastStep(open)).isEqualTo("ASSIGNMENT");
        assertThat(lastStep(closed)).isEqualTo("CLOSURE");
    }

    @Test
    void the_same_gesture_sent_again_acts_once() {
        // Given
        Api.site(SITE, "Quimper");
        Map<String, Object> body = step("ACKNOWLEDGEMENT", Api.record(aComplaint(SITE)), Api.record(aComplaint(SITE)));
        String key = UUID.randomUUID().toString();

        // When
        String first = send(body, key);
        String second = send(body, key);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(JsonPath.from(first).getInt("done")).isEqualTo(2);
    }

    @Test
    void cases_are_requalified_together_and_those_owed_an_answer_are_not_closed() {
        // Given
        Api.site(SITE, "Quimper");
        String owed = Api.record(byPost(SITE));
        String thanks = Api.record(anonymous());

        // When
        JsonPath requalified = take(
                step("REQUALIFICATION", owed, thanks),
                "requalification",
                Map.of("kind", "SUGGESTION", "scope", "OTHER_ADMINISTRATION"));
        JsonPath closed = take(step("CLOSURE", owed, thanks), "closure", Map.of("note", "Vu en réunion."));

        // Then
        assertThat(requalified.getInt("done")).isEqualTo(2);
        assertThat(closed.getInt("done")).isEqualTo(1);
        assertThat(closed.getString("results.find { !it.done }.reason"))
                .isEqualTo("Une réponse est due à cette personne : répondez avant de clore la demande.");
        as(Tokens.agent(SITE)).get("cases/" + owed).then().body("kind", is("SUGGESTION"), "state", is("RECEIVED"));
        as(Tokens.agent(SITE)).get("cases/" + thanks).then().body("state", is("CLOSED"));
    }

    @Test
    void no_more_than_a_hundred_cases_are_handled_at_once() {
        Api.site(SITE, "Quimper");
        String[] tooMany =
                Stream.generate(UUID::randomUUID).limit(101).map(UUID::toString).toArray(String[]::new);
        as(Tokens.agent(SITE))
                .body(step("CLOSURE", tooMany))
                .post("cases/steps")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("cases"), "errors[0].message", is("Choisissez de un à cent demandes."));
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_cases() {
        // Given
        Api.site(SITE, "Quimper");
        String[] cases = IntStream.range(0, 12)
                .mapToObj(each -> Api.record(aComplaint(SITE)))
                .toArray(String[]::new);
        long three = statementsFor(cases[0], cases[1], cases[2]);

        // When
        long twelve = statementsFor(cases);

        // Then
        assertThat(twelve).isEqualTo(three);
    }

    private long statementsFor(String... cases) {
        // The book of rules is kept for a minute: each reads it.
        rules.haveChanged();
        return Statements.of(() -> take(
                step("REQUALIFICATION", cases),
                "requalification",
                Map.of("kind", "COMPLAINT", "scope", "RECEPTION", "theme", "Attente " + cases.length)));
    }

    private static Map<String, Object> anonymous() {
        Map<String, Object> body = aComplaint(SITE);
        body.remove("person");
        return body;
    }

    private static Map<String, Object> step(String step, String... cases) {
        return new HashMap<>(Map.of("step", step, "cases", List.of(cases)));
    }

    private static JsonPath take(Map<String, Object> body, String field, Map<String, Object> details) {
        body.put(field, details);
        return JsonPath.from(send(body, UUID.randomUUID().toString()));
    }

    private static String send(Map<String, Object> body, String key) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .basePath("/api/complaints/v1/")
                .auth()
                .oauth2(Tokens.agent(SITE).bearer())
                .header("Idempotency-Key", key)
                .body(body)
                .post("cases/steps")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String assignee(String id) {
        return as(Tokens.agent(SITE)).get("cases/" + id).jsonPath().getString("assignee.name");
    }

    private static String assigneeName() {
        return as(Tokens.agent(SITE))
                .get("cases/agents?site=" + SITE)
                .jsonPath()
                .getString("items[0].name");
    }

    private static String lastStep(String id) {
        return as(Tokens.agent(SITE)).get("cases/" + id + "/events").jsonPath().getString("items[-1].type");
    }
}
