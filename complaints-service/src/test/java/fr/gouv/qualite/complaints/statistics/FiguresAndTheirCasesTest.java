package fr.gouv.qualite.complaints.statistics;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each figure of the statistics leads to the list of its cases. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresAndTheirCasesTest {

    private static final String SITE = "14-ARGENCES";
    private static final String LABEL = "&kind=COMPLAINT,SUGGESTION&channel=EMAIL,WEB_FORM,QR_CODE,SOCIAL_NETWORK";
    private boolean ready;

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    /** On 20 May 2022: answered in time, answered late, late, pending, owed nothing, on paper, of another month. */
    private void givenCasesOfMay2022() {
        SettableClock.set("2022-05-20T10:00:00Z");
        if (ready) {
            return;
        }
        Api.site(SITE, "Argences");
        answer(record("2022-05-02", "WEB_FORM"), "2022-05-03");
        answer(record("2022-05-02", "WEB_FORM"), "2022-05-13");
        record("2022-05-03", "WEB_FORM");
        record("2022-05-19", "WEB_FORM");
        Map<String, Object> anonymous = aComplaint(SITE);
        anonymous.remove("person");
        anonymous.put("receivedOn", "2022-05-04");
        Api.record(anonymous);
        record("2022-05-05", "LETTER");
        record("2022-04-29", "WEB_FORM");
        ready = true;
    }

    @ParameterizedTest
    @CsvSource({
        "electronic.owed, answer=OWED",
        "electronic.answered, answer=GIVEN",
        "electronic.inTime, answer=IN_TIME",
        "electronic.late, answer=AWAITED&late=true",
        "electronic.pending, answer=AWAITED&late=false"
    })
    void a_figure_of_the_delays_counts_the_cases_of_its_list(String figure, String filter) {
        // Given
        givenCasesOfMay2022();

        // When
        int listed = cases(filter + LABEL).size();

        // Then
        assertThat(listed).isEqualTo(may().getInt(figure)).isPositive();
    }

    @Test
    void what_is_owed_nothing_and_what_was_answered_late_are_found_too() {
        // Given
        givenCasesOfMay2022();

        // When
        List<String> owedNothing = cases("answer=NOT_OWED");
        List<String> late = cases("answer=AFTER_DUE");

        // Then
        assertThat(owedNothing).hasSize(may().getInt("notOwed")).hasSize(1);
        assertThat(late).hasSize(1);
    }

    @Test
    void a_correction_that_makes_an_answer_due_opens_a_closed_case_again() {
        // Given
        givenCasesOfMay2022();
        Map<String, Object> anonymous = aComplaint(SITE);
        anonymous.remove("person");
        anonymous.put("receivedOn", "2022-06-01");
        SettableClock.set("2022-06-20T10:00:00Z");
        String id = Api.record(anonymous);
        as(Tokens.agent(SITE)).post("cases/" + id + "/closure").then().statusCode(200);
        Map<String, Object> person = Map.of("name", "Camille Exemple", "email", "camille@example.org");

        // When
        var corrected = as(Tokens.agent(SITE))
                .body(Map.of("person", person, "reason", "Nom retrouvé."))
                .post("cases/" + id + "/correction")
                .then();

        // Then
        corrected.statusCode(200).body("state", is("REOPENED"), "owedAnswer", is(true));
        as(Tokens.agent(SITE))
                .get("cases?late=true&receivedFrom=2022-06-01")
                .then()
                .body("items.id", hasItem(id));
        as(Tokens.agent(SITE))
                .get("statistics?site=" + SITE + "&from=2022-06&to=2022-06")
                .then()
                .body("electronic.late", is(1));
    }

    @Test
    void an_unknown_status_is_refused_by_its_name() {
        as(Tokens.agent("14-ARGENCES"))
                .get("cases?answer=PERHAPS")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("answer"));
    }

    private static String record(String receivedOn, String channel) {
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", receivedOn);
        body.put("channel", channel);
        return Api.record(body);
    }

    private static void answer(String id, String day) {
        as(Tokens.agent(SITE))
                .body(Map.of("message", "Bonjour.", "answeredOn", day, "reason", "Saisie tardive."))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200);
    }

    private static List<String> cases(String filter) {
        return as(Tokens.agent(SITE))
                .get("cases?receivedFrom=2022-05-01&receivedTo=2022-05-31&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
    }

    private static JsonPath may() {
        return as(Tokens.agent(SITE))
                .get("statistics?site=" + SITE + "&from=2022-05&to=2022-05")
                .jsonPath();
    }
}
