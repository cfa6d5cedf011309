package fr.gouv.qualite.complaints.mailbox;

import static fr.gouv.qualite.complaints.Api.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(Mailboxes.class)
class MailboxReaderTest {

    private static final String TAKEN = "Pris en compte";
    private static final String AUTOMATIC = "Automatiques";
    private static final String SET_ASIDE = "A relire";

    @Inject
    MailboxReader reader;

    /** In every message of a test, to find its own. */
    private final String mark = "marque" + UUID.randomUUID().toString().replace("-", "");

    /** Who writes much in a day is no longer acknowledged: each test has its own. */
    private final String camille = "camille-" + mark + "@example.org";

    @BeforeEach
    void sites() {
        Api.site(Mailboxes.SITE, "Préfecture du Loiret");
        Api.site(Mailboxes.OTHER_SITE, "Sous-préfecture de Montargis");
    }

    @Test
    void a_message_becomes_one_case_received_the_day_it_arrived_and_is_acknowledged() {
        // Given
        String message = message("Camille Exemple <" + camille + ">", "Attente 😤");
        Mailboxes.deliver(message.replace("\n", "\r\n").getBytes(UTF_8), Instant.parse("2022-03-04T22:59:00Z"));

        // When
        reader.readAll();

        // Then
        JsonPath file = theOnlyCase(Mailboxes.SITE);
        assertThat(file.getString("channel")).isEqualTo("EMAIL");
        assertThat(file.getString("scope")).isEqualTo("TO_QUALIFY");
        assertThat(file.getString("receivedOn")).isEqualTo("2022-03-04");
        assertThat(file.getString("dueOn")).isEqualTo("2022-03-11");
        assertThat(file.getString("subject")).isEqualTo("Attente 😤");
        assertThat(file.getString("person.name")).isEqualTo("Camille Exemple");
        MailServer.Mail acknowledgement = MailServer.await(file.getString("number"));
        assertThat(acknowledgement.headers())
                .contains("Auto-Submitted: auto-replied", "In-Reply-To: <" + mark + "@example.org>")
                .contains("Reply-To: " + Mailboxes.USER);
    }

    @Test
    void the_same_message_delivered_twice_is_one_case() {
        // Given
        Mailboxes.deliver(message(camille, "Deux fois"));
        Mailboxes.deliver(message(camille, "Deux fois"));

        // When
        reader.readAll();
        Mailboxes.deliver(message(camille, "Deux fois"));
        reader.readAll();

        // Then
        assertThat(theOnlyCase(Mailboxes.SITE).getString("subject")).isEqualTo("Deux fois");
        assertThat(Mailboxes.count("INBOX")).isZero();
    }

    @Test
    void two_replicas_that_read_at_once_make_one_case_of_each_message() throws Exception {
        // Given
        int taken = Mailboxes.count(TAKEN);
        for (int i = 0; i < 5; i++) {
            Mailboxes.deliver(message(camille, "En même temps").replace("<" + mark, "<" + mark + i));
        }

        // When
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            replicas.invokeAll(Collections.nCopies(3, Executors.callable(reader::readAll)));
        }

