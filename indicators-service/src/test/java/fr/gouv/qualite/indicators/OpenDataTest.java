package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.anonymously;
import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.WholeFiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class OpenDataTest {

    private static final Tokens MANAGER = Tokens.manager("58");
    private static final String LOCK = "/lock";

    @Test
    void the_figures_that_two_prefectures_published_come_out_of_the_open_data() {
        // When
        DemoData.loadAndLock();

        // Then
        Map<String, BigDecimal> open = values(exported("76"));
        open.putAll(values(exported("13")));
        for (JsonNode it : DemoData.expected()) {
            String cell = it.get("site").asText() + "/" + it.get("period").asText() + "/"
                    + it.get("indicator").asText();
            assertThat(open).containsKey(cell);
            assertThat(open.getOrDefault(cell, BigDecimal.ZERO)
                            .setScale(it.get("decimals").asInt(), RoundingMode.HALF_UP))
                    .as(cell)
                    .isEqualByComparingTo(it.get("value").decimalValue());
        }
        assertThat(open).doesNotContainKey("76-ROUEN/2022-03/SVI_UPDATE");
    }

    @Test
    void the_delays_of_both_prefectures_come_out_on_their_displays() {
        // Given
        DemoData.loadAndLock();
        for (JsonNode it : DemoData.read("displayed-indicators").get("published")) {
            String place = it.get("site").asText() + "/" + it.get("quarter").asText();
            // When
            Response draft = as(Tokens.of("admin")).get("transparency-displays/" + place);
            as(Tokens.of("admin"))
                    .header("If-Match", draft.header("ETag"))
                    .body("{}")
                    .post("transparency-displays/" + place + "/publication")
                    .then()
                    .statusCode(200);

            // Then
            JsonPath display =
                    anonymously().get("public/transparency-displays/" + place).jsonPath();
            expectedAt(place).forEach(expected -> assertThat(
                            display.getDouble("display.lines.find { it.indicator == '%s' }.value"
                                    .formatted(expected.get("indicator").asText())))
                    .isEqualTo(expected.get("value").asDouble()));
        }
    }

    private static Stream<JsonNode> expectedAt(String place) {
        return DemoData.expected().stream()
                .filter(it -> place.equals(
                        it.get("site").asText() + "/" + it.get("period").asText()))
                .filter(it -> it.get("indicator").asText().endsWith("_DELAY"));
    }

    @Test
    void a_result_is_open_once_its_month_is_locked_and_a_correction_comes_among_the_changes() {
        // Given
        String site = site("58-NEVERS");
        record(site, "2021-01", "1", "3");
        as(MANAGER).post("month-boards/" + site + "/2021-01/validation").then().statusCode(200);
        open(site).body("items", is(List.of()));

        // When
        as(MANAGER).post("month-boards/" + site + "/2021-01" + LOCK).then().statusCode(200);

        // Then
        String firstDate = open(site)
                .body("items[0].valeur", is(33.33f))
                .body("items[0].numerateur", is(1))
                .body("items[0].code_postal", is("58000"))
                .body("items[0].type_structure", is("préfecture"))
                .body("items[0].frequence", is("mensuelle"))
                .extract()
                .path("items[0].date_mise_a_jour");

        // When
        as(MANAGER).body("{\"reason\": \"Erreur\"}").post("month-boards/" + site + "/2021-01/unlock");
        Api.recordAgain(MANAGER, site + "/2021-01/OPEN_MAIL", 4, Api.counts("2", "3"))
                .statusCode(200);
        open(site)
                .body("items[0].numerateur", is(1))
                .body("items[0].en_correction", is(true))
                .body("items[0].en_correction_depuis", notNullValue());
        assertThat(anonymously()
                        .get("public/results/export?format=csv&prefecture=58")
                        .asString()
                        .lines()
                        .filter(line -> line.startsWith("58-NEVERS,"))
                        .findFirst()
                        .orElseThrow())
                .contains(",oui,20");
        as(MANAGER).post("month-boards/" + site + "/2021-01/validation").then().statusCode(200);
        as(MANAGER).post("month-boards/" + site + "/2021-01" + LOCK).then().statusCode(200);

        // Then
        String secondDate = open(site)
                .body("items[0].numerateur", is(2))
                .body("items[0].en_correction", is(false))
                .extract()
                .path("items[0].date_mise_a_jour");
        assertThat(secondDate).isGreaterThan(firstDate);
        changes(site, secondDate).body("items.code_indicateur", contains("OPEN_MAIL"));
        changes(site, "2090-01-01").body("items", is(List.of()));
    }

    @Test
    void caches_learn_that_a_result_is_being_corrected_and_no_longer_is() {
        // Given
        String site = site("58-DECIZE");
        record(site, "2021-01", "1", "3");
        as(MANAGER).post("month-boards/" + site + "/2021-01/validation").then().statusCode(200);
        as(MANAGER).post("month-boards/" + site + "/2021-01" + LOCK).then().statusCode(200);
        String published = open(site).extract().header("ETag");

        // When
        as(MANAGER).body("{\"reason\": \"Erreur\"}").post("month-boards/" + site + "/2021-01/unlock");
        String reopened = open(site).extract().header("ETag");
        as(MANAGER).post("month-boards/" + site + "/2021-01" + LOCK).then().statusCode(200);
        String lockedAgain = open(site).extract().header("ETag");

        // Then
        assertThat(List.of(published, reopened, lockedAgain)).doesNotHaveDuplicates();
    }

    @Test
    void who_follows_the_changes_learns_that_a_result_is_being_corrected_and_no_longer_is() {
        // Given
        String site = site("58-LORMES");
        for (String month : List.of("2021-01", "2021-02")) {
            record(site, month, "1", "3");
            as(MANAGER)
                    .post("month-boards/" + site + "/" + month + "/validation")
                    .then()
                    .statusCode(200);
            as(MANAGER).post("month-boards/" + site + "/" + month + LOCK).then().statusCode(200);
        }
        String known = open(site).extract().path("items[-1].date_mise_a_jour");

        // When
        as(MANAGER).body("{\"reason\": \"Erreur\"}").post("month-boards/" + site + "/2021-01/unlock");

        // Then
        String reopened = changes(site, known)
                .body("items.periode", contains("2021-02", "2021-01"))
                .body("items[1].en_correction", is(true))
                .extract()
                .path("items[1].date_mise_a_jour");

        // When
        as(MANAGER).post("month-boards/" + site + "/2021-01" + LOCK).then().statusCode(200);

        // Then
        String lockedAgain = changes(site, reopened)
                .body("items.periode", contains("2021-01"))
                .body("items[0].en_correction", is(false))
                .extract()
                .path("items[0].date_mise_a_jour");
        assertThat(lockedAgain).isGreaterThan(reopened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void a_file_tells_how_many_results_it_has_and_its_hash(String format) throws NoSuchAlgorithmException {
        // Given
        String site = site("58-DORNES");
        String month = format.equals("csv") ? "2021-01" : "2021-02";
        record(site, month, "1", "3");
        as(MANAGER)
                .post("month-boards/" + site + "/" + month + "/validation")
                .then()
                .statusCode(200);
        as(MANAGER).post("month-boards/" + site + "/" + month + LOCK).then().statusCode(200);

        // When
        Response file = anonymously().get("public/results/export?prefecture=58&format=" + format);

        // Then
        int rows = Integer.parseInt(file.header("X-Total-Count"));
        assertThat(rows).isPositive();
        assertThat(
                        format.equals("csv")
                                ? file.asString().lines().count() - 1
                                : file.jsonPath().getLong("nombre"))
                .isEqualTo(rows);
        WholeFiles.isWhole(file, rows);
    }

    @Test
    void what_is_not_measured_has_no_value_and_says_why() {
        String site = site("58-COSNE");
        Api.recordFirst(MANAGER, site + "/2021-01/OPEN_MAIL", "{\"kind\": \"SUSPENDED\", \"reason\": \"Travaux\"}")
                .statusCode(200);
        as(MANAGER).post("month-boards/" + site + "/2021-01" + LOCK).then().statusCode(200);
        open(site).body("items[0].situation", is("suspendu")).body("items[0].valeur", nullValue());
        assertThat(anonymously()
                        .get("public/results/export?format=csv&prefecture=58")
                        .asString())
                .contains(
                        "58-COSNE,préfecture,Site de test,58000,Ville,OPEN_MAIL,OPEN_MAIL,2021-01,mensuelle,suspendu,,");
    }

    @Test
    void page_after_page_every_result_comes_once() {
        // Given
        String site = site("58-CLAMECY");
        for (int month = 1; month <= 7; month++) {
            record(site, "2021-0" + month, "1", "2");
            as(MANAGER).post("month-boards/" + site + "/2021-0" + month + "/validation");
            as(MANAGER).post("month-boards/" + site + "/2021-0" + month + LOCK);
        }

        // When
        List<String> periods = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = anonymously()
                    .get("public/results?limit=3&site=" + site + "&cursor=" + cursor)
                    .jsonPath();
            periods.addAll(page.getList("items.periode"));
            cursor = page.getString("next");
        } while (cursor != null);

        // Then
        assertThat(periods).hasSize(7);
        assertThat(new HashSet<>(periods)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public/results", "public/results/export?format=csv", "public/results/export?format=json"})
    void caches_keep_it_and_ask_whether_it_changed(String address) {
        Response first = anonymously().get(address);
        String tag = first.header("ETag");
        anonymously().header("If-None-Match", tag).get(address).then().statusCode(304);
        anonymously()
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get(address)
                .then()
                .statusCode(304);
        anonymously().head(address).then().statusCode(200).header("ETag", is(tag));
        for (String header : List.of("If-Modified-Since", "If-Unmodified-Since")) {
            anonymously().header(header, "x").get(address).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "public/results?limit=1000, 6",
        "public/results?since=2021-01-01&prefecture=58, 6",
        "public/catalogue, 1",
    })
    void a_reading_asks_a_fixed_number_of_statements(String address, long most) {
        assertThat(Statements.of(() -> anonymously().get(address).then().statusCode(200)))
                .isBetween(1L, most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "2022-13-01", "2022-01-01T99"})
    void a_date_that_is_none_is_refused(String since) {
        anonymously()
                .get("public/results?since=" + since)
                .then()
                .statusCode(422)
                .body("errors[0].field", is("since"));
    }

    @Test
    void harvesters_find_the_data_sets_and_their_licence() {
        anonymously()
                .get("public/catalogue")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", is("dcat:Catalog"))
                .body("'dcat:dataset'.size()", is(2))
                .body(
                        "'dcat:dataset'[0].'dcat:distribution'.'dct:format'.'@id'",
                        hasItems(
                                "http://publications.europa.eu/resource/authority/file-type/CSV",
                                "http://publications.europa.eu/resource/authority/file-type/JSON"))
                .body(
                        "'dcat:dataset'[1].'dcat:distribution'.'dcat:downloadURL'.'@id'",
                        everyItem(containsString("public/transparency-displays/export?format=")))
                .body("'dcat:dataset'.'dct:identifier'", hasItems("resultats-des-indicateurs"))
                .body("'dcat:dataset'.'dcat:contactPoint'.'vcard:hasURL'.'@id'", everyItem(containsString("/deposer")))
                .body("'dcat:dataset'.'dct:spatial'.'@id'", everyItem(containsString("country/FRA")))
                .body("'dcat:dataset'.'dct:language'.'@id'", everyItem(containsString("language/FRA")))
                .body("'dct:license'.'@id'", is("https://www.etalab.gouv.fr/licence-ouverte-open-licence/"));
    }

    private static String site(String code) {
        Api.indicator("OPEN_MAIL", "PERCENT", "RATIO", "ENTERED");
        Api.prefecture("58", "OPEN_MAIL");
        Api.keep("sites/" + code, """
                {"name": "Site de test", "type": "PREFECTURE", "town": "Ville", "postalCode": "58000"}""");
        return code;
    }

    private static void record(String site, String month, String numerator, String denominator) {
        Api.recordFirst(MANAGER, site + "/" + month + "/OPEN_MAIL", Api.counts(numerator, denominator))
                .statusCode(200);
    }

    private static ValidatableResponse open(String site) {
        return anonymously().get("public/results?site=" + site).then().statusCode(200);
    }

    private static ValidatableResponse changes(String site, String since) {
        return anonymously()
                .get("public/results?site=" + site + "&since=" + since)
                .then()
                .statusCode(200);
    }

    private static JsonPath exported(String prefecture) {
        return anonymously()
                .get("public/results/export?format=json&prefecture=" + prefecture)
                .jsonPath();
    }

    private static Map<String, BigDecimal> values(JsonPath export) {
        Map<String, BigDecimal> values = new HashMap<>();
        List<Map<String, Object>> results = export.getList("resultats");
        for (Map<String, Object> it : results) {
            if (it.get("valeur") != null) {
                values.put(
                        it.get("code_structure") + "/" + it.get("periode") + "/" + it.get("code_indicateur"),
                        new BigDecimal(it.get("valeur").toString()));
            }
        }
        return values;
    }
}
