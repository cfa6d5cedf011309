package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.mailbox.reading.IncomingMail.Nature;
import jakarta.mail.MessagingException;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReadingTest {

    private static final String HEADERS = """
            From: Camille Exemple <Camille@Example.org>
            To: accueil@loiret.example
            Message-ID: <one@example.org>
            """;

    @Test
    void a_plain_message_tells_who_wrote_to_whom_and_what() throws Exception {
        // When
        IncomingMail mail = read(HEADERS + """
                Subject: =?UTF-8?Q?Attente_=F0=9F=98=A4?=
                In-Reply-To: <two@example.org>
                References: <zero@example.org> <one-before@example.org>
                Content-Type: text/plain; charset=utf-8

                J’ai attendu une heure 😤.
                """);

        // Then
        assertThat(mail.nature()).isEqualTo(Nature.PERSON);
        assertThat(mail.sender()).isEqualTo("camille@example.org");
        assertThat(mail.senderName()).isEqualTo("Camille Exemple");
        assertThat(mail.recipients()).containsExactly("accueil@loiret.example");
        assertThat(mail.subject()).isEqualTo("Attente 😤");
        assertThat(mail.message()).isEqualTo("J’ai attendu une heure 😤.");
        assertThat(mail.references())
                .containsExactly("<two@example.org>", "<one-before@example.org>", "<zero@example.org>");
    }

    @Test
    void a_link_that_is_sent_back_does_not_open_the_case_to_who_reads_it() throws Exception {
        // When
        IncomingMail mail = read(HEADERS + """
                Content-Type: text/plain; charset=utf-8

                Merci.

                > https://qualite.example/suivi/76-2026-7K3MQP#7K3MQ-X2RTB-8HJWN-P4CFD
                > https://qualite.example/suivi/76-2026-7K3MQP%237k3mq-x2rtb-8hjwn-p4cfd
                """);

        // Then
        assertThat(mail.message()).contains("Merci.", "/suivi/76-2026-7K3MQP").doesNotContainIgnoringCase("8HJWN");
    }

    @Test
    void html_alone_is_reduced_to_its_text() throws Exception {
        // When
        IncomingMail mail = read(HEADERS + """
                Content-Type: text/html; charset=utf-8

                <html><head><style>p { color: red }</style></head><body><p>Bonjour,</p>
                <p>Le guichet&nbsp;3 est <b>fermé</b>.<br>Depuis lundi.</p>
                <ul><li>un</li><li>deux</li></ul><script>alert(1)</script></body></html>
                """);

        // Then
        assertThat(mail.message())
                .isEqualTo("Bonjour,\n\nLe guichet\u00A03 est fermé.\nDepuis lundi.\n\n- un\n\n- deux")
                .doesNotContain("alert", "color");
    }

    @Test
    void plain_text_is_preferred_and_files_are_named() throws Exception {
        // When
        IncomingMail mail = read(HEADERS + """
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/html

                <p>En HTML</p>
                --a
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                D=E9j=E0 =E9crit
                --a--
                --b
                Content-Type: image/png; name="photo.png"
                Content-Disposition: attachment; filename="photo.png"
                Content-Transfer-Encoding: base64

                AAAA
                --b--
                """);

        // Then
        assertThat(mail.message())
                .isEqualTo(
                        "Déjà écrit\n\n[Joint au courriel : photo.png. Ce que la plateforme n’accepte pas est resté dans"
                                + " la boîte aux lettres.]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Return-Path: <>",
                "Precedence: auto_reply",
                "Subject: Réponse automatique : votre message",
                "Subject: Out of Office: hello",
                "List-Unsubscribe-Post: List-Unsubscribe=One-Click\nList-Unsubscribe: <https://lettre.example/1>",
                "X-Autoreply: yes",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=x"
            })
    void what_a_machine_wrote_is_known(String header) throws Exception {
        // When
        IncomingMail mail = read(HEADERS + header + "\n\nJe suis absent.\n");

        // Then
        assertThat(mail.nature()).isEqualTo(Nature.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: first-class",
                "Return-Path: <camille@example.org>",
                "Subject: Re: Réponse automatique : votre message",
                "Subject: Réponse automatique reçue, mais pas de réponse"
            })
    void what_a_person_wrote_is_not_taken_for_a_machine_s(String header) throws Exception {
        // When
        IncomingMail mail = read(HEADERS + header + "\n\nBonjour.\n");

        // Then
        assertThat(mail.nature()).isEqualTo(Nature.PERSON);
    }

    @Test
    void what_comes_from_an_address_of_ours_is_a_loop() throws Exception {
        // When
        IncomingMail mail = read("From: accueil@loiret.example\nMessage-ID: <a@b>\n\nBonjour.\n");

        // Then
        assertThat(mail.nature()).isEqualTo(Nature.AUTOMATIC);
    }

    @Test
    void robots_that_ask_for_no_answer_get_none() throws Exception {
        // Then
        assertThat(read(HEADERS + "X-Auto-Response-Suppress: All\n\nBonjour.\n").wantsAcknowledgement())
                .isFalse();
        assertThat(read("From: ne-pas-repondre@caf.example\n\nBonjour.\n").wantsAcknowledgement())
                .isFalse();
        assertThat(read(HEADERS + "\nBonjour.\n").wantsAcknowledgement()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "From: \nSubject: \n\n",
                "From: pas une adresse\nSubject: =?utf-8?B?!!!?=\n\ntexte",
                "From: a@b.fr\nContent-Type: multipart/mixed\n\nsans limite",
                "From: a@b.fr\nContent-Type: multipart/mixed; boundary=x\n\n--x\n--x\nContent-Type: \n\n--x",
                "From: a@b.fr\nContent-Type: text/plain; charset=inconnu\n\ntexte",
                "From: a@b.fr\nContent-Type: ;;;===\nContent-Transfer-Encoding: base64\n\n@@@@",
                "From: a@b.fr\nContent-Transfer-Encoding: klingon\n\ntexte",
                "From: =?utf-8?Q?=00=01?= <a@b.fr>\nSubject: a\0b\n\nc\0d"
            })
    void whatever_is_wrong_something_is_read_and_nothing_that_cannot_be_kept(String source) throws Exception {
        // When
        IncomingMail mail = read(source);

        // Then
        assertThat(mail.message()).isNotBlank().doesNotContain("\0");
        assertThat(mail.furtherMessage()).doesNotContain("\0");
    }

    @Test
    void what_has_no_structure_is_read_as_it_is() throws Exception {
        // When
        IncomingMail mail = read("From: a@b.fr\nContent-Type: multipart/mixed\n\nsans limite");

        // Then
        assertThat(mail.message()).contains("sans limite");
    }

    @Test
    void chance_makes_no_message_that_cannot_be_read() throws Exception {
        // Given
        Random random = new Random(7);
        byte[] good =
                (HEADERS + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nBonjour\n--b--\n").getBytes(UTF_8);

        for (int i = 0; i < 500; i++) {
            byte[] source = good.clone();
            for (int j = 0; j < 8; j++) {
                source[random.nextInt(source.length)] = (byte) random.nextInt(256);
            }

            // When
            IncomingMail mail = MailReading.of(new MailSource(source, false), Set.of());

            // Then
            assertThat(mail.message()).isNotBlank();
        }
    }

    @Test
    void a_text_of_another_time_is_read_in_its_characters() throws Exception {
        // Given
        byte[] source = (HEADERS + "\nC’est déjà payé : 10 €").getBytes(Charset.forName("windows-1252"));

        // When
        IncomingMail mail = MailReading.of(new MailSource(source, false), Set.of());

        // Then
        assertThat(mail.message()).isEqualTo("C’est déjà payé : 10 €");
    }

    @Test
    void a_long_text_is_cut_between_characters_and_says_so() throws Exception {
        // When
        IncomingMail mail = read(HEADERS + "Subject: " + "très long ".repeat(50) + "\n\n" + "😀".repeat(20_000));

        // Then
        assertThat(mail.shortSubject()).hasSizeLessThanOrEqualTo(200).endsWith("…");
        assertThat(mail.message())
                .hasSizeLessThanOrEqualTo(10_000)
                .endsWith("😀\n\n[La suite est dans la boîte aux lettres.]");
    }

    @Test
    void a_message_without_an_id_is_known_by_its_whole() throws Exception {
        // Given
        byte[] source = "From: a@b.fr\n\nBonjour".getBytes(ISO_8859_1);

        // Then
        assertThat(MailReading.of(new MailSource(source, false), Set.of()).key())
                .isEqualTo(
                        MailReading.of(new MailSource(source, false), Set.of()).key());
    }

    private static IncomingMail read(String source) throws MessagingException {
        return MailReading.of(
                new MailSource(source.replace("\n", "\r\n").getBytes(UTF_8), false), Set.of("accueil@loiret.example"));
    }
}
