package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a message is put together, what the person says and sends is found. */
class MailShapesTest {

    private static final String LOGO = "iVBORw0KGgo=";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0\n\u200B",
                "",
                "  \n\t",
                "\uFEFF",
                "\u00AD\u2060",
                "&nbsp;",
                "[cid:image001.png@01]",
                "[image: logo]",
                "--",
                "Votre logiciel de messagerie n’affiche pas le HTML.",
                "This is a multi-part message in MIME format.",
                "Voir la version en ligne : https://lettre.example/1"
            })
    void a_plain_part_that_says_nothing_does_not_hide_the_page(String plain) throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/alternative; boundary=b", """
                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: text/html; charset=utf-8

                <p>Le vrai texte.</p>
                --b--
                """.formatted(plain));

        // Then
        assertThat(mail.text()).isEqualTo("Le vrai texte.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body></body></html>", "<p>&nbsp;</p>", "<img src='x'>"})
    void a_page_that_says_nothing_does_not_hide_the_plain_text(String page) throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/alternative; boundary=b", """
                --b
                Content-Type: text/html; charset=utf-8

                %s
                --b
                Content-Type: text/plain; charset=utf-8

                Le vrai texte.
                --b--
                """.formatted(page));

        // Then
        assertThat(mail.text()).isEqualTo("Le vrai texte.");
    }

    @Test
    void a_notice_that_a_server_adds_does_not_hide_the_page() throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/mixed; boundary=b", """
                --b
                Content-Type: text/html; charset=utf-8

                <p>Le vrai texte.</p>
                --b
                Content-Type: text/plain; charset=utf-8

                Ce courriel vient de l’extérieur.
                --b--
                """);

        // Then
        assertThat(mail.text()).isEqualTo("Le vrai texte.\n\nCe courriel vient de l’extérieur.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Without its end.
                "Content-Type: multipart/mixed; boundary=b|--b\n\nLe vrai texte.\n",
                // Another boundary than the one it says.
                "Content-Type: multipart/mixed; boundary=autre|--b\nContent-Type: text/plain\n\nLe vrai texte.\n--b--\n",
                // None said.
                "Content-Type: multipart/mixed|--b\nContent-Type: text/plain\n\nLe vrai texte.\n--b--\n",
                // Nested, without the inner end.
                "Content-Type: multipart/mixed; boundary=b|--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\n"
                        + "Le vrai texte.\n--b--\n",
                // Not multiple at all.
                "Content-Type: multipart/alternative; boundary=b|Le vrai texte.\n",
                "Content-Type: text/html|<html><p>Le vrai texte.",
                // A page under another name.
                "Content-Type: text/plain|<!DOCTYPE html><html><body><p>Le vrai texte.</p></body></html>",
                "Content-Type: application/xhtml+xml|<html><body><p>Le vrai texte.</p></body></html>",
                "Content-Type: text/enriched|Le vrai texte.",
                "Content-Type: text/plain; name=message.txt|Le vrai texte.",
                "Content-Type: text/plain; format=flowed|Le vrai \ntexte.\n",
                "Content-Type: text/plain; format=flowed; delsp=yes|Le vr \nai texte.\n",
                "Content-Type: message/rfc822|Content-Type: text/plain\n\nLe vrai texte.\n"
            })
    void a_structure_that_is_wrong_hides_nothing(String message) throws Exception {
        // When
        String[] parts = message.split("\\|", 2);
        IncomingMail mail = Mail.with(parts[0], parts[1]);

        // Then
        assertThat(mail.text().replaceAll("(?s).*Courriel joint -+\\s*", "")).isEqualTo("Le vrai texte.");
    }

    @Test
    void a_message_sent_on_as_a_file_is_read_with_its_files() throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/mixed; boundary=b", """
                --b

                Voyez ci-joint.
                --b
                Content-Type: message/rfc822
                Content-Disposition: attachment; filename="ancien.eml"

                From: Dominique <dominique@example.net>
                Subject: =?utf-8?Q?D=C3=A9lai?=
                Content-Type: multipart/mixed; boundary=c

                --c

                Le guichet était fermé.
                --c
                Content-Type: application/pdf; name=recu.pdf

                %PDF
                --c--
                --b--
                """);

        // Then
        assertThat(mail.text())
                .startsWith("Voyez ci-joint.")
                .contains("De : Dominique <dominique@example.net>\nObjet : Délai")
                .endsWith("Le guichet était fermé.");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("recu.pdf");
        assertThat(mail.sender()).isEqualTo("camille@example.org");
    }

    @Test
    void an_invitation_alone_is_told_in_words() throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: text/calendar; method=REQUEST; charset=utf-8", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:Rendez-vous\\, suite
                DTSTART:20260104T090000Z
                END:VEVENT
                END:VCALENDAR
                """);

        // Then
        assertThat(mail.text()).isEqualTo("[Invitation]\nDébut : 20260104T090000Z\nObjet : Rendez-vous, suite");
    }

    @Test
    void what_outlook_alone_opens_is_named() throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: application/ms-tnef; name=winmail.dat", "x");

        // Then
        assertThat(mail.message()).contains("[Courriel sans texte]", "winmail.dat");
    }

    @Test
    void only_a_subject_or_only_files_is_a_message() throws Exception {
        // Then
        assertThat(Mail.with("Subject: Fermé ?", "").message()).isEqualTo("[Courriel sans texte]");
        assertThat(Mail.with("Content-Type: image/jpeg; name=IMG_1.jpg", "x").files())
                .extracting(MailFile::name)
                .containsExactly("IMG_1.jpg");
    }

    @Test
    void a_text_under_a_name_is_read_when_there_is_no_other() throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/mixed; boundary=b", """
                --b
                Content-Type: text/html; name="message.html"

                <p>Le vrai texte.</p>
                --b
                Content-Type: application/pkcs7-signature; name=smime.p7s

                x
                --b--
                """);

        // Then
        assertThat(mail.text()).isEqualTo("Le vrai texte.");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("message.html");
    }

    @Test
    void a_very_long_message_is_read() throws Exception {
        // Given
        List<String> bodies = List.of(
                "a".repeat(10_000_000),
                "\n".repeat(2_000_000) + "a",
                "\n ".repeat(1_000_000) + "a",
                "\0".repeat(1_000_000),
                "=?utf-8?Q?".repeat(100_000),
                "<div>".repeat(20_000),
                "[cid:".repeat(100_000));

        for (String body : bodies) {
            for (String type : List.of("text/plain", "text/html")) {
                // When
                IncomingMail mail = Mail.with("Content-Type: " + type, body);

                // Then
                assertThat(mail.message()).isNotBlank();
            }
        }
    }

    @Test
    @Timeout(60)
    void headers_made_to_be_slow_are_read() throws Exception {
        // Given
        String header = "a, <".repeat(5_000) + "((\"".repeat(5_000) + "=?utf-8?Q?".repeat(5_000);

        // When
        IncomingMail mail = Mail.with("From: " + header + "\nSubject: " + header, "x");

        // Then
        assertThat(mail.message()).isNotBlank();
    }

    @Test
    void the_pictures_of_a_signature_are_no_files() throws Exception {
        // Given
        StringBuilder logos = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            logos.append(picture("image00" + i + ".png", "inline", "i" + i + "@x", LOGO));
        }

        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/mixed; boundary=m", """
                --m
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html; charset=utf-8

                <p>Ma lettre est jointe.<img src="cid:i1@x"></p>
                %s--r--
                --m
                Content-Type: application/pdf; name="ma lettre.pdf"
                Content-Disposition: attachment; filename="ma lettre.pdf"

                %%PDF-1.4
                --m--
                """.formatted(logos));

        // Then
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("ma lettre.pdf");
        assertThat(mail.message()).contains("restées dans la boîte aux lettres : image001.png", "image006.png");
    }

    @Test
    void the_photographs_of_a_person_are_files_the_attached_ones_first() throws Exception {
        // Given
        String large = Base64.getMimeEncoder().encodeToString(new byte[60_000]);

        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/related; boundary=r", """
                --r
                Content-Type: text/html; charset=utf-8

                <p>Voyez.<img src="cid:a@x"><img src="cid:b@x"></p>
                %s%s%s%s%s--r--
                """.formatted(
                        picture("image001.png", "inline", "a@x", large),
                        picture("IMG_0421.jpg", "inline", "b@x", LOGO),
                        picture("guichet.png", "attachment", "c@x", LOGO),
                        picture("sans-id.png", "inline", "", LOGO),
                        picture("logo.png", "inline", "d@x", LOGO)));

        // Then
        assertThat(mail.files())
                .extracting(MailFile::name)
                .containsExactly("guichet.png", "sans-id.png", "image001.png", "IMG_0421.jpg");
    }

    @Test
    void pictures_that_are_all_a_message_says_are_files() throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/related; boundary=r", """
                --r
                Content-Type: text/html; charset=utf-8

                <p><img src="cid:a@x"></p>
                %s--r--
                """.formatted(
                        picture("image001.png", "inline", "a@x", LOGO)));

        // Then
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("image001.png");
    }

    @Test
    void a_copy_is_the_same_identifier_and_the_same_content() throws Exception {
        // Given
        String key = Mail.with("Subject: Premier", "Le 25 juin.").key();

        // Then
        assertThat(Mail.with("Received: ailleurs\nSubject: Premier", "Le 25 juin.\n")
                        .key())
                .isEqualTo(key);
        assertThat(Mail.with("Subject: Premier", "Le 3 juillet.").key()).isNotEqualTo(key);
        assertThat(Mail.with("Subject: Second", "Le 25 juin.").key()).isNotEqualTo(key);
        assertThat(Mail.with("From: autre@example.org\nSubject: Premier", "Le 25 juin.")
                        .key())
                .isNotEqualTo(key);
    }

    @Test
    void without_an_identifier_its_date_tells_copies() throws Exception {
        // When
        String first = keyOf("Received: a\nDate: Mon, 1 Jun 2026 10:00:00 +0200\n", "Toujours rien.");

        // Then
        assertThat(keyOf("Received: b\nDate: Mon, 1 Jun 2026 10:00:00 +0200\n", "Toujours rien."))
                .isEqualTo(first);
        assertThat(keyOf("Date: Tue, 2 Jun 2026 10:00:00 +0200\n", "Toujours rien."))
                .isNotEqualTo(first);
        assertThat(keyOf("Received: a\n", "Toujours rien.")).isNotEqualTo(keyOf("Received: b\n", "Toujours rien."));
    }

    @Test
    void other_files_make_another_message() throws Exception {
        // Then
        assertThat(Mail.with("Content-Type: application/pdf; name=a.pdf", "%PDF un")
                        .key())
                .isNotEqualTo(Mail.with("Content-Type: application/pdf; name=a.pdf", "%PDF deux")
                        .key());
    }

    private static String keyOf(String headers, String body) throws Exception {
        return Mail.read(("From: camille@example.org\n" + headers + "\n" + body)
                        .replace("\n", "\r\n")
                        .getBytes(UTF_8))
                .key();
    }

    private static String picture(String name, String disposition, String id, String base64) {
        return "--r\nContent-Type: image/png; name=" + name + "\n" + (id.isEmpty() ? "" : "Content-ID: <" + id + ">\n")
                + "Content-Disposition: " + disposition + "; filename=" + name + "\n"
                + "Content-Transfer-Encoding: base64\n\n" + base64 + "\n";
    }
}
