package fr.gouv.qualite.complaints.mailbox;

import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is exchanged about a case once it is there: the person writes again, a letter comes back. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(Mailboxes.class)
class CaseCorrespondenceTest {

    @Inject
    MailboxReader reader;

    private final Correspondent camille = new Correspondent();

    @BeforeEach
    void sites() {
        Api.site(Mailboxes.SITE, "Préfecture du Loiret");
        Api.site(Mailboxes.OTHER_SITE, "Sous-préfecture de Montargis");
    }

    @Test
    void what_the_person_writes_again_goes_to_their_case_and_is_seen() {
        // Given
        Mailboxes.deliver(camille.message("Attente"));
        reader.readAll();
        JsonPath file = camille.theOnlyCase(Mailboxes.SITE);
        String id = file.getString("id");
        as(Tokens.agent(Mailboxes.SITE)).body(Map.of("message", "Voici.")).post("cases/" + id + "/answer");

        // When
        Mailboxes.deliver(camille.message(camille.address().toUpperCase(Locale.ROOT), "Re: Attente")
                .replace("<" + camille.mark(), "<second-" + camille.mark())
                .replace("Subject:", "In-Reply-To: <" + camille.mark() + "@example.org>\nSubject:"));
        reader.readAll();

        // Then
        as(Tokens.agent(Mailboxes.SITE))
                .get("cases/" + id)
                .then()
                .body("state", is("ANSWERED"), "attention", is("NEW_MESSAGE"));
        as(Tokens.agent(Mailboxes.SITE))
                .get("cases/" + id + "/events")
                .then()
                .body("items.type", hasItem("MESSAGE"))
                .body(
                        "items.find { it.type == 'MESSAGE' }.note",
                        is("Re: Attente\n\nBonjour, " + camille.mark() + "."));
        assertThat(camille.cases(Mailboxes.SITE).getList("items")).hasSize(1);
    }

    @Test
    void an_agent_who_does_something_has_seen_it() {
        // Given
        Mailboxes.deliver(camille.message("Attente"));
        reader.readAll();
        JsonPath file = camille.theOnlyCase(Mailboxes.SITE);
        Mailboxes.deliver(camille.message("Mon message " + file.getString("number"))
                .replace("<" + camille.mark(), "<second-" + camille.mark()));
        reader.readAll();

        // When
        as(Tokens.agent(Mailboxes.SITE))
                .body(Map.of("text", "Rappelée."))
                .post("cases/" + file.getString("id") + "/notes");

        // Then
        as(Tokens.agent(Mailboxes.SITE))
                .get("cases/" + file.getString("id"))
                .then()
                .body("attention", nullValue());
    }

    @Test
    void somebody_else_who_quotes_a_number_opens_a_case_of_their_own() {
        // Given
        Mailboxes.deliver(camille.message("Attente"));
        reader.readAll();
        String number = camille.theOnlyCase(Mailboxes.SITE).getString("number");

        // When
        Mailboxes.deliver(camille.message("dominique@example.org", number)
                .replace("<" + camille.mark(), "<other-" + camille.mark()));
        reader.readAll();

        // Then
        assertThat(camille.cases(Mailboxes.SITE).getList("items")).hasSize(2);
    }

    @Test
    void a_letter_that_comes_back_is_told_on_the_case_until_an_agent_does_something() {
        // Given
        Mailboxes.deliver(camille.message("Camille Exemple <" + camille.address() + ">", "Attente"));
        reader.readAll();
        JsonPath file = camille.theOnlyCase(Mailboxes.SITE);
        String acknowledgement =
                MailServer.await(file.getString("number")).headers().replaceAll("(?s).*Message-ID: (<[^>]+>).*", "$1");

        // When
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isAcknowledged(file.getString("id")));
        Mailboxes.deliver(bounce(acknowledgement));
        reader.readAll();

        // Then
        as(Tokens.agent(Mailboxes.SITE))
                .get("cases/" + file.getString("id"))
                .then()
                .body("attention", is("UNDELIVERED"));
        as(Tokens.agent(Mailboxes.SITE))
                .get("cases?q=" + camille.mark())
                .then()
                .body("items[0].attention", is("UNDELIVERED"));
        assertThat(camille.cases(Mailboxes.SITE).getList("items")).hasSize(1);
    }

    private static boolean isAcknowledged(String id) {
        return as(Tokens.agent(Mailboxes.SITE)).get("cases/" + id).path("state").equals("ACKNOWLEDGED");
    }

    private static String bounce(String messageId) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@example.org
                To: accueil@loiret.example
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Message-ID: <bounce-%s
                Content-Type: multipart/report; report-type=delivery-status; boundary="r"

                --r
                Content-Type: text/plain

                This is the mail system. I'm sorry.
                --r
                Content-Type: message/delivery-status

                Reporting-MTA: dns; example.org

                Final-Recipient: rfc822; camille@example.org
                Action: failed
                Status: 5.1.1

                --r
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: Votre demande
                --r--
                """.formatted(messageId.substring(1), messageId);
    }
}
