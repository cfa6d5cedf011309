package fr.gouv.qualite.complaints.followup;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.RoundTrips;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class LodgeAndFollowTest {

    private static final String ROUEN = "76-LODGE";

    @BeforeEach
    void aSite() {
        Api.site(ROUEN, "Préfecture de la Seine-Maritime");
    }

    @AfterEach
    void theMailServerIsThere() {
        MailServer.refuse(false);
    }

    @Test
    void lodging_takes_three_round_trips_to_the_database() {
        Map<String, Object> message = Api.byPost(ROUEN);
        Api.lodge(message);

        assertThat(RoundTrips.of(() -> Api.lodge(message)))
                .as("the key, the case with its first step, and the event with the answer and the commit")
                .isEqualTo(3);
    }

    @Test
    void a_citizen_lodges_is_told_and_reads_the_answer() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(ROUEN));
        String number = lodged.getString("number");
        String secret = lodged.getString("secret");

        // When
        MailServer.Mail acknowledgement = MailServer.await(number);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Api.follow(number, secret).getString("state").equals("ACKNOWLEDGED"));
        String id = idOf(number);
        as(Tokens.agent(ROUEN).name("Alix Agent"))
                .body(Map.of("message", "Bonjour {{nom}}, message {{numero}}. Merci 🙏. {{signature}}"))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200)
                .body("state", is("ANSWERED"), "answeredInTime", is(true));

        // Then
        assertThat(acknowledgement.text())
                .contains("/suivi/" + number + "#" + secret, "Préfecture de la Seine-Maritime");
        JsonPath followed = Api.follow(number, secret);
        assertThat(followed.getString("answer"))
                .isEqualTo("Bonjour Camille Exemple, message " + number + ". Merci 🙏. Alix Agent");
        assertThat(followed.getString("message")).isEqualTo("J’ai attendu une heure 😤.");
        assertThat(followed.getList("steps.label"))
                .containsExactly(
                        "Reçue par le canal « Formulaire de contact ».",
                        "Accusé de réception envoyé.",
                        "Réponse donnée par courriel.");
        assertThat(MailServer.await("Merci 🙏").headers()).contains("camille@example.org");
    }

    @Test
    void an_unknown_number_and_a_wrong_secret_have_the_same_answer() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(ROUEN));

        // When
        String wrongSecret = refusal(lodged.getString("number"), "AAAAA-AAAAA-AAAAA-AAAAA");
        String unknownNumber = refusal("76-2026-AAAAAA", lodged.getString("secret"));

        // Then
        assertThat(wrongSecret).isEqualTo(unknownNumber).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/unknown-case","title":"Demande introuvable","status":404,\
                "detail":"Aucune demande ne correspond à ce numéro et à ce lien. Vérifiez le lien reçu."}""");
    }

    @Test
    void a_double_click_lodges_one_case() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = aComplaint(ROUEN);

        // When
        String first = lodgeWith(key, body);
        String second = lodgeWith(key, body);

        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void whoever_leaves_no_name_is_owed_no_answer_and_gets_no_mail() {
        // Given
        Map<String, Object> body = aComplaint(ROUEN);
        body.put("person", Map.of("email", "sans-nom@example.org"));

        // When
        JsonPath lodged = Api.lodge(body);

        // Then
        assertThat(lodged.getBoolean("owedAnswer")).isFalse();
        assertThat(lodged.getString("dueOn")).isNull();
        assertThat(MailServer.await(lodged.getString("number")).text()).contains("n’appelle pas de réponse");
    }

    @Test
    void who_writes_in_english_is_told_in_english() {
        // Given
        Map<String, Object> body = aComplaint(ROUEN);
        body.put("language", "en");

        // When
        String number = Api.lodge(body).getString("number");

        // Then
        assertThat(MailServer.await(number).text()).contains("We received your message " + number);
    }

    @Test
    void a_case_is_taken_while_the_mail_server_is_away_and_the_letter_leaves_later() throws Exception {
        // Given
        MailServer.refuse(true);
        String number = Api.lodge(aComplaint(ROUEN)).getString("number");
        Thread.sleep(Duration.ofSeconds(3));
        assertThat(MailServer.took(number)).isFalse();

        // When
        MailServer.refuse(false);

        // Then
        assertThat(MailServer.await(number).text()).contains("bien reçu");
    }

    @Test
    void the_other_services_are_told_nothing_personal() {
        // Given
        String number = Api.lodge(aComplaint(ROUEN)).getString("number");

        // When
        var event = Topics.await(
                "qualite.complaints.case.v1", message -> message.value().contains(number));
        var figures = Topics.await("qualite.complaints.monthly-figures.v1", message -> message.key()
                .startsWith(ROUEN + "/"));

        // Then
        Contract.eventIsValid("case.v1.json", event.value());
        Contract.eventIsValid("monthly-figures.v1.json", figures.value());
        assertThat(List.of(event.value(), figures.value()))
                .noneMatch(data -> data.contains("amille") || data.contains("attendu") || data.contains("secret"));
        assertThat(new String(event.headers().lastHeader("ce_type").value(), UTF_8))
                .isEqualTo("fr.gouv.qualite.complaints.case-received.v1");
    }

    private static String idOf(String number) {
        return as(Tokens.agent(ROUEN))
                .get("cases?limit=100")
                .then()
                .extract()
                .jsonPath()
                .getString("items.find { it.number == '" + number + "' }.id");
    }

    private static String refusal(String number, String secret) {
        return anonymously()
                .header("Case-Secret", secret)
                .get("public/cases/" + number)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private static String lodgeWith(String key, Map<String, Object> body) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/complaints/v1/public/cases")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }
}
