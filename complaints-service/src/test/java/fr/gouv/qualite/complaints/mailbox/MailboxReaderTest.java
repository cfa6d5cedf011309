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
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
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

    private final Correspondent camille = new Correspondent();

    @BeforeEach
    void sites() {
        Api.site(Mailboxes.SITE, "Préfecture du Loiret");
        Api.site(Mailboxes.OTHER_SITE, "Sous-préfecture de Montargis");
    }

    @Test
    void a_message_becomes_one_case_received_the_day_it_arrived_and_is_acknowledged() {
        // Given
        String message = camille.message("Camille Exemple <" + camille.address() + ">", "Attente 😤");
        Mailboxes.deliver(message.replace("\n", "\r\n").getBytes(UTF_8), Instant.parse("2022-03-04T22:59:00Z"));

        // When
        reader.readAll();

        // Then
        JsonPath file = camille.theOnlyCase(Mailboxes.SITE);
        assertThat(file.getString("channel")).isEqualTo("EMAIL");
        assertThat(file.getString("scope")).isEqualTo("TO_QUALIFY");
        assertThat(file.getString("receivedOn")).isEqualTo("2022-03-04");
        assertThat(file.getString("dueOn")).isEqualTo("2022-03-11");
        assertThat(file.getString("subject")).isEqualTo("Attente 😤");
        assertThat(file.getString("person.name")).isEqualTo("Camille Exemple");
        MailServer.Mail acknowledgement = MailServer.await(file.getString("number"));
        assertThat(acknowledgement.headers())
                .contains("Auto-Submitted: auto-replied", "In-Reply-To: <" + camille.mark() + "@example.org>")
                .contains("Reply-To: " + Mailboxes.USER);
    }

    @Test
    void the_same_message_delivered_twice_is_one_case() {
        // Given
        Mailboxes.deliver(camille.message("Deux fois"));
        Mailboxes.deliver(camille.message("Deux fois"));

        // When
        reader.readAll();
        Mailboxes.deliver(camille.message("Deux fois"));
        reader.readAll();

        // Then
        assertThat(camille.theOnlyCase(Mailboxes.SITE).getString("subject")).isEqualTo("Deux fois");
        assertThat(Mailboxes.count("INBOX")).isZero();
    }

    @Test
    void two_replicas_that_read_at_once_make_one_case_of_each_message() throws Exception {
        // Given
        int taken = Mailboxes.count(TAKEN);
        for (int i = 0; i < 5; i++) {
            Mailboxes.deliver(camille.message("En même temps").replace("<" + camille.mark(), "<" + camille.mark() + i));
        }

        // When
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            replicas.invokeAll(Collections.nCopies(3, Executors.callable(reader::readAll)));
        }

        // Then
        assertThat(camille.cases(Mailboxes.SITE).getList("items")).hasSize(5);
        assertThat(Mailboxes.count(TAKEN) - taken).isEqualTo(5);
    }

    @Test
    void the_address_it_was_sent_to_tells_the_site() {
        // Given
        Mailboxes.deliver(
                camille.message("Montargis").replace("To: " + Mailboxes.USER, "To: " + Mailboxes.OTHER_ADDRESS));

        // When
        reader.readAll();

        // Then
        assertThat(camille.theOnlyCase(Mailboxes.OTHER_SITE).getString("site")).isEqualTo(Mailboxes.OTHER_SITE);
    }

    @Test
    void what_is_sent_to_a_closed_site_is_set_aside_where_a_person_sees_it() {
        // Given
        Api.closedSite(Mailboxes.CLOSED_SITE, "Sous-préfecture de Pithiviers", "2022-06-30");
        int before = Mailboxes.count(SET_ASIDE);
        Mailboxes.deliver(camille.message("Fermé").replace("To: " + Mailboxes.USER, "To: " + Mailboxes.CLOSED_ADDRESS));

        // When
        reader.readAll();

        // Then
        assertThat(Mailboxes.count(SET_ASIDE) - before).isEqualTo(1);
        as(Tokens.agent(Mailboxes.CLOSED_SITE))
                .get("mailboxes/set-aside")
                .then()
                .statusCode(200)
                .body("items.why", hasItem("« Sous-préfecture de Pithiviers » a fermé."));
    }

    @Test
    void what_a_machine_wrote_makes_no_case_and_is_put_where_it_can_be_looked_at() {
        // Given
        int automatic = Mailboxes.count(AUTOMATIC);
        Mailboxes.deliver("Auto-Submitted: auto-replied\n" + camille.message("Absente"));

        // When
        reader.readAll();

        // Then
        assertThat(camille.cases(Mailboxes.SITE).getList("items")).isEmpty();
        assertThat(Mailboxes.count(AUTOMATIC) - automatic).isEqualTo(1);
    }

    @Test
    void what_comes_with_a_message_is_joined_to_its_case_as_far_as_it_is_accepted() {
        // Given
        Mailboxes.deliver(camille.message("Photo").replace("Content-Type: text/plain; charset=utf-8\n", """
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
        JsonPath file = camille.theOnlyCase(Mailboxes.SITE);
        assertThat(file.getInt("attachments")).isEqualTo(1);
        as(Tokens.agent(Mailboxes.SITE))
                .get("cases/" + file.getString("id") + "/attachments")
                .then()
                .body("items.name", is(List.of("file d’attente.png")), "items[0].fromPerson", is(true));
    }

    @Test
    void hostile_messages_are_taken_and_those_behind_pass() {
        // Given
        Mailboxes.deliver(camille.message("Énorme").replace("Bonjour", "a".repeat(6_000_000)));
        Mailboxes.deliver(
                "Content-Type: multipart/mixed\nMessage-ID: <broken-" + camille.mark() + ">\n\n\0\0" + camille.mark());
        Mailboxes.deliver("From: a@b.fr\nMessage-ID: <html-" + camille.mark() + ">\nContent-Type: text/html\n\n<p>"
                + camille.mark());
        Mailboxes.deliver(camille.message("Derrière").replace("<" + camille.mark(), "<behind-" + camille.mark()));

        // When
        reader.readAll();

        // Then
        assertThat(Mailboxes.count("INBOX")).isZero();
        assertThat(Database.text("SELECT count(*) FROM case_file WHERE message LIKE '%" + camille.mark()
                        + "%' OR subject = 'Énorme'"))
                .isEqualTo("4");
    }

    @Test
    void what_cannot_be_kept_stays_is_tried_again_then_set_aside_and_counted() throws Exception {
        // Given
        int before = Mailboxes.count(SET_ASIDE);
        Mailboxes.deliver(camille.message("Nulle part").replace("<" + camille.mark(), "<failing-" + camille.mark()));
        Mailboxes.deliver(camille.message("Derrière"));

        // When
        failing(() -> {
            for (int i = 0; i < 5; i++) {
                reader.readAll();
            }
        });

        // Then
        assertThat(camille.theOnlyCase(Mailboxes.SITE).getString("subject")).isEqualTo("Derrière");
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
}
