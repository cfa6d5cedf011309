package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system writes where its token says, and nowhere else. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ServiceAccountsTest {

    private static final String SITE = "43-LE-PUY";
    private static final String CELL = SITE + "/2020-03/BOUND_CALLS";

    @BeforeEach
    void hauteLoire() {
        Api.indicator("BOUND_CALLS", "PERCENT", "RATIO", "PUSHED");
        Api.prefecture("43", "BOUND_CALLS");
        Api.site(SITE);
    }

    @Test
    void a_system_pushes_in_its_prefecture_at_its_site_and_nowhere_else() {
        push(Tokens.boundSystem("measurements:write"), "2020-01").statusCode(403);
        push(Tokens.boundSystem("measurements:write").prefecture("61"), "2020-01")
                .statusCode(403)
                .body("type", is("https://qualite.gouv.fr/problems/not-your-site"));
        push(Tokens.boundSystem("measurements:write").site("43-BRIOUDE"), "2020-01")
                .statusCode(200);
        push(Tokens.boundSystem("measurements:write").prefecture("43"), "2020-02")
                .statusCode(200);
        as(Tokens.boundSystem("measurements:write").prefecture("61"))
                .get("measurements/" + SITE + "/2020-02/BOUND_CALLS")
                .then()
                .statusCode(403);
    }

    @Test
    void a_system_pushes_the_indicators_that_its_token_names() {
        recordFirst(Tokens.system("measurements:write").indicator("OTHER"), CELL, counts("1", "2"))
                .statusCode(403);
        recordFirst(Tokens.system("measurements:write").indicator("BOUND_CALLS"), CELL, counts("1", "2"))
                .statusCode(200);
    }

    @Test
    void a_preview_does_not_tell_whether_a_value_of_another_site_is_right() {
        // Given
        push(Tokens.system("measurements:write"), "2020-05").statusCode(200);
        String right = "site;période;indicateur;numérateur;dénominateur\n" + SITE + ";2020-05;BOUND_CALLS;1;2\n";

        // Then
        as(Tokens.referent("61-ALENCON"))
                .contentType("application/octet-stream")
                .body(right.getBytes(UTF_8))
                .post("measurement-imports/preview")
                .then()
                .statusCode(200)
                .body("unchanged", is(0), "errorCount", is(1), "errors.line", hasItem(2));
    }

    private static ValidatableResponse push(Tokens system, String month) {
        return recordFirst(system, SITE + "/" + month + "/BOUND_CALLS", counts("1", "2"));
    }
}
