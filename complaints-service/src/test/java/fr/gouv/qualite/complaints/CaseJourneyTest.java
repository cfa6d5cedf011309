package fr.gouv.qualite.complaints;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case that goes elsewhere, that repeats another, or that was recorded wrongly. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class CaseJourneyTest {

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @Test
    void another_site_handles_what_it_is_sent_and_the_first_keeps_its_trace() {
        // Given
        String rennes = Api.site("35-RENNES", "Préfecture d’Ille-et-Vilaine");
        String fougeres = Api.site("35-FOUGERES", "Sous-préfecture de Fougères");
        JsonPath lodged = Api.lodge(aComplaint(rennes));
        String id = found(rennes, lodged.getString("number"));
        String dueOn = as(Tokens.agent(rennes)).get("cases/" + id).jsonPath().getString("dueOn");

        // When
        step(rennes, id, "transfer", Map.of("to", "SITE", "site", fougeres)).statusCode(200);

        // Then
        as(Tokens.agent(fougeres))
                .get("cases/" + id)
                .then()
                .body("site", is(fougeres), "handled", is(true), "dueOn", is(dueOn))
                .body("person.email", is("camille@example.org"));
        as(Tokens.agent(rennes))
                .get("cases/" + id)
                .then()
                .statusCode(200)
                .body("handled", is(false), "person", nullValue());
        as(Tokens.agent(rennes)).get("cases?limit=100").then().body("items.id", not(hasItem(id)));
        as(Tokens.agent(rennes)).get("cases?handedOverBy=" + rennes).then().body("items.id", is(List.of(id)));
        as(Tokens.agent(fougeres)).get("cases?handedOverBy=" + rennes).then().statusCode(403);
        step(rennes, id, "answer", Map.of("message", "Bonjour.")).statusCode(403);
        MailServer.Mail mail =
                MailServer.await("transmise au service qui peut y répondre : Sous-préfecture de Fougères");
        assertThat(mail.text()).contains(lodged.getString("number"), "Vous aurez une réponse au plus tard le");
        assertThat(Api.follow(lodged.getString("number"), lodged.getString("secret"))
                        .getString("siteName"))
                .isEqualTo("Sous-préfecture de Fougères");
    }

    @Test
    void a_bureau_or_another_administration_is_named_and_a_site_is_another() {
        // Given
        String site = Api.site("35-SAINT-MALO", "Saint-Malo");
        String id = Api.record(aComplaint(site));

        // Then
        step(site, id, "transfer", Map.of("to", "BUREAU", "recipient", "Titres"))
                .statusCode(200)
                .body("bureau", is("Titres"), "state", is("TRANSFERRED"));
        step(site, id, "transfer", Map.of("to", "ADMINISTRATION", "recipient", "CAF d’Ille-et-Vilaine"))
                .statusCode(200);
        assertThat(MailServer.await("CAF d’Ille-et-Vilaine").text()).contains("Elle ne dépend pas de la préfecture");
        step(site, id, "transfer", Map.of("to", "ADMINISTRATION"))
                .statusCode(422)
                .body("errors[0].field", is("recipient"));
        step(site, id, "transfer", Map.of("to", "SITE")).statusCode(422).body("errors[0].field", is("site"));
        step(site, id, "transfer", Map.of("to", "SITE", "site", site)).statusCode(422);
        step(site, id, "transfer", Map.of("to", "SITE", "site", "35-NULLE-PART"))
                .statusCode(422)
                .body("type", is("https://qualite.gouv.fr/problems/unknown-site"));
    }

    @Test
    void a_duplicate_is_hinted_at_then_answered_with_the_other() {
        // Given
        String site = Api.site("35-REDON", "Redon");
        String first = Api.record(aComplaint(site));
        Map<String, Object> again = aComplaint(site);
        again.put("message", "J’ai attendu une heure 😤 !");
        String second = Api.record(again);
        Map<String, Object> unlike = aComplaint(site);
        unlike.put("message", "Le parking est fermé.");
        unlike.remove("person");
        Api.record(unlike);
        String number = as(Tokens.agent(site)).get("cases/" + first).path("number");

        // When
        as(Tokens.agent(site))
                .get("cases/" + second + "/duplicates")
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items[0].message.number", is(number))
                .body("items[0].samePerson", is(true), "items[0].sameText", is(true));
        step(site, second, "merge", Map.of("into", number))
                .statusCode(200)
                .body("state", is("CLOSED"), "owedAnswer", is(false), "mergedInto", is(number));

        // Then
        step(site, second, "merge", Map.of("into", "35-2026-AAAAAA")).statusCode(422);
        step(site, second, "reopening", Map.of("reason", "Ce n’est pas le même."))
                .statusCode(200)
                .body("owedAnswer", is(true), "mergedInto", nullValue());
    }

    @Test
    void merging_loses_nobody_and_what_is_merged_is_counted_apart() {
        // Given
        String site = Api.site("35-COMBOURG", "Combourg");
        String owed = Api.record(aComplaint(site));
        Map<String, Object> unsigned = aComplaint(site);
        unsigned.remove("person");
        String anonymous = Api.record(unsigned);
        String again = Api.record(aComplaint(site));
        String third = Api.record(aComplaint(site));
        String month = as(Tokens.agent(site))
                .get("cases/" + owed)
                .<String>path("receivedOn")
                .substring(0, 7);

        // Then
        step(site, owed, "merge", Map.of("into", number(site, anonymous)))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("https://qualite.gouv.fr/problems/not-a-duplicate"));
        step(site, again, "merge", Map.of("into", number(site, owed))).statusCode(200);
        step(site, owed, "merge", Map.of("into", number(site, third))).statusCode(409);
        as(Tokens.agent(site))
                .get("statistics?site=" + site + "&from=" + month + "&to=" + month)
                .then()
                .body("received", is(4), "notOwed", is(1), "merged", is(1));
        assertThat(MailServer.await("Nous répondrons aux deux en une fois").text())
                .contains(number(site, again), number(site, owed));
        step(site, again, "reopening", Map.of("reason", "Non")).statusCode(200).body("owedAnswer", is(true));
        as(Tokens.agent(site))
                .get("cases/" + owed + "/events")
                .then()
                .body(
                        "items.last().note",
                        is("La demande " + number(site, again)
                                + " n’est plus réunie avec celle-ci : elle est rouverte."));
        step(site, owed, "answer", Map.of("message", "Bonjour.")).statusCode(200);
        step(site, third, "merge", Map.of("into", number(site, owed))).statusCode(409);
    }

    private static String number(String site, String id) {
        return as(Tokens.agent(site)).get("cases/" + id).path("number");
    }

    @Test
    void a_correction_is_an_entry_of_its_own_and_the_day_of_receipt_is_not_corrected() {
        // Given
        SettableClock.set("2022-05-03T10:00:00Z");
        String site = Api.site("35-VITRE", "Vitré");
        Map<String, Object> body = aComplaint(site);
        body.put("receivedOn", "2022-05-02");
        String id = Api.record(body);

        // When
        ValidatableResponse corrected =
                step(site, id, "correction", Map.of("channel", "LETTER", "reason", "C’était un courrier."));

        // Then
        corrected
                .statusCode(200)
                .body("channel", is("LETTER"), "dueOn", is("2022-05-16"))
                .body("deadline.workingDays", is(10), "receivedOn", is("2022-05-02"));
        as(Tokens.agent(site))
                .get("cases/" + id + "/events")
                .then()
                .body("items.find { it.type == 'CORRECTION' }.note", is("C’était un courrier."));
        step(site, id, "correction", Map.of("receivedOn", "2022-05-03", "reason", "Non"))
                .statusCode(422);
    }

    @Test
    void a_late_answer_becomes_one_in_time_by_no_reopening_but_by_a_correction_that_the_manager_signs() {
        // Given: received on Monday 2 May 2022, due on the 9th, answered on the 20th.
        String site = Api.site("35-DINARD", "Dinard");
        SettableClock.set("2022-05-02T10:00:00Z");
        String id = Api.record(aComplaint(site));
        SettableClock.set("2022-05-20T10:00:00Z");
        step(site, id, "answer", Map.of("message", "Bonjour.", "means", "TELEPHONE"))
                .statusCode(200)
                .body("answeredInTime", is(false));
        Map<String, String> correction = Map.of("answeredOn", "2022-05-06", "reason", "Appel du 6 mai");

        // When
        step(site, id, "correction", correction).statusCode(403);
        ValidatableResponse corrected = as(Tokens.manager("35"))
                .body(correction)
                .post("cases/" + id + "/correction")
                .then();

        // Then
        corrected.statusCode(200).body("answeredOn", is("2022-05-06"), "answeredInTime", is(true));
        as(Tokens.manager("35"))
                .get("cases/" + id + "/events")
                .then()
                .body(
                        "items.last().summary",
                        is("Corrigée : date de réponse (le 20\u00a0mai 2022 devient le 6\u00a0mai 2022)."),
                        "items.last().note",
                        is("Appel du 6 mai"));
        step(site, id, "reopening", Map.of("reason", "Non")).statusCode(200);
        step(
                        site,
                        id,
                        "answer",
                        Map.of(
                                "message",
                                "Bonjour.",
                                "means",
                                "TELEPHONE",
                                "answeredOn",
                                "2022-05-06",
                                "reason",
                                "Saisie tardive."))
                .statusCode(422)
                .body("errors[0].field", is("answeredOn"));
    }

    @Test
    void an_answer_reaches_the_person_and_says_something() {
        // Given
        String site = Api.site("35-CANCALE", "Cancale");
        String id = Api.record(Api.byPost(site));

        // Then
        step(site, id, "answer", Map.of("message", "Bonjour.", "means", "FOLLOW_UP_PAGE"))
                .statusCode(422)
                .body("errors[0].field", is("means"));
        step(site, id, "answer", Map.of("message", ".", "means", "LETTER"))
                .statusCode(422)
                .body("errors[0].field", is("message"));
        step(site, id, "answer", Map.of("message", "Bonjour.", "means", "LETTER"))
                .statusCode(200);
    }

    @Test
    void a_letter_never_promises_a_day_that_has_passed() {
        // Given: received on Monday 2 May 2022, due on the 9th.
        String site = Api.site("35-PAIMPONT", "Paimpont");
        SettableClock.set("2022-05-02T10:00:00Z");
        String id = Api.record(aComplaint(site));
        SettableClock.set("2022-05-20T10:00:00Z");

        // When
        step(site, id, "acknowledgement", Map.of()).statusCode(200);
        step(site, id, "transfer", Map.of("to", "BUREAU", "recipient", "Titres de Paimpont"))
                .statusCode(200);

        // Then
        assertThat(MailServer.await("bien reçu votre demande " + number(site, id))
                        .text())
                .contains("Nous vous répondrons dès que possible.")
                .doesNotContain("9 mai");
        assertThat(MailServer.await("Titres de Paimpont").text())
                .contains("Vous aurez une réponse dès que possible.")
                .doesNotContain("9 mai");
    }

    @Test
    void a_closed_site_takes_nothing_and_tells_where_to_write() {
        // Given
        String open = Api.site("48-MENDE", "Préfecture de la Lozère");
        String closed = Api.closedSite("48-FLORAC", "Sous-préfecture de Florac", "2022-06-30");
        Map<String, Object> before = aComplaint(closed);
        before.put("receivedOn", "2022-06-30");
        Map<String, Object> after = aComplaint(closed);
        after.putAll(Map.of("receivedOn", "2022-07-01", "confirmOldDate", true));

        // Then
        Api.anonymously()
                .get("public/sites")
                .then()
                .body("items.code", hasItem(open))
                .body("items.code", not(hasItem(closed)));
        Api.anonymously()
                .get("open311/services.json")
                .then()
                .body("service_code", hasItem(open + "_COMPLAINT"))
                .body("service_code", not(hasItem(closed + "_COMPLAINT")));
        Api.anonymously()
                .body(aComplaint(closed))
                .post("public/cases")
                .then()
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/site-closed"))
                .body(
                        "detail",
                        is("« Sous-préfecture de Florac » a fermé le 30\u00a0juin 2022. Adressez-vous à :"
                                + " « Préfecture de la Lozère »."));
        Api.anonymously()
                .get("public/sites/" + closed)
                .then()
                .statusCode(200)
                .body("closedOn", is("2022-06-30"), "inPlace.code", hasItem(open));
        Api.anonymously().get("public/sites/" + open).then().body("closedOn", nullValue(), "inPlace", hasSize(0));
        as(Tokens.agent(closed)).body(after).post("cases").then().statusCode(409);
        Api.record(before);
        String id = Api.record(aComplaint(open));
        step(open, id, "transfer", Map.of("to", "SITE", "site", closed)).statusCode(409);
    }

    private static String found(String site, String number) {
        return as(Tokens.agent(site)).get("cases?q=" + number).path("items[0].id");
    }

    private static ValidatableResponse step(String site, String id, String step, Object body) {
        return as(Tokens.agent(site))
                .body(body)
                .post("cases/" + id + "/" + step)
                .then();
    }
}
