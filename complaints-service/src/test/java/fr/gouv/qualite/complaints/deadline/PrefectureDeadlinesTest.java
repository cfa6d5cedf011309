package fr.gouv.qualite.complaints.deadline;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.MissingNode;
import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of a case is its prefecture's on the day of receipt, and stays so. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class PrefectureDeadlinesTest {

    private static final String ELECTRONIC_COMPLAINT = """
            {"step": "ANSWER", "kind": "COMPLAINT", "channels": "ELECTRONIC", "workingDays": %d, "from": "2015-01-01",
             "source": "Test"}""";

    private static final String BOTH = ELECTRONIC_COMPLAINT.replace("ELECTRONIC", "ANY");

    @ParameterizedTest
    @CsvSource({
        // Before the label: Qualipref 2.0 asked for 15.
        "COMPLAINT,           WEB_FORM, 2016-06-06, 15, QUALIPREF_2, FRAMEWORK",
        // Under Qual-e-Pref, which asked for 15 until the end of 2019: the prefecture applied 5 and 10 at once.
        "COMPLAINT,           WEB_FORM, 2019-06-03, 5,  QUAL_E_PREF, PREFECTURE",
        "COMPLAINT,           LETTER,   2019-06-03, 10, QUAL_E_PREF, PREFECTURE",
        "INFORMATION_REQUEST, EMAIL,    2019-06-03, 5,  QUAL_E_PREF, FRAMEWORK",
        "INFORMATION_REQUEST, LETTER,   2019-06-03, 10, QUAL_E_PREF, PREFECTURE",
        // Since 2020 its framework binds it.
        "COMPLAINT,           WEB_FORM, 2020-03-02, 5,  QUAL_E_PREF, FRAMEWORK",
        "COMPLAINT,           LETTER,   2020-03-02, 10, QUAL_E_PREF, FRAMEWORK",
        // Between two perimeters.
        "COMPLAINT,           WEB_FORM, 2020-01-20, 5,  QUAL_E_PREF, DEFAULT",
        "COMPLAINT,           WEB_FORM, 2018-06-04, 15, QUALIPREF_2, DEFAULT",
    })
    void a_case_of_marseille_has_the_rule_of_its_day(
            String kind, String channel, String receivedOn, int workingDays, String framework, String origin) {
        // Given
        Organisation.demonstration("13");
        Organisation.awaitRule("13", "2019-06-03", "13/1/QUAL_E_PREF/COMPLAINT/ELECTRONIC/2019-01-01");

        // When
        JsonPath deadline = received("13-MARSEILLE", kind, channel, receivedOn);

        // Then
        assertThat(deadline.getInt("deadline.workingDays")).isEqualTo(workingDays);
        assertThat(deadline.getString("deadline.framework")).isEqualTo(framework);
        assertThat(deadline.getString("deadline.origin")).isEqualTo(origin);
    }

    @Test
    void the_explanation_says_whose_choice_it_is_and_by_when_the_receipt_is_acknowledged() {
        // Given
        Organisation.demonstration("13");
        Organisation.awaitRule("13", "2019-06-03", "13/1/QUAL_E_PREF/COMPLAINT/ELECTRONIC/2019-01-01");

        // When
        JsonPath own = received("13-MARSEILLE", "COMPLAINT", "WEB_FORM", "2019-06-03");
        JsonPath recent = received("13-MARSEILLE", "COMPLAINT", "WEB_FORM", "2022-03-04");
        JsonPath byDefault = received("13-MARSEILLE", "COMPLAINT", "WEB_FORM", "2018-06-04");

        // Then
        assertThat(own.getString("deadline.source")).contains("appliqués dès 2019");
        assertThat(own.getString("deadline.frameworkTitle")).isEqualTo("Qual-e-Pref");
        assertThat(own.getMap("deadline.acknowledgement")).isNull();
        assertThat(recent.getString("deadline.acknowledgement.dueOn")).isEqualTo("2022-03-11");
        assertThat(recent.getString("deadline.acknowledgement.source")).startsWith("Services Publics+");
        assertThat(byDefault.getString("deadline.source")).startsWith("Délai national par défaut");
    }

    @Test
    void the_rules_of_a_prefecture_are_told_for_a_day_and_those_of_everyone_without_it() {
        // Given
        Organisation.demonstration("13");
        Organisation.awaitRule("13", "2019-06-03", "13/1/QUAL_E_PREF/COMPLAINT/ELECTRONIC/2019-01-01");

        // When, then
        as(Tokens.reader("76"))
                .get("deadline-rules?prefecture=13&day=2019-06-03")
                .then()
                .statusCode(200)
                .body("items.size()", is(6), "items.framework", everyItem(is("QUAL_E_PREF")))
                .body("items.find { it.kind == 'COMPLAINT' && !it.electronic }.workingDays", is(10))
                .body("items.find { it.kind == 'COMPLAINT' && !it.electronic }.prefecture", is("13"));
        as(Tokens.reader("76"))
                .get("deadline-rules?prefecture=13&day=2022-03-04")
                .then()
                .body("items.size()", is(12), "items.step", hasItems("ANSWER", "ACKNOWLEDGEMENT"));
        as(Tokens.reader("76"))
                .get("deadline-rules?day=2019-06-03")
                .then()
                .body("items.origin", hasItems("FRAMEWORK", "PREFECTURE", "DEFAULT"))
                .body("items.validFrom", not(hasItems("2020-01-01")));
    }

    @Test
    void what_is_told_later_changes_no_case_that_was_received() {
        // Given
        String site = Api.site("90-BELFORT", "Belfort");
        Organisation.framework("F90", 1, "F90", "[" + ELECTRONIC_COMPLAINT.formatted(7) + "]", false);
        Organisation.commitment("90", 1, perimeter("F90"), MissingNode.getInstance());
        Organisation.awaitRule("90", "2022-03-04", "F90/1/COMPLAINT/ELECTRONIC/2015-01-01");
        JsonPath before = received(site, "COMPLAINT", "WEB_FORM", "2022-03-04");
        String id = before.getString("id");

        // When the framework changes, and then the case in what no rule depends on
        Organisation.framework("F90", 2, "F90", "[" + ELECTRONIC_COMPLAINT.formatted(3) + "]", false);
        Organisation.awaitRule("90", "2022-03-04", "F90/2/COMPLAINT/ELECTRONIC/2015-01-01");
        step(site, id, "requalification", Map.of("kind", "COMPLAINT", "scope", "RECEPTION"));
        step(site, id, "correction", Map.of("bureau", "Accueil", "reason", "Oubli."));

        // Then
        as(Tokens.agent(site))
                .get("cases/" + id)
                .then()
                .body("deadline.rule", is("F90/1/COMPLAINT/ELECTRONIC/2015-01-01"))
                .body("dueOn", is(before.getString("dueOn")));
        assertThat(received(site, "COMPLAINT", "WEB_FORM", "2022-03-04").getInt("deadline.workingDays"))
                .isEqualTo(3);
    }

    @Test
    void a_channel_corrected_forth_and_back_after_a_stricter_rule_was_withdrawn_keeps_the_due_days_of_receipt() {
        // Given
        String site = Api.site("39-LONS-LE-SAUNIER", "Lons");
        Organisation.framework("F39", 1, "F39", "[" + BOTH.formatted(10) + "]", false);
        Organisation.commitment("39", 1, perimeter("F39"), Organisation.json("[" + BOTH.formatted(3) + "]"));
        Organisation.awaitRule("39", "2022-03-04", "39/1/F39/COMPLAINT/ELECTRONIC/2020-01-01");
        JsonPath before = received(site, "COMPLAINT", "WEB_FORM", "2022-03-04");
        String id = before.getString("id");

        // When
        Organisation.commitment("39", 2, perimeter("F39"), MissingNode.getInstance());
        Organisation.awaitRule("39", "2022-03-04", "F39/1/COMPLAINT/ELECTRONIC/2015-01-01");
        JsonPath asLetter = corrected(id, "LETTER");
        JsonPath asForm = corrected(id, "WEB_FORM");

        // Then
        assertThat(asLetter.getInt("deadline.workingDays")).isEqualTo(3);
        assertThat(asForm.getString("dueOn")).isEqualTo(before.getString("dueOn"));
    }

    private static JsonPath corrected(String id, String channel) {
        return as(Tokens.manager("39"))
                .body(Map.of("channel", channel, "reason", "Mal noté."))
                .post("cases/" + id + "/correction")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void an_older_event_that_arrives_late_changes_nothing() {
        // Given
        Organisation.framework("F89", 4, "F89", "[" + ELECTRONIC_COMPLAINT.formatted(4) + "]", false);
        Organisation.awaitRule("F89/4/");

        // When an older one comes, then another framework's that tells it was read
        Organisation.framework("F89", 3, "F89", "[" + ELECTRONIC_COMPLAINT.formatted(3) + "]", false);
        Organisation.framework("F89", 5, "F89", "[" + ELECTRONIC_COMPLAINT.formatted(5) + "]", false);
        Organisation.awaitRule("F89/5/");

        // Then
        as(Tokens.reader("76"))
                .get("deadline-rules")
                .then()
                .body("items.findAll { it.framework == 'F89' }.code", everyItem(startsWith("F89/5/")));
    }

    @Test
    void a_case_that_moved_keeps_the_rules_of_the_site_that_received_it() {
        // Given
        String receiver = Api.site("70-VESOUL", "Vesoul");
        String other = Api.site("70-LURE", "Lure");
        Organisation.framework(
                "F70",
                1,
                "F70",
                "[" + ELECTRONIC_COMPLAINT.formatted(7) + ","
                        + ELECTRONIC_COMPLAINT.formatted(6).replace("COMPLAINT", "SUGGESTION") + "]",
                false);
        Organisation.commitment(
                "70", 1, perimeter("F70").replace("}]", ", \"sites\": [\"70-VESOUL\"]}]"), MissingNode.getInstance());
        Organisation.awaitRule("70", "2022-03-04", "F70/1/COMPLAINT/ELECTRONIC/2015-01-01");
        String id = received(receiver, "COMPLAINT", "WEB_FORM", "2022-03-04").getString("id");

        // When
        step(receiver, id, "transfer", Map.of("to", "SITE", "site", other));
        step(other, id, "requalification", Map.of("kind", "SUGGESTION", "scope", "RECEPTION"));

        // Then
        as(Tokens.agent(other))
                .get("cases/" + id)
                .then()
                .body("deadline.rule", is("F70/1/SUGGESTION/ELECTRONIC/2015-01-01"));
    }

    @Test
    void the_public_pages_promise_what_the_rules_say() {
        // Given
        String site = Api.site("25-MONTBELIARD", "Montbéliard");
        Organisation.framework("F25", 1, "F25", "[" + ELECTRONIC_COMPLAINT.formatted(4) + "]", false);
        Organisation.commitment("25", 1, perimeter("F25"), MissingNode.getInstance());
        Organisation.awaitRule("25", "2022-03-04", "F25/1/COMPLAINT/ELECTRONIC/2015-01-01");

        // When, then
        anonymously()
                .get("public/promised-days?site=" + site)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body("online", is(4), "paper", is(10));
        anonymously().get("public/promised-days?prefecture=25").then().body("online", is(4));
        anonymously().get("public/promised-days").then().body("online", is(5), "paper", is(10));
    }

    private static String perimeter(String framework) {
        return "[{\"framework\": \"%s\", \"modules\": [], \"from\": \"2020-01-01\"}]".formatted(framework);
    }

    private static JsonPath received(String site, String kind, String channel, String receivedOn) {
        Api.site(site, site);
        Map<String, Object> body = aComplaint(site);
        body.put("kind", kind);
        body.put("channel", channel);
        body.put("receivedOn", receivedOn);
        return as(Tokens.agent(site))
                .get("cases/" + Api.record(body))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void step(String site, String id, String step, Map<String, String> body) {
        as(Tokens.agent(site))
                .body(body)
                .post("cases/" + id + "/" + step)
                .then()
                .statusCode(200);
    }
}
