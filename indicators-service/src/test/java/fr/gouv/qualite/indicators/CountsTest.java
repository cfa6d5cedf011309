package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordAgain;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts something is whole and within reason, whoever enters it and however; what is unusual is asked again. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class CountsTest {

    private static final String SITE = "47-AGEN";
    private static final Tokens REFERENT = Tokens.referent(SITE);
    private static final Tokens MACHINE = Tokens.system("measurements:write");
    private static final String UNUSUAL = "https://qualite.gouv.fr/problems/unusual-value";
    private static final String TITLES = "site;période;indicateur;numérateur;dénominateur;valeur\n";

    @BeforeEach
    void lotEtGaronne() {
        Api.indicator("COUNT_CALLS", "PERCENT", "RATIO", "PUSHED");
        Api.indicator("COUNT_VISITORS", "COUNT", "COUNT", "ENTERED");
        Api.indicator("COUNT_HOURS", "HOURS", "VALUE", "ENTERED");
        Api.indicator("COUNT_COMPUTED", "PERCENT", "RATIO", "COMPUTED");
        Api.indicator("PAN_ATTENDANCE", "COUNT", "COUNT", "ENTERED");
        Api.prefecture("47", "COUNT_CALLS", "COUNT_VISITORS", "COUNT_HOURS", "COUNT_COMPUTED", "PAN_ATTENDANCE");
        Api.site(SITE);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.7", "1.234, 1.3", "999999999999, 999999999999", "-1, 2"})
    void a_part_of_a_call_is_refused_from_a_person_and_from_a_machine(String answered, String received) {
        recordFirst(REFERENT, SITE + "/2020-01/COUNT_CALLS", counts(answered, received))
                .statusCode(422);
        recordFirst(MACHINE, SITE + "/2020-01/COUNT_CALLS", counts(answered, received))
                .statusCode(422);
        as(REFERENT).get("measurements/" + SITE + "/2020-01/COUNT_CALLS").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"12.5", "999999999999", "10000001"})
    void visitors_are_whole_and_no_more_than_a_site_receives(String visitors) {
        recordFirst(REFERENT, SITE + "/2020-01/COUNT_VISITORS", value(visitors))
                .statusCode(422)
                .body("errors[0].field", is("value"));
    }

    @Test
    void a_computed_value_is_replaced_by_whole_numbers_only() {
        recordFirst(REFERENT, SITE + "/2020-01/COUNT_COMPUTED", """
                        {"kind": "ENTERED", "numerator": 0.5, "denominator": 2, "reason": "Recompté"}""")
                .statusCode(422)
                .body("errors[0].field", is("numerator"));
    }

    @Test
    void hours_keep_their_decimals() {
        recordFirst(REFERENT, SITE + "/2020-01/COUNT_HOURS", value("1.5"))
                .statusCode(200)
                .body("value", is(1.5f));
    }

    @ParameterizedTest
    @CsvSource({"12.5", "12.0", "1e1"})
    void a_day_of_a_digital_point_is_counted_in_whole_visitors(String visits) {
        as(REFERENT)
                .header("If-None-Match", "*")
                .body("{\"visits\": " + visits + "}")
                .put("digital-points/" + SITE + "/days/2020-01-06")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("visits"));
    }

    @Test
    void ambiguous_thousands_in_a_sheet_are_refused_with_line_column_and_what_to_write() {
        preview(TITLES + """
                47-AGEN;2020-02;COUNT_CALLS;1.234;1.300;
                47-AGEN;2020-03;COUNT_CALLS;"1,234";"1,300";
                47-AGEN;2020-04;COUNT_VISITORS;;;12,5
                47-AGEN;2020-05;COUNT_VISITORS;;;999999999999
                47-AGEN;2020-06;COUNT_HOURS;;;1.234
                """)
                .body("errorCount", is(5), "changes", is(0))
                .body("errors.line", contains(2, 3, 4, 5, 6))
                .body("errors.column", contains("numérateur", "numérateur", "valeur", "valeur", "valeur"))
                .body("errors[0].message", containsString("Écrivez 1234"))
                .body("errors[1].message", containsString("Écrivez 1234"))
                .body("errors[4].message", containsString("Écrivez 1234 ou 1,234"));
    }

    @Test
    void a_sheet_whose_commas_cut_a_number_in_two_is_refused() {
        sheet().body("site,période,indicateur,numérateur,dénominateur\n47-AGEN,2020-02,COUNT_CALLS,1,234,1,300\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post("measurement-imports/preview")
                .then()
                .statusCode(422)
                .body("detail", containsString("La ligne 2 a plus de cases que de titres"));
    }

    @Test
    void what_is_far_from_the_past_is_asked_again_and_taken_once_confirmed() {
        // Given
        for (int month = 1; month <= 8; month++) {
            recordFirst(REFERENT, SITE + "/2021-0" + month + "/COUNT_VISITORS", value(String.valueOf(100 + month * 10)))
                    .statusCode(200);
        }

        // When
        ValidatableResponse asked = recordFirst(REFERENT, SITE + "/2021-09/COUNT_VISITORS", value("15000"));

        // Then
        asked.statusCode(422)
                .body("type", is(UNUSUAL), "errors[0].field", is("value"))
                .body("detail", containsString("d’habitude entre 120 et 170"));
        recordFirst(REFERENT, SITE + "/2021-09/COUNT_VISITORS", """
                        {"kind": "ENTERED", "value": 15000, "confirmUnusual": true}""").statusCode(200);
        as(REFERENT)
                .get("month-boards/" + SITE + "/2021-09")
                .then()
                .body("rows.find { it.indicator == 'COUNT_VISITORS' }.unusual", containsString("entre 120 et 170"));
        as(REFERENT)
                .get("month-boards/" + SITE + "/2021-08")
                .then()
                .body("rows.find { it.indicator == 'COUNT_VISITORS' }.unusual", nullValue());

        // The same number with a remark is not asked again.
        recordAgain(REFERENT, SITE + "/2021-09/COUNT_VISITORS", 1, """
                        {"kind": "ENTERED", "value": 15000, "remark": "Salon"}""").statusCode(200);
    }

    @Test
    void a_machine_is_not_asked_and_the_board_shows_what_it_sent() {
        // Given
        for (int month = 1; month <= 6; month++) {
            recordFirst(MACHINE, SITE + "/2021-0" + month + "/COUNT_CALLS", counts("1200", "1300"))
                    .statusCode(200);
        }

        // When
        recordFirst(MACHINE, SITE + "/2021-07/COUNT_CALLS", counts("1", "2")).statusCode(200);

        // Then
        as(REFERENT)
                .get("month-boards/" + SITE + "/2021-07")
                .then()
                .body("rows.find { it.indicator == 'COUNT_CALLS' }.unusual", notNullValue());
    }

    @Test
    void the_unusual_figures_of_a_sheet_are_listed_and_confirmed_together() {
        // Given
        StringBuilder csv = new StringBuilder(TITLES);
        for (int month = 1; month <= 9; month++) {
            csv.append("47-AGEN;2022-0" + month + ";COUNT_VISITORS;;;" + (month == 8 ? 12_000 : 120) + "\n");
        }
        ValidatableResponse checked = preview(csv.toString())
                .body("errorCount", is(0), "changes", is(9), "unusualCount", is(1))
                .body("unusual[0].line", is(9), "unusual[0].column", is("valeur"))
                .body("unusual[0].message", containsString("d’habitude 120"));
        String fingerprint = checked.extract().path("fingerprint");

        // When
        ValidatableResponse asked = apply(csv.toString(), fingerprint, null);

        // Then
        asked.statusCode(422).body("type", is(UNUSUAL), "errors[0].field", is("ligne 9, valeur"));
        as(REFERENT)
                .get("measurements/" + SITE + "/2022-01/COUNT_VISITORS")
                .then()
                .statusCode(404);
        apply(csv.toString(), fingerprint, "true").statusCode(200).body("changes", is(9));
        preview(csv.toString()).body("changes", is(0), "unusual", empty());
    }

    private static String value(String value) {
        return "{\"kind\": \"ENTERED\", \"value\": " + value + "}";
    }

    private static ValidatableResponse preview(String csv) {
        return sheet().body(csv.getBytes(StandardCharsets.UTF_8))
                .post("measurement-imports/preview")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse apply(String csv, String fingerprint, @Nullable String confirmed) {
        RequestSpecification request = sheet().header("If-Match", "\"" + fingerprint + "\"");
        if (confirmed != null) {
            request.queryParam("confirmUnusual", confirmed);
        }
        return request.body(csv.getBytes(StandardCharsets.UTF_8))
                .post("measurement-imports")
                .then();
    }

    private static RequestSpecification sheet() {
        return RestAssured.given()
                .basePath("/api/indicators/v1/")
                .contentType("application/octet-stream")
                .auth()
                .oauth2(REFERENT.bearer());
    }
}
