package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reference data have dates and versions: what a month asks for is what applied then, whatever was changed since. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class DatedReferenceTest {

    private static final Tokens NATIONAL = Tokens.of("national");

    @BeforeEach
    void orne() {
        Api.indicator("DATED_MAIL", "PERCENT", "RATIO", "ENTERED");
        Api.indicator("DATED_CALLS", "PERCENT", "RATIO", "ENTERED");
    }

    @Test
    void an_indicator_of_a_new_version_appears_on_the_boards_from_its_date_and_not_before() {
        // Given
        framework("F48", null, "\"DATED_MAIL\"");
        prefecture("48", "F48", "\"from\": \"2019-02-04\"", "48-MENDE");

        // When
        put("frameworks/F48", aFramework("2021-06-01", "\"DATED_MAIL\", \"DATED_CALLS\""))
                .statusCode(200)
                .body("version", is(2));

        // Then
        assertThat(board("48-MENDE", "2021-05")).containsExactly("DATED_MAIL");
        assertThat(board("48-MENDE", "2021-06")).containsExactlyInAnyOrder("DATED_MAIL", "DATED_CALLS");
        as(NATIONAL)
                .get("frameworks/F48/comparison?from=1&to=2")
                .then()
                .statusCode(200)
                .body("changes.text", contains("L’indicateur « DATED_CALLS » est ajouté à l’engagement E1."));
        as(NATIONAL)
                .get("frameworks/F48/versions")
                .then()
                .body("items.version", contains(2, 1))
                .body("items[0].effectiveFrom", is("2021-06-01"))
                .body("items[0].changes.size()", is(1));
        as(NATIONAL).get("frameworks/F48/versions/1").then().body("version", is(1));
        as(NATIONAL).get("frameworks/F48/versions/9").then().statusCode(404);
        put("frameworks/F48", aFramework("2021-05-01", "\"DATED_MAIL\""))
                .statusCode(422)
                .body("errors[0].field", is("effectiveFrom"));
    }

    @Test
    void an_indicator_is_expected_only_while_it_is_measured() {
        // Given
        Api.keep("indicators/DATED_FROM_MARCH", """
                {"label": "Nouveau", "unit": "PERCENT", "frequency": "MONTH", "sense": "HIGHER_IS_BETTER",
                 "formula": "RATIO", "precision": 2, "rubric": "R", "feed": "ENTERED", "targets": [],
                 "validFrom": "2021-03-01", "validTo": "2021-04-30", "source": "Standard téléphonique"}""");
        framework("F65", null, "\"DATED_FROM_MARCH\"");
        prefecture("65", "F65", "\"from\": \"2019-02-04\"", "65-TARBES");

        // Then
        assertThat(board("65-TARBES", "2021-02")).isEmpty();
        assertThat(board("65-TARBES", "2021-03")).containsExactly("DATED_FROM_MARCH");
        assertThat(board("65-TARBES", "2021-05")).isEmpty();
        assertThat(missing("65-TARBES", "2021-02")).isEmpty();
        assertThat(missing("65-TARBES", "2021-04")).containsExactly("DATED_FROM_MARCH");
    }

    @Test
    void a_perimeter_asks_its_sites_only_and_may_stay_with_a_version() {
        // Given
        framework("F32", null, "\"DATED_MAIL\"");
        put("frameworks/F32", aFramework("2021-01-01", "\"DATED_CALLS\"")).statusCode(200);

        // When
        prefecture("32", "F32", """
                "from": "2019-02-04", "frameworkVersion": 1, "sites": ["32-AUCH"],
                "bureaux": [{"site": "32-AUCH", "name": "Bureau des titres"}]""", "32-AUCH", "32-CONDOM");

        // Then
        assertThat(board("32-AUCH", "2021-05")).containsExactly("DATED_MAIL");
        as(NATIONAL)
                .get("month-boards/32-CONDOM/2021-05")
                .then()
                .body("rows.size()", is(0))
                .body("whyNothingExpected", containsString("ne demande aucun indicateur"));
        put("prefectures/32", aPrefecture("F32", "\"from\": \"2021-01-01\", \"sites\": [\"65-TARBES\"]"))
                .statusCode(422)
                .body("errors[0].field", is("perimeters[0].sites"));
    }

    @Test
    void a_site_that_closed_is_no_longer_expected_and_the_other_services_are_told() {
        // Given
        framework("F46", null, "\"DATED_MAIL\"");
        prefecture("46", "F46", "\"from\": \"2019-02-04\"", "46-CAHORS", "46-GOURDON");

        // When
        String closed = put("sites/46-GOURDON", """
                {"name": "Sous-préfecture", "type": "SUB_PREFECTURE", "town": "Gourdon", "closedOn": "2021-03-31",
                 "moves": [{"on": "2020-05-04", "fromTown": "Salviac"}]}""").statusCode(200).extract().asString();

        // Then
        assertThat(closed).contains("\"closedOn\":\"2021-03-31\"");
        assertThat(board("46-GOURDON", "2021-03")).containsExactly("DATED_MAIL");
        as(NATIONAL)
                .get("month-boards/46-GOURDON/2021-04")
                .then()
                .body("rows.size()", is(0))
                .body(
                        "whyNothingExpected",
                        is("Ce site a fermé le 31\u00a0mars 2021 : aucun indicateur n’y est plus attendu."));
        assertThat(completeness("46", "2021-03")).contains("46-GOURDON");
        assertThat(completeness("46", "2021-04")).containsExactly("46-CAHORS");
        as(NATIONAL)
                .get("sites/46-GOURDON/versions")
                .then()
                .body("items[0].changes", hasItem("Dernier jour d’ouverture : rien → 31\u00a0mars 2021"))
                .body("items[0].changes", hasItem("Déménagement ajouté : départ de Salviac, le 4\u00a0mai 2020"));
    }

    @Test
    void the_history_of_an_indicator_says_who_changed_which_target() {
        // Given
        Api.keep("prefectures/46", """
                {"name": "Préfecture", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris", "perimeters": []}""");
        Api.keep("indicators/DATED_AIM", Api.anIndicator("Visé", "PERCENT", "RATIO", "ENTERED"));

        // When
        put("indicators/DATED_AIM", """
                {"label": "Visé", "unit": "PERCENT", "frequency": "MONTH", "sense": "HIGHER_IS_BETTER",
                 "formula": "RATIO", "precision": 2, "rubric": "Rubrique", "feed": "ENTERED",
                 "targets": [{"prefecture": "46", "from": "2021-01-01", "comparator": "GT", "value": 80}]}""").statusCode(200);

        // Then
        as(NATIONAL)
                .get("indicators/DATED_AIM/versions")
                .then()
                .body("items.version", contains(2, 1))
                .body("items[0].by", is("Personne Fictive"))
                .body(
                        "items[0].changes",
                        contains(
                                "Objectif ajouté : plus de 80\u00a0% depuis le 1er\u00a0janvier 2021 (préfecture 46)"));
    }

    private static List<String> board(String site, String month) {
        return as(NATIONAL).get("month-boards/" + site + "/" + month).jsonPath().getList("rows.indicator");
    }

    private static List<String> missing(String site, String month) {
        return as(NATIONAL)
                .get("completeness?period=" + month + "&prefecture=" + site.substring(0, 2))
                .jsonPath()
                .getList("items.find { it.site == '" + site + "' }.missing");
    }

    private static List<String> completeness(String prefecture, String month) {
        return as(NATIONAL)
                .get("completeness?period=" + month + "&prefecture=" + prefecture)
                .jsonPath()
                .getList("items.site");
    }

    private static void prefecture(String code, String framework, String perimeter, String... sites) {
        Api.keep("prefectures/" + code, """
                {"name": "Préfecture", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris", "perimeters": []}""");
        List.of(sites).forEach(Api::site);
        put("prefectures/" + code, aPrefecture(framework, perimeter)).statusCode(200);
    }

    private static String aPrefecture(String framework, String perimeter) {
        return """
                {"name": "Préfecture", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris",
                 "perimeters": [{"framework": "%s", "modules": [], %s}]}""".formatted(framework, perimeter);
    }

    private static void framework(String code, @Nullable String from, String indicators) {
        Api.keep("frameworks/" + code, aFramework(from, indicators));
    }

    private static String aFramework(@Nullable String from, String indicators) {
        return """
                {"title": "Référentiel", "validFrom": "2019-02-04", "rubrics": [], "modules": [{"code": "M1",
                 "title": "Relation", "mandatory": true, "engagements": [{"code": "E1", "title": "Engagement",
                 "indicators": [%s], "proofs": ["Relevé"]}]}]%s}""".formatted(indicators, from == null ? "" : ", \"effectiveFrom\": \"" + from + "\"");
    }

    /** Writes over the version that is there. */
    private static ValidatableResponse put(String path, String body) {
        return as(NATIONAL)
                .header("If-Match", as(NATIONAL).get(path).header("ETag"))
                .body(body)
                .put(path)
                .then();
    }
}
