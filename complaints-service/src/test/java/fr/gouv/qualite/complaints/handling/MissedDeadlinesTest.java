package fr.gouv.qualite.complaints.handling;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deadline that was missed stays counted as missed, by whatever door somebody leaves. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class MissedDeadlinesTest {

    private static final String SITE = "53-LAVAL";
    private static final String RECEIVED = "2022-03-04";

    @BeforeEach
    void aSite() {
        Api.site(SITE, "Laval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLIMENT", "INFORMATION_REQUEST"})
    void an_agent_does_not_take_a_late_case_out_of_the_figures_by_saying_that_it_is_another(String kind) {
        // Given
        String late = late();
        Map<String, Object> other = Map.of("kind", kind, "scope", "RECEPTION");

        // Then
        step(late, "requalification", other).statusCode(403).body("detail", containsString("responsable qualité"));
        step(late, "redirection", Map.of("kind", kind, "scope", "FILE_PROGRESS", "redirection", "Votre mairie"))
                .statusCode(403);
        as(Tokens.agent(SITE))
                .body(Map.of("cases", List.of(late), "step", "REQUALIFICATION", "requalification", other))
                .post("cases/steps")
                .then()
                .body("done", is(0), "results[0].reason", containsString("responsable qualité"));
        answer(late).statusCode(200).body("answeredInTime", is(false));
        step(late, "requalification", other).statusCode(403);
        step(late, "requalification", Map.of("kind", "SUGGESTION", "scope", "RECEPTION"))
                .statusCode(200)
                .body("owedAnswer", is(true), "answeredInTime", is(false));
    }

    @Test
    void the_quality_manager_does_with_a_reason() {
        String late = late();
        Map<String, Object> thanks = Map.of("kind", "COMPLIMENT", "scope", "RECEPTION");

        byManager(
                        late,
                        "redirection",
                        Map.of("kind", "COMPLIMENT", "scope", "FILE_PROGRESS", "redirection", "Votre mairie"))
                .statusCode(422)
                .body("errors[0].field", is("kind"), "errors[0].message", containsString("requalifiez-la"));
        byManager(late, "requalification", thanks).statusCode(422).body("errors[0].field", is("note"));
        byManager(late, "requalification", Map.of("kind", "COMPLIMENT", "scope", "RECEPTION", "note", "Un mot gentil."))
                .statusCode(200)
                .body("owedAnswer", is(false));
    }

    @Test
    void an_agent_does_not_move_a_missed_deadline_by_a_correction() {
        // Given
        String late = late();
        answer(late).statusCode(200).body("answeredInTime", is(false));

        // Then
        for (Map<String, Object> correction : List.<Map<String, Object>>of(
                Map.of("channel", "LETTER", "reason", "Erreur"), Map.of("person", Map.of(), "reason", "Erreur"))) {
            step(late, "correction", correction).statusCode(403);
        }
        step(late, "correction", Map.of("subject", "Attente", "reason", "Erreur"))
                .statusCode(200);
    }

    @Test
    void a_late_case_that_is_erased_on_request_goes_on_counting_as_late() {
        String late = late();

        byManager(late, "erasure", Map.of("reason", "Demande de la personne."));

        as(Tokens.agent(SITE)).get("cases/" + late).then().body("owedAnswer", is(true), "dueOn", is("2022-03-11"));
    }

    @Test
    void a_missed_deadline_is_that_of_the_site_that_handed_the_case_over_too_late() {
        // Given
        String other = Api.site("72-LE-MANS", "Le Mans");
        String third = Api.site("49-ANGERS", "Angers");
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", "2021-06-04");
        String late = Api.record(body);

        // When
        step(late, "transfer", Map.of("to", "SITE", "site", other)).statusCode(200);
        as(Tokens.agent(other))
                .body(Map.of("to", "SITE", "site", third))
                .post("cases/" + late + "/transfer")
                .then()
                .statusCode(200);

        // Then
        delays("53", SITE).body("electronic.owed", is(1), "electronic.late", is(1));
        delays("72", other).body("electronic.owed", is(0));
        delays("49", third).body("electronic.owed", is(0));
        as(Tokens.manager("53"))
                .get("statistics/table?by=SITE&prefecture=53&from=2021-06&to=2021-06")
                .then()
                .body("rows.code", is(List.of(SITE)));
        as(Tokens.agent(SITE))
                .get("cases?countedBy=" + SITE + "&receivedFrom=2021-06-01&receivedTo=2021-06-30")
                .then()
                .body("items.id", is(List.of(late)), "items.site", is(List.of(third)));
        as(Tokens.agent(other)).get("cases?countedBy=" + SITE).then().statusCode(403);
        as(Tokens.agent(third)).get("cases/" + late).then().body("countedBy", is(SITE));

        // When
        as(Tokens.agent(third))
                .body(Map.of("message", "Bonjour.", "means", "TELEPHONE"))
                .post("cases/" + late + "/answer")
                .then()
                .statusCode(200);

        // Then
        delays("53", SITE).body("electronic.answered", is(1), "electronic.inTime", is(0));
        delays("49", third).body("electronic.owed", is(0));
    }

    @Test
    void what_is_handed_over_in_time_counts_where_it_goes() {
        // Given
        String other = Api.site("72-LA-FLECHE", "La Flèche");
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        String early = Api.record(body);

        // When
        step(early, "transfer", Map.of("to", "SITE", "site", other)).statusCode(200);

        // Then
        as(Tokens.agent(other)).get("cases?countedBy=" + other).then().body("items.id", is(List.of(early)));
        as(Tokens.agent(other)).get("cases/" + early).then().body("countedBy", nullValue());
    }

    @Test
    void a_late_answer_whose_date_the_manager_corrects_is_found_among_those_recorded_late() {
        // Given
        String late = late();
        step(late, "answer", Map.of("message", "Bonjour.", "means", "TELEPHONE", "answeredOn", "2022-06-07"))
                .statusCode(200);

        // When
        byManager(late, "correction", Map.of("answeredOn", "2022-03-08", "reason", "Erreur de saisie"))
                .statusCode(200)
                .body("answeredInTime", is(true), "recordedLate", is(true));

        // Then
        as(Tokens.manager("53"))
                .get("cases?answer=RECORDED_LATE&site=" + SITE)
                .then()
                .body("items.id", hasItem(late));
        byManager(late, "correction", Map.of("answeredOn", "2022-06-07", "reason", "Elle était juste"))
                .statusCode(200)
                .body("recordedLate", is(false));
    }

    @Test
    void a_complaint_is_not_hidden_in_a_case_that_the_label_does_not_count() {
        // Given
        String late = late();
        Map<String, Object> question = aComplaint(SITE);
        question.put("kind", "INFORMATION_REQUEST");
        question.put("receivedOn", RECEIVED);
        String target = Api.record(question);

        // Then
        step(late, "merge", Map.of("into", number(target)))
                .statusCode(409)
                .body("detail", containsString("ni une réclamation ni une suggestion"));
    }

    @Test
    void one_answer_to_two_cases_is_not_dated_before_the_second_was_received() {
        // Given
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", today.minusDays(3).toString());
        String first = Api.record(body);
        body.put("receivedOn", today.minusDays(1).toString());
        String second = Api.record(body);
        step(second, "merge", Map.of("into", number(first))).statusCode(200);

        // Then
        step(
                        first,
                        "answer",
                        Map.of(
                                "message",
                                "Bonjour.",
                                "means",
                                "TELEPHONE",
                                "answeredOn",
                                today.minusDays(2).toString(),
                                "reason",
                                "Saisie tardive."))
                .statusCode(422)
                .body("errors[0].field", is("answeredOn"));
        step(
                        first,
                        "answer",
                        Map.of(
                                "message",
                                "Bonjour.",
                                "means",
                                "TELEPHONE",
                                "answeredOn",
                                today.minusDays(1).toString(),
                                "reason",
                                "Saisie tardive."))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "redirection"})
    void a_late_answer_does_not_become_one_in_time_by_its_date_without_a_reason_that_the_manager_finds(String step) {
        // Given
        String late = late();
        Map<String, Object> inTime = new HashMap<>(Map.of("means", "TELEPHONE", "answeredOn", "2022-03-07"));
        inTime.putAll(
                step.equals("answer")
                        ? Map.of("message", "Bonjour.")
                        : Map.of("scope", "FILE_PROGRESS", "redirection", "Votre mairie"));

        // Then
        step(late, step, inTime).statusCode(422).body("errors[0].field", is("reason"));
        inTime.put("reason", " ");
        step(late, step, inTime).statusCode(422).body("errors[0].field", is("reason"));
        inTime.put("reason", "Appel du 7 mars, noté sur papier.");
        step(late, step, inTime).statusCode(200).body("answeredInTime", is(true), "recordedLate", is(true));
        as(Tokens.manager("53"))
                .get("cases?answer=RECORDED_LATE&site=" + SITE)
                .then()
                .body("items.id", hasItem(late));
        as(Tokens.manager("53"))
                .get("cases/" + late + "/events")
                .then()
                .body("items.note", hasItem(containsString("Appel du 7 mars, noté sur papier.")));
        step(late, "reopening", Map.of("reason", "Vérifier.")).statusCode(200).body("recordedLate", is(false));
    }

    @Test
    void nobody_who_answers_a_case_says_that_there_is_nobody_left_to_answer() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        String awaited = Api.record(body);

        // Then
        for (Map<String, Object> nobody : List.<Map<String, Object>>of(
                Map.of(), Map.of("name", "Camille Exemple"), Map.of("email", "camille@example.org"))) {
            step(awaited, "correction", Map.of("person", nobody, "reason", "Erreur de saisie"))
                    .statusCode(403)
                    .body("detail", containsString("responsable qualité"));
        }
        byManager(awaited, "correction", Map.of("person", Map.of(), "reason", "Saisie sur la mauvaise demande"))
                .statusCode(200)
                .body("owedAnswer", is(false));
    }

    @Test
    void an_answer_dated_after_its_due_day_needs_no_reason() {
        String late = late();

        step(late, "answer", Map.of("message", "Bonjour.", "means", "TELEPHONE", "answeredOn", "2022-06-07"))
                .statusCode(200)
                .body("answeredInTime", is(false), "recordedLate", is(false));
    }

    @Test
    void nobody_dates_otherwise_what_the_platform_sent() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", RECEIVED);
        body.put("person", Map.of("name", "Camille Exemple", "email", "envoyee.53@example.org"));
        String late = Api.record(body);
        step(late, "answer", Map.of("message", "Bonjour.")).statusCode(200).body("answeredInTime", is(false));

        // Then
        byManager(late, "correction", Map.of("answeredOn", "2022-03-07", "reason", "Erreur"))
                .statusCode(409)
                .body("detail", containsString("envoyé cette réponse par courriel"));
    }

    @Test
    void a_link_that_was_sent_to_a_wrong_address_opens_nothing_any_more_and_the_right_one_is_given_another() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", "Camille Exemple", "email", "faute.53@example.org"));
        JsonPath lodged = Api.lodge(body);
        String number = lodged.getString("number");

        // When
        correctAddress(number, "juste.53@example.org").statusCode(200).body("followLink", is(true));

        // Then
        anonymously()
                .header("Case-Secret", lodged.getString("secret"))
                .get("public/cases/" + number)
                .then()
                .statusCode(404);
        await().until(() -> MailServer.tookFor("juste.53@example.org"));
    }

    @Test
    void an_address_that_is_added_leaves_the_link_that_was_given_on_screen() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", "Camille Exemple", "postalAddress", "1 rue de la Gare, 53000 Laval"));
        JsonPath lodged = Api.lodge(body);
        String number = lodged.getString("number");

        // When
        correctAddress(number, "ajoutee.53@example.org").statusCode(200).body("followLink", is(true));

        // Then
        Api.follow(number, lodged.getString("secret"));
    }

    @Test
    void the_letter_with_a_new_link_does_not_promise_an_answer_that_was_given() {
        // Given
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", "Camille Exemple", "email", "perdue.53@example.org"));
        String number = Api.lodge(body).getString("number");
        answer(id(number)).statusCode(200);

        // When
        correctAddress(number, "retrouvee.53@example.org").statusCode(200);

        // Then
        MailServer.await("Notre réponse se lit à l’adresse ci-dessous");
    }

    private static ValidatableResponse delays(String prefecture, String site) {
        return as(Tokens.manager(prefecture))
                .get("statistics?site=" + site + "&from=2021-06&to=2021-06")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse correctAddress(String number, String email) {
        return step(
                id(number),
                "correction",
                Map.of("person", Map.of("name", "Camille Exemple", "email", email), "reason", "Adresse mal lue"));
    }

    private static String id(String number) {
        return as(Tokens.agent(SITE)).get("cases?q=" + number).jsonPath().getString("items[0].id");
    }

    private static String late() {
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", RECEIVED);
        return Api.record(body);
    }

    private static ValidatableResponse answer(String id) {
        return step(id, "answer", Map.of("message", "Bonjour.", "means", "TELEPHONE"));
    }

    private static String number(String id) {
        JsonPath read = as(Tokens.agent(SITE)).get("cases/" + id).jsonPath();
        return read.getString("number");
    }

    private static ValidatableResponse byManager(String id, String step, Map<String, Object> body) {
        return as(Tokens.manager("53"))
                .body(body)
                .post("cases/" + id + "/" + step)
                .then();
    }

    private static ValidatableResponse step(String id, String step, Map<String, Object> body) {
        var request = as(Tokens.agent(SITE));
        return (body == null ? request : request.body(body))
                .post("cases/" + id + "/" + step)
                .then();
    }
}
