package fr.gouv.qualite.reporting.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import fr.gouv.qualite.reporting.Api;
import fr.gouv.qualite.reporting.SeineMaritime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class AnnualReportTest {

    private static final Tokens MANAGER = Tokens.manager("76").name("Camille Martin");

    @BeforeEach
    void figures() {
        if (!Api.knows(SeineMaritime.SURVEY)) {
            Api.tell(SeineMaritime.everything());
        }
        Api.execute("TRUNCATE annual_report, annual_report_comment, annual_report_document, action");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMAIL_IN_TIME                   | 2022-02 | 93,48 %
            EMAIL_IN_TIME                   | 2022-03 | 92,86 %
            EMAIL_MEAN_DELAY                | 2022-02 | 1,95 j
            EMAIL_MEAN_DELAY                | 2022-03 | 1,68 j
            CALLS_ANSWERED                  | 2022-03 | 77 %
            WEBSITE_UPDATE                  | 2022-02 | 100 %
            WEBSITE_UPDATE                  | 2022-03 | 97,87 %
            WEBSITE_CONNECTION              | 2022-02 | 11,21 %
            WEBSITE_CONNECTION              | 2022-03 | 14,18 %
            SOCIAL_ENGAGEMENT               | 2022-02 | 6,47 %
            SOCIAL_ENGAGEMENT               | 2022-03 | 7,50 %
            COMPLAINT_ELECTRONIC_IN_TIME    | 2022-02 | 100 %
            COMPLAINT_ELECTRONIC_MEAN_DELAY | 2022-02 | 0,88 j
            COMPLAINT_ELECTRONIC_MEAN_DELAY | 2022-03 | 1 j
            LICENCE_MEDIAN_DELAY            | 2022-02 | 8 j
            LICENCE_FRAUD                   | 2022-02 | 4,66 ‰
            LICENCE_FRAUD                   | 2022-03 | 4,40 ‰
            """)
    void a_report_tells_the_published_figures_to_the_last_digit(String indicator, String period, String published) {
        // Given
        String id = start("SITE", "76-ROUEN", 2022).getString("id");

        // When
        JsonPath report = Api.as(MANAGER).get("annual-reports/" + id).jsonPath();

        // Then
        String shown = report.getString(
                "content.rubrics.indicators.flatten().find { it.code == '%s' }.periods.find { it.period == '%s' }.figure.display"
                        .formatted(indicator, period));
        assertThat(shown.replace('\u00a0', ' ')).isEqualTo(published);
    }

    @Test
    void a_report_goes_from_draft_to_published_and_its_documents_are_kept_with_their_hash() throws IOException {
        // Given
        String id = start("PREFECTURE", "76", 2022).getString("id");
        Api.as(Tokens.reader("76").name("Dominique Petit"))
                .body("{\"text\":\"Préciser l’origine de la baisse 🙂\"}")
                .post("annual-reports/" + id + "/comments")
                .then()
                .statusCode(201)
                .body("author", equalTo("Dominique Petit"));
        write(id, 0);

        // When
        Api.as(MANAGER)
                .body("{\"copilOn\":\"2023-02-07\"}")
                .post("annual-reports/" + id + "/validation")
                .then()
                .statusCode(200);
        JsonPath publishing = Api.as(MANAGER)
                .post("annual-reports/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("documents.format", hasItem("json"))
                .extract()
                .jsonPath();
        JsonPath published = made(id);

        // Then
        assertThat(publishing.getList("documents.format").size()
                        + publishing.getList("preparing").size())
                .isEqualTo(5);
        assertThat(published.getList("documents.format")).isEqualTo(List.of("html", "json", "odp", "odt", "pdf"));
        byte[] json = document(id, "json");
        assertThat(sha256(json)).isEqualTo(published.getString("sha256"));
        assertThat(new String(json, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Dominique Petit");
        for (String format : List.of("html", "json", "odp", "odt", "pdf")) {
            byte[] bytes = document(id, format);
            Files.write(Path.of("target", "bilan." + format), bytes);
            assertThat(sha256(bytes))
                    .isEqualTo(published.getString("documents.find { it.format == '" + format + "' }.sha256"));
        }
        Api.anonymously().get("public/reports").then().statusCode(200).body("items.id", hasItem(id));
        Api.anonymously()
                .get("public/reports/" + id)
                .then()
                .statusCode(200)
                .body("content.texts.strengths", hasSize(1))
                .body("comments", equalTo(null));
        String event = Topics.await(
                        "qualite.reporting.annual-report.v1", told -> told.key().equals(id))
                .value();
        Contract.eventIsValid("annual-report.v1.json", event);
    }

    @Test
    void a_published_report_stays_as_it_is_whatever_happens_to_the_data() {
        // Given
        String id = start("SITE", "76-ROUEN", 2022).getString("id");
        Api.as(MANAGER)
                .body("{\"copilOn\":\"2023-02-07\"}")
                .post("annual-reports/" + id + "/validation")
                .then()
                .statusCode(200);
        Api.as(MANAGER).post("annual-reports/" + id + "/publication").then().statusCode(200);
        made(id);
        String view = Api.anonymously().get("public/reports/" + id).asString();
        byte[] pdf = document(id, "pdf");

        // When
        Api.tell(
                List.of(
                        SeineMaritime.measurement(
                                "76-ROUEN",
                                "EMAIL_IN_TIME",
                                "2022-03",
                                90,
                                "\"state\":\"LOCKED\",\"numerator\":1,\"denominator\":42,\"value\":2.38,\"assessment\":\"OFF_TARGET\"")));

        // Then
        assertThat(Api.anonymously().get("public/reports/" + id).asString()).isEqualTo(view);
        assertThat(document(id, "pdf")).isEqualTo(pdf);
        Api.as(MANAGER)
                .post("annual-reports/" + id + "/refresh")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://qualite.gouv.fr/problems/annual-report-published"));
        Api.tell(
                List.of(
                        SeineMaritime.measurement(
                                "76-ROUEN",
                                "EMAIL_IN_TIME",
                                "2022-03",
                                91,
                                "\"state\":\"LOCKED\",\"numerator\":39,\"denominator\":42,\"value\":92.86,\"assessment\":\"ON_TARGET\"")));
    }

    @Test
    void the_database_itself_refuses_to_change_a_published_report() {
        // Given
        String id = start("SITE", "76-ROUEN", 2022).getString("id");
        Api.as(MANAGER)
                .body("{\"copilOn\":\"2023-02-07\"}")
                .post("annual-reports/" + id + "/validation")
                .then()
                .statusCode(200);
        Api.as(MANAGER).post("annual-reports/" + id + "/publication").then().statusCode(200);

        // When
        var change = org.assertj.core.api.Assertions.catchThrowable(
                () -> Api.execute("UPDATE annual_report SET content = '{}' WHERE id = '" + id + "'"));

        // Then
        assertThat(change).hasMessageContaining("A published annual report never changes");
    }

    @Test
    void publishing_asks_a_fixed_number_of_statements_and_caches_keep_what_is_published() {
        // Given
        String id = start("PREFECTURE", "76", 2022).getString("id");
        Api.as(MANAGER).body("{\"copilOn\":\"2023-02-07\"}").post("annual-reports/" + id + "/validation");

        // When
        long statements = Statements.of(() -> Api.as(MANAGER)
                .post("annual-reports/" + id + "/publication")
                .then()
                .statusCode(200));
        made(id);

        // Then
        assertThat(statements).isBetween(4L, 12L);
        for (String address : List.of("", "/document?format=pdf", "/document?format=json")) {
            String tag = Api.anonymously()
                    .get("public/reports/" + id + address)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("public, max-age=300"))
                    .extract()
                    .header("ETag");
            Api.anonymously()
                    .header("If-None-Match", tag)
                    .get("public/reports/" + id + address)
                    .then()
                    .statusCode(304);
        }
        assertThat(Statements.of(() -> Api.anonymously().get("public/reports/" + id)))
                .isBetween(1L, 3L);
    }

    @Test
    void a_draft_keeps_its_figures_until_it_is_refreshed_and_keeps_its_texts_then() {
        // Given
        String id = start("SITE", "76-ROUEN", 2022).getString("id");
        write(id, 0);
        Api.as(MANAGER).body(anAction()).post("actions").then().statusCode(201);
        Api.as(MANAGER).get("annual-reports/" + id).then().body("content.actions", hasSize(0));

        // When
        var refreshed =
                Api.as(MANAGER).post("annual-reports/" + id + "/refresh").then().statusCode(200);

        // Then
        refreshed
                .body("content.actions", hasSize(1))
                .body("content.texts.strengths", hasSize(1))
                .body("version", equalTo(2));
    }

    @Test
    void a_report_proposes_texts_from_its_figures() {
        // When
        JsonPath report = start("SITE", "76-ROUEN", 2022);

        // Then
        assertThat(report.getList("proposals.strengths", String.class))
                .anyMatch(text -> text.startsWith("Part des courriels ayant reçu une réponse"));
        assertThat(report.getList("proposals.improvementLeads", String.class))
                .anyMatch(text -> text.startsWith("Rendez-vous en ligne : 53,13"))
                .anyMatch(text -> text.startsWith("Part des appels pris par un agent"));
    }

    @Test
    void a_report_not_published_does_not_exist_for_the_public() {
        // Given
        String id = start("SITE", "76-ROUEN", 2022).getString("id");

        // When
        var answer = Api.anonymously().get("public/reports/" + id).then();

        // Then
        answer.statusCode(404);
        assertThat(answer.extract().asString()).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/not-found","title":"Introuvable","status":404,\
                "detail":"Aucun bilan publié ne correspond à cette adresse."}""");
    }

    @Test
    void a_report_is_not_published_before_its_copil() {
        // Given
        String id = start("SITE", "76-ROUEN", 2022).getString("id");

        // When
        var answer =
                Api.as(MANAGER).post("annual-reports/" + id + "/publication").then();

        // Then
        answer.statusCode(409);
        assertThat(answer.extract().asString()).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/annual-report-not-validated","title":"Bilan à valider d’abord",\
                "status":409,"detail":"Faites d’abord valider le bilan en COPIL, puis indiquez la date de ce COPIL."}""");
    }

    @Test
    void a_report_is_started_once_for_a_year() {
        // Given
        start("SITE", "76-ROUEN", 2022);

        // When
        var answer = Api.as(MANAGER)
                .body("{\"scope\":\"SITE\",\"code\":\"76-ROUEN\",\"year\":2022}")
                .post("annual-reports")
                .then();

        // Then
        answer.statusCode(409).body("detail", equalTo("Le bilan 2022 de 76-ROUEN existe déjà : ouvrez-le."));
    }

    @Test
    void texts_written_from_an_older_version_are_refused() {
        // Given
        String id = start("SITE", "76-ROUEN", 2022).getString("id");
        write(id, 0);

        // When
        var answer = Api.as(MANAGER)
                .header("If-Match", "\"0\"")
                .body(texts())
                .put("annual-reports/" + id)
                .then();

        // Then
        answer.statusCode(412).body("title", equalTo("Modifié entre-temps")).body("detail", notNullValue());
    }

    private static JsonPath start(String scope, String code, int year) {
        return Api.as(MANAGER)
                .body("{\"scope\":\"%s\",\"code\":\"%s\",\"year\":%d}".formatted(scope, code, year))
                .post("annual-reports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void write(String id, int version) {
        Api.as(MANAGER)
                .header("If-Match", "\"" + version + "\"")
                .body(texts())
                .put("annual-reports/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + (version + 1) + "\"");
    }

    private static String texts() {
        return """
                {"strengths":["Les courriels reçoivent une réponse dans les délais."],
                 "improvementLeads":["Rendre le site internet plus complet."],
                 "selfAssessments":[],"trainings":["Accueil des personnes en situation de handicap : 12 agents."]}""";
    }

    private static String anAction() {
        return """
                {"prefecture":"76","site":"76-ROUEN","objective":"Améliorer l’affichage","action":"Concevoir deux affiches",
                 "actors":["Service communication"],"due":"2022-05","progress":"TO_DO","percent":0,
                 "origin":"SURVEY_THEME","reference":"accueil-rouen-2022/GENERAL_RECEPTION"}""";
    }

    /** The published report, once the job has made its documents. */
    private static JsonPath made(String id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> Api.anonymously().get("public/reports/" + id).jsonPath(),
                        report -> report.getList("preparing").isEmpty());
    }

    private static byte[] document(String id, String format) {
        return Api.anonymously()
                .get("public/reports/" + id + "/document?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
