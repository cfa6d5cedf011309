package fr.gouv.qualite.complaints.desk;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static fr.gouv.qualite.complaints.Api.byPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealKafka;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class DeskTest {

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @Test
    void what_is_late_comes_first_and_what_is_done_last_page_after_page() {
        // Given
        SettableClock.set("2022-05-03T10:00:00Z");
        String site = Api.site("14-CAEN", "Caen");
        String later = recorded(site, "2022-05-02");
        String late = recorded(site, "2022-04-01");
        String soon = recorded(site, "2022-04-27");
        String done = recorded(site, "2022-03-01");
        answer(site, done, "Bonjour.").statusCode(200);
        Map<String, Object> anonymous = aComplaint(site);
        anonymous.remove("person");
        String notOwed = Api.record(anonymous);

        // When
        List<String> order = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = as(Tokens.agent(site)).get("cases?limit=2" + cursor).jsonPath();
            order.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());

        // Then
        assertThat(order).containsExactly(late, soon, later, notOwed, done);
        as(Tokens.agent(site)).get("cases?late=true").then().body("items.id", is(List.of(late)));
        as(Tokens.agent(site))
                .get("cases?state=ANSWERED,CLOSED&kind=COMPLAINT&channel=WEB_FORM&scope=TO_QUALIFY&site=" + site)
                .then()
                .body("items.id", is(List.of(done)), "next", nullValue());
        as(Tokens.agent(site))
                .get("cases/counts")
                .then()
                .body("open", is(4), "late", is(1), "dueToday", is(0))
                .body("byState.find { it.state == 'ANSWERED' }.count", is(1));
    }

    @Test
    void the_due_date_is_explained_by_its_rule_its_calendar_and_the_days_it_skips() {
        // Given: Monday 18 April 2022 was Easter Monday.
        SettableClock.set("2022-05-03T10:00:00Z");
        String site = Api.site("14-LISIEUX", "Lisieux");
        String id = recorded(site, "2022-04-14");

        // When
        ValidatableResponse read = as(Tokens.agent(site)).get("cases/" + id).then();

        // Then
        read.body("dueOn", is("2022-04-22"), "late", is(true), "workingDaysLeft", is(-7))
                .body("deadline.rule", is("QUAL_E_PREF/COMPLAINT/ELECTRONIC"), "deadline.workingDays", is(5))
                .body("deadline.calendar", is("METROPOLE"), "deadline.timeZone", is("Europe/Paris"))
                .body("deadline.skippedDays.reason", is(List.of("samedi", "dimanche", "Lundi de Pâques")));
    }

    @Test
    void the_day_of_receipt_is_that_of_the_site() {
        // Given: 3 a.m. in Paris on 5 May is still the evening of the 4th in Guadeloupe.
        SettableClock.set("2022-05-05T01:00:00Z");
        String site = Api.site("971-BASSE-TERRE", "Basse-Terre");

        // When
        String id = Api.record(aComplaint(site));

        // Then
        as(Tokens.agent(site)).get("cases/" + id).then().body("receivedOn", is("2022-05-04"));
    }

    @Test
    void a_case_is_handled_to_its_closure_and_every_step_is_kept() {
        // Given
        String site = Api.site("14-BAYEUX", "Bayeux");
        String id = Api.record(byPost(site));

        // When
        step(site, id, "acknowledgement", null).statusCode(200);
        step(
                        site,
                        id,
                        "requalification",
                        Map.of("kind", "COMPLAINT", "scope", "TOWN_HALL_RECEPTION", "redirection", "mairie"))
                .statusCode(422)
                .body("errors[0].field", is("redirection"));
        step(site, id, "requalification", Map.of("kind", "COMPLAINT", "scope", "TOWN_HALL_RECEPTION"))
                .statusCode(200)
                .body("scope", is("TOWN_HALL_RECEPTION"));
        step(site, id, "transfer", Map.of("recipient", "Cabinet")).statusCode(200);
        step(site, id, "holding-reply", Map.of("message", "Patientez jusqu’au {{dateLimite}}."))
                .statusCode(422)
                .body("errors[0].field", is("fields.dateLimite"));
        step(site, id, "holding-reply", Map.of("message", "Votre demande {{numero}} est à l’étude."))
                .statusCode(200);
        answer(site, id, "Écrivez à votre mairie.").statusCode(200).body("answer", is("Écrivez à votre mairie."));
        step(site, id, "closure", Map.of()).statusCode(200);
        step(site, id, "reopening", Map.of("reason", "A écrit")).statusCode(200).body("state", is("REOPENED"));

        // Then
        as(Tokens.agent(site))
                .get("cases/" + id + "/events")
                .then()
                .body(
                        "items.type",
                        is(List.of(
                                "RECEPTION",
                                "ACKNOWLEDGEMENT",
                                "REQUALIFICATION",
                                "TRANSFER",
                                "HOLDING_REPLY",
                                "ANSWER",
                                "CLOSURE",
                                "REOPENING")));
        assertThatThrownBy(() -> Database.run("DELETE FROM case_event WHERE case_id = '" + id + "'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> Database.run("UPDATE case_event SET summary = '' WHERE case_id = '" + id + "'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void an_answer_with_a_field_left_open_is_refused_and_nothing_is_sent() {
        // Given
        String site = Api.site("14-VIRE", "Vire");
        String id = Api.record(byPost(site));

        // When
        String refusal =
                answer(site, id, "Voyez {{service}}.").statusCode(422).extract().asString();

        // Then
        assertThat(refusal).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/open-fields","title":"Texte à compléter","status":422,\
                "detail":"La réponse contient encore des champs à compléter : service.",\
                "errors":[{"field":"fields.service","message":"Champ à compléter"}]}""");
        as(Tokens.agent(site)).get("cases/" + id).then().body("state", is("RECEIVED"));
    }

    @Test
    void a_step_taken_from_an_older_version_is_refused() {
        // Given
        String site = Api.site("14-HONFLEUR", "Honfleur");
        String id = Api.record(byPost(site));
        step(site, id, "acknowledgement", null).statusCode(200);

        // When
        ValidatableResponse refused = as(Tokens.agent(site))
                .header("If-Match", "\"0\"")
                .body(Map.of("recipient", "Cabinet"))
                .post("cases/" + id + "/transfer")
                .then();

        // Then
        refused.statusCode(412);
    }

    @Test
    void a_case_is_taken_while_kafka_is_away_and_told_when_it_is_back() {
        // Given
        String site = Api.site("14-DEAUVILLE", "Deauville");
        RealKafka.current().down();

        // When
        String number;
        try {
            number = Api.lodge(aComplaint(site)).getString("number");
        } finally {
            RealKafka.current().up();
        }

        // Then
        assertThat(Topics.await(
                        "qualite.complaints.case.v1", event -> event.value().contains(number)))
                .isNotNull();
    }

    @Test
    void the_list_takes_the_same_number_of_statements_whatever_its_length() {
        // Given
        String site = Api.site("14-FALAISE", "Falaise");
        Api.record(aComplaint(site));
        long one = statementsOf(site);
        for (int i = 0; i < 12; i++) {
            Api.record(aComplaint(site));
        }

        // When
        long thirteen = statementsOf(site);

        // Then
        assertThat(thirteen).isEqualTo(one).isLessThanOrEqualTo(2);
    }

    private long statementsOf(String site) {
        return Statements.of(
                () -> as(Tokens.agent(site)).get("cases?limit=100").then().statusCode(200));
    }

    private static String recorded(String site, String receivedOn) {
        Map<String, Object> body = aComplaint(site);
        body.put("receivedOn", receivedOn);
        return Api.record(body);
    }

    private static ValidatableResponse answer(String site, String id, String text) {
        return step(site, id, "answer", Map.of("message", text));
    }

    private static ValidatableResponse step(String site, String id, String step, @Nullable Object body) {
        var request = as(Tokens.agent(site));
        return (body == null ? request : request.body(body))
                .post("cases/" + id + "/" + step)
                .then();
    }
}
