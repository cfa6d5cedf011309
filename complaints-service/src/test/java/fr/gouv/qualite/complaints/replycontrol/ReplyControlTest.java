package fr.gouv.qualite.complaints.replycontrol;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
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
        Map<String, Object> draw = Map.of("site", site, "quarter", "2022-Q1", "size", 2);

        // When
        JsonPath drawn = as(manager)
                .body(draw)
                .post("reply-controls")
                .then()
                .statusCode(201)
                .body("population", is(3), "drawn", is(2), "seed", notNullValue(), "drawnBy", is("Rose Qualité"))
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

    @Test
    void a_control_drawn_by_several_at_once_is_drawn_once() throws Exception {
        // Given
        String site = Api.site("60-BEAUVAIS", "Beauvais");
        SettableClock.set("2022-07-04T12:00:00Z");
        answered(site, "2022-06-01");
        Map<String, Object> draw = Map.of("site", site, "quarter", "2022-Q2");

        // When
        List<Integer> answers;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = () ->
                    as(Tokens.manager("60")).body(draw).post("reply-controls").statusCode();
            answers = pool.invokeAll(Collections.nCopies(4, one)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        // Then
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void a_quarter_is_drawn_once_it_is_over() {
        // Given
        String site = Api.site("80-PERONNE", "Péronne");
        SettableClock.set("2022-06-30T12:00:00Z");
        answered(site, "2022-06-01");
        Map<String, Object> draw = Map.of("site", site, "quarter", "2022-Q2");

        // When, then
        as(Tokens.manager("80"))
                .body(draw)
                .post("reply-controls")
                .then()
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/quarter-not-over"))
                .body(
                        "detail",
                        is("Ce trimestre n’est pas terminé : tirez l’échantillon à partir du 1er\u00a0juillet 2022."));
        SettableClock.set("2022-07-01T12:00:00Z");
        as(Tokens.manager("80")).body(draw).post("reply-controls").then().statusCode(201);
    }

    @Test
    void a_sample_is_drawn_again_from_its_seed_whatever_became_of_the_replies() throws Exception {
        // Given
        String site = Api.site("80-MONTDIDIER", "Montdidier");
        for (int i = 0; i < 5; i++) {
            answered(site, "2022-02-0" + (i + 1));
        }
        Map<String, Object> draw = Map.of("site", site, "quarter", "2022-Q1", "size", 2);
        JsonPath drawn = as(Tokens.manager("80"))
                .body(draw)
                .post("reply-controls")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        // When: one of the replies is taken back.
        as(Tokens.agent(site))
                .body(Map.of("reason", "Erreur"))
                .post("cases/" + drawn.getString("replies[0].caseId") + "/reopening")
                .then()
                .statusCode(200);

        // Then
        JsonPath population = as(Tokens.agent(site))
                .get("reply-controls/" + drawn.getString("id") + "/population")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> numbers = population.getList("numbers");
        assertThat(numbers).hasSize(5).isSorted();
        assertThat(new Sample(population.getLong("seed"), population.getInt("wanted")).draw(numbers))
                .isEqualTo(drawn.getList("replies.number"));
        byte[] list = (String.join("\n", numbers) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(population.getString("hash"))
                .isEqualTo(drawn.getString("populationHash"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(list)));
    }

    @Test
    void nobody_chooses_what_is_drawn_nor_draws_until_it_pleases() {
        // Given
        String site = Api.site("80-ALBERT", "Albert");
        answered(site, "2022-02-01");
        Tokens manager = Tokens.manager("80");
        as(manager)
                .body(Map.of("site", site, "quarter", "2022-Q1", "seed", 42))
                .post("reply-controls")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("seed"));
        String last = as(manager)
                .body(Map.of("site", site, "quarter", "2022-Q1"))
                .post("reply-controls")
                .path("id");

        // When
        for (int i = 0; i < 2; i++) {
            last = as(manager)
                    .body(Map.of("reason", "Réponses enregistrées depuis."))
                    .post("reply-controls/" + last + "/redraw")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        // Then
        as(manager)
                .body(Map.of("reason", "Encore."))
                .post("reply-controls/" + last + "/redraw")
                .then()
                .statusCode(409)
                .body("detail", containsString("déjà été tiré 3 fois"));
    }

    @Test
    void another_draw_says_why_and_the_first_stays_readable() {
        // Given
        String site = Api.site("80-DOULLENS", "Doullens");
        answered(site, "2022-02-01");
        Tokens manager = Tokens.manager("80");
        String first = as(manager)
                .body(Map.of("site", site, "quarter", "2022-Q1", "size", 5))
                .post("reply-controls")
                .path("id");
        as(manager)
                .body(GRID)
                .post("reply-controls/" + first + "/replies/1")
                .then()
                .statusCode(200);
        answered(site, "2022-02-02");

        // When
        as(manager)
                .body(Map.of())
                .post("reply-controls/" + first + "/redraw")
                .then()
                .statusCode(422);
        as(Tokens.referent(site))
                .body(Map.of("reason", "Non"))
                .post("reply-controls/" + first + "/redraw")
                .then()
                .statusCode(403);
        as(manager)
                .body(Map.of("reason", "Une réponse enregistrée après le tirage."))
                .post("reply-controls/" + first + "/redraw")
                .then()
                .statusCode(201)
                .body("population", is(2), "drawn", is(2), "replaces", is(first), "replaced", is(false))
                .body("redrawReason", is("Une réponse enregistrée après le tirage."), "controlled", is(0));

        // Then
        as(manager)
                .get("reply-controls/" + first)
                .then()
                .body("replaced", is(true), "population", is(1), "controlled", is(1));
        as(manager)
                .body(GRID)
                .post("reply-controls/" + first + "/replies/1")
                .then()
                .statusCode(409);
        as(manager)
                .body(Map.of("reason", "Encore"))
                .post("reply-controls/" + first + "/redraw")
                .then()
                .statusCode(409);
        Topics.await(
                "qualite.complaints.reply-control.v1",
                told -> told.key().equals(first)
                        && JsonPath.from(told.value()).getInt("version") == 2
                        && JsonPath.from(told.value()).getInt("controlled") == 0);
    }

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
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
                .body(Map.of("message", "Bonjour.", "answeredOn", day, "reason", "Saisie tardive."))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200);
    }
}
