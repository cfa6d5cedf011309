package fr.gouv.qualite.complaints.letter;

import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.AccessiblePdf;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wrote on paper is answered on paper. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class LetterTest {

    private static final String SITE = "48-MENDE";

    private static String answered = "";
    private static String waiting = "";

    @BeforeEach
    void aCaseAnsweredAndOneThatWaits() {
        if (!answered.isEmpty()) {
            return;
        }
        Api.site(SITE, "Mende");
        answered = Api.record(Api.byPost(SITE));
        waiting = Api.record(Api.byPost(SITE));
        as(Tokens.agent(SITE))
                .body(Map.of("message", "Bonjour,\n\nNous avons ouvert un second guichet.\n\nL’accueil"))
                .post("cases/" + answered + "/answer")
                .then()
                .statusCode(200);
    }

    @Test
    void answers_are_printed_in_one_file_and_noted_as_read() {
        // When
        Response pdf = print(Tokens.agent(SITE), "pdf", answered, answered);
        Response odt = print(Tokens.agent(SITE), "odt", answered);

        // Then
        pdf.then().statusCode(200).contentType("application/pdf");
        AccessiblePdf.check(pdf.asByteArray());
        odt.then().statusCode(200).contentType("application/vnd.oasis.opendocument.text");
        assertThat(odt.asByteArray()).startsWith('P', 'K');
        as(Tokens.manager("48")).get("cases/" + answered + "/readings").then().body("items[0].identity", equalTo(true));
    }

    @Test
    void one_more_letter_costs_the_note_that_it_was_read_and_nothing_else() {
        String other = Api.record(Api.byPost(SITE));
        as(Tokens.agent(SITE))
                .body(Map.of("message", "Bonjour,\n\nVoici la réponse."))
                .post("cases/" + other + "/answer")
                .then()
                .statusCode(200);

        long one = Statements.of(() -> print(Tokens.agent(SITE), "odt", answered));

        assertThat(Statements.of(() -> print(Tokens.agent(SITE), "odt", answered, other)))
                .isEqualTo(one + 1);
    }

    @Test
    void what_has_no_answer_is_named_and_nothing_is_printed() {
        print(Tokens.agent(SITE), "pdf", answered, waiting)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("cases"));
        print(Tokens.agent(SITE), "docx", answered).then().statusCode(422);
        print(Tokens.agent(SITE), "pdf").then().statusCode(422);
    }

    @Test
    void nobody_prints_the_letters_of_a_site_they_do_not_handle() {
        print(Tokens.agent("48-FLORAC"), "pdf", answered).then().statusCode(403);
        print(Tokens.reader("48"), "pdf", answered).then().statusCode(403);
        print(Tokens.manager("30"), "pdf", answered).then().statusCode(403);
    }

    private static Response print(Tokens who, String format, String... cases) {
        return as(who).body(Map.of("cases", List.of(cases), "format", format))
                .accept("*/*")
                .post("letters");
    }
}
