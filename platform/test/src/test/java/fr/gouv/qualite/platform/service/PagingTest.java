package fr.gouv.qualite.platform.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of twelve ranks, five to a page. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class PagingTest {

    private static final String NOTES = "/api/platform/v1/notes";

    @ParameterizedTest
    @ValueSource(strings = {"MR8A", "AA", "MQA"})
    void a_cursor_that_did_not_come_from_us_is_refused(String cursor) {
        given().get(NOTES + "?cursor=" + cursor).then().statusCode(422).body("errors.field", contains("cursor"));
    }

    @Test
    void links_lead_from_the_first_page_to_the_last_and_miss_nothing() {
        // When
        List<Integer> read = new ArrayList<>();
        String address = NOTES;
        while (address != null) {
            Response page = given().urlEncodingEnabled(false).get(address);
            read.addAll(page.jsonPath().getList("items", Integer.class));
            String link = page.header("Link");
            address = link == null ? null : link.substring(1, link.indexOf(">; rel=\"next\""));
        }

        // Then
        assertThat(read).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void ranks_in_the_middle_of_a_list_are_answered_as_a_part() {
        given().get(NOTES + "?range=3-6")
                .then()
                .statusCode(206)
                .header("Content-Range", equalTo("items 3-6/*"))
                .header("Accept-Ranges", equalTo("items"))
                .body("items", contains(3, 4, 5, 6));
    }

    @Test
    void end_of_a_list_tells_how_long_the_list_is() {
        given().get(NOTES + "?range=11-20")
                .then()
                .statusCode(206)
                .header("Content-Range", equalTo("items 11-12/12"))
                .header("Link", nullValue())
                .body("items", contains(11, 12));
    }

    @Test
    void ranks_past_the_end_are_refused() {
        given().get(NOTES + "?range=13-14")
                .then()
                .statusCode(416)
                .contentType("application/problem+json")
                .body("type", equalTo("https://qualite.gouv.fr/problems/range-not-satisfiable"))
                .body("detail", equalTo("La liste s’arrête avant le rang 13."));
    }

    @ParameterizedTest
    @CsvSource({"a-b", "0-5", "6-3", "1-101", "5", "1-2-3", "-", "99999999999-1"})
    void ranks_that_are_none_are_refused(String range) {
        given().get(NOTES + "?range=" + range)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("range"));
    }
}
