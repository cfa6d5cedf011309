package fr.gouv.qualite.complaints.mailbox;

import static fr.gouv.qualite.complaints.Api.as;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever arrives is a case, in the history of one, or in a list that somebody sees. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(Mailboxes.class)
class EveryMailIsFoundTest {

    private static final List<String> FOLDERS = List.of("Pris en compte", "Automatiques", "A relire");
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    private enum Fate {
        CASE,
        JOINED,
        LISTED
    }

    /** What is delivered, by the mark that is in it, and what should become of it. */
    private final Map<String, Fate> expected = new LinkedHashMap<>();

    private final Correspondent camille = new Correspondent();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private int copies;

    @Inject
    MailboxReader reader;

    @BeforeEach
    void sites() {
        Api.site(Mailboxes.SITE, "Préfecture du Loiret");
        Api.site(Mailboxes.OTHER_SITE, "Sous-préfecture de Montargis");
    }

    @Test
    void each_message_of_every_shape_is_a_case_joins_one_or_is_listed() {
        // Given
        JsonPath file = anAcknowledgedCase();
        int before = FOLDERS.stream().mapToInt(Mailboxes::count).sum();
        characters();
        passedOn();
        senders();
        structures();
        aboutACase(file);
        machines(letterOf(file));
        identities();
        MailFormats.ofPeople().forEach(format -> add(Fate.CASE, format));
        MailFormats.ofPrograms().forEach(format -> add(Fate.LISTED, format));

        // When
        reader.readAll();

        // Then
        assertThat(expected).hasSizeGreaterThanOrEqualTo(180);
        assertThat(Mailboxes.count("INBOX")).isZero();
        assertThat(FOLDERS.stream().mapToInt(Mailboxes::count).sum() - before).isEqualTo(expected.size() + copies);
        String listed = as(Tokens.agent(Mailboxes.SITE))
                .get("mailboxes/set-aside")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Map<String, Fate> found = new LinkedHashMap<>();
        expected.keySet().forEach(mark -> found.put(mark, fateOf(mark, listed)));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void what_is_set_aside_is_seen_by_those_who_handle_its_site() {
        // Given
        String mark = "m" + run + "liste";
        Mailboxes.deliver("From: absent@example.org\nTo: " + Mailboxes.OTHER_ADDRESS + "\nSubject: " + mark
                + "\nMessage-ID: <" + mark + "@x>\nAuto-Submitted: auto-replied\n\nTexte secret.\n");

        // When
        reader.readAll();

        // Then
        as(Tokens.agent(Mailboxes.OTHER_SITE))
                .get("mailboxes/set-aside")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.subject == '" + mark + "' }.sender", is("absent@example.org"),
                        "items.find { it.subject == '" + mark + "' }.folder", is("Automatiques"));
        assertThat(listFor(Tokens.agent(Mailboxes.OTHER_SITE))).doesNotContain("secret");
        assertThat(listFor(Tokens.manager("45"))).contains(mark);
        assertThat(listFor(Tokens.agent(Mailboxes.SITE))).doesNotContain(mark);
        assertThat(listFor(Tokens.agent("76-ROUEN"))).doesNotContain(mark);
        as(Tokens.reader("45")).get("mailboxes/set-aside").then().statusCode(403);
    }

    @Test
    void two_messages_that_share_an_identifier_are_two_cases_each_with_its_files() {
        // Given
        String id = "<m" + run + "double@x>";
        Mailboxes.deliver(withFile("premiere@example.org", id, "m" + run + "un", "un.png"));
        Mailboxes.deliver(withFile("seconde@example.org", id, "m" + run + "deux", "deux.png"));

        // When
        reader.readAll();

        // Then
        for (String which : List.of("un", "deux")) {
            String found = theCase("m" + run + which);
            as(Tokens.agent(Mailboxes.SITE))
                    .get("cases/" + found + "/attachments")
                    .then()
                    .body("items.name", is(List.of(which + ".png")));
        }
    }

    @Test
    void what_is_left_out_is_said_by_name_in_the_history() {
        // Given
        StringBuilder parts = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            parts.append(file("photo" + i + ".txt", "text/plain", "texte " + i));
        }
        String mark = "m" + run + "restes";
        Mailboxes.deliver(head("trop@example.org", mark) + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + mark
                + "\n" + file("programme.exe", "application/octet-stream", "MZ") + parts + "--b--\n");

        // When
        reader.readAll();

        // Then
        String note = as(Tokens.agent(Mailboxes.SITE))
                .get("cases/" + theCase(mark) + "/events")
                .jsonPath()
                .getString("items.find { it.note != null && it.note.startsWith('Restés dans la boîte') }.note");
        assertThat(note)
                .contains("- programme.exe : ", "- photo6.txt : ", "- photo7.txt : ")
                .doesNotContain("photo5.txt");
    }

    private void characters() {
        for (String charset : List.of("iso-8859-1", "\"Latin1\"", "utf-8", "us-ascii", "inconnu", "utf-7", "")) {
            add(Fate.CASE, "Content-Type: text/plain; charset=" + charset, bytes("Payé 15 \u0080 à l\u0092accueil %s"));
        }
        add(Fate.CASE, "Content-Type: text/html; charset=iso-8859-1", bytes("<p>C\u009Cur %s</p>"));
        add(Fate.CASE, "Content-Type: text/html", bytes("<meta charset=windows-1252><p>C\u009Cur %s</p>"));
        add(Fate.CASE, "Subject: =?ISO-8859-1?Q?R=E9clamation 1: d=E9lai ??=", "%s");
        add(Fate.CASE, "Subject: =?x?b?ZMOpasOg?= =?utf-8?Q?%s?=", "");
        add(Fate.CASE, "Subject: brut é %s", "");
    }

    private void passedOn() {
        for (String header : List.of(
                "Auto-Submitted: auto-generated\nX-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
                "Auto-Submitted: auto-forwarded",
                "List-Id: <accueil.loiret.example>\nPrecedence: list",
                "Precedence: bulk",
                "X-Loop: a",
                "X-Auto-Response-Suppress: All")) {
            add(Fate.CASE, header, "Deux heures debout %s");
        }
    }

    private void senders() {
        for (String from : List.of(
                "Exemple, Camille <%s@example.org>",
                "%s@example.org (Camille)",
                "Camille <%s@example.org",
                "=?utf-8?Q?Ga=C3=ABlle?= <%s@example.org>",
                "Camille <%s@préfecture.example>",
                "Groupe: Camille <%s@example.org>;",
                "\"%s@example.org\"",
                "un@example.net, %s@example.org",
                "Camille %s",
                "",
                "ne-pas-repondre@formulaire.example\nReply-To: %s@example.org")) {
            add(Fate.CASE, "From: " + from, "Bonjour %s");
        }
        add(Fate.CASE, "X-Sans-Expediteur: oui\nSender: %s@example.org\nFrom:", "Bonjour %s");
    }

    private void structures() {
        String alternative = "Content-Type: multipart/alternative; boundary=b";
        add(
                Fate.CASE,
                alternative,
                "--b\nContent-Type: text/plain; charset=utf-8\n\n\u00A0\n--b\n"
                        + "Content-Type: text/html\n\n<p>Le vrai %s</p>\n--b--\n");
        add(Fate.CASE, alternative, "--b\n\n%s\n--b\nContent-Type: text/html\n\n\n--b--\n");
        add(Fate.CASE, alternative, "--b\n\n%s\n");
        add(Fate.CASE, alternative, "--autre\n\n%s\n--autre--\n");
        add(Fate.CASE, alternative, "Sans structure %s");
        add(Fate.CASE, "Content-Type: multipart/mixed", "--x\n\n%s\n--x--");
        add(Fate.CASE, "Content-Type: text/plain; format=flowed", "Une ligne \nqui continue %s\n");
        add(Fate.CASE, "Content-Transfer-Encoding: inconnu", "%s");
        add(Fate.CASE, "Content-Transfer-Encoding: base64", "@@@ %s");
        add(Fate.CASE, "Content-Type: plain/text", "%s");
        add(Fate.CASE, "Content-Type: message/rfc822", "From: d@example.org\n\n%s");
        add(Fate.CASE, "Content-Type: text/calendar", "BEGIN:VEVENT\nSUMMARY:Rendez-vous %s\nEND:VEVENT\n");
        add(Fate.CASE, "Subject: %s\nContent-Type: application/ms-tnef; name=winmail.dat", "x");
        add(
                Fate.CASE,
                "Subject: %s\nContent-Type: image/png; name=IMG_1.png\nContent-Transfer-Encoding: base64",
                PIXEL);
        add(Fate.CASE, "Subject: %s", "");
        add(Fate.CASE, "Subject: a\0b", "\0 %s \0");
        add(Fate.CASE, "Subject: long " + "très ".repeat(400), "%s " + "a".repeat(3_000_000));
        add(Fate.CASE, "Subject: lignes", "%s" + "\n".repeat(300_000) + "fin");
        add(Fate.CASE, "Content-Type: text/html", "%s" + "<div>".repeat(30_000));
        add(
                Fate.CASE,
                "Content-Type: multipart/mixed; boundary=b",
                "--b\n\n%s\n" + "--b\nContent-Type: text/plain; name=a.txt\n\nx\n".repeat(300) + "--b--\n");
        add(Fate.CASE, "Subject: gros", "%s\n" + "ligne de texte\n".repeat(700_000));
        add(Fate.CASE, "Date: demain\nContent-Language: xx", "%s");
    }

    private void aboutACase(JsonPath file) {
        String number = file.getString("number");
        add(Fate.JOINED, "From: " + camille.address() + "\nSubject: Re: " + number, "Encore %s");
        add(
                Fate.JOINED,
                "From: Exemple, Camille <" + camille.address().toUpperCase(Locale.ROOT) + ">\nIn-Reply-To: <"
                        + camille.mark() + "@example.org>",
                "Encore %s");
        add(Fate.CASE, "From: autre@example.net\nIn-Reply-To: <" + camille.mark() + "@example.org>", "Faux %s");
        add(Fate.CASE, "From: autre@example.net\nReply-To: " + camille.address() + "\nSubject: " + number, "Faux %s");
    }

    private void machines(String letter) {
        add(Fate.LISTED, "Auto-Submitted: auto-replied\nSubject: %s", "Absente");
        add(Fate.LISTED, "Subject: Réponse automatique : %s", "Absente");
        add(Fate.LISTED, "X-Autoreply: yes\nSubject: %s", "Absente");
        add(Fate.LISTED, "Return-Path: <>\nSubject: %s", "Absente");
        add(Fate.LISTED, "From: " + Mailboxes.USER + "\nSubject: %s", "Boucle");
        add(Fate.LISTED, "From: MAILER-DAEMON@mx.example\nSubject: failure notice %s", "550 user unknown");
        add(Fate.LISTED, "From: postmaster@mx.example\nSubject: Non remis : %s", "N’a pas pu être remis.");
        add(Fate.LISTED, "From: MAILER-DAEMON@mx.example\nSubject: Delayed Mail %s", "still being retried");
        add(
                Fate.LISTED,
                "Content-Type: multipart/report; report-type=delivery-status; boundary=r\nSubject: %s",
                "--r\nContent-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1\n\n--r--\n");
        add(
                Fate.LISTED,
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=r\nSubject: %s",
                "--r\n\nLu.\n--r--\n");
        Mailboxes.deliver(head("MAILER-DAEMON@mx.example", "m" + run + "retour")
                + "Subject: failure notice\n\nHi. This is the qmail-send program.\n550 user unknown\n\n--- Below\n"
                + "Message-ID: " + letter + "\n");
        copies++;
    }

    private void identities() {
        String mark = mark(Fate.CASE);
        String message = head(mark + "@example.org", mark) + "Subject: Deux fois\n\n" + mark + "\n";
        Mailboxes.deliver("Received: un\n" + message);
        Mailboxes.deliver("Received: deux\n" + message);
        copies++;
        add(Fate.CASE, "Subject: Tout autre\nMessage-ID: <" + mark + "@x>", "Autre contenu %s");
        String unnamed = mark(Fate.CASE);
        Mailboxes.deliver("From: " + unnamed + "@example.org\nTo: " + Mailboxes.USER + "\n\n" + unnamed);
    }

    private Fate fateOf(String mark, String listed) {
        boolean isCase = exists(
                "SELECT count(*) FROM case_file WHERE concat(subject, message, requester_email) LIKE '%" + mark + "%'");
        boolean isJoined = exists("SELECT count(*) FROM case_event WHERE note LIKE '%" + mark + "%'");
        List<Fate> fates = new ArrayList<>();
        Stream.of(isCase ? Fate.CASE : null, isJoined ? Fate.JOINED : null, listed.contains(mark) ? Fate.LISTED : null)
                .filter(Objects::nonNull)
                .forEach(fates::add);
        assertThat(fates).as(mark).hasSize(1);
        return fates.getFirst();
    }

    private static boolean exists(String count) {
        return !Database.text(count).equals("0");
    }

    private void add(Fate fate, String headers, String body) {
        add(fate, headers, body.replace("\n", "\r\n").getBytes(UTF_8));
    }

    private void add(Fate fate, String headers, byte[] body) {
        String mark = mark(fate);
        byte[] marked = new String(body, ISO_8859_1).replace("%s", mark).getBytes(ISO_8859_1);
        deliver(mark, headers, marked);
    }

    private void add(Fate fate, MailFormats.Format format) {
        String mark = mark(fate);
        deliver(mark, format.headers(), format.body(mark));
    }

    private static void deliver(String mark, String headers, byte[] body) {
        String from = headers.contains("From:") ? "" : "From: " + mark + "@example.org\n";
        String id = headers.contains("Message-ID:") ? "" : "Message-ID: <" + mark + "@x>\n";
        String own = headers.replace("%s", mark)
                .replace("%b", Base64.getEncoder().encodeToString(("Bonjour " + mark).getBytes(UTF_8)));
        String head = from + id + "To: " + Mailboxes.USER + "\nMIME-Version: 1.0\n" + own + "\n\n";
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        source.writeBytes(head.replace("\n", "\r\n").getBytes(UTF_8));
        source.writeBytes(body);
        Mailboxes.deliver(source.toByteArray(), Instant.now());
    }

    private String mark(Fate fate) {
        String mark = "m" + run + "n" + expected.size() + "z";
        expected.put(mark, fate);
        return mark;
    }

    private static byte[] bytes(String windows) {
        return windows.replace("\n", "\r\n").getBytes(ISO_8859_1);
    }

    private static String head(String from, String mark) {
        return "From: " + from + "\nTo: " + Mailboxes.USER + "\nMessage-ID: <" + mark + "@x>\nMIME-Version: 1.0\n";
    }

    private static String file(String name, String type, String content) {
        return "--b\nContent-Type: " + type + "; name=" + name + "\nContent-Disposition: attachment\n\n" + content
                + "\n";
    }

    private static String withFile(String from, String id, String mark, String name) {
        return "From: " + from + "\nTo: " + Mailboxes.USER + "\nMessage-ID: " + id
                + "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + mark
                + "\n--b\nContent-Type: image/png; name=" + name + "\nContent-Transfer-Encoding: base64\n\n" + PIXEL
                + "\n--b--\n";
    }

    private static String theCase(String mark) {
        JsonPath found = as(Tokens.agent(Mailboxes.SITE)).get("cases?q=" + mark).jsonPath();
        assertThat(found.getList("items")).hasSize(1);
        return found.getString("items[0].id");
    }

    private static String listFor(Tokens who) {
        return as(who).get("mailboxes/set-aside").asString();
    }

    private JsonPath anAcknowledgedCase() {
        Mailboxes.deliver(camille.message("Attente"));
        reader.readAll();
        JsonPath file = camille.theOnlyCase(Mailboxes.SITE);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> as(Tokens.agent(Mailboxes.SITE))
                .get("cases/" + file.getString("id"))
                .path("state")
                .equals("ACKNOWLEDGED"));
        return file;
    }

    private static String letterOf(JsonPath file) {
        return MailServer.await(file.getString("number")).headers().replaceAll("(?s).*Message-ID: (<[^>]+>).*", "$1");
    }
}
