package fr.gouv.qualite.complaints.person;

import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.AccessiblePdf;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent finds who is on the telephone, among the cases they handle and no others. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class PersonSearchTest {

    private static final String HERE = "43-LE-PUY";
    private static final String THERE = "43-BRIOUDE";

    private static String first = "";
    private static String second = "";
    private static String elsewhere = "";

    @BeforeEach
    void casesOfTwoSites() {
        if (!first.isEmpty()) {
            return;
        }
        Api.site(HERE, "Le Puy-en-Velay");
        Api.site(THERE, "Brioude");
        first = record(HERE, Map.of("name", "Zoé Éloïse Ménard-Dupré", "email", "zoe.menard@example.org"));
        second = record(
                HERE,
                Map.of("name", "Zoe Menard Dupre", "postalAddress", "12 impasse du Tilleul, 43000 Le Puy-en-Velay"));
        elsewhere = record(THERE, Map.of("name", "Zoé Ménard", "email", "z.m@example.org"));
    }

    @Test
    void a_person_is_found_by_name_whatever_the_accents_the_case_and_the_order() {
        found(Tokens.agent(HERE), "menard zoe").body("items.id", containsInAnyOrder(first, second));
        found(Tokens.agent(HERE), "  ÉLOÏSE   ménard ").body("items.id", contains(first));
        found(Tokens.agent(HERE), "DUPRE").body("items.id", containsInAnyOrder(first, second));
    }

    @Test
    void a_person_is_found_by_part_of_an_address_or_of_a_number() {
        String number =
                as(Tokens.agent(HERE)).get("cases/" + first).then().extract().path("number");

        found(Tokens.agent(HERE), "zoe.menard@").body("items.id", contains(first));
        found(Tokens.agent(HERE), "impasse tilleul").body("items.id", contains(second));
        found(Tokens.agent(HERE), number).body("items.id", contains(first));
        found(Tokens.agent(HERE), number.substring(number.length() - 6)).body("items.id", hasItem(first));
    }

    @Test
    void nobody_finds_the_persons_of_a_site_they_do_not_handle() {
        found(Tokens.agent(THERE), "menard").body("items.id", contains(elsewhere));
        found(Tokens.manager("43"), "menard").body("items.id", containsInAnyOrder(first, second, elsewhere));
        found(Tokens.manager("42"), "menard").body("items", empty());
        as(Tokens.reader("43"))
                .body(Map.of("text", "menard"))
                .post("persons/search")
                .then()
                .statusCode(403);
    }

    @Test
    void each_case_that_was_shown_is_noted_as_read() {
        // When
        found(Tokens.agent(THERE), "menard").body("items.person.name", contains("Zoé Ménard"));

        // Then
        as(Tokens.manager("43"))
                .get("cases/" + elsewhere + "/readings")
                .then()
                .body("items[0].identity", equalTo(true))
                .body("items[0].by", notNullValue());
    }

    @Test
    void what_would_find_everyone_is_refused_and_nothing_is_a_pattern() {
        for (String text : List.of("", "  ", "zo", "_ _", "%%%", "a b c")) {
            as(Tokens.agent(HERE))
                    .body(Map.of("text", text))
                    .post("persons/search")
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("text"));
        }
        found(Tokens.agent(HERE), "%ena%").body("items", empty());
        found(Tokens.agent(HERE), "men_rd").body("items", empty());
        found(Tokens.agent(HERE), "' union select --").body("items", empty());
        assertThat(as(Tokens.agent(HERE))
                        .body("{\"text\": \"men\\u0000ard\"}")
                        .post("persons/search")
                        .statusCode())
                .isIn(400, 422);
    }

    @Test
    void a_long_list_goes_on_where_it_stopped() {
        String next = found(Tokens.manager("43"), "menard", 2, null).extract().path("next");

        found(Tokens.manager("43"), "menard", 2, next).body("items.size()", equalTo(1));
    }

    @Test
    void a_person_is_given_a_copy_of_their_data_and_of_nobody_elses() throws IOException {
        // Given
        String own = record(HERE, Map.of("name", "Odile Vérnet", "email", "odile@example.org"));
        String again = record(HERE, Map.of("name", "ODILE VÉRNET", "email", "Odile@example.org"));
        String homonym = record(HERE, Map.of("name", "Odile Vérnet", "postalAddress", "1 place du Breuil"));
        as(Tokens.agent(HERE))
                .body(Map.of("agent", "me"))
                .post("cases/" + own + "/assignment")
                .then()
                .statusCode(200);

        // When
        Response copy = copy(Tokens.manager("43"), own);

        // Then
        copy.then().statusCode(200).contentType("application/pdf");
        AccessiblePdf.check(copy.asByteArray());
        assertThat(textOf(copy.asByteArray()))
                .contains("Odile Vérnet")
                .contains("odile@example.org")
                .doesNotContain("Affectée");
        copy(Tokens.manager("43"), own, again).then().statusCode(200);
        copy(Tokens.manager("43"), own, homonym).then().statusCode(422);
        copy(Tokens.manager("43"), own, elsewhere).then().statusCode(422).body("errors[0].field", equalTo("cases"));
        copy(Tokens.manager("42"), own).then().statusCode(403);
        copy(Tokens.agent(HERE), own).then().statusCode(403);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Response copy(Tokens who, String... cases) {
        return as(who).accept("*/*").body(Map.of("cases", List.of(cases))).post("persons/copy");
    }

    private static ValidatableResponse found(Tokens who, String text) {
        return found(who, text, 20, null);
    }

    private static ValidatableResponse found(Tokens who, String text, int limit, @Nullable String cursor) {
        Map<String, Object> body = new HashMap<>(Map.of("text", text, "limit", limit));
        if (cursor != null) {
            body.put("cursor", cursor);
        }
        return as(who).body(body).post("persons/search").then().statusCode(200);
    }

    private static String record(String site, Map<String, String> person) {
        Map<String, Object> body = Api.aComplaint(site);
        body.put("person", person);
        return Api.record(body);
    }
}
