package fr.gouv.qualite.complaints.replycontrol;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class ReplyControlTest {

    private static final Map<String, Object> GRID = Map.of(
            "form", "CONFORM",
            "courtesy", "CONFORM",
            "clarity", "NOT_CONFORM",
            "signature", "CONFORM",
            "redirection", "NOT_APPLICABLE",
            "remark", "Des sigles.");

    @Test
    void a_sample_is_drawn_once_controlled_and_summed_up() {
        // Given
        String site = Api.site("80-AMIENS", "Préfecture de la Somme");
        for (int i = 0; i < 3; i++) {
            answered(site, "2022-02-0" + (i + 1));
        }
        answered(site, "2022-04-01");
        Tokens manager = Tokens.manager("80").name("Rose Qualité");
        Map<String, Object> draw = Map.of("site", site, "quarter", "2022-Q1", "size", 2, "seed", 42);

        // When
        JsonPath drawn = as(manager)
                .body(draw)
                .post("reply-controls")
                .then()
                .statusCode(201)
                .body("population", is(3), "drawn", is(2), "seed", is(42), "drawnBy", is("Rose Qualité"))
                .body("replies[0].delay", is("CONFORM"), "replies[0].form", nullValue(), "controlled", is(0))
                .extract()
                .jsonPath();

        // Then
        as(Tokens.referent(site))
                .body(GRID)
                .post("reply-controls/" + drawn.getString("id") + "/replies/1")
                .then()
                .statusCode(200)
                .body("controlled", is(1))
                .body("results.find { it.criterion == 'CLARITY' }.rate", is(0.0f))
                .body("results.find { it.criterion == 'REDIRECTION' }.rate", nullValue());
        expectTold(drawn.getString("id"));
        as(manager)
                .body(draw)
                .post("reply-controls")
                .then()
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/control-drawn"));
        as(manager)
                .body(Map.of("site", site, "quarter", "2021-Q1"))
                .post("reply-controls")
                .then()
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/nothing-to-control"));
        as(manager)
                .body(Map.of("site", site, "quarter", "2021-03"))
                .post("reply-controls")
                .then()
                .statusCode(422);
        as(Tokens.referent(site))
                .body(GRID)
                .post("reply-controls/" + drawn.getString("id") + "/replies/3")
                .then()
                .statusCode(404);
        as(Tokens.reader("80")).get("reply-controls?prefecture=80").then().body("items", hasSize(1));
        as(Tokens.agent("80-ABBEVILLE"))
                .get("reply-controls?prefecture=80")
                .then()
                .body("items", hasSize(0));
        assertThat(drawn.getList("replies.number")).doesNotHaveDuplicates();
    }

    /** The results, without the cases, who controlled them or what was remarked. */
    private static void expectTold(String control) {
        var event = Topics.await(
                "qualite.complaints.reply-control.v1", told -> told.key().equals(control));
        Contract.eventIsValid("reply-control.v1.json", event.value());
        JsonPath told = JsonPath.from(event.value());
        assertThat(told.getInt("controlled")).isEqualTo(1);
        assertThat(told.getInt("version")).isEqualTo(1);
        assertThat(told.getList("results.findAll { it.gap }.criterion", String.class))
                .containsExactly("CLARITY");
        assertThat(event.value()).doesNotContain("Rose", "sigles", "80-2022-");
    }

    private static void answered(String site, String day) {
        Map<String, Object> body = aComplaint(site);
        body.put("receivedOn", day);
        String id = Api.record(body);
        as(Tokens.agent(site))
                .body(Map.of("message", "Bonjour.", "answeredOn", day))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200);
    }
}
