package fr.gouv.qualite.indicators.computed;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.indicators.ComplaintFigures;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no perimeter asks for is expected, entered and shown nowhere, whoever counts it. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class OutsidePerimeterTest {

    private static final String SITE = "19-TULLE";
    private static final String MAIL = "OUTSIDE_MAIL";
    private static final String RATE = "COMPLAINT_ELECTRONIC_IN_TIME";
    private static final Tokens MANAGER = Tokens.manager("19");
    private static final Tokens NATIONAL = Tokens.of("national");

    private String month = "";

    @Inject
    QuietPeriods quietPeriods;

    @BeforeEach
    void correze() {
        month = YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(2).toString();
        Api.indicator(MAIL, "PERCENT", "RATIO", "ENTERED");
        Api.indicator(RATE, "PERCENT", "RATIO", "COMPUTED");
        Api.indicator("PAN_ATTENDANCE", "COUNT", "COUNT", "ENTERED");
        Api.keep("frameworks/OUTSIDE", """
                {"title": "Référentiel", "validFrom": "2015-01-01", "rubrics": [], "modules": [
                 {"code": "M1", "title": "Relation", "mandatory": true, "engagements": [
                  {"code": "E1", "title": "Courriels", "indicators": ["OUTSIDE_MAIL"]}]},
                 {"code": "M2", "title": "Écoute", "mandatory": false, "engagements": [
                  {"code": "E2", "title": "Réclamations", "indicators": ["COMPLAINT_ELECTRONIC_IN_TIME"]}]}]}""");
        Api.keep("prefectures/19", aPrefecture(""));
        Api.site(SITE);
        perimeter("");
    }

    @Test
    void what_waited_beside_its_cell_is_validated_with_the_month_that_a_perimeter_now_asks_for() {
        // Given
        month = YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(5).toString();
        ComplaintFigures.publish(SITE, month, RATE, 1, 2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(NATIONAL)
                                .get("measurements/" + SITE + "/" + month + "/" + RATE)
                                .statusCode()
                        == 200);
        perimeter("\"M2\"");
        recordFirst(MANAGER, SITE + "/" + month + "/" + MAIL, counts("1", "2")).statusCode(200);

        // When
        step("validation");
        step("lock");

        // Then
        board().body("locked", is(true), "rows.find { it.indicator == '%s' }.value".formatted(RATE), is(50));
        // The other tests move the perimeter, which a locked month forbids.
        as(MANAGER)
                .body("{\"reason\": \"Périmètre à changer\"}")
                .post("month-boards/" + SITE + "/" + month + "/unlock")
                .then()
                .statusCode(200);
    }

    @Test
    void a_computed_figure_waits_until_a_perimeter_asks_for_it_and_goes_when_none_does_any_more() {
        // Given
        ComplaintFigures.publish(SITE, month, RATE, 1, 2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(NATIONAL)
                                .get("measurements/" + SITE + "/" + month + "/" + RATE)
                                .statusCode()
                        == 200);

        // Then
        board().body("rows.indicator", is(List.of(MAIL)));
        assertThat(shownByConsolidation()).isFalse();
        assertThat(Topics.all("qualite.indicators.measurement.v1"))
                .noneMatch(event -> (SITE + "/" + RATE + "/" + month).equals(event.key()));

        // When
        recordFirst(MANAGER, SITE + "/" + month + "/" + MAIL, counts("1", "2")).statusCode(200);
        step("validation");
        step("lock");

        // Then
        as(MANAGER)
                .get("public/results?site=" + SITE)
                .then()
                .body("items.findAll { it.periode == '%s' }.code_indicateur".formatted(month), hasItem(MAIL))
                .body("items.findAll { it.periode == '%s' }.code_indicateur".formatted(month), not(hasItem(RATE)));
        as(MANAGER)
                .get("public/flash-infos/" + SITE + "/" + month)
                .then()
                .statusCode(200)
                .body("content.others.indicator", is(List.of(MAIL)));

        // When
        as(MANAGER)
                .body("{\"reason\": \"Périmètre étendu\"}")
                .post("month-boards/" + SITE + "/" + month + "/unlock")
                .then()
                .statusCode(200);
        board().body("rows.indicator", is(List.of(MAIL)));
        perimeter("\"M2\"");
        quietPeriods.close();

        // Then
        board().body("rows.find { it.indicator == '%s' }.value".formatted(RATE), is(50));

        // When
        perimeter("");
        quietPeriods.close();

        // Then
        board().body("rows.indicator", is(List.of(MAIL)));
        Topics.await(
                "qualite.indicators.measurement.v1",
                event -> (SITE + "/" + RATE + "/" + month).equals(event.key())
                        && event.value().contains("\"state\":\"EXPECTED\""));
    }

    @Test
    void a_day_is_not_counted_where_no_perimeter_asks_for_digital_points() {
        as(MANAGER)
                .header("If-None-Match", "*")
                .body("{\"visits\": 3}")
                .put("digital-points/" + SITE + "/days/" + month + "-03")
                .then()
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/outside-perimeter"));
        as(MANAGER)
                .get("digital-points/" + SITE + "/days?month=" + month)
                .then()
                .body("items", empty());
    }

    private boolean shownByConsolidation() {
        return as(NATIONAL)
                .get("consolidations?prefecture=19&period=" + month)
                .jsonPath()
                .getList("items.indicator")
                .contains(RATE);
    }

    private ValidatableResponse board() {
        return as(MANAGER).get("month-boards/" + SITE + "/" + month).then().statusCode(200);
    }

    private void step(String name) {
        as(MANAGER)
                .post("month-boards/" + SITE + "/" + month + "/" + name)
                .then()
                .statusCode(200);
    }

    private static void perimeter(String modules) {
        as(NATIONAL)
                .header("If-Match", as(NATIONAL).get("prefectures/19").header("ETag"))
                .body(aPrefecture(modules))
                .put("prefectures/19")
                .then()
                .statusCode(200);
    }

    private static String aPrefecture(String modules) {
        return """
                {"name": "Préfecture", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris",
                 "perimeters": [{"framework": "OUTSIDE", "modules": [%s], "from": "2015-01-01"}]}""".formatted(modules);
    }
}
