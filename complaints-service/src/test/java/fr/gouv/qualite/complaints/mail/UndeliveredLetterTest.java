package fr.gouv.qualite.complaints.mail;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.mail.Letters;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class UndeliveredLetterTest {

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /** The second is right by the standard, and still not one that e-mails can be sent to here. */
    @ParameterizedTest
    @ValueSource(strings = {MailServer.UNKNOWN_ADDRESS, "\"camille,exemple\"@example.org"})
    void an_address_that_is_always_refused_is_given_up_and_the_desk_is_told(String address) {
        // Given
        String site = Api.site("27-EVREUX", "Préfecture de l’Eure");
        Map<String, Object> body = aComplaint(site);
        body.put("person", Map.of("name", "Camille Exemple", "email", address));
        String number = Api.lodge(body).getString("number");
        UUID id = UUID.fromString(as(Tokens.agent(site))
                .get("cases?site=" + site)
                .jsonPath()
                .getString("items.find { it.number == '" + number + "' }.id"));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isRefused(id));

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> letters.update("refusals = 11, nextAttempt = ?1 where about = ?2", clock.instant(), id));

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count("about", id) == 0);
        List<String> history =
                as(Tokens.agent(site)).get("cases/" + id + "/events").jsonPath().getList("items.note");
        assertThat(history)
                .contains("Le courriel d’accusé de réception n’a pas pu être remis : la messagerie refuse l’adresse"
                        + " laissée par la personne. Aucun autre essai ne sera fait. Joignez-la par un autre moyen.");
    }

    private boolean isRefused(UUID caseId) {
        return count("about = ?1 and refusals > 0", caseId) > 0;
    }

    private long count(String query, UUID caseId) {
        return QuarkusTransaction.requiringNew().call(() -> letters.count(query, caseId));
    }
}
