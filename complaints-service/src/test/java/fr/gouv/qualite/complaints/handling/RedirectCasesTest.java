package fr.gouv.qualite.complaints.handling;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static fr.gouv.qualite.complaints.Api.byPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One act says that a case is for another service, tells the person where to write, and stops the clock. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class RedirectCasesTest {

    private static final String SITE = "49-ANGERS";

    @Test
    void one_act_qualifies_writes_and_stops_the_clock_and_is_counted_apart() {
        // Given
        Api.site(SITE, "Angers");
        String id = Api.record(received("2022-02-01", aComplaint(SITE)));
        JsonPath before = statistics("2022-02");

        // When
        redirect(id, redirection("Mairie d’Angers : https://www.angers.fr"))
                .statusCode(200)
                .body("state", is("ANSWERED"), "scope", is("TOWN_HALL_RECEPTION"), "kind", is("COMPLAINT"))
                .body("redirectedBy", is("EMAIL"), "answeredOn", notNullValue(), "owedAnswer", is(true))
                .body("answerTemplate.code", is("REORIENTATION"), "answerTemplate.version", is(1));

        // Then
        MailServer.Mail mail = MailServer.await("Mairie d’Angers : https://www.angers.fr");
        assertThat(mail.text()).contains("49-2022-", "adressez-vous à");
        as(Tokens.agent(SITE))
                .get("cases/" + id + "/events")
                .then()
                .body("items[-1].type", is("REDIRECTION"), "items[-1].template", is("REORIENTATION, version 1"));
        JsonPath after = statistics("2022-02");
        assertThat(after.getLong("redirected")).isEqualTo(before.getLong("redirected") + 1);
        as(Tokens.agent(SITE))
                .get("cases?answer=REDIRECTED&site=" + SITE + "&receivedFrom=2022-02-01&receivedTo=2022-02-28")
                .then()
                .body("items.id", hasItem(id));
        redirect(id, redirection("Ailleurs")).statusCode(409);
    }

    @Test
    void a_wrong_redirection_is_taken_back_and_the_person_told() {
        // Given
        Api.site(SITE, "Angers");
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        String number = lodged.getString("number");
        String id = as(Tokens.agent(SITE)).get("cases?q=" + number).path("items[0].id");
        redirect(id, redirection("Caisse du Maine")).statusCode(200);
        assertThat(followed(lodged).getString("redirection")).isEqualTo("Caisse du Maine");

        // When
        as(Tokens.agent(SITE)).post("cases/" + id + "/reopening").then().statusCode(422);
        as(Tokens.agent(SITE))
                .body(Map.of("reason", "C’est bien pour nous."))
                .post("cases/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("state", is("REOPENED"), "redirection", nullValue(), "redirectedBy", nullValue())
                .body("answer", nullValue(), "owedAnswer", is(true));

        // Then
        assertThat(MailServer.await("adresser votre demande " + number + " à un autre service")
                        .text())
                .contains("n’en tenez pas compte", "Vous aurez une réponse au plus tard le");
        assertThat(followed(lodged).getString("redirection")).isNull();
        assertThat(followed(lodged).getString("answer")).isNull();
    }

    @Test
    void many_wrong_redirections_are_taken_back_at_once_and_nothing_else_is() {
        // Given
        Api.site(SITE, "Angers");
        String byMail = Api.record(aComplaint(SITE));
        String byPost = Api.record(byPost(SITE));
        String answered = Api.record(aComplaint(SITE));
        redirect(byMail, redirection("Caisse du Maine")).statusCode(200);
        redirect(byPost, redirection("Caisse du Maine")).statusCode(200);
        as(Tokens.agent(SITE)).body(Map.of("message", "Bonjour.")).post("cases/" + answered + "/answer");
        Map<String, Object> step =
                new HashMap<>(Map.of("step", "REOPENING", "cases", List.of(byMail, byPost, answered)));

        // When
        as(Tokens.agent(SITE)).body(step).post("cases/steps").then().statusCode(422);
        step.put("reopening", Map.of("reason", "C’est bien pour nous."));
        JsonPath done = many(step, UUID.randomUUID().toString());

        // Then
        assertThat(done.getInt("done")).isEqualTo(2);
        assertThat(done.getString("results.find { !it.done }.reason")).contains("n’a pas été réorientée");
        read(byMail).body("state", is("REOPENED"), "redirectedBy", nullValue(), "answeredOn", nullValue());
        read(byPost).body("state", is("REOPENED"), "owedAnswer", is(true));
        read(answered).body("state", is("ANSWERED"));
    }

    @Test
    void a_letter_that_redirects_is_not_sent_as_an_answer_that_does_not() {
        // Given
        Api.site(SITE, "Angers");
        String id = Api.record(aComplaint(SITE));
        String template = as(Tokens.agent(SITE))
                .get("reply-templates")
                .path("items.find { it.use == 'REDIRECTION' && it.language == 'fr' }.id");

        // Then
        as(Tokens.agent(SITE))
                .body(Map.of("template", template, "fields", Map.of("lien", "Mairie")))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("template"));
    }

    @Test
    void each_person_is_told_by_what_they_left_and_the_agent_what_is_left_to_do() {
        // Given
        Api.site(SITE, "Angers");
        String byMail = Api.record(aComplaint(SITE));
        String byPost = Api.record(byPost(SITE));
        Map<String, Object> anonymous = aComplaint(SITE);
        anonymous.remove("person");
        String nobody = Api.record(anonymous);
        String number = Api.lodge(anonymous).getString("number");
        String followed = as(Tokens.agent(SITE)).get("cases?q=" + number).path("items[0].id");
        String done = Api.record(anonymous);
        as(Tokens.agent(SITE)).post("cases/" + done + "/closure").then().statusCode(200);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of(
                "step",
                "REDIRECTION",
                "cases",
                List.of(byMail, byPost, nobody, followed, done),
                "redirection",
                redirection("Tribunal judiciaire"));

        // When
        JsonPath answer = many(body, key);
        JsonPath again = many(body, key);

        // Then
        assertThat(answer.getInt("done")).isEqualTo(4);
        assertThat(again.getInt("done")).isEqualTo(4);
        assertThat(remark(answer, byMail)).isNull();
        assertThat(remark(answer, byPost)).isEqualTo("Lettre à imprimer et à poster.");
        assertThat(remark(answer, nobody)).startsWith("Personne n’est prévenu");
        assertThat(remark(answer, followed)).contains("sur sa page de suivi");
        assertThat(answer.getString("results.find { !it.done }.reason")).contains("« Close »");
        read(byPost).body("state", is("ANSWERED"), "redirectedBy", is("LETTER"), "answer", containsString("Tribunal"));
        read(nobody).body("state", is("CLOSED"), "redirectedBy", nullValue(), "followLink", is(false));
        read(followed).body("state", is("ANSWERED"), "redirectedBy", is("FOLLOW_UP_PAGE"), "followLink", is(true));
    }

    @Test
    void the_text_is_that_of_the_prefecture_for_the_scope_unless_the_agent_writes_it_and_says_where_to_write() {
        // Given
        Api.site("53-LAVAL", "Laval");
        as(Tokens.manager("53"))
                .body(template("MAIRIE", "TOWN_HALL_RECEPTION", "La mairie vous répondra : {{lien}}"))
                .post("reply-templates")
                .then()
                .statusCode(201)
                .body("use", is("REDIRECTION"), "scope", is("TOWN_HALL_RECEPTION"));
        String own = Api.record(byPost("53-LAVAL"));
        String other = Api.record(byPost("53-LAVAL"));
        String written = Api.record(byPost("53-LAVAL"));
        Map<String, Object> typed = redirection("Ici");

        // When
        Tokens agent = Tokens.agent("53-LAVAL");
        redirect(agent, own, redirection("Ici")).body("answer", is("La mairie vous répondra : Ici"));
        redirect(agent, other, with(redirection("Ici"), "scope", "NEIGHBOUR_DISPUTE"))
                .body("answerTemplate.code", is("REORIENTATION"));
        redirect(agent, written, with(typed, "message", "Voyez ailleurs."))
                .statusCode(422)
                .body("errors[0].field", is("message"));
        redirect(agent, written, with(typed, "message", "Voyez : {{lien}}")).body("answer", is("Voyez : Ici"));

        // Then
        as(Tokens.manager("53"))
                .body(template("VIDE", "TOWN_HALL_RECEPTION", "Ailleurs."))
                .post("reply-templates")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("body"));
        as(Tokens.manager("53"))
                .body(template("VIDE", "RECEPTION", "{{lien}}"))
                .post("reply-templates")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("scope"));
    }

    @Test
    void no_answer_is_made_from_the_template_of_another_prefecture() {
        // Given
        Api.site(SITE, "Angers");
        String foreign = as(Tokens.manager("44"))
                .body(Map.of(
                        "code",
                        "AILLEURS",
                        "prefecture",
                        "44",
                        "title",
                        "Ailleurs",
                        "language",
                        "fr",
                        "body",
                        "Bonjour."))
                .post("reply-templates")
                .path("id");
        String id = Api.record(byPost(SITE));

        // Then
        as(Tokens.agent(SITE))
                .body(Map.of("template", foreign))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("template"));
        redirect(id, with(redirection("Ici"), "template", foreign)).statusCode(422);
    }

    @Test
    void a_redirection_asks_what_it_needs() {
        Api.site(SITE, "Angers");
        String id = Api.record(byPost(SITE));
        redirect(id, Map.of("scope", "TOWN_HALL_RECEPTION")).statusCode(422).body("errors[0].field", is("redirection"));
        redirect(id, with(redirection("Ici"), "scope", "RECEPTION"))
                .statusCode(422)
                .body("errors[0].field", is("scope"));
        redirect(id, with(redirection("Ici"), "answeredOn", "2020-01-01"))
                .statusCode(422)
                .body("errors[0].field", is("answeredOn"));
        redirect(id, with(redirection("Ici"), "means", "FOLLOW_UP_PAGE"))
                .statusCode(422)
                .body("errors[0].field", is("means"));
        as(Tokens.agent(SITE))
                .body(Map.of("step", "REDIRECTION", "cases", List.of(id)))
                .post("cases/steps")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("redirection"));
        read(id).body("state", is("RECEIVED"), "owedAnswer", is(true));
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_cases() {
        // Given
        Api.site(SITE, "Angers");
        List<String> cases = IntStream.range(0, 15)
                .mapToObj(each -> Api.record(byPost(SITE)))
                .toList();
        long three = Statements.of(() -> many(cases.subList(0, 3)));

        // When
        long twelve = Statements.of(() -> many(cases.subList(3, 15)));

        // Then
        assertThat(twelve).isEqualTo(three);
    }

    private static void many(List<String> cases) {
        Map<String, Object> body =
                Map.of("step", "REDIRECTION", "cases", cases, "redirection", redirection("Tribunal judiciaire"));
        assertThat(many(body, UUID.randomUUID().toString()).getInt("done")).isEqualTo(cases.size());
    }

    private static JsonPath many(Map<String, Object> body, String key) {
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
                .jsonPath();
    }

    private static String remark(JsonPath answer, String id) {
        return answer.getString("results.find { it.id == '" + id + "' }.remark");
    }

    private static Map<String, Object> redirection(String where) {
        return Map.of("scope", "TOWN_HALL_RECEPTION", "redirection", where);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, String value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> template(String code, String scope, String body) {
        return Map.of(
                "code",
                code,
                "prefecture",
                "53",
                "title",
                code,
                "language",
                "fr",
                "use",
                "REDIRECTION",
                "scope",
                scope,
                "body",
                body);
    }

    private static Map<String, Object> received(String day, Map<String, Object> body) {
        body.put("receivedOn", day);
        return body;
    }

    private static ValidatableResponse redirect(String id, Map<String, Object> body) {
        return redirect(Tokens.agent(SITE), id, body);
    }

    private static ValidatableResponse redirect(Tokens agent, String id, Map<String, Object> body) {
        return as(agent).body(body).post("cases/" + id + "/redirection").then();
    }

    private static ValidatableResponse read(String id) {
        return as(Tokens.agent(SITE)).get("cases/" + id).then().statusCode(200);
    }

    private static JsonPath followed(JsonPath lodged) {
        return anonymously()
                .header("Case-Secret", lodged.getString("secret"))
                .get("public/cases/" + lodged.getString("number"))
                .jsonPath();
    }

    private static JsonPath statistics(String month) {
        return as(Tokens.agent(SITE))
                .get("statistics?site=" + SITE + "&from=" + month + "&to=" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
