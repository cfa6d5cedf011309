package fr.gouv.qualite.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The survey of early 2022 in Seine-Maritime: what was published comes out of the answers. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class PublishedFiguresTest {

    private static final String CAMPAIGN = "accueil-rouen-2022";

    @Test
    void every_percentage_published_in2022_comes_out_of_the114_answers() {
        // Given
        load();
        JsonNode expected = Api.demo("expected-figures.json").get("surveys").get(0);

        // When
        JsonPath results = Api.results(CAMPAIGN).jsonPath();

        // Then
        assertThat(results.getInt("responses")).isEqualTo(114);
        assertThat(differences(expected, results)).isEmpty();
        assertThat(results.getList("themes.findAll { it.underThreshold }.code"))
                .containsExactlyInAnyOrder("WEBSITE", "APPOINTMENTS", "FRAGILITY", "DIFFICULTY");
        assertThat(results.getList("themes.findAll { it.smallBase }.code"))
                .containsExactlyInAnyOrder("DISABILITY", "FRAGILITY", "DIFFICULTY");
        toldToTheOtherServices(results);
        countedAgainToTheSame(results);
        readableByEveryoneOncePublished();
    }

    private static void load() {
        Api.site(Api.ROUEN, "Europe/Paris");
        JsonNode survey = Api.demo("survey-reception-2022.json");
        ObjectNode form = survey.get("questionnaire").deepCopy();
        form.remove("code");
        Api.as(Tokens.of("national"))
                .body(form.toString())
                .put("questionnaires/RECEPTION")
                .then()
                .statusCode(201);
        ObjectNode campaign = survey.get("campaign").deepCopy();
        campaign.remove(List.of("responses", "closed", "note"));
        Api.as(Api.MANAGER).body(campaign.toString()).post("campaigns").then().statusCode(201);
        Api.as(Api.MANAGER).post("campaigns/" + CAMPAIGN + "/opening").then().statusCode(200);
        Api.demo("survey-responses.json").get("responses").forEach(response -> Api.as(Tokens.agent(Api.ROUEN))
                .body(response.toString())
                .post("campaigns/" + CAMPAIGN + "/responses")
                .then()
                .statusCode(201));
        Api.as(Api.MANAGER).post("campaigns/" + CAMPAIGN + "/closure").then().statusCode(200);
    }

    private static List<String> differences(JsonNode expected, JsonPath results) {
        List<String> found = new ArrayList<>();
        expected.get("rates").forEach(rate -> {
            boolean theme = rate.has("theme");
            String row = "%s.find { it.code == '%s' }"
                    .formatted(
                            theme ? "themes" : "questions",
                            rate.get(theme ? "theme" : "question").asText());
            compare(rate, results, row + ".rate", found);
            compareCount(rate.get("satisfied"), results, row + ".satisfied", found);
            compareCount(rate.get("base"), results, row + ".base", found);
        });
        expected.get("shares").forEach(share -> {
            String question =
                    "questions.find { it.code == '" + share.get("question").asText() + "' }";
            String choice = question + ".choices.find { it.code == '"
                    + share.get("choice").asText() + "' }";
            compare(share, results, choice + ".share", found);
            compareCount(share.get("count"), results, choice + ".count", found);
            compareCount(share.get("base"), results, question + ".base", found);
        });
        return found;
    }

    private static void compare(JsonNode published, JsonPath results, String path, List<String> differences) {
        BigDecimal ours = new BigDecimal(results.getString(path))
                .setScale(published.get("decimals").asInt(), RoundingMode.HALF_UP);
        if (ours.compareTo(published.get("value").decimalValue()) != 0) {
            differences.add(path + ": " + ours + " and not " + published.get("value"));
        }
    }

    private static void compareCount(JsonNode count, JsonPath results, String path, List<String> differences) {
        if (results.getInt(path) != count.asInt()) {
            differences.add(path + ": " + results.getInt(path) + " and not " + count);
        }
    }

    private static void toldToTheOtherServices(JsonPath results) {
        ConsumerRecord<String, String> event = Topics.await(
                "qualite.surveys.results.v1",
                record -> record.key().equals(CAMPAIGN) && record.value().contains("\"state\":\"CLOSED\""));
        Contract.eventIsValid("results.v1.json", event.value());
        JsonPath told = JsonPath.from(event.value());
        assertThat(told.getInt("responses")).isEqualTo(114);
        assertThat(told.getList("themes.rate", BigDecimal.class))
                .isEqualTo(results.getList("themes.rate", BigDecimal.class));
        assertThat(event.value()).doesNotContain("salle d’attente plus tôt");
    }

    private static void countedAgainToTheSame(JsonPath results) {
        Api.as(Tokens.of("admin"))
                .post("campaigns/" + CAMPAIGN + "/results/rebuild")
                .then()
                .statusCode(200);
        assertThat(Api.results(CAMPAIGN).jsonPath().<Object>get()).isEqualTo(results.get());
    }

    private static void readableByEveryoneOncePublished() {
        String path = "public/campaigns/" + CAMPAIGN + "/results";
        String list = "public/results?limit=100&site=76-ROUEN";
        Api.anonymously().get(path).then().statusCode(404);
        Api.anonymously().get(list).then().body("items.campaign", not(hasItem(CAMPAIGN)));
        Api.as(Api.MANAGER)
                .post("campaigns/" + CAMPAIGN + "/publication")
                .then()
                .statusCode(200);
        assertThat(Api.anonymously().get(path).then().statusCode(200).extract().asString())
                .contains("87.78")
                .doesNotContain("salle d’attente plus tôt");
        Api.anonymously()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.campaign", hasItem(CAMPAIGN))
                .body("items.find { it.campaign == '" + CAMPAIGN + "' }.siteName", notNullValue());
    }
}
