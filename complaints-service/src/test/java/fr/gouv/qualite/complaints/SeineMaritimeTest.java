package fr.gouv.qualite.complaints;

import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The 34 messages of early 2022 give the figures that the prefecture published. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class SeineMaritimeTest {

    private static final String ROUEN = "76-ROUEN";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_messages_of_early2022_give_the_published_statistics() throws Exception {
        // Given
        Api.site(ROUEN, "Préfecture de la Seine-Maritime");
        for (JsonNode message : JSON.readTree(
                        Path.of("../deploy/local/demo/cases-76-2022.json").toFile())
                .get("cases")) {
            recordAndAnswer(message);
        }

        // When
        JsonPath all = statistics("2022-01", "2022-03");
        JsonPath february = statistics("2022-02", "2022-02");
        JsonPath march = statistics("2022-03", "2022-03");

        // Then
        assertThat(all.getLong("received")).isEqualTo(34);
        JsonPath months = table("MONTH");
        assertThat(months.getLong("total.received")).isEqualTo(34);
        assertThat(months.getDouble("rows.find { it.code == '2022-02' }.electronic.meanDelay.value"))
                .isEqualTo(0.88);
        assertThat(table("CHANNEL").getLong("rows.find { it.code == 'URN' }.received"))
                .isEqualTo(4);
        assertThat(table("SCOPE").getLong("rows.find { it.code == 'RECEPTION' }.received"))
                .isEqualTo(1);
        assertThat(all.getLong("notOwed")).isEqualTo(1);
        assertThat(all.getLong("byChannel.find { it.code == 'URN' }.count")).isEqualTo(4);
        assertThat(all.getLong("byChannel.find { it.code == 'WEB_FORM' }.count"))
                .isEqualTo(30);
        assertThat(all.getLong("byKindAndScope.find { it.kind == 'COMPLAINT' && it.scope == 'RECEPTION' }.count"))
                .isEqualTo(1);
        assertThat(february.getDouble("electronic.inTimeRate.value")).isEqualTo(100);
        assertThat(february.getDouble("electronic.meanDelay.value")).isEqualTo(0.88);
        assertThat(march.getDouble("electronic.inTimeRate.value")).isEqualTo(100);
        assertThat(march.getDouble("electronic.meanDelay.value")).isEqualTo(1);
        assertThat(february.getDouble("paper.inTimeRate.value")).isEqualTo(100);
        assertThat(february.getDouble("paper.meanDelay.value")).isEqualTo(1);
        assertThat(theLastFiguresTold("2022-02"))
                .containsEntry("COMPLAINT_ELECTRONIC_MEAN_DELAY", ratio(february, "electronic.meanDelay"))
                .containsEntry("COMPLAINT_ELECTRONIC_IN_TIME", ratio(february, "electronic.inTimeRate"))
                .containsEntry("COMPLAINT_PAPER_MEAN_DELAY", ratio(february, "paper.meanDelay"))
                .containsEntry("COMPLAINT_PAPER_IN_TIME", ratio(february, "paper.inTimeRate"));
    }

    private static void recordAndAnswer(JsonNode message) {
        Map<String, Object> body = new HashMap<>();
        for (String field : new String[] {"site", "kind", "channel", "scope", "receivedOn", "subject", "message"}) {
            body.put(field, message.get(field).asText());
        }
        if (message.has("requester")) {
            body.put("person", message.get("requester"));
        }
        String id = Api.record(body);
        if (message.has("answeredOn")) {
            as(Tokens.agent(ROUEN))
                    .body(Map.of(
                            "message",
                            "Bonjour.",
                            "answeredOn",
                            message.get("answeredOn").asText(),
                            "reason",
                            "Reprise des demandes de 2022."))
                    .post("cases/" + id + "/answer")
                    .then()
                    .statusCode(200);
        }
    }

    private static JsonPath statistics(String from, String to) {
        return as(Tokens.reader("76"))
                .get("statistics?site=" + ROUEN + "&from=" + from + "&to=" + to)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath table(String by) {
        return as(Tokens.reader("76"))
                .get("statistics/table?site=" + ROUEN + "&from=2022-01&to=2022-03&by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String ratio(JsonPath statistics, String figure) {
        return statistics.getLong(figure + ".numerator") + "/" + statistics.getLong(figure + ".denominator");
    }

    /** Those of the event that has the month's last version, once it has left. */
    private static Map<String, String> theLastFiguresTold(String month) {
        String answered = "/" + statistics(month, month).getLong("electronic.answered");
        return Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> figuresTold(month), told -> String.valueOf(
                        told.get("COMPLAINT_ELECTRONIC_MEAN_DELAY"))
                .endsWith(answered));
    }

    private static Map<String, String> figuresTold(String month) {
        Map<String, String> figures = new HashMap<>();
        Topics.all("qualite.complaints.monthly-figures.v1").stream()
                .filter(event -> event.key().equals(ROUEN + "/" + month))
                .forEach(event -> read(event.value(), figures));
        return figures;
    }

    private static void read(String data, Map<String, String> figures) {
        JsonPath.from(data)
                .getList("figures", Map.class)
                .forEach(figure -> figures.put(
                        String.valueOf(figure.get("code")), figure.get("numerator") + "/" + figure.get("denominator")));
    }
}
