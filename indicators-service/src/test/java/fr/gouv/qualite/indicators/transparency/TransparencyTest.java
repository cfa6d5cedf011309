package fr.gouv.qualite.indicators.transparency;

import static fr.gouv.qualite.indicators.Api.anonymously;
import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.WholeFiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class TransparencyTest {

    private static final String SITE = "50-SAINT-LO";
    private static final Tokens MANAGER = Tokens.manager("50");
    private static final String PUBLIC = "public/transparency-displays/" + SITE + "/";

    @BeforeEach
    void twoDelays() {
        for (String code : List.of("SHOWN_ID", "SHOWN_TOWN_HALL")) {
            Api.keep("indicators/" + code, """
                    {"label": "%s", "unit": "DAYS", "frequency": "QUARTER", "sense": "LOWER_IS_BETTER", "formula": "VALUE",
                     "precision": 0, "rubric": "Titres", "feed": "ENTERED",
                     "targets": [{"from": "2019-01-01", "comparator": "LT", "value": 20}]}""".formatted(code));
            Api.keep("displayed-indicators/" + code, """
                    {"rank": 50, "label": "%1$s, en clair", "englishLabel": "%1$s", "explanation": "Délai moyen.",
                     "englishExplanation": "Mean delay.", "source": "Ministère", "from": "2016-01-01",
                     "to": "2018-12-31"}""".formatted(code));
        }
        Api.prefecture("50", "SHOWN_ID");
        Api.site(SITE);
    }

    @Test
    void what_was_published_stays_and_a_correction_is_a_new_version_that_says_so() {
        // Given
        value("2017-Q1", "16");
        String first = draft("2017-Q1");
        publish("2017-Q1", first, "{}").statusCode(200).body("editions.version", is(List.of(1)));

        // When
        as(MANAGER).body("{\"reason\": \"Erreur\"}").post("month-boards/" + SITE + "/2017-Q1/unlock");
        Api.recordAgain(MANAGER, SITE + "/2017-Q1/SHOWN_ID", version("2017-Q1"), "{\"kind\":\"ENTERED\",\"value\":17}")
                .statusCode(200);
        as(MANAGER).post("month-boards/" + SITE + "/2017-Q1/validation");
        publish("2017-Q1", draft("2017-Q1"), "{}").statusCode(422).body("errors[0].field", is("correction"));
        publish("2017-Q1", first, "{\"correction\": \"Erreur\"}").statusCode(412);
        publish("2017-Q1", draft("2017-Q1"), "{\"correction\": \"Un dossier compté deux fois.\"}")
                .statusCode(200);

        // Then
        anonymously()
                .get(PUBLIC + "2017-Q1")
                .then()
                .statusCode(200)
                .body("display.lines[0].value", is(17))
                .body("display.correction", is("Un dossier compté deux fois."))
                .body("editions.version", is(List.of(2, 1)));
        anonymously()
                .get(PUBLIC + "2017-Q1?version=1")
                .then()
                .body("display.lines[0].value", is(16))
                .body("display.latest", is(false));
        anonymously()
                .get("public/transparency-displays?site=" + SITE + "&period=2017-Q1")
                .then()
                .body("items.version", is(List.of(2)));
    }

    @Test
    void what_is_being_corrected_says_so_until_it_is_locked_again() {
        // Given
        value("2016-Q3", "16");
        publish("2016-Q3", draft("2016-Q3"), "{}").statusCode(200);
        assertThatItIsUnderCorrection("2016-Q3", false);

        // When
        as(MANAGER).body("{\"reason\": \"Erreur\"}").post("month-boards/" + SITE + "/2016-Q3/unlock");

        // Then
        assertThatItIsUnderCorrection("2016-Q3", true);
        assertThat(anonymously().get(PUBLIC + "2016-Q3/document?format=csv").asString())
                .contains("en_correction_depuis")
                .containsPattern(",\\d{4}-\\d\\d-\\d\\dT[^,]+Z\\s");
        as(MANAGER).post("month-boards/" + SITE + "/2016-Q3/lock").then().statusCode(200);
        assertThatItIsUnderCorrection("2016-Q3", false);
    }

    @Test
    void a_figure_known_to_be_wrong_is_said_to_be_until_a_version_corrects_it() {
        // Given
        value("2018-Q3", "16");
        publish("2018-Q3", draft("2018-Q3"), "{}").statusCode(200);
        as(MANAGER).body("{\"reason\": \"Erreur\"}").post("month-boards/" + SITE + "/2018-Q3/unlock");
        String since = anonymously().get(PUBLIC + "2018-Q3").path("display.underCorrectionSince");

        // When
        correct("2018-Q3", "17");

        // Then
        anonymously()
                .get(PUBLIC + "2018-Q3")
                .then()
                .body("display.lines[0].value", is(16))
                .body("display.underCorrection", is(true))
                .body("display.underCorrectionSince", is(since));
        for (String file :
                List.of(PUBLIC + "2018-Q3/document?format=csv", "public/transparency-displays/export?format=csv")) {
            assertThat(anonymously().get(file).asString()).contains(since);
        }

        // When
        publish("2018-Q3", draft("2018-Q3"), "{\"correction\": \"Un zéro oublié.\"}")
                .statusCode(200);

        // Then
        assertThatItIsUnderCorrection("2018-Q3", false);
    }

    @Test
    void a_figure_that_is_put_back_is_no_longer_said_to_be_wrong() {
        // Given
        value("2018-Q4", "16");
        publish("2018-Q4", draft("2018-Q4"), "{}").statusCode(200);
        for (String value : List.of("17", "16")) {
            // When
            as(MANAGER).body("{\"reason\": \"Erreur\"}").post("month-boards/" + SITE + "/2018-Q4/unlock");
            correct("2018-Q4", value);

            // Then
            assertThatItIsUnderCorrection("2018-Q4", value.equals("17"));
        }
    }

    private static void correct(String quarter, String value) {
        Api.recordAgain(
                        MANAGER,
                        SITE + "/" + quarter + "/SHOWN_ID",
                        version(quarter),
                        "{\"kind\":\"ENTERED\",\"value\":" + value + "}")
                .statusCode(200);
        as(MANAGER)
                .post("month-boards/" + SITE + "/" + quarter + "/validation")
                .then()
                .statusCode(200);
        as(MANAGER)
                .post("month-boards/" + SITE + "/" + quarter + "/lock")
                .then()
                .statusCode(200);
    }

    private static void assertThatItIsUnderCorrection(String quarter, boolean expected) {
        anonymously().get(PUBLIC + quarter).then().body("display.underCorrection", is(expected));
        anonymously()
                .get("public/transparency-displays?period=" + quarter + "&site=" + SITE)
                .then()
                .body("items[0].underCorrection", is(expected));
    }

    @Test
    void a_figure_that_is_missing_is_said_to_be_and_is_never_0() {
        // Given
        value("2017-Q2", "16");

        // When
        publish("2017-Q2", draft("2017-Q2"), "{}").statusCode(200);

        // Then
        anonymously()
                .get(PUBLIC + "2017-Q2")
                .then()
                .body("display.lines.size()", is(2))
                .body("display.lines[1].situation", is("MISSING"))
                .body("display.lines[1].value", nullValue());
        String csv = anonymously().get(PUBLIC + "2017-Q2/document?format=csv").asString();
        assertThat(csv.lines().toList().get(1)).contains(",SHOWN_ID,\"SHOWN_ID, en clair\",16,jours,mesuré,");
        assertThat(csv.lines().toList().get(2)).contains(",,jours,non disponible,");
        for (String format : List.of("a4", "a3")) {
            assertThat(Api.made(PUBLIC + "2017-Q2/document?format=" + format).asString())
                    .startsWith("%PDF");
        }
    }

    @Test
    void only_what_is_validated_is_published() {
        Api.recordFirst(MANAGER, SITE + "/2017-Q3/SHOWN_ID", "{\"kind\": \"ENTERED\", \"value\": 16}")
                .statusCode(200);
        as(MANAGER)
                .get("transparency-displays/" + SITE + "/2017-Q3")
                .then()
                .body("publishable", is(false))
                .body("whyNotPublishable", containsString("validez-les"))
                .body("lines[0].situation", is("MISSING"));
        publish("2017-Q3", draft("2017-Q3"), "{}")
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/nothing-to-display"));
        anonymously().get(PUBLIC + "2017-Q3").then().statusCode(404);
    }

    @Test
    void a_quarter_is_published_once_it_is_over_and_once() {
        publish("2090-Q1", draft("2090-Q1"), "{}").statusCode(409);
        as(MANAGER).get("transparency-displays/" + SITE + "/2017-01").then().statusCode(422);
        value("2017-Q4", "16");
        publish("2017-Q4", "W/" + draft("2017-Q4"), "{}").statusCode(200);
        publish("2017-Q4", draft("2017-Q4"), "{\"correction\": \"Rien\"}").statusCode(409);
        as(MANAGER)
                .body("{}")
                .post("transparency-displays/" + SITE + "/2017-Q4/publication")
                .then()
                .statusCode(409);
    }

    @Test
    void caches_keep_it_and_ask_whether_it_changed() {
        // Given
        value("2018-Q1", "16");
        publish("2018-Q1", draft("2018-Q1"), "{}").statusCode(200);
        Api.made(PUBLIC + "2018-Q1/document?format=a3");
        Api.made(PUBLIC + "2018-Q1/document?format=a4");
        for (String address : List.of(
                PUBLIC + "2018-Q1",
                PUBLIC + "2018-Q1/document?format=a4",
                "public/transparency-displays?site=" + SITE)) {
            // When
            String tag = anonymously()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", is("public, max-age=300"))
                    .extract()
                    .header("ETag");

            // Then
            assertThat(tag).as("a gateway that compresses makes it weak").startsWith("W/");
            anonymously().header("If-None-Match", tag).get(address).then().statusCode(304);
            anonymously().head(address).then().statusCode(200).header("ETag", is(tag));
        }
    }

    @ParameterizedTest
    @CsvSource({"csv, 2, 2016-Q1", "json, 1, 2016-Q2"})
    void a_file_holds_every_display_and_proves_that_it_is_whole(String format, int rows, String quarter)
            throws NoSuchAlgorithmException {
        // Given
        value(quarter, "16");
        publish(quarter, draft(quarter), "{}").statusCode(200);

        // When
        Response file = anonymously().get("public/transparency-displays/export?prefecture=50&format=" + format);

        // Then
        file.then().statusCode(200).header("Content-Disposition", containsString("affichages-transparence-50"));
        int displays = anonymously()
                .get("public/transparency-displays?prefecture=50&limit=100")
                .jsonPath()
                .getList("items")
                .size();
        WholeFiles.isWhole(file, (long) rows * displays);
        if (format.equals("json")) {
            file.then().body("nombre", is(displays)).body("affichages.size()", is(displays));
        } else {
            assertThat(file.asString().lines().count()).isEqualTo((long) rows * displays + 1);
        }
    }

    @Test
    void the_manager_sees_where_each_site_is() {
        value("2018-Q2", "16");
        as(MANAGER)
                .get("transparency-displays?prefecture=50&period=2018-Q2")
                .then()
                .statusCode(200)
                .body("items.site", hasItem(SITE))
                .body("items[0].available", is(1))
                .body("items[0].expected", is(2))
                .body("items[0].version", nullValue());
    }

    private static void value(String quarter, String value) {
        Api.recordFirst(
                        MANAGER,
                        SITE + "/" + quarter + "/SHOWN_ID",
                        "{\"kind\": \"ENTERED\", \"value\": " + value + "}")
                .statusCode(200);
        as(MANAGER)
                .post("month-boards/" + SITE + "/" + quarter + "/validation")
                .then()
                .statusCode(200);
        as(MANAGER)
                .post("month-boards/" + SITE + "/" + quarter + "/lock")
                .then()
                .statusCode(200);
    }

    private static long version(String quarter) {
        return as(MANAGER)
                .get("measurements/" + SITE + "/" + quarter + "/SHOWN_ID")
                .jsonPath()
                .getLong("version");
    }

    private static String draft(String quarter) {
        return as(MANAGER).get("transparency-displays/" + SITE + "/" + quarter).header("ETag");
    }

    private static ValidatableResponse publish(String quarter, String seen, String body) {
        return as(MANAGER)
                .header("If-Match", seen)
                .body(body)
                .post("transparency-displays/" + SITE + "/" + quarter + "/publication")
                .then();
    }
}