        // Then
        assertThat(cases(Mailboxes.SITE).getList("items")).hasSize(5);
        assertThat(Mailboxes.count(TAKEN) - taken).isEqualTo(5);
    }

    @Test
    void the_address_it_was_sent_to_tells_the_site() {
        // Given
        Mailboxes.deliver(
                message(camille, "Montargis").replace("To: " + Mailboxes.USER, "To: " + Mailboxes.OTHER_ADDRESS));

        // When
        reader.readAll();

        // Then
        assertThat(theOnlyCase(Mailboxes.OTHER_SITE).getString("site")).isEqualTo(Mailboxes.OTHER_SITE);
    }

    @Test
    void what_the_person_writes_again_goes_to_their_case_and_is_seen() {
        // Given
        Mailboxes.deliver(message(camille, "Attente"));
        reader.readAll();
        JsonPath file = theOnlyCase(Mailboxes.SITE);
        String id = file.getString("id");
        as(Tokens.agent(Mailboxes.SITE)).body(Map.of("message", "Voici.")).post("cases/" + id + "/answer");

        // When
        Mailboxes.deliver(message(camille.toUpperCase(Locale.ROOT), "Re: Attente")
                .replace("<" + mark, "<second-" + mark)
                .replace("Subject:", "In-Reply-To: <" + mark + "@example.org>\nSubject:"));
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
                .body("items.find { it.type == 'MESSAGE' }.note", is("Re: Attente\n\nBonjour, " + mark + "."));
        assertThat(cases(Mailboxes.SITE).getList("items")).hasSize(1);
    }

    @Test
    void an_agent_who_does_something_has_seen_it() {
        // Given
        Mailboxes.deliver(message(camille, "Attente"));
        reader.readAll();
        JsonPath file = theOnlyCase(Mailboxes.SITE);
        Mailboxes.deliver(
                message(camille, "Mon message " + file.getString("number")).replace("<" + mark, "<second-" + mark));
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
        Mailboxes.deliver(message(camille, "Attente"));
        reader.readAll();
        String number = theOnlyCase(Mailboxes.SITE).getString("number");

        // When
        Mailboxes.deliver(message("dominique@example.org", number).replace("<" + mark, "<other-" + mark));
        reader.readAll();

        // Then
        assertThat(cases(Mailboxes.SITE).getList("items")).hasSize(2);
    }

    @Test
    void what_a_machine_wrote_makes_no_case_and_is_put_where_it_can_be_looked_at() {
        // Given
        int automatic = Mailboxes.count(AUTOMATIC);
        Mailboxes.deliver("Auto-Submitted: auto-replied\n" + message(camille, "Absente"));

        // When
        reader.readAll();

        // Then
        assertThat(cases(Mailboxes.SITE).getList("items")).isEmpty();
        assertThat(Mailboxes.count(AUTOMATIC) - automatic).isEqualTo(1);
    }

    @Test
    void a_letter_that_comes_back_is_told_on_the_case_until_an_agent_does_something() {
        // Given
        Mailboxes.deliver(message("Camille Exemple <" + camille + ">", "Attente"));
        reader.readAll();
        JsonPath file = theOnlyCase(Mailboxes.SITE);
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
        as(Tokens.agent(Mailboxes.SITE)).get("cases?q=" + mark).then().body("items[0].attention", is("UNDELIVERED"));
        assertThat(cases(Mailboxes.SITE).getList("items")).hasSize(1);
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
                Subject: Votre message
                --r--
                """.formatted(messageId.substring(1), messageId);
    }

    @Test
    void what_comes_with_a_message_is_joined_to_its_case_as_far_as_it_is_accepted() {
        // Given
        Mailboxes.deliver(message(camille, "Photo").replace("Content-Type: text/plain; charset=utf-8\n", """
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: application/x-msdownload; name="virus.exe"
                Content-Disposition: attachment; filename="virus.exe"

                MZ
                --b
                Content-Type: image/png; name="=?utf-8?Q?file_d=E2=80=99attente.png?="
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==
                --b
                Content-Type: text/plain; charset=utf-8
                """));

        // When
        reader.readAll();

        // Then
        JsonPath file = theOnlyCase(Mailboxes.SITE);
        assertThat(file.getInt("attachments")).isEqualTo(1);
        as(Tokens.agent(Mailboxes.SITE))
                .get("cases/" + file.getString("id") + "/attachments")
                .then()
                .body("items.name", is(List.of("file d’attente.png")), "items[0].fromPerson", is(true));
    }

    @Test
    void hostile_messages_are_taken_and_those_behind_pass() {
        // Given
        Mailboxes.deliver(message(camille, "Énorme").replace("Bonjour", "a".repeat(6_000_000)));
        Mailboxes.deliver("Content-Type: multipart/mixed\nMessage-ID: <broken-" + mark + ">\n\n\0\0" + mark);
        Mailboxes.deliver("From: a@b.fr\nMessage-ID: <html-" + mark + ">\nContent-Type: text/html\n\n<p>" + mark);
        Mailboxes.deliver(message(camille, "Derrière").replace("<" + mark, "<behind-" + mark));

        // When
        reader.readAll();

        // Then
        assertThat(Mailboxes.count("INBOX")).isZero();
        assertThat(Database.text(
                        "SELECT count(*) FROM case_file WHERE message LIKE '%" + mark + "%' OR subject = 'Énorme'"))
                .isEqualTo("4");
    }

    @Test
    void what_cannot_be_kept_stays_is_tried_again_then_set_aside_and_counted() throws Exception {
        // Given
        int before = Mailboxes.count(SET_ASIDE);
        Mailboxes.deliver(message(camille, "Nulle part").replace("<" + mark, "<failing-" + mark));
        Mailboxes.deliver(message(camille, "Derrière"));

        // When
        failing(() -> {
            for (int i = 0; i < 5; i++) {
                reader.readAll();
            }
        });

        // Then
        assertThat(theOnlyCase(Mailboxes.SITE).getString("subject")).isEqualTo("Derrière");
        assertThat(Mailboxes.count(SET_ASIDE) - before).isEqualTo(1);
        as(Tokens.agent(Mailboxes.SITE))
                .get("mailboxes")
                .then()
                .statusCode(200)
                .body("items[0].name", is("loiret"), "items[0].failure", nullValue());
        as(Tokens.agent("76-ROUEN")).get("mailboxes").then().body("items.size()", is(0));
    }

    /** The database refuses the case of one message, whatever is tried. */
    private static void failing(Runnable readings) throws SQLException {
        Database.run("ALTER TABLE case_file ADD CONSTRAINT nowhere CHECK (subject <> 'Nulle part') NOT VALID");
        try {
            readings.run();
        } finally {
            Database.run("ALTER TABLE case_file DROP CONSTRAINT nowhere");
        }
    }

    private String message(String from, String subject) {
        return """
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%s@example.org>
                Content-Type: text/plain; charset=utf-8

                Bonjour, %s.
                """.formatted(from, Mailboxes.USER, subject, mark, mark);
    }

    private JsonPath cases(String site) {
        return as(Tokens.agent(site)).get("cases?q=" + mark).jsonPath();
    }

    private JsonPath theOnlyCase(String site) {
        JsonPath found = cases(site);
        assertThat(found.getList("items")).hasSize(1);
        return as(Tokens.agent(site))
                .get("cases/" + found.getString("items[0].id"))
                .jsonPath();
    }
}
