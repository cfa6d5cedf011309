package fr.gouv.qualite.platform.service.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class AuditTrailTest {

    private static final Logger LOGGER = Logger.getLogger("qualite.audit");
    private static final String NOTES = "/api/platform/v1/notes";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " " + String.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void forget() {
        LOGGER.removeHandler(handler);
    }

    @Test
    void a_refusal_leaves_one_line_without_the_address() {
        given().header("Authorization", "Bearer " + Tokens.agent("13-ISTRES").bearer())
                .get(NOTES + "/sites/76-ROUEN?q=Martin")
                .then()
                .statusCode(403);

        assertThat(lines)
                .singleElement()
                .asString()
                .matches("INFO act=refusal subject=agent@1313-ISTRESopenid roles=agent,scope:openid method=GET"
                        + " route=/notes/sites/\\{site} status=403 trace=[0-9a-f]{32}");
    }

    @Test
    void who_has_no_valid_token_is_nobody() {
        given().header("Authorization", "Bearer nonsense")
                .get(NOTES + "/sites/76-ROUEN")
                .then()
                .statusCode(401);

        assertThat(lines).singleElement().asString().contains("act=refusal subject=- roles=- method=GET", "status=401");
    }

    @Test
    void what_is_allowed_is_written_where_somebody_may_have_to_account_for_it() {
        given().header("Authorization", "Bearer " + Tokens.agent("76-ROUEN").bearer())
                .get(NOTES + "/sites/76-ROUEN")
                .then()
                .statusCode(200);
        given().get(NOTES).then().statusCode(200);

        assertThat(lines).singleElement().asString().contains("act=reading", "route=/notes/sites/{site} status=200");
    }

    @Test
    void a_wrong_secret_is_a_refusal_where_it_is_answered_like_what_does_not_exist() {
        given().header("Authorization", "Bearer " + Tokens.agent("76-SECRET").bearer())
                .get(NOTES + "/sites/76-SECRET")
                .then()
                .statusCode(404);

        assertThat(lines).singleElement().asString().contains("act=refusal", "status=404");
    }

    @Test
    void lines_are_counted_for_the_alert() {
        given().get(NOTES + "/sites/76-ROUEN").then().statusCode(401);

        assertThat(given().get("/metrics").asString())
                .containsPattern("qualite_audit_acts_total\\{act=\"refusal\",status=\"401\"\\} [1-9]");
    }
}
