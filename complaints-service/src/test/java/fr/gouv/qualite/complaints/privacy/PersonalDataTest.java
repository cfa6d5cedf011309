package fr.gouv.qualite.complaints.privacy;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static fr.gouv.qualite.complaints.Api.byPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is personal: who is shown it, how long it is kept, where it never goes. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class PersonalDataTest {

    private static final String SITE = "02-LAON";

    @Inject
    Anonymisation anonymisation;

    @Inject
    DataSource dataSource;

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @Test
    void a_person_erases_their_data_with_their_number_and_secret() {
        // Given
        JsonPath lodged = lodged();
        String number = lodged.getString("number");
        String id = found(number);
        as(Tokens.agent(SITE)).body(Map.of("text", "Camille a rappelé.")).post("cases/" + id + "/notes");

        // When
        erase(number, "WRONG", 404);
        erase(number, lodged.getString("secret"), 204);

        // Then
        erase(number, lodged.getString("secret"), 404);
        as(Tokens.agent(SITE))
                .get("cases/" + id)
                .then()
                .body("person", nullValue(), "message", is("[Texte effacé]"), "anonymised", is(true))
                .body("state", is("CLOSED"), "owedAnswer", is(false));
        assertThat(as(Tokens.agent(SITE)).get("cases/" + id + "/events").asString())
                .doesNotContain("Camille");
        as(Tokens.agent(SITE))
                .body(Map.of("reason", "Pour voir"))
                .post("cases/" + id + "/reopening")
                .then()
                .statusCode(409);
    }

    @Test
    void an_erasure_waits_for_the_letter_being_sent_and_for_what_it_then_does_to_the_case() throws Exception {
        // Given
        JsonPath lodged = lodged();
        String number = lodged.getString("number");
        try (Connection sender = dataSource.getConnection();
                Statement statement = sender.createStatement();
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            statement.executeUpdate("""
                    INSERT INTO mail (id, case_id, purpose, recipient, subject, body, next_attempt)
                    SELECT gen_random_uuid(), id, 'ANSWER', 'a@b.fr', '', '', now() + interval '1 year'
                    FROM case_file WHERE number = '%s'""".formatted(number));
            sender.setAutoCommit(false);
            statement.executeQuery("""
                    SELECT 1 FROM mail JOIN case_file ON case_file.id = case_id
                    WHERE number = '%s' AND purpose = 'ANSWER' FOR UPDATE OF mail""".formatted(number));

            // When
            Future<Integer> erasure = pool.submit(() -> anonymously()
                    .header("Case-Secret", lodged.getString("secret"))
                    .post("public/cases/" + number + "/erasure")
                    .statusCode());
            Awaitility.await().until(() -> !Database.text(
                            "SELECT count(*)::text FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                    .equals("0"));
            statement.executeUpdate("UPDATE case_file SET version = version + 1 WHERE number = '" + number + "'");
            sender.commit();

            // Then
            assertThat(erasure.get()).isEqualTo(204);
        }
    }

    @Test
    void what_is_done_is_erased_when_it_is_old_enough_and_its_figures_stay() {
        // Given
        SettableClock.set("2021-03-01T10:00:00Z");
        JsonPath lodged = lodged();
        String id = found(lodged.getString("number"));
        as(Tokens.agent(SITE))
                .body(Map.of("message", "Bonjour."))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200);
        String open = found(lodged().getString("number"));

        // When
        eraseOn("2023-02-27T10:00:00Z");
        String before = message(id);
        eraseOn("2023-03-03T10:00:00Z");

        // Then
        assertThat(before).contains("attendu");
        as(Tokens.agent(SITE))
                .get("cases/" + id)
                .then()
                .body("message", is("[Texte effacé]"), "answer", is("[Texte effacé]"), "person", nullValue())
                .body("owedAnswer", is(true), "answeredInTime", is(true), "workingDaysToAnswer", is(0));
        assertThat(message(open)).contains("attendu");
    }

    @Test
    void what_nobody_closed_is_erased_too_and_closes() {
        // Given: thanks that call for no answer, left as they came.
        SettableClock.set("2021-05-03T10:00:00Z");
        Api.site(SITE, "Préfecture de l’Aisne");
        Map<String, Object> thanks = byPost(SITE);
        thanks.put("kind", "COMPLIMENT");
        String id = found(Api.lodge(thanks).getString("number"));

        // When
        eraseOn("2022-05-02T10:00:00Z");
        String before = message(id);
        eraseOn("2022-05-05T10:00:00Z");

        // Then
        assertThat(before).contains("attendu");
        as(Tokens.agent(SITE))
                .get("cases/" + id)
                .then()
                .body("message", is("[Texte effacé]"), "person", nullValue(), "state", is("CLOSED"));
    }

    @Test
    void nothing_that_anybody_wrote_is_left_anywhere_once_it_is_erased() {
        // Given
        Api.site(SITE, "Préfecture de l’Aisne");
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", "Zyzomys", "email", "zyzomys@example.org", "postalAddress", "Rue Zyzomys"));
        body.put("message", "Je suis Zyzomys.");
        body.put("subject", "Zyzomys attend");
        JsonPath lodged = Api.lodge(body);
        String id = found(lodged.getString("number"));
        step(id, "notes", Map.of("text", "Zyzomys a rappelé."));
        step(id, "correction", Map.of("bureau", "Bureau de Zyzomys", "reason", "Zyzomys l’a dit."));
        step(
                id,
                "requalification",
                Map.of("kind", "COMPLAINT", "scope", "RECEPTION", "theme", "Dossier Zyzomys", "note", "Zyzomys"));
        step(id, "transfer", Map.of("recipient", "Zyzomys", "note", "Pour Zyzomys"));
        step(id, "holding-reply", Map.of("message", "Patientez, Zyzomys."));
        step(id, "answer", Map.of("message", "Bonjour Zyzomys."));

        // When
        erase(lodged.getString("number"), lodged.getString("secret"), 204);

        // Then
        assertThat(Database.tablesHolding("zyzomys")).isEmpty();
    }

    private static void step(String id, String step, Map<String, Object> body) {
        as(Tokens.agent(SITE))
                .body(body)
                .post("cases/" + id + "/" + step)
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_still_owed_an_answer_calls_for_eyes_before_it_is_erased_and_stays_counted() {
        // Given
        SettableClock.set("2021-06-01T10:00:00Z");
        Api.site(SITE, "Préfecture de l’Aisne");
        String id = found(Api.lodge(byPost(SITE)).getString("number"));
        int owed = statistics("2021-06").getInt("electronic.owed");

        // When
        eraseOn("2023-06-03T10:00:00Z");
        as(Tokens.agent(SITE))
                .get("cases/" + id)
                .then()
                .body("attention", is("ERASURE_NEAR"), "message", containsString("attendu"));
        eraseOn("2023-09-02T10:00:00Z");
        assertThat(message(id)).contains("attendu");
        eraseOn("2023-09-04T10:00:00Z");

        // Then
        as(Tokens.agent(SITE))
                .get("cases/" + id)
                .then()
                .body("message", is("[Texte effacé]"), "state", is("CLOSED"), "attention", nullValue())
                .body("owedAnswer", is(true), "late", is(true), "steps", hasSize(0));
        assertThat(statistics("2021-06").getInt("electronic.owed")).isEqualTo(owed);
    }

    @Test
    void the_manager_erases_for_a_person_who_lost_their_link_and_says_why() {
        // Given
        JsonPath lodged = lodged();
        String id = found(lodged.getString("number"));
        as(Tokens.agent(SITE)).body(Map.of("text", "Camille a rappelé.")).post("cases/" + id + "/notes");
        String reason = "Demande écrite, identité vérifiée.";

        // When
        eraseFor(Tokens.agent(SITE), id, reason, 403);
        eraseFor(Tokens.manager("27"), id, reason, 403);
        eraseFor(Tokens.manager("02"), id, " ", 422);
        eraseFor(Tokens.manager("02").name("Rose Qualité"), id, reason, 204);

        // Then
        erase(lodged.getString("number"), lodged.getString("secret"), 404);
        as(Tokens.agent(SITE))
                .get("cases/" + id)
                .then()
                .body("person", nullValue(), "message", is("[Texte effacé]"), "anonymised", is(true))
                .body("state", is("CLOSED"), "owedAnswer", is(false));
        JsonPath history = as(Tokens.agent(SITE)).get("cases/" + id + "/events").jsonPath();
        assertThat(history.getString("items[-1].by")).isEqualTo("Rose Qualité");
        assertThat(history.getString("items[-1].note")).isEqualTo(reason);
        assertThat(history.getString("items.note")).doesNotContain("Camille");
        assertThat(Database.text("SELECT count(*) FROM mail WHERE case_id = '" + id + "'"))
                .isEqualTo("0");
        eraseFor(Tokens.manager("02"), id, reason, 409);
    }

    @Test
    void nothing_personal_is_in_any_event() {
        // Given
        JsonPath lodged = lodged();
        String id = found(lodged.getString("number"));

        // When
        as(Tokens.agent(SITE))
                .body(Map.of("message", "Chère Camille."))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200);
        Topics.await(
                "qualite.complaints.case.v1",
                event -> event.key().equals(id) && event.value().contains("\"ANSWERED\""));

        // Then
        assertThat(Topics.all("qualite.complaints.case.v1"))
                .allSatisfy(event -> assertThat(event.value()).doesNotContain("amille", "example.org", "attendu"));
        assertThat(Topics.all("qualite.complaints.monthly-figures.v1"))
                .allSatisfy(event -> assertThat(event.value()).doesNotContain("amille", "example.org"));
    }

    @Test
    void the_manager_is_told_who_read_a_case() {
        // Given
        String id = found(lodged().getString("number"));
        as(Tokens.agent(SITE).name("Alix Agent")).get("cases/" + id).then().statusCode(200);

        // Then
        as(Tokens.manager("02"))
                .get("cases/" + id + "/readings")
                .then()
                .statusCode(200)
                .body("items.by", hasItem("Alix Agent"), "items[0].identity", is(true));
    }

    @Test
    void the_key_of_an_erasure_serves_only_who_has_the_secret() {
        // Given
        JsonPath lodged = lodged();
        String key = java.util.UUID.randomUUID().toString();
        assertThat(eraseWith(key, lodged, lodged.getString("secret"))).isEqualTo(204);

        // When a stranger sends the same again, then
        assertThat(eraseWith(key, lodged, "WRONG")).isEqualTo(404);
        assertThat(eraseWith(key, lodged, "")).isEqualTo(404);
        assertThat(eraseWith(key, lodged, lodged.getString("secret"))).isEqualTo(204);
    }

    private static int eraseWith(String key, JsonPath lodged, String secret) {
        return io.restassured.RestAssured.given()
                .basePath("/api/complaints/v1/")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("Case-Secret", secret)
                .post("public/cases/" + lodged.getString("number") + "/erasure")
                .statusCode();
    }

    @Test
    void a_person_says_whether_the_answer_suits_them_once_there_is_one() {
        // Given
        JsonPath lodged = lodged();
        String id = found(lodged.getString("number"));
        Map<String, Object> rating = Map.of("satisfied", false, "remark", "Trop vague.");

        // When
        rate(lodged, rating, 409);
        as(Tokens.agent(SITE))
                .body(Map.of("message", "Bonjour."))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200);
        rate(lodged, Map.of("remark", "Et alors ?"), 422);
        rate(lodged, rating, 204);

        // Then
        as(Tokens.agent(SITE))
                .get("cases/" + id)
                .then()
                .body("satisfied", is(false), "satisfactionRemark", is("Trop vague."));
        assertThat(Api.follow(lodged.getString("number"), lodged.getString("secret"))
                        .getBoolean("satisfied"))
                .isFalse();
    }

    private static JsonPath lodged() {
        Api.site(SITE, "Préfecture de l’Aisne");
        return Api.lodge(aComplaint(SITE));
    }

    private static String found(String number) {
        return as(Tokens.agent(SITE)).get("cases?q=" + number).path("items[0].id");
    }

    private static void eraseFor(Tokens by, String id, String reason, int expected) {
        as(by).body(Map.of("reason", reason))
                .post("cases/" + id + "/erasure")
                .then()
                .statusCode(expected);
    }

    private static JsonPath statistics(String month) {
        return as(Tokens.agent(SITE))
                .get("statistics?site=" + SITE + "&from=" + month + "&to=" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String message(String id) {
        return as(Tokens.agent(SITE)).get("cases/" + id).path("message");
    }

    private void eraseOn(String instant) {
        SettableClock.set(instant);
        anonymisation.eraseWhatIsOldEnough();
    }

    private static void erase(String number, String secret, int expected) {
        anonymously()
                .header("Case-Secret", secret)
                .post("public/cases/" + number + "/erasure")
                .then()
                .statusCode(expected);
    }

    private static void rate(JsonPath lodged, Map<String, Object> body, int expected) {
        anonymously()
                .header("Case-Secret", lodged.getString("secret"))
                .body(body)
                .post("public/cases/" + lodged.getString("number") + "/satisfaction")
                .then()
                .statusCode(expected);
    }
}
