package fr.gouv.qualite.indicators.catalogue;

import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other services read of frameworks, places and indicators. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class PublishedReferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Tokens NATIONAL = Tokens.of("national");

    @Inject
    Republication republication;

    @Inject
    EntityManager database;

    @BeforeEach
    void anIndicator() {
        Api.indicator("PUB_MAIL", "PERCENT", "RATIO", "ENTERED");
    }

    @Test
    void a_framework_is_published_with_its_rubrics_in_order_and_its_threshold() {
        // When
        Api.keep("frameworks/PUB_FW", """
                {"title": "Référentiel publié", "validFrom": "2019-02-04",
                 "rubrics": [{"code": "R2", "title": "Accueil"}, {"code": "R1", "title": "Réclamations"}],
                 "modules": [{"code": "M1", "title": "Relation", "mandatory": true, "engagements": [{"code": "E1",
                  "title": "Répondre", "rubric": "R1", "indicators": ["PUB_MAIL"]}]}]}""");

        // Then
        JsonNode event =
                await("framework", "PUB_FW", any -> true).get("editions").get(0);
        assertThat(event.get("rubrics").toString())
                .isEqualTo("[{\"code\":\"R2\",\"title\":\"Accueil\",\"order\":1},"
                        + "{\"code\":\"R1\",\"title\":\"Réclamations\",\"order\":2}]");
        assertThat(event.get("engagements").get(0).get("module").asText()).isEqualTo("M1");
        assertThat(event.get("improvementThreshold").toString()).isEqualTo("{\"percent\":75,\"from\":\"2019-02-04\"}");
    }

    @Test
    void a_framework_sets_its_own_threshold() {
        // When
        Api.keep("frameworks/PUB_STRICT", """
                {"title": "Référentiel exigeant", "validFrom": "2019-02-04", "rubrics": [], "modules": [],
                 "improvementThreshold": {"percent": 80, "from": "2020-01-01"}}""");

        // Then
        assertThat(await("framework", "PUB_STRICT", any -> true)
                        .get("editions")
                        .get(0)
                        .get("improvementThreshold")
                        .toString())
                .isEqualTo("{\"percent\":80,\"from\":\"2020-01-01\"}");
    }

    @Test
    void an_indicator_is_published_again_with_the_modules_that_ask_for_it() {
        // Given
        Api.indicator("PUB_ASKED", "PERCENT", "RATIO", "ENTERED");
        long before =
                await("indicator", "PUB_ASKED", any -> true).get("version").asLong();

        // When
        Api.keep("frameworks/PUB_ASKING", """
                {"title": "Référentiel", "validFrom": "2019-02-04", "rubrics": [], "modules": [{"code": "M3",
                 "title": "Titres", "mandatory": false, "engagements": [{"code": "E1", "title": "Délais",
                 "indicators": ["PUB_ASKED"]}]}]}""");

        // Then
        JsonNode event =
                await("indicator", "PUB_ASKED", it -> !it.get("askedBy").isEmpty());
        assertThat(event.get("askedBy").toString())
                .isEqualTo("[{\"framework\":\"PUB_ASKING\",\"version\":1,\"module\":\"M3\",\"mandatory\":false}]");
        assertThat(event.get("version").asLong()).isGreaterThan(before);
    }

    @Test
    void a_site_keeps_its_own_time_zone_and_follows_its_prefecture_otherwise() {
        // Given
        Api.keep("frameworks/PUB_PACIFIC", """
                {"title": "Référentiel", "validFrom": "2019-02-04", "rubrics": [], "modules": [{"code": "M4",
                 "title": "Titres", "mandatory": false, "engagements": []}]}""");
        Api.keep("prefectures/987", aPrefecture("Pacific/Tahiti"));
        Api.keep("sites/987-PUB-MARQUISES", """
                {"name": "Îles Marquises", "type": "SUB_PREFECTURE", "town": "Nuku Hiva",
                 "timeZone": "Pacific/Marquesas"}""");
        Api.keep("sites/987-PUB-PAPEETE", """
                {"name": "Papeete", "type": "PREFECTURE", "town": "Papeete"}""");
        JsonNode before = await("organisation", "987-PUB-PAPEETE", any -> true);

        // When
        changeTimeZone("987", "Pacific/Gambier");

        // Then
        JsonNode after = await("organisation", "987-PUB-PAPEETE", it -> zoneIs(it, "Pacific/Gambier"));
        assertThat(after.get("version").asLong())
                .isGreaterThan(before.get("version").asLong());
        await(
                "organisation",
                "987-PUB-MARQUISES",
                it -> zoneIs(it, "Pacific/Marquesas")
                        && it.get("version").asLong() >= after.get("version").asLong());
        JsonNode prefecture = await("organisation", "987", it -> zoneIs(it, "Pacific/Gambier"));
        assertThat(prefecture.get("region").get("name").asText()).isEqualTo("Polynésie française");
        assertThat(prefecture.get("perimeters").get(0).get("framework").asText())
                .isEqualTo("PUB_PACIFIC");
    }

    @Test
    void a_time_zone_that_does_not_exist_is_refused() {
        Api.prefecture("988", "PUB_MAIL");
        as(NATIONAL)
                .header("If-None-Match", "*")
                .body("{\"name\": \"S\", \"type\": \"ANNEX\", \"town\": \"T\", \"timeZone\": \"Pacific/Atlantide\"}")
                .put("sites/988-PUB-NOUMEA")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("timeZone"));
    }

    @Test
    void reference_data_is_published_again_once_after_an_upgrade() {
        // Given
        Api.indicator("PUB_AGAIN", "PERCENT", "RATIO", "ENTERED");
        await("indicator", "PUB_AGAIN", any -> true);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from reference_republication")
                .executeUpdate());

        // When
        republication.publishOnce(new StartupEvent());
        republication.publishOnce(new StartupEvent());
        Api.indicator("PUB_AFTER", "PERCENT", "RATIO", "ENTERED");
        await("indicator", "PUB_AFTER", any -> true);

        // Then
        assertThat(all("indicator", "PUB_AGAIN")).hasSize(2);
    }

    private static boolean zoneIs(JsonNode event, String zone) {
        return event.get("timeZone").asText().equals(zone);
    }

    private static void changeTimeZone(String code, String timeZone) {
        String etag = as(NATIONAL).get("prefectures/" + code).header("ETag");
        as(NATIONAL)
                .header("If-Match", etag)
                .body(aPrefecture(timeZone))
                .put("prefectures/" + code)
                .then()
                .statusCode(200);
    }

    private static String aPrefecture(String timeZone) {
        return """
                {"name": "Polynésie française", "holidayZone": "POLYNESIE_FRANCAISE", "timeZone": "%s",
                 "perimeters": [{"framework": "PUB_PACIFIC", "modules": ["M4"], "from": "2019-02-04"}]}""".formatted(timeZone);
    }

    private static JsonNode await(String topic, String key, Predicate<JsonNode> condition) {
        return read(Topics.await(
                        "qualite.indicators." + topic + ".v1",
                        event -> key.equals(event.key()) && condition.test(read(event.value())))
                .value());
    }

    private static List<JsonNode> all(String topic, String key) {
        return Topics.all("qualite.indicators." + topic + ".v1").stream()
                .filter(event -> key.equals(event.key()))
                .peek(event -> Contract.eventIsValid(topic + ".v1.json", event.value()))
                .map(event -> read(event.value()))
                .toList();
    }

    private static JsonNode read(String event) {
        try {
            return JSON.readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
