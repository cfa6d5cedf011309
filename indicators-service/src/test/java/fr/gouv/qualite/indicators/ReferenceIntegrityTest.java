package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference data cites only what exists, and says one thing of each day. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ReferenceIntegrityTest {

    private static final Tokens NATIONAL = Tokens.of("national");

    @BeforeEach
    void meuse() {
        Api.indicator("CITED", "PERCENT", "RATIO", "ENTERED");
        Api.prefecture("55", "CITED");
        Api.site("55-BAR-LE-DUC");
        Api.site("55-VERDUN");
    }

    @ParameterizedTest
    @CsvSource({"R9, CITED, rubric, R9", "R1, NOPE, indicators, NOPE", ", NOPE, indicators, NOPE"})
    void an_engagement_cites_a_rubric_of_its_framework_and_indicators_that_exist(
            String rubric, String indicator, String field, String named) {
        create("frameworks/CITING", """
                {"title": "Référentiel", "validFrom": "2019-02-04", "rubrics": [{"code": "R1", "title": "Accueil"}],
                 "modules": [{"code": "M1", "title": "Relation", "mandatory": true, "engagements": [
                 {"code": "E1", "title": "Engagement", %s "indicators": ["%s"]}]}]}""".formatted(rubric == null ? "" : "\"rubric\": \"" + rubric + "\",", indicator))
                .statusCode(422)
                .body("errors[0].field", is("modules[0].engagements[0]." + field))
                .body("detail", containsString("« " + named + " »"));
    }

    @Test
    void a_version_does_not_begin_after_its_framework_has_ended() {
        create("frameworks/ENDED", """
                {"title": "Référentiel", "validFrom": "2015-01-01", "validTo": "2019-02-03", "rubrics": [],
                 "modules": [], "effectiveFrom": "2020-01-01"}""").statusCode(422).body("errors[0].field", is("effectiveFrom"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'framework': 'NOPE', 'modules': [], 'from': '2020-01-01'} | perimeters[0].framework | NOPE",
                "{'framework': 'F55', 'modules': ['M99'], 'from': '2020-01-01'} | perimeters[0].modules | M99",
                "{'framework': 'F55', 'modules': ['M1', 'M1'], 'from': '2020-01-01'} | perimeters[0].modules | deux fois",
                "{'framework': 'F55', 'modules': [], 'from': '2020-01-01', 'frameworkVersion': 99} | perimeters[0].frameworkVersion | 99",
                "{'framework': 'F55', 'modules': [], 'from': '2020-01-01', 'sites': ['55-NULLE-PART']} | perimeters[0].sites | 55-NULLE-PART",
                "{'framework': 'F55', 'modules': [], 'from': '2020-01-01', 'bureaux': [{'site': '55-NULLE-PART', 'name': 'B'}]} | perimeters[0].bureaux | 55-NULLE-PART",
                "{'framework': 'F55', 'modules': [], 'from': '2020-01-01', 'to': '2019-01-01'} | perimeters[0].to | dernier jour",
                "{'framework': 'F55', 'modules': [], 'from': '2020-01-01'}, {'framework': 'F55', 'modules': ['M1'], 'from': '2021-01-01', 'to': '2021-12-31'} | perimeters[1].from | recouvrent",
                "{'framework': 'F55', 'modules': [], 'from': '2020-01-01', 'to': '2021-01-01'}, {'framework': 'F55', 'modules': [], 'from': '2021-01-01'} | perimeters[1].from | recouvrent"
            })
    void a_perimeter_cites_what_exists_and_follows_another(String perimeters, String field, String named) {
        change("prefectures/55", aPrefecture(perimeters))
                .statusCode(422)
                .body("errors[0].field", is(field))
                .body("detail", containsString(named));
    }

    @Test
    void a_perimeter_chooses_a_module_when_none_is_mandatory() {
        create("frameworks/CHOSEN", """
                {"title": "Référentiel", "validFrom": "2015-01-01", "rubrics": [], "modules": [{"code": "M1",
                 "title": "Au choix", "mandatory": false, "engagements": []}]}""").statusCode(200);

        change("prefectures/55", aPrefecture("{'framework': 'CHOSEN', 'modules': [], 'from': '2020-01-01'}"))
                .statusCode(422)
                .body("errors[0].field", is("perimeters[0].modules"))
                .body("detail", containsString("au moins un module"));
    }

    @Test
    void two_sites_may_follow_one_framework_apart_and_one_site_two_frameworks() {
        Api.prefecture("2A", "CITED");
        change("prefectures/55", aPrefecture("""
                {'framework': 'F55', 'modules': [], 'from': '2015-01-01', 'sites': ['55-BAR-LE-DUC']},
                {'framework': 'F55', 'modules': ['M1'], 'from': '2015-01-01', 'sites': ['55-VERDUN']},
                {'framework': 'F2A', 'modules': [], 'from': '2015-01-01'}""")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'from': '2020-01-01', 'comparator': 'GT', 'value': 50}, {'from': '2021-01-01', 'comparator': 'GT', 'value': 80} | targets[1].from",
                "{'from': '2021-01-01', 'comparator': 'GT', 'value': 80}, {'from': '2020-01-01', 'to': '2021-01-01', 'comparator': 'GT', 'value': 50} | targets[1].from",
                "{'from': '2021-01-01', 'to': '2020-01-01', 'comparator': 'GT', 'value': 80} | targets[0].to",
                "{'prefecture': '95', 'from': '2021-01-01', 'comparator': 'GT', 'value': 80} | targets[0].prefecture"
            })
    void targets_follow_one_another_and_are_of_prefectures_that_exist(String targets, String field) {
        create("indicators/AIMED_WRONG", anIndicator(targets)).statusCode(422).body("errors[0].field", is(field));
    }

    @Test
    void a_target_may_begin_on_the_day_after_another_or_be_one_prefectures_own() {
        Api.keep("indicators/AIMED_TWICE", anIndicator("""
                {'from': '2020-01-01', 'to': '2020-12-31', 'comparator': 'GT', 'value': 50},
                {'from': '2021-01-01', 'comparator': 'GT', 'value': 80},
                {'prefecture': '55', 'from': '2020-06-01', 'comparator': 'GT', 'value': 90}"""));
        as(Tokens.manager("55"))
                .header("If-Match", "\"1\"")
                .body("""
                        {"targets": [{"from": "2020-06-01", "comparator": "GT", "value": 90},
                         {"from": "2020-07-01", "comparator": "GT", "value": 95}]}""")
                .put("targets/55/AIMED_TWICE")
                .then()
                .statusCode(422);
    }

    @Test
    void an_indicator_is_not_shown_until_before_it_is_shown() {
        create("displayed-indicators/CITED", """
                {"rank": 1, "label": "L", "englishLabel": "L", "explanation": "E", "englishExplanation": "E",
                 "source": "S", "from": "2021-01-01", "to": "2020-01-01"}""").statusCode(422).body("errors[0].field", is("to"));
    }

    private static String anIndicator(String targets) {
        return """
                {"label": "Visé", "unit": "PERCENT", "frequency": "MONTH", "sense": "HIGHER_IS_BETTER",
                 "formula": "RATIO", "precision": 2, "rubric": "R", "feed": "ENTERED", "targets": [%s]}""".formatted(json(targets));
    }

    private static String aPrefecture(String perimeters) {
        return """
                {"name": "Préfecture", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris",
                 "perimeters": [%s]}""".formatted(json(perimeters));
    }

    private static String json(String readable) {
        return readable.replace('\'', '"');
    }

    private static ValidatableResponse create(String path, String body) {
        return as(NATIONAL).header("If-None-Match", "*").body(body).put(path).then();
    }

    private static ValidatableResponse change(String path, String body) {
        return as(NATIONAL)
                .header("If-Match", as(NATIONAL).get(path).header("ETag"))
                .body(body)
                .put(path)
                .then();
    }
}
