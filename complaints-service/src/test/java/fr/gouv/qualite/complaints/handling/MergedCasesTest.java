package fr.gouv.qualite.complaints.handling;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static fr.gouv.qualite.complaints.Api.byPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** No fewer answers are owed than people asked for, whatever happens to a case that others were merged into. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class MergedCasesTest {

    private static final String SITE = "72-LE-MANS";
    private static final Map<String, Object> THANKS = Map.of("kind", "COMPLIMENT", "scope", "RECEPTION");

    @Test
    void a_case_that_answers_for_another_goes_on_being_owed_an_answer() {
        // Given
        Pair pair = merged();

        // Then
        step(pair.target, "requalification", THANKS)
                .statusCode(409)
                .body("detail", containsString("est réunie avec celle-ci et attend sa réponse"));
        as(Tokens.agent(SITE))
                .body(Map.of("cases", List.of(pair.target), "step", "REQUALIFICATION", "requalification", THANKS))
                .post("cases/steps")
                .then()
                .body("done", is(0), "results[0].reason", containsString("est réunie avec celle-ci"));
        step(
                        pair.target,
                        "redirection",
                        Map.of("kind", "COMPLIMENT", "scope", "FILE_PROGRESS", "redirection", "Votre mairie"))
                .statusCode(409);
        as(Tokens.manager("72"))
                .body(correction(Map.of("person", Map.of("name", "Camille Exemple"))))
                .post("cases/" + pair.target + "/correction")
                .then()
                .statusCode(409);
        step(pair.target, "correction", correction(Map.of("channel", "LETTER"))).statusCode(409);
        step(pair.target, "closure", Map.of()).statusCode(409);
        read(pair.target).body("kind", is("COMPLAINT"), "owedAnswer", is(true), "dueOn", notNullValue());

        // When
        reopen(pair.duplicate);

        // Then
        step(pair.target, "requalification", THANKS).statusCode(200).body("owedAnswer", is(false));
        read(pair.duplicate).body("owedAnswer", is(true), "mergedInto", nullValue());
    }

    @Test
    void two_people_are_not_made_of_one_by_a_correction() {
        // Given
        Pair pair = merged();
        Map<String, Object> someoneElse =
                correction(Map.of("person", Map.of("name", "Dominique Autre", "email", "dominique@example.org")));

        // Then
        step(pair.duplicate, "correction", someoneElse)
                .statusCode(409)
                .body("detail", containsString("vient d’une autre personne"));
        step(pair.target, "correction", someoneElse).statusCode(409);
        step(pair.duplicate, "correction", correction(Map.of("subject", "Attente")))
                .statusCode(200);
    }

    @Test
    void an_agent_does_not_make_one_of_two_people_by_correcting_who_wrote_first() {
        // Given
        Api.site(SITE, "Le Mans");
        String target = Api.record(aComplaint(SITE));
        Map<String, Object> another = aComplaint(SITE);
        another.put("person", Map.of("name", "Dominique Autre", "email", "dominique@example.org"));
        String other = Api.record(another);
        Object camille = aComplaint(SITE).get("person");

        // When
        step(other, "correction", correction(Map.of("person", camille))).statusCode(200);

        // Then
        step(other, "merge", Map.of("into", number(target)))
                .statusCode(403)
                .body("detail", containsString("a été corrigée depuis sa réception"));
        step(target, "merge", Map.of("into", number(other))).statusCode(403);
        as(Tokens.manager("72"))
                .body(Map.of("into", number(target)))
                .post("cases/" + other + "/merge")
                .then()
                .statusCode(200);
    }

    @Test
    void who_turns_out_to_have_left_a_name_is_not_answered_later_than_on_their_own() {
        // Given: an anonymous letter, due to nobody, with a complaint of a form that is due in five days.
        Api.site(SITE, "Le Mans");
        Map<String, Object> anonymous = byPost(SITE);
        anonymous.remove("person");
        anonymous.put("channel", "LETTER");
        String target = Api.record(anonymous);
        String duplicate = Api.record(anonymous);
        merge(duplicate, target);

        // Then
        step(duplicate, "correction", correction(Map.of("person", Map.of("name", "Camille", "email", "c@example.org"))))
                .statusCode(409)
                .body("detail", containsString("attendrait une réponse plus tôt"));
    }

    @Test
    void the_erasure_of_a_case_gives_its_duplicates_their_answer_back() {
        // Given
        Api.site(SITE, "Le Mans");
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        String target = found(lodged.getString("number"));
        String duplicate = Api.record(aComplaint(SITE));
        merge(duplicate, target);

        // When
        anonymously()
                .header("Case-Secret", lodged.getString("secret"))
                .post("public/cases/" + lodged.getString("number") + "/erasure")
                .then()
                .statusCode(204);

        // Then
        read(target).body("owedAnswer", is(false), "anonymised", is(true));
        read(duplicate)
                .body("state", is("REOPENED"), "owedAnswer", is(true), "mergedInto", nullValue())
                .body("message", containsString("attendu"));
    }

    @Test
    void the_erasure_of_a_duplicate_leaves_the_other_its_answer() {
        // Given
        Api.site(SITE, "Le Mans");
        String target = Api.record(aComplaint(SITE));
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        merge(found(lodged.getString("number")), target);

        // When
        anonymously()
                .header("Case-Secret", lodged.getString("secret"))
                .post("public/cases/" + lodged.getString("number") + "/erasure")
                .then()
                .statusCode(204);

        // Then
        read(target).body("owedAnswer", is(true), "state", is("RECEIVED"));
        step(target, "requalification", THANKS).statusCode(200);
    }

    @Test
    void a_case_that_is_handed_over_takes_the_answer_to_its_duplicates_along() {
        // Given
        Pair pair = merged();
        String other = Api.site("72-MAMERS", "Mamers");

        // When
        step(pair.target, "transfer", Map.of("to", "SITE", "site", other)).statusCode(200);

        // Then
        as(Tokens.agent(other))
                .body(THANKS)
                .post("cases/" + pair.target + "/requalification")
                .then()
                .statusCode(409);
        reopen(pair.duplicate).body("owedAnswer", is(true), "site", is(SITE));
        as(Tokens.agent(other))
                .get("cases/" + pair.target)
                .then()
                .body("owedAnswer", is(true), "answeredOn", nullValue());
    }

    @Test
    void a_case_that_is_late_stays_late_whatever_it_repeats() {
        // Given: one that waits for long, and one answered late then reopened.
        Api.site(SITE, "Le Mans");
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", "2022-03-04");
        String waiting = Api.record(body);
        String late = Api.record(body);
        step(late, "answer", Map.of("message", "Bonjour.", "means", "TELEPHONE"))
                .statusCode(200);
        reopen(late);
        String target = Api.record(body);

        // Then
        for (String file : List.of(waiting, late)) {
            as(Tokens.agent(SITE))
                    .body(Map.of("into", number(target)))
                    .post("cases/" + file + "/merge")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("en retard"));
        }
    }

    @Test
    void no_late_answer_is_moved_by_a_redirection_a_correction_or_a_hand_over() {
        // Given
        Api.site(SITE, "Le Mans");
        String other = Api.site("72-MAMERS", "Mamers");
        Map<String, Object> body = aComplaint(SITE);
        body.put("receivedOn", "2022-03-04");
        String late = Api.record(body);
        step(late, "answer", Map.of("message", "Bonjour.", "means", "TELEPHONE"))
                .statusCode(200);
        reopen(late);
        Map<String, Object> inTime = Map.of(
                "scope",
                "FILE_PROGRESS",
                "redirection",
                "Votre mairie",
                "means",
                "TELEPHONE",
                "answeredOn",
                "2022-03-07");

        // Then
        step(late, "redirection", inTime).statusCode(422).body("errors[0].field", is("answeredOn"));
        step(late, "correction", correction(Map.of("bureau", "Accueil"))).statusCode(200);
        step(late, "redirection", inTime).statusCode(422);
        step(late, "transfer", Map.of("to", "SITE", "site", other)).statusCode(200);
        as(Tokens.agent(other))
                .body(inTime)
                .post("cases/" + late + "/redirection")
                .then()
                .statusCode(422);
        as(Tokens.agent(other))
                .body(Map.of(
                        "message",
                        "Bonjour.",
                        "means",
                        "TELEPHONE",
                        "answeredOn",
                        "2022-03-07",
                        "reason",
                        "Saisie tardive."))
                .post("cases/" + late + "/answer")
                .then()
                .statusCode(422);
    }

    @Test
    void merges_at_the_same_time_lose_nobody() throws Exception {
        // Given
        Api.site(SITE, "Le Mans");
        for (int round = 0; round < 5; round++) {
            String one = Api.record(byPost(SITE));
            String other = Api.record(byPost(SITE));

            // When
            List<Integer> answers;
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Integer> there = pool.submit(() -> status(one, other));
                Future<Integer> back = pool.submit(() -> status(other, one));
                answers = List.of(there.get(), back.get());
            }

            // Then
            assertThat(answers).allMatch(status -> status < 500).contains(200);
            assertThat(List.of(owed(one), owed(other))).contains(true);
        }
    }

    private static int status(String duplicate, String target) {
        return as(Tokens.agent(SITE))
                .body(Map.of("into", number(target)))
                .post("cases/" + duplicate + "/merge")
                .statusCode();
    }

    private static boolean owed(String id) {
        return as(Tokens.agent(SITE)).get("cases/" + id).jsonPath().getBoolean("owedAnswer");
    }

    private record Pair(String duplicate, String target) {}

    /** Two complaints by form of one person, the same day: the second answered with the first. */
    private static Pair merged() {
        Api.site(SITE, "Le Mans");
        String target = Api.record(aComplaint(SITE));
        String duplicate = Api.record(aComplaint(SITE));
        merge(duplicate, target);
        return new Pair(duplicate, target);
    }

    private static void merge(String duplicate, String target) {
        step(duplicate, "merge", Map.of("into", number(target))).statusCode(200);
    }

    private static ValidatableResponse reopen(String id) {
        return step(id, "reopening", Map.of("reason", "À reprendre.")).statusCode(200);
    }

    private static Map<String, Object> correction(Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.put("reason", "Mal lu.");
        return body;
    }

    private static String number(String id) {
        return as(Tokens.agent(SITE)).get("cases/" + id).path("number");
    }

    private static String found(String number) {
        return as(Tokens.agent(SITE)).get("cases?q=" + number).path("items[0].id");
    }

    private static ValidatableResponse read(String id) {
        return as(Tokens.agent(SITE)).get("cases/" + id).then();
    }

    private static ValidatableResponse step(String id, String step, Map<String, Object> body) {
        return as(Tokens.agent(SITE))
                .body(body)
                .post("cases/" + id + "/" + step)
                .then();
    }
}
