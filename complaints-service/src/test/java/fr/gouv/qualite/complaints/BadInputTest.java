package fr.gouv.qualite.complaints;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class BadInputTest {

    private static final String SITE = "50-SAINT-LO";

    @BeforeEach
    void aSite() {
        Api.site(SITE, "Saint-Lô");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind     | BAD                 | 422",
                "site     | 50-NULLE-PART       | 422",
                "site     | pas un code         | 422",
                "channel  | LETTER              | 422",
                "message  | ''                  | 422",
                "language | es                  | 422",
                "unknown  | x                   | 422",
            })
    void what_cannot_be_is_refused_with_a_problem(String field, String value, int status) {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put(field, value);

        // When
        String refusal = anonymously()
                .body(body)
                .post("public/cases")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .asString();

        // Then
        assertThat(refusal).contains("https://qualite.gouv.fr/problems/");
    }

    @Test
    void an_empty_form_tells_each_field_at_fault() {
        assertThat(refusalOf(new HashMap<>(Map.of("site", SITE)))).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/invalid-input","title":"Saisie à corriger","status":422,\
                "detail":"Certains champs sont à corriger.","errors":[\
                {"field":"channel","message":"Le canal est obligatoire."},\
                {"field":"kind","message":"Dites s’il s’agit d’une réclamation, d’une suggestion, d’un remerciement ou\
                 d’une question."},\
                {"field":"message","message":"Écrivez votre message."}]}""");
    }

    @Test
    void an_incomplete_address_is_told() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", "Camille", "email", "camille@"));

        // When
        String refusal = refusalOf(body);

        // Then
        assertThat(refusal)
                .contains("\"field\":\"person.email\"")
                .contains("L’adresse électronique n’est pas complète, par exemple nom@exemple.fr.");
    }

    @Test
    void an_empty_date_is_not_today() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", "");

        // Then
        as(Tokens.agent(SITE))
                .body(body)
                .post("cases")
                .then()
                .statusCode(422)
                .body("detail", containsString("receivedOn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20781",
                "\"20781\"",
                "[2026, 11, 24]",
                "\"2026-11-23T23:30:00Z\"",
                "\"2026-11-24T00:00\"",
                "\"24/11/2026\"",
                "true"
            })
    void a_day_is_written_as_a_day(String written) {
        as(Tokens.agent(SITE))
                .body("{\"site\": \"" + SITE
                        + "\", \"kind\": \"COMPLAINT\", \"channel\": \"LETTER\", \"message\": \"Attente\","
                        + " \"receivedOn\": " + written + "}")
                .post("cases")
                .then()
                .statusCode(422)
                .body("detail", containsString("receivedOn"));
    }

    @Test
    void an_emoji_is_one_character() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("message", "😀".repeat(10_000));

        // Then
        anonymously().body(body).post("public/cases").then().statusCode(201);
        body.put("message", "😀".repeat(10_001));
        assertThat(refusalOf(body)).contains("\"field\":\"message\"");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("message", "x".repeat(10_000_000));

        // Then
        anonymously().body(body).post("public/cases").then().statusCode(413).body("title", is("Envoi trop volumineux"));
    }

    @Test
    void a_receipt_in_the_future_is_refused() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", "2099-01-01");

        // When
        String refusal = as(Tokens.agent(SITE))
                .body(body)
                .post("cases")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        // Then
        assertThat(refusal).contains("La date de réception est dans le futur.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0026-11-24", "1999-12-31", "-999999999-01-01", "+999999999-12-31"})
    void a_mistyped_year_is_refused_wherever_a_day_is_told(String day) {
        // Given
        String id = Api.record(aComplaint(SITE));
        Map<String, Object> recorded = aComplaint(SITE);
        recorded.putAll(Map.of("receivedOn", day, "confirmOldDate", true));

        // Then
        for (Map.Entry<String, Map<String, Object>> asked : Map.<String, Map<String, Object>>of(
                        "cases",
                        recorded,
                        "cases/" + id + "/answer",
                        Map.of("message", "Bonjour.", "answeredOn", day, "reason", "Saisie tardive."),
                        "cases/" + id + "/correction",
                        Map.of("reason", "Erreur", "answeredOn", day),
                        "reply-templates",
                        aTemplateApprovedOn(day))
                .entrySet()) {
            as(Tokens.manager("50"))
                    .body(asked.getValue())
                    .post(asked.getKey())
                    .then()
                    .statusCode(422)
                    .body("type", is("https://qualite.gouv.fr/problems/invalid-input"));
        }
        as(Tokens.manager("50"))
                .body(aTemplateApprovedOn("2099-01-01"))
                .post("reply-templates")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("approvedOn"));
    }

    private static Map<String, Object> aTemplateApprovedOn(String day) {
        return Map.of(
                "code",
                "DATE",
                "prefecture",
                "50",
                "title",
                "Titre",
                "language",
                "fr",
                "body",
                "Texte",
                "approvedOn",
                day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public/cases;a=1/13-2026-AAAAAA",
                "public;a/sites",
                "public%2Fsites",
                "public/sites%5C..",
                "public%3ba/sites"
            })
    void an_address_that_is_read_in_two_ways_is_refused(String path) {
        anonymously()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", is("L’adresse contient un caractère interdit."));
    }

    @Test
    void a_receipt_of_more_than_sixty_days_is_confirmed() {
        // Given
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        Map<String, Object> old = aComplaint(SITE);
        old.put("receivedOn", today.minusDays(62).toString());
        Map<String, Object> recent = aComplaint(SITE);
        recent.put("receivedOn", today.minusDays(58).toString());

        // Then
        as(Tokens.agent(SITE))
                .body(old)
                .post("cases")
                .then()
                .statusCode(422)
                .body("type", is("https://qualite.gouv.fr/problems/old-receipt"))
                .body("errors[0].field", is("receivedOn"));
        as(Tokens.agent(SITE)).body(recent).post("cases").then().statusCode(201);
        old.put("confirmOldDate", true);
        as(Tokens.agent(SITE)).body(old).post("cases").then().statusCode(201).body("owedAnswer", is(true));
    }

    @ParameterizedTest
    @CsvSource({
        "cases?receivedFrom=-999999999-01-01, 422",
        "cases?receivedTo=9999-12-31, 422",
        "cases?dueBy=0026-11-24, 422",
        "cases/counts?dueBy=9999-12-31, 422",
        "cases/export?receivedFrom=-999999999-01-01, 422",
        "cases?state=LOST, 400",
        "cases?cursor=abc, 422",
        "cases?limit=1000, 422",
        "cases?site=x, 422",
        "cases/00000000-0000-0000-0000-000000000000, 404",
        "statistics?from=2022-01, 422",
        "statistics?from=2022-03&to=2022-01, 422",
        "statistics?from=2022&to=2022-01, 422"
    })
    void a_wrong_address_is_told_with_a_problem(String address, int status) {
        as(Tokens.agent(SITE)).get(address).then().statusCode(status).contentType("application/problem+json");
    }

    private static String refusalOf(Map<String, Object> body) {
        return anonymously()
                .body(body)
                .post("public/cases")
                .then()
                .statusCode(422)
                .extract()
                .asString();
    }
}
