package fr.gouv.qualite.indicators;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class MonthBoardTest {

    private static final String API = "/api/indicators/v1/";
    private static final String SITE = "80-AMIENS";

    @BeforeEach
    void somme() {
        indicator("MAIL", "PERCENT", "HIGHER_IS_BETTER", "RATIO", "ENTERED", "GT", 75);
        indicator("DELAY", "WORKING_DAYS", "LOWER_IS_BETTER", "MEAN", "ENTERED", "LT", 5);
        indicator("FRAUD", "PER_MILLE", "HIGHER_IS_BETTER", "RATIO", "PUSHED", "GT", 0.5);
        indicator("COMPLAINT_PAPER_IN_TIME", "PERCENT", "HIGHER_IS_BETTER", "RATIO", "COMPUTED", "GT", 75);
        put("frameworks/MONTH_BOARD", """
                {"title": "Tableau du mois", "validFrom": "2019-02-04", "rubrics": [], "modules": [{"code": "M1",
                 "title": "Relation", "mandatory": true, "engagements": [{"code": "E1", "title": "Courriels",
                 "indicators": ["MAIL", "DELAY", "FRAUD", "COMPLAINT_PAPER_IN_TIME"]}]}]}""");
        put("prefectures/80", """
                {"name": "Somme", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris",
                 "perimeters": [{"framework": "MONTH_BOARD", "modules": [], "from": "2020-01-01"}]}""");
        put("sites/" + SITE, """
                {"name": "Préfecture", "type": "PREFECTURE", "town": "Amiens"}""");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01, MAIL, 43, 46, 93.48",
        "2021-02, MAIL, 39, 42, 92.86",
        "2021-01, DELAY, 84, 43, 1.95",
        "2021-02, DELAY, 69, 41, 1.68",
        "2021-03, MAIL, 46, 47, 97.87"
    })
    void a_published_figure_comes_out_of_its_counts(
            String month, String indicator, String numerator, String denominator, BigDecimal published) {
        // When
        ValidatableResponse answer = record(referent(), month, indicator, counts(numerator, denominator));
        // Then
        String value = answer.statusCode(200)
                .body("state", is("ENTERED"))
                .body("assessment", is("ON_TARGET"))
                .extract()
                .asString();
        Contract.eventIsValid("measurement.v1.json", value);
        BigDecimal exact = new BigDecimal(value.replaceAll("^.*?\"value\":([0-9.]+).*", "$1"));
        assertThat(exact.setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "47; 46; numerator; ne peut pas dépasser",
                "-1; 46; numerator; négatif",
                "0; 0; denominator; sans objet",
                "1.1234567; 2; numerator; trop précis",
                "1; 1e999999; denominator; trop grand"
            })
    void a_number_that_cannot_be_is_refused_on_its_field(
            String numerator, String denominator, String field, String why) {
        record(referent(), "2021-04", "MAIL", counts(numerator, denominator))
                .statusCode(422)
                .body("errors[0].field", equalTo(field))
                .body("detail", containsString(why));
    }

    @Test
    void each_reason_not_to_edit_is_said_in_its_own_words() {
        RequestSpecification elsewhere = as(Tokens.referent("80-ABBEVILLE"));
        record(elsewhere, "2021-04", "MAIL", counts("1", "2")).statusCode(403);
        record(referent(), "2090-01", "MAIL", counts("1", "2"))
                .statusCode(409)
                .body("detail", containsString("pas encore commencé"));
        record(referent(), "2021-04", "COMPLAINT_PAPER_IN_TIME", counts("1", "2"))
                .statusCode(409)
                .body("detail", containsString("calculée par la plateforme"));
        record(referent(), "2021-04", "NOTHING", counts("1", "2")).statusCode(404);
        RequestSpecification telephony = as(Tokens.system("measurements:write"));
        record(telephony, "2021-04", "MAIL", counts("1", "2")).statusCode(403);
        record(telephony, "2021-04", "FRAUD", counts("1", "2")).statusCode(200).body("source", is("PUSHED"));
    }

    @Test
    void the_history_of_a_month_says_who_did_what_when_and_why() {
        // Given
        record(referent(), "2020-11", "MAIL", counts("1", "2")).statusCode(200);
        Api.recordAgain(Tokens.referent(SITE), SITE + "/2020-11/MAIL", 1, counts("2", "2"))
                .statusCode(200);
        String board = API + "month-boards/" + SITE + "/2020-11";
        Api.excuseMissing(SITE + "/2020-11");

        // When
        manager().post(board + "/validation").then().statusCode(200);
        manager().post(board + "/lock").then().statusCode(200);
        manager()
                .body("{\"reason\": \"Chiffre reçu en retard\"}")
                .post(board + "/unlock")
                .then()
                .statusCode(200);

        // Then
        referent()
                .get(board + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.indicator == null || it.indicator == 'MAIL' }.what",
                        is(List.of(
                                "Période déverrouillée. Motif : Chiffre reçu en retard",
                                "Période verrouillée",
                                "Une saisie validée",
                                "Saisie : 1 / 2 → 2 / 2",
                                "Saisie : aucune valeur → 1 / 2")))
                .body("items[0].indicator", is((Object) null))
                .body("items[-1].indicator", is("MAIL"));
    }

    @Test
    void the_second_of_two_people_is_told_that_the_cell_has_changed() {
        record(referent(), "2021-05", "MAIL", counts("1", "2")).statusCode(200);
        record(referent(), "2021-05", "MAIL", counts("2", "2")).statusCode(412);
        Api.recordAgain(Tokens.referent(SITE), SITE + "/2021-05/MAIL", 1, counts("2", "2"))
                .statusCode(200)
                .body("version", is(2));
        referent()
                .get(API + "measurements/" + SITE + "/2021-05/MAIL/history")
                .then()
                .statusCode(200)
                .body("items[1].what", is("Saisie : 1 / 2 → 2 / 2"));
    }

    @Test
    void a_locked_month_keeps_its_values_and_says_what_it_did_not_take() {
        // Given
        figures("2021-06", 1, 2);
        String computed = "measurements/" + SITE + "/2021-06/COMPLAINT_PAPER_IN_TIME";
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> manager().get(API + computed).statusCode() == 200);
        action("lock").statusCode(409);
        Api.excuseMissing(SITE + "/2021-06");
        action("lock").statusCode(409);
        action("validation").statusCode(200);
        action("lock").statusCode(200).body("locked", is(true));
        // When
        figures("2021-06", 2, 2);
        // Then
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        manager().get(API + computed + "/history").asString().contains("non repris"));
        manager().get(API + computed).then().body("state", is("LOCKED")).body("numerator", is(1));
        Api.recordAgain(Tokens.referent(SITE), SITE + "/2021-06/MAIL", 1, counts("1", "2"))
                .statusCode(409)
                .body("detail", containsString("verrouillé"));
        manager()
                .body("{\"reason\": \"Erreur\"}")
                .post(API + "month-boards/" + SITE + "/2021-06/unlock")
                .then()
                .statusCode(200)
                .body("locked", is(false));
    }

    @Test
    void a_prefecture_is_consolidated_from_its_counts_and_its_coverage_is_said() {
        record(referent(), "2020-01", "MAIL", counts("1", "2")).statusCode(200);
        record(referent(), "2020-02", "MAIL", counts("98", "98")).statusCode(200);
        record(referent(), "2020-03", "MAIL", "{\"kind\": \"SUSPENDED\", \"reason\": \"Confinement\"}")
                .statusCode(200);
        manager()
                .get(API + "consolidations?prefecture=80&period=2020-Q1")
                .then()
                .statusCode(200)
                .body("items.find { it.indicator == 'MAIL' }.value", is(99))
                .body(
                        "items.find { it.indicator == 'MAIL' }.coverage",
                        is("2 mois sur 3, 1 suspendu, dont 2 non validées"))
                .body("items.find { it.indicator == 'MAIL' }.unsettled", is(2));
        manager()
                .get(API + "completeness?period=2020-01")
                .then()
                .statusCode(200)
                .body("items[0].expected", is(3))
                .body("items[0].entered", is(1));
    }

    @Test
    void what_is_told_to_the_other_services_follows_its_schema() {
        // Given
        record(referent(), "2021-08", "MAIL", counts("1", "2")).statusCode(200);
        String cell = SITE + "/MAIL/2021-08";
        Topics.await("qualite.indicators.measurement.v1", it -> it.key().equals(cell));
        // Then
        for (String topic : new String[] {"organisation", "framework", "indicator", "measurement"}) {
            var events = Topics.all("qualite.indicators." + topic + ".v1");
            assertThat(events).isNotEmpty();
            events.forEach(it -> Contract.eventIsValid(topic + ".v1.json", it.value()));
        }
    }

    private static void figures(String month, int numerator, int denominator) {
        ComplaintFigures.publish(SITE, month, "COMPLAINT_PAPER_IN_TIME", numerator, denominator);
    }

    private static ValidatableResponse action(String name) {
        return manager().post(API + "month-boards/" + SITE + "/2021-06/" + name).then();
    }

    private static String counts(String numerator, String denominator) {
        return "{\"kind\": \"ENTERED\", \"numerator\": %s, \"denominator\": %s}".formatted(numerator, denominator);
    }

    private static ValidatableResponse record(RequestSpecification who, String month, String indicator, String body) {
        return who.header("If-None-Match", "*")
                .body(body)
                .put(API + "measurements/" + SITE + "/" + month + "/" + indicator)
                .then();
    }

    private static void indicator(
            String code, String unit, String sense, String formula, String feed, String comparator, double target) {
        put("indicators/" + code, """
                {"label": "%s", "unit": "%s", "frequency": "MONTH", "sense": "%s", "formula": "%s", "precision": 2,
                 "rubric": "Courriels", "feed": "%s",
                 "targets": [{"from": "2019-02-04", "comparator": "%s", "value": %s}]}""".formatted(code, unit, sense, formula, feed, comparator, target));
    }

    private static void put(String path, String body) {
        Api.keep(path, body);
    }

    private static RequestSpecification referent() {
        return as(Tokens.referent(SITE));
    }

    private static RequestSpecification manager() {
        return as(Tokens.manager("80"));
    }

    private static RequestSpecification as(Tokens who) {
        return given().contentType("application/json").auth().oauth2(who.bearer());
    }
}
