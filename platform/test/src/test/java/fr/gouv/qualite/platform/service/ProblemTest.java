package fr.gouv.qualite.platform.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ProblemTest {

    @TestHTTPResource("/api/platform/v1/notes")
    URI notes;

    private static final String NOTES = "/api/platform/v1/notes";

    @ParameterizedTest
    @ValueSource(strings = {"x", "/", "json", "application json"})
    void a_media_type_that_is_none_is_refused(String type) throws Exception {
        // When
        HttpRequest request = HttpRequest.newBuilder(notes)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{}"))
                .build();

        // Then
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(415);
        }
    }

    @Test
    void what_a_signed_in_person_reads_stays_in_no_cache() {
        given().header("Authorization", "Bearer " + Tokens.agent("76-ROUEN").bearer())
                .get("/api/platform/v1/notes/sites/76-ROUEN")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"));
    }

    @Test
    void unknown_field_is_named() {
        assertBody(post("""
                {"text": "Bonjour", "colour": "BLUE", "texte": "?"}"""), 422, """
                {"type": "https://qualite.gouv.fr/problems/invalid-input", "title": "Saisie à corriger", "status": 422,
                 "detail": "Le champ « texte » n’existe pas.",
                 "errors": [{"field": "texte", "message": "Champ inconnu"}]}""");
    }

    @Test
    void missing_and_too_long_fields_are_all_named_at_once() {
        assertBody(post("{\"text\": \"" + "a".repeat(201) + "\"}"), 422, """
                {"type": "https://qualite.gouv.fr/problems/invalid-input", "title": "Saisie à corriger", "status": 422,
                 "detail": "Certains champs sont à corriger.",
                 "errors": [{"field": "colour", "message": "ne doit pas être nul"},
                            {"field": "text", "message": "la taille doit être comprise entre 0 et 200"}]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": "x", "colour": "GREEN"}                          | colour
                    {"text": "x", "colour": "BLUE", "day": "2022-02-30"}      | day
                    {"text": "x", "colour": "BLUE", "day": "hier"}            | day
                    {"text": "x", "colour": "BLUE", "site": "rouen"}          | site
                    {"text": "a\\u0000b", "colour": "BLUE"}                   | text
                    {"text": {"a": 1}, "colour": "BLUE"}                      | text""")
    void wrong_value_names_its_field(String body, String field) {
        post(body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":         | 400
            []               | 422
            "text"           | 422
            null             | 422
            ''               | 422""")
    void body_that_is_not_the_expected_object_is_refused(String body, int status) {
        post(body).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void body_of_ten_megabytes_is_refused_before_it_is_read() {
        post("{\"text\": \"" + "a".repeat(10_000_000) + "\", \"colour\": \"BLUE\"}")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("taille"));
    }

    @Test
    void emoji_is_text_like_any_other() {
        post("{\"text\": \"Merci 🙂👩‍👩‍👧\", \"colour\": \"RED\"}")
                .then()
                .statusCode(201)
                .body("text", equalTo("Merci 🙂👩‍👩‍👧"));
    }

    @Test
    void failure_of_ours_says_so_and_tells_nothing_of_its_cause() {
        assertBody(post("{\"text\": \"broken\", \"colour\": \"RED\"}"), 500, """
                {"type": "https://qualite.gouv.fr/problems/internal-error", "title": "Erreur de notre côté",
                 "status": 500,
                 "detail": "La demande n’a pas abouti et rien n’a été enregistré. Réessayez dans quelques minutes."}""");
    }

    @Test
    void change_without_or_with_an_old_version_is_refused() {
        String note = NOTES + "/5f7cbdbb-0f5c-4d1f-a55a-0fd1dd0f0d5c";

        given().put(note).then().statusCode(428);
        given().header("If-Match", "\"2\"").put(note).then().statusCode(412);
        given().header("If-Match", "\"3\"").put(note).then().statusCode(204);
    }

    @Test
    void unknown_address_method_and_media_type_are_problems_too() {
        given().get("/api/platform/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().delete(NOTES).then().statusCode(405).contentType("application/problem+json");
        given().contentType("text/csv")
                .body("a;b")
                .post(NOTES)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void address_that_the_database_cannot_keep_is_refused() {
        given().urlEncodingEnabled(false)
                .get("/api/platform/v1/notes/sites/a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void rights_follow_the_sites_and_the_prefecture_of_the_token() {
        String rouen = NOTES + "/sites/76-ROUEN";

        given().get(rouen).then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("not-a-token").get(rouen).then().statusCode(401).contentType("application/problem+json");
        as(Tokens.agent("76-ROUEN"), rouen, 200);
        as(Tokens.agent("76-DIEPPE"), rouen, 403);
        as(Tokens.agent("13-ARLES"), rouen, 403);
        as(Tokens.manager("76"), rouen, 200);
        as(Tokens.manager("13"), rouen, 403);
        as(Tokens.reader("76"), rouen, 200);
        as(Tokens.of("national"), rouen, 200);
        as(Tokens.system("results:read"), rouen, 200);
        as(Tokens.system("cases:write"), rouen, 403);
    }

    @Test
    void health_and_metrics_answer_without_sign_in() {
        given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/health/live").then().statusCode(200);
        given().get("/health/ready").then().statusCode(200);
        given().get("/metrics").then().statusCode(200);
    }

    private static void as(Tokens token, String path, int status) {
        given().auth().oauth2(token.bearer()).get(path).then().statusCode(status);
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body).post(NOTES);
    }

    private static void assertBody(Response response, int status, String json) {
        response.then().statusCode(status).contentType("application/problem+json");
        assertThat(response.jsonPath().<Object>get())
                .isEqualTo(JsonPath.from(json).get());
    }
}
