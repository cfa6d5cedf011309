package fr.gouv.qualite.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.Events;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The threshold under which a theme calls for an action is that of the framework of the site. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ThresholdTest {

    private static final String SITE = "14-CAEN";

    @Test
    void results_are_judged_and_published_again_by_the_framework_of_the_site() {
        // Given: six of eight are satisfied, which reaches the usual 75 %
        String slug = Api.openCampaignOf(SITE);
        for (int person = 0; person < 8; person++) {
            String choice = person < 6 ? "SATISFIED" : "DISSATISFIED";
            Api.answer(slug, "{\"USED\": \"YES\", \"EASY\": \"" + choice + "\"}");
        }
        assertThat(Api.resultsOf(slug, SITE).getBoolean("themes[0].underThreshold"))
                .isFalse();

        // When
        Events.publish("fr.gouv.qualite.indicators.organisation-changed.v1", "14", """
                {"kind": "PREFECTURE", "code": "14", "prefecture": "14", "name": "Calvados", "holidayZone": "METROPOLE",
                 "timeZone": "Europe/Paris", "version": 1,
                 "perimeters": [{"framework": "QPREF", "modules": [], "from": "2020-01-01"}]}""");
        Events.publish("fr.gouv.qualite.indicators.framework-changed.v1", "QPREF", """
                {"code": "QPREF", "version": 1, "editions": [{"version": 1, "title": "QPREF", "validFrom": "2020-01-01",
                  "rubrics": [], "modules": [], "engagements": [],
                  "improvementThreshold": {"percent": 80, "from": "2020-01-01"}}]}""");

        // Then
        ConsumerRecord<String, String> event = Topics.await(
                "qualite.surveys.results.v1",
                record -> record.key().equals(slug) && record.value().contains("\"threshold\":80"));
        Contract.eventIsValid("results.v1.json", event.value());
        assertThat(JsonPath.from(event.value()).getBoolean("themes[0].underThreshold"))
                .isTrue();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonPath results = Api.resultsOf(slug, SITE);
            assertThat(results.getInt("threshold")).isEqualTo(80);
            assertThat(results.getBoolean("themes[0].underThreshold")).isTrue();
        });
    }
}
