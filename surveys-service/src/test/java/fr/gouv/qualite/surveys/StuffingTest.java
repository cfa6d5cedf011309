package fr.gouv.qualite.surveys;

import static fr.gouv.qualite.surveys.Api.anonymously;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.Proofs;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a robot that stuffs a survey meets. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class StuffingTest {

    private static final String ANSWERS = "{\"answers\": {\"USED\": \"NO\"}%s}";

    @Inject
    EntityManager database;

    @Test
    void an_address_that_answers_too_often_is_told_when_to_come_back() {
        // Given
        String slug = Api.openCampaign();
        for (int i = 0; i < 5; i++) {
            assertThat(from("203.0.113.20", slug, "").statusCode()).isEqualTo(201);
        }

        // Then
        Response sixth = from("203.0.113.20", slug, "");
        sixth.then().statusCode(429).body("detail", containsString("Réessayez dans 2 minutes"));
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(60, 121);
        assertThat(from("203.0.113.21", slug, "").statusCode()).isEqualTo(201);
    }

    @Test
    void all_replicas_count_together() {
        // Given
        String slug = Api.openCampaign();
        assertThat(from("203.0.113.22", slug, "").statusCode()).isEqualTo(201);

        // Then
        assertThat(rows("rate_bucket WHERE id LIKE 'answering:%'")).isPositive();
        assertThat(rows("rate_bucket WHERE id LIKE '%203.0.113%'")).isZero();
    }

    @Test
    void a_proof_serves_once() {
        // Given
        String slug = Api.openCampaign();
        String proof = Proofs.of(anonymously().get("public/challenge").jsonPath());

        // Then
        assertThat(proven(proof, slug).statusCode()).isEqualTo(201);
        proven(proof, slug).then().statusCode(428).body("type", is("https://qualite.gouv.fr/problems/proof-of-work"));
    }

    @Test
    void a_stranger_does_not_choose_a_day_that_is_long_past() {
        // Given
        String slug = Api.openCampaign();
        LocalDate today = Api.today();

        // Then
        assertThat(answeredOn(today.minusDays(7), slug).statusCode()).isEqualTo(201);
        answeredOn(today.minusDays(8), slug).then().statusCode(422).body("errors.field", hasItem("answeredOn"));
    }

    private long rows(String table) {
        return (long)
                database.createNativeQuery("SELECT count(*) FROM " + table).getSingleResult();
    }

    private static Response answeredOn(LocalDate day, String slug) {
        return from("127.0.0.1", slug, ", \"answeredOn\": \"" + day + "\"");
    }

    private static Response proven(String proof, String slug) {
        return anonymously()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Proof-Of-Work", proof)
                .body(ANSWERS.formatted(""))
                .post("public/campaigns/" + slug + "/responses");
    }

    /** As the gateway passes it on for its client. */
    private static Response from(String client, String slug, String more) {
        return anonymously()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("X-Forwarded-For", client)
                .body(ANSWERS.formatted(more))
                .post("public/campaigns/" + slug + "/responses");
    }
}
