package fr.gouv.qualite.complaints.publicform;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.publicaccess.Rates;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.Proofs;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a robot meets: limits for its address, and a proof of work that serves once. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class PublicRatesTest {

    private static final String SITE = "85-LA-ROCHE-SUR-YON";

    @Inject
    Rates rates;

    @Inject
    EntityManager database;

    @Test
    void an_address_that_follows_too_often_is_told_when_to_come_back_and_the_others_are_not() {
        // Given
        for (int i = 0; i < 5; i++) {
            assertThat(follow("85-2026-AAAAA" + (char) ('A' + i), "", "203.0.113.7")
                            .statusCode())
                    .isEqualTo(404);
        }

        // When
        Response sixth = follow("85-2026-BBBBBB", "", "203.0.113.7");

        // Then
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.asString()).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/too-many-requests","title":"Trop de demandes","status":429,\
                "detail":"Trop d’appels sont venus de votre connexion en peu de temps. Réessayez dans 2 minutes."}""");
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(60, 121);
        assertThat(follow("85-2026-CCCCCC", "", "203.0.113.8").statusCode()).isEqualTo(404);
    }

    @Test
    void an_ipv6_subscriber_is_one_address() {
        // Given
        for (int i = 0; i < 5; i++) {
            follow("85-2026-DDDDD" + (char) ('A' + i), "", "2001:db8:1:2::" + i);
        }

        // Then
        assertThat(follow("85-2026-EEEEEE", "", "2001:db8:1:2:ffff::9").statusCode())
                .isEqualTo(429);
        assertThat(follow("85-2026-FFFFFF", "", "2001:db8:1:3::9").statusCode()).isEqualTo(404);
    }

    @Test
    void an_address_is_acknowledged_a_few_times_a_day_and_its_cases_are_taken_all_the_same() {
        // Given
        Api.site(SITE, "Préfecture de la Vendée");
        String address = "cible-" + UUID.randomUUID() + "@exemple.fr";
        while (!rates.consumeHere("acknowledgement", address).isPositive()) {
            // Until its day is full.
        }

        // When
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", "Une autre personne", "email", address.toUpperCase(Locale.ROOT)));
        String number = Api.lodge(body).getString("number");

        // Then
        String lettersOfIt = "SELECT count(*) FROM mail WHERE lower(recipient) = ?1";
        assertThat(number).isNotBlank();
        assertThat(database.createNativeQuery(lettersOfIt)
                        .setParameter(1, address)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void wrong_secrets_of_strangers_do_not_shut_out_the_person_who_has_the_right_one() {
        // Given
        Api.site(SITE, "Préfecture de la Vendée");
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        String number = lodged.getString("number");

        // When
        for (int i = 0; i < 30; i++) {
            assertThat(follow(number, "WRONG", "198.51.101." + i).statusCode()).isEqualTo(404);
        }

        // Then
        assertThat(follow(number, lodged.getString("secret"), "198.51.100.1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_proof_serves_once_and_the_same_message_again_has_its_first_answer() {
        // Given
        Api.site(SITE, "Préfecture de la Vendée");
        JsonPath drawn = Api.anonymously()
                .get("public/challenge")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String proof = Proofs.of(drawn);
        String key = UUID.randomUUID().toString();

        // When
        Response first = lodge(proof, key);
        Response again = lodge(proof, key);
        Response another = lodge(proof, UUID.randomUUID().toString());

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(another.asString()).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/proof-of-work","title":"Vérification nécessaire","status":428,\
                "detail":"La vérification contre les envois automatiques manque ou n’est plus valable. Envoyez de nouveau."}""");
        lodge("bm90IGEgcHJvb2Y=", UUID.randomUUID().toString())
                .then()
                .statusCode(428)
                .body("title", is("Vérification nécessaire"));
    }

    private static Response lodge(String proof, String key) {
        return RestAssured.given()
                .basePath("/api/complaints/v1/")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("Proof-Of-Work", proof)
                .body(aComplaint(SITE))
                .post("public/cases");
    }

    /** As the gateway passes it on for its client. */
    private static Response follow(String number, String secret, String client) {
        return Api.anonymously()
                .header("X-Forwarded-For", client)
                .header("Case-Secret", secret)
                .get("public/cases/{number}", number);
    }
}
