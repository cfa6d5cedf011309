package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.platform.test.Events;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes to the digital points, what for, and how satisfied they leave. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class DigitalPointTest {

    private static final String SITE = "15-AURILLAC";
    private static final Tokens REFERENT = Tokens.referent(SITE);

    @BeforeEach
    void theSiteAndThePublishedFigures() {
        DemoData.loadAndLock();
        Api.prefecture("15", "PAN_ATTENDANCE", "PAN_SATISFACTION");
        Api.site(SITE);
    }

    @Test
    void the_first_half_of_2019_reads_as_the_bouches_du_rhone_published_it() {
        // When
        var points = as(Tokens.manager("13"))
                .get("digital-points?prefecture=13&from=2019-01&to=2019-06")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        Map<String, String> published = points.<Map<String, Object>>getList("items").stream()
                .collect(Collectors.toMap(
                        it -> String.valueOf(it.get("site")),
                        it -> rounded(it.get("visitsPerMonth"), 0) + " par mois, "
                                + rounded(it.get("satisfaction"), 1) + " %, "
                                + it.get("monthsCounted") + " mois sur " + it.get("months")));
        assertThat(published)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "13-MARSEILLE", "330 par mois, 96.0 %, 6 mois sur 6",
                        "13-AIX-EN-PROVENCE", "100 par mois, 98.0 %, 6 mois sur 6",
                        "13-ARLES", "87 par mois, 100.0 %, 6 mois sur 6",
                        "13-ISTRES", "88 par mois, 99.5 %, 6 mois sur 6"));
    }

    @Test
    void a_month_that_nobody_counted_is_missing_and_is_not_zero() {
        as(Tokens.manager("13"))
                .get("digital-points/13-MARSEILLE?from=2019-05&to=2019-08")
                .then()
                .statusCode(200)
                .body("months.visits", contains(316, 331, null, null), "summary.monthsCounted", is(2))
                .body("summary.visitsPerMonth", is(323.5f), "satisfaction", empty(), "surveys", empty());
    }

    @Test
    void the_days_counted_add_up_to_the_month_with_their_purposes() {
        // When
        count("2021-03-01", "*", """
                        {"visits": 12, "purposes": [{"purpose": "DRIVING_LICENCE", "count": 7},
                         {"purpose": "VEHICLE_REGISTRATION", "count": 3}]}""").statusCode(200);
        count(
                        "2021-03-02",
                        "*",
                        "{\"visits\": 8, \"purposes\": [{\"purpose\": \"VEHICLE_REGISTRATION\", \"count\": 2}]}")
                .statusCode(200)
                .body("version", is(1));
        count(
                        "2021-03-02",
                        "1",
                        "{\"visits\": 9, \"purposes\": [{\"purpose\": \"VEHICLE_REGISTRATION\", \"count\": 2}]}")
                .statusCode(200)
                .body("version", is(2));

        // Then
        point("2021-03", "2021-03")
                .body("months[0].visits", is(21), "months[0].days", is(2))
                .body("deskPurposes.code", contains("DRIVING_LICENCE", "VEHICLE_REGISTRATION"))
                .body("deskPurposes.count", contains(7, 5));
        as(REFERENT)
                .get("digital-points/" + SITE + "/days?month=2021-03")
                .then()
                .body("items.visits", contains(12, 9));
        as(REFERENT)
                .get("measurements/" + SITE + "/2021-03/PAN_ATTENDANCE")
                .then()
                .body("value", is(21), "source", is("COMPUTED"), "state", is("ENTERED"));
    }

    @Test
    void a_month_that_a_person_entered_stays_as_entered_and_the_trail_says_so() {
        // Given
        Api.recordFirst(REFERENT, SITE + "/2021-04/PAN_ATTENDANCE", "{\"kind\": \"ENTERED\", \"value\": 150}")
                .statusCode(200);

        // When
        count("2021-04-06", "*", "{\"visits\": 5}").statusCode(200);

        // Then
        point("2021-04", "2021-04").body("months[0].visits", is(150), "months[0].days", is(1));
        assertThat(as(REFERENT)
                        .get("measurements/" + SITE + "/2021-04/PAN_ATTENDANCE/history")
                        .asString())
                .contains("Somme des journées non reprise, valeur saisie : 150 → 5");
    }

    @Test
    void a_day_is_refused_with_what_to_do_about_it() {
        count("2021-05-03", "*", "{\"visits\": 1, \"purposes\": [{\"purpose\": \"OTHER\", \"count\": 2}]}")
                .statusCode(422)
                .body("errors[0].message", is("Les motifs comptés (2) dépassent les usagers reçus (1)."));
        count("2021-05-03", "*", "{\"visits\": -1}").statusCode(422);
        count("2021-05-03", "*", "{}").statusCode(422);
        count("2090-05-03", "*", "{\"visits\": 1}")
                .statusCode(409)
                .body("detail", containsString("pas encore commencé"));
        count("2021-05-03", "3", "{\"visits\": 1}").statusCode(412);
        Api.excuseMissing(SITE + "/2021-06");
        as(Tokens.manager("15"))
                .post("month-boards/" + SITE + "/2021-06/lock")
                .then()
                .statusCode(200);
        count("2021-06-03", "*", "{\"visits\": 1}").statusCode(409).body("detail", containsString("verrouillée"));
        point("2021-05", "2021-06").body("months.visits", contains(null, null), "summary.visitsPerMonth", nullValue());
        as(REFERENT)
                .get("digital-points/" + SITE + "?from=2021-06&to=2021-05")
                .then()
                .statusCode(422)
                .body("errors[0].message", is("Le dernier mois est avant le premier."));
    }

    @Test
    void what_a_survey_hears_makes_the_satisfaction_of_its_semester_with_its_link() {
        // When
        told("pan-aurillac", "2018-02", 1, 9, 9);
        told("pan-aurillac", "2018-06", 2, 9, 11);
        told("pan-aurillac", "2018-06", 1, 3, 3);
        told("pan-aurillac-bis", "2018-06", 1, 2, 5);

        // Then
        await(() -> as(REFERENT)
                .get("measurements/" + SITE + "/2018-S1/PAN_SATISFACTION")
                .then()
                .statusCode(200)
                .body("numerator", is(20), "denominator", is(25), "value", is(80), "source", is("COMPUTED")));
        point("2018-01", "2018-06")
                .body("satisfaction.period", contains("2018-S1"), "summary.satisfaction", is(80))
                .body("surveys.campaign", contains("pan-aurillac", "pan-aurillac-bis"))
                .body("surveys.opinions", contains(20, 5), "months.opinions", contains(0, 9, 0, 0, 0, 16))
                .body("surveyPurposes[0].label", is("Permis de conduire"), "surveyPurposes[0].count", is(25));
    }

    @Test
    void a_survey_without_an_answer_leaves_the_satisfaction_missing() {
        // When
        told("pan-vide", "2017-06", 1, 0, 0);
        told("pan-suite", "2016-06", 1, 1, 1);

        // Then: topics keep the order of a partition only, so both are waited for by their own trace.
        await(() -> as(REFERENT)
                .get("measurements/" + SITE + "/2016-S1/PAN_SATISFACTION")
                .then()
                .statusCode(200));
        as(REFERENT)
                .get("measurements/" + SITE + "/2017-S1/PAN_SATISFACTION")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_is_counted_where_nobody_is_received() {
        // Given
        Api.keep("sites/15-SAINT-FLOUR", """
                {"name": "Saint-Flour", "type": "SUB_PREFECTURE", "town": "Saint-Flour",
                 "openedOn": "2021-03-01", "closedOn": "2021-06-30"}""");

        // Then
        for (String day : List.of("2021-02-28", "2021-07-01")) {
            as(Tokens.referent("15-SAINT-FLOUR"))
                    .header("If-None-Match", "*")
                    .body("{\"visits\": 3}")
                    .put("digital-points/15-SAINT-FLOUR/days/" + day)
                    .then()
                    .statusCode(409)
                    .body("type", is("https://qualite.gouv.fr/problems/site-closed"))
                    .body("detail", containsString("« Saint-Flour »"));
        }
    }

    private static ValidatableResponse count(String day, String version, String body) {
        var request = as(REFERENT).body(body);
        return (version.equals("*")
                        ? request.header("If-None-Match", "*")
                        : request.header("If-Match", "\"" + version + "\""))
                .put("digital-points/" + SITE + "/days/" + day)
                .then();
    }

    private static ValidatableResponse point(String from, String to) {
        return as(REFERENT)
                .get("digital-points/" + SITE + "?from=" + from + "&to=" + to)
                .then()
                .statusCode(200);
    }

    private static void told(String campaign, String month, int version, int satisfied, int base) {
        Events.publish("fr.gouv.qualite.surveys.monthly-results-changed.v1", campaign + "/" + month, """
                {"campaign": "%1$s", "title": "Après votre passage", "site": "%2$s", "month": "%3$s",
                 "responses": %6$d, "version": %4$d,
                 "themes": [{"code": "DIGITAL_POINT", "label": "Point d’accueil numérique", "persons": %6$d,
                  "satisfied": %5$d, "base": %6$d}],
                 "questions": [{"code": "PURPOSE", "label": "Pour quelle démarche ?", "type": "SINGLE_CHOICE",
                  "base": %6$d, "choices": [{"code": "DRIVING_LICENCE", "label": "Permis de conduire",
                  "count": %6$d}]}]}""".formatted(
                        campaign, SITE, month, version, satisfied, base));
    }

    private static void await(Runnable told) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(told::run);
    }

    private static String rounded(@Nullable Object number, int decimals) {
        return new BigDecimal(String.valueOf(number))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
