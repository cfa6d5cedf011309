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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class UndeliveredLetterTest {

    private static final String SITE = "27-EVREUX";
    private static final String TOLD =
            "Le courriel d’accusé de réception n’a pas pu être remis : la messagerie refuse l’adresse laissée par la"
                    + " personne. Aucun autre essai ne sera fait. Joignez-la par un autre moyen.";

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @Test
    void an_address_that_is_always_refused_is_given_up_and_the_desk_is_told() {
        // Given
        UUID id = lodged(MailServer.UNKNOWN_ADDRESS);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isRefused(id));

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> letters.update("refusals = 11, nextAttempt = ?1 where about = ?2", clock.instant(), id));

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count("about", id) == 0);
        assertThat(notes(id)).contains(TOLD);
    }

    @Test
    void an_address_that_no_mail_server_can_be_told_is_given_up_at_once() {
        // When
        UUID id = lodged("camillé@example.org");

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count("about", id) == 0);
        assertThat(notes(id)).contains(TOLD);
    }

    @Test
    void a_mail_server_that_says_nothing_delays_a_letter_and_not_those_behind_it() {
        // Given
        MailServer.fallSilent(true);
        try {
            UUID id = lodged("camille.exemple@example.org");

            // Then
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count("about = ?1 and attempts > 0", id) > 0);
        } finally {
            MailServer.fallSilent(false);
        }
    }

    private static UUID lodged(String email) {
        Api.site(SITE, "Préfecture de l’Eure");
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", "Camille Exemple", "email", email));
        String number = Api.lodge(body).getString("number");
        return UUID.fromString(
                as(Tokens.agent(SITE)).get("cases?q=" + number).jsonPath().getString("items[0].id"));
    }

    private static List<String> notes(UUID caseId) {
        return as(Tokens.agent(SITE))
                .get("cases/" + caseId + "/events")
                .jsonPath()
                .getList("items.note");
    }

    private boolean isRefused(UUID caseId) {
        return count("about = ?1 and refusals > 0", caseId) > 0;
    }

    private long count(String query, UUID caseId) {
        return QuarkusTransaction.requiringNew().call(() -> letters.count(query, caseId));
    }
}
