package fr.gouv.qualite.surveys;

import static fr.gouv.qualite.surveys.Api.answer;
import static fr.gouv.qualite.surveys.Api.openCampaign;
import static fr.gouv.qualite.surveys.Api.results;
import static fr.gouv.qualite.surveys.Api.today;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.RealKafka;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers as the public sends them, good and bad. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class AnswerTest {

    private static final String SATISFIED = "{\"USED\": \"YES\", \"EASY\": \"SATISFIED\"}";

    @Test
    void an_open_campaign_shows_its_form_and_takes_answers() {
        // Given
        String slug = openCampaign();

        // When
        Response form = Api.anonymously().get("public/campaigns/" + slug);
        Response receipt = answer(slug, SATISFIED);

        // Then
        assertThat(form.jsonPath().getList("form.questions.code")).containsExactly("USED", "EASY", "IDEA");
        assertThat(Api.anonymously()
                        .get("public/campaigns?limit=100&site=76-ROUEN")
                        .jsonPath()
                        .getList("items.slug"))
                .contains(slug);
        assertThat(receipt.statusCode()).isEqualTo(201);
        assertThat(receipt.jsonPath().<Map<String, Object>>get())
                .isEqualTo(Map.of("campaign", slug, "answeredOn", today().toString()));
        assertThat(results(slug).jsonPath().getInt("responses")).isEqualTo(1);
    }

    @Test
    void a_response_sent_twice_with_its_key_counts_once() {
        // Given
        String slug = openCampaign();
        String key = UUID.randomUUID().toString();

        // When
        Response first = answer(slug, SATISFIED, key);
        Response again = answer(slug, SATISFIED, key);

        // Then
        assertThat(List.of(first.statusCode(), again.statusCode())).containsExactly(201, 201);
        assertThat(results(slug).jsonPath().getInt("responses")).isEqualTo(1);
    }

    @Test
    void answers_that_come_together_are_all_counted() throws Exception {
        // Given
        String slug = openCampaign();
        Callable<Response> someone = () -> answer(slug, SATISFIED);

        // When
        List<Future<Response>> answers;
        try (var pool = Executors.newFixedThreadPool(8)) {
            answers =
                    pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> someone).toList());
        }

        // Then
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get().statusCode()).isEqualTo(201));
        assertThat(results(slug).jsonPath().getInt("responses")).isEqualTo(40);
        assertThat(results(slug).jsonPath().getInt("themes[0].satisfied")).isEqualTo(40);
    }

    @Test
    void unknown_questions_and_wrong_choices_are_refused_one_by_one_and_nothing_is_kept() {
        // Given
        String slug = openCampaign();

        // When
        Response refusal = answer(slug, "{\"USED\": \"MAYBE\", \"EASY\": \"SATISFIED\", \"AGE\": 42}");

        // Then
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.contentType()).startsWith("application/problem+json");
        assertThat(refusal.jsonPath().<Map<String, Object>>get())
                .isEqualTo(Map.of(
                        "type", "https://qualite.gouv.fr/problems/invalid-input",
                        "title", "Saisie à corriger",
                        "status", 422,
                        "detail", "Certaines réponses sont à corriger ; les autres ne sont pas perdues.",
                        "errors",
                                List.of(
                                        Map.of(
                                                "field", "answers.USED",
                                                "message", "Choisissez parmi les réponses proposées."),
                                        Map.of(
                                                "field", "answers.EASY",
                                                "message",
                                                        "Cette question n’est pas posée d’après les réponses précédentes."),
                                        Map.of(
                                                "field", "answers.AGE",
                                                "message", "Cette question n’existe pas dans ce questionnaire."))));
        assertThat(results(slug).jsonPath().getInt("responses")).isZero();
    }

    @Test
    void an_emoji_is_welcome_and_what_is_not_an_answer_is_not() {
        String slug = openCampaign();

        assertThat(answer(slug, "{\"USED\": \"NO\", \"IDEA\": \"Des sièges 🪑👍🏽\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(answer(slug, "{\"USED\": {\"nested\": true}}").statusCode()).isEqualTo(422);
        assertThat(answer(slug, "{\"USED\": null}").statusCode()).isEqualTo(422);
        assertThat(answer(slug, "[1, 2]").statusCode()).isEqualTo(422);
        assertThat(answer(slug, "{\"USED\"").statusCode()).isIn(400, 422);
        assertThat(answer(slug, "{\"USED\": \"NO\", \"IDEA\": \"a\\u0000b\"}").statusCode())
                .isEqualTo(422);
        assertThat(answer("nowhere", "{\"USED\": \"NO\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void ten_megabytes_are_refused() {
        // Given
        String slug = openCampaign();
        String long10 = "{\"USED\": \"NO\", \"IDEA\": \"" + "a".repeat(10_000_000) + "\"}";

        // When / Then
        assertThat(answer(slug, long10).statusCode()).isEqualTo(413);
        assertThat(results(slug).jsonPath().getInt("responses")).isZero();
    }

    @Test
    void a_campaign_that_is_closed_or_not_open_yet_says_so() {
        // Given
        String closed = openCampaign();
        Api.as(Api.MANAGER).post("campaigns/" + closed + "/closure").then().statusCode(200);
        String draft = "draft-" + UUID.randomUUID();
        Api.create(Api.MANAGER, draft, Api.ROUEN, "SHORT", today(), today())
                .then()
                .statusCode(201);

        // When
        Response tooLate = answer(closed, SATISFIED);
        Response tooEarly = Api.anonymously().get("public/campaigns/" + draft);

        // Then
        assertThat(tooLate.statusCode()).isEqualTo(410);
        assertThat(tooLate.jsonPath().getString("detail")).startsWith("Cette enquête est terminée depuis le ");
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.jsonPath().getString("detail")).startsWith("Cette enquête n’est pas encore ouverte.");
    }

    @Test
    void staff_type_in_paper_answers_of_past_days_but_not_of_any_day() {
        // Given
        String slug = openCampaign();

        // When
        Response past = paper(slug, "\"answeredOn\": \"" + today().minusDays(5) + "\"");
        Response before = paper(slug, "\"answeredOn\": \"" + today().minusDays(50) + "\"");
        Response undated = paper(slug, "\"channel\": \"PAPER\"");
        Response online = paper(slug, "\"channel\": \"LINK\", \"answeredOn\": \"" + today() + "\"");

        // Then
        assertThat(past.statusCode()).isEqualTo(201);
        assertThat(List.of(before.statusCode(), undated.statusCode(), online.statusCode()))
                .containsOnly(422);
        assertThat(Api.errors(before).getFirst()).containsEntry("field", "answeredOn");
        assertThat(Api.errors(online).getFirst()).containsEntry("field", "channel");
    }

    @Test
    void answers_are_taken_while_kafka_is_away_and_told_when_it_is_back() {
        // Given
        String slug = openCampaign();
        RealKafka.current().down();

        // When
        Response receipt;
        try {
            receipt = answer(slug, SATISFIED);
        } finally {
            RealKafka.current().up();
        }

        // Then
        assertThat(receipt.statusCode()).isEqualTo(201);
        String told = Topics.await(
                        "qualite.surveys.results.v1",
                        event -> event.key().equals(slug) && event.value().contains("\"responses\":1,"))
                .value();
        Contract.eventIsValid("results.v1.json", told);
        assertThat(JsonPath.from(told).getList("questions"))
                .as("what one person answered")
                .isEmpty();
    }

    private static Response paper(String slug, String rest) {
        return Api.as(Tokens.agent(Api.ROUEN))
                .body("{\"answers\": " + SATISFIED + ", " + rest + "}")
                .post("campaigns/" + slug + "/responses");
    }
}
