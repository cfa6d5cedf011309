package fr.gouv.qualite.complaints.mailbox.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters with accents, euros and quotes arrive as they were typed, whatever the program says of them. */
class MailCharactersTest {

    private static final String SAID = "L’agent m’a demandé 15 € … sans reçu ” Cœur";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain; charset=iso-8859-1",
                "text/plain; charset=\"ISO-8859-1\"",
                "text/plain; charset='iso-8859-1'",
                "text/plain; charset=ISO8859_1",
                "text/plain; charset=latin1",
                "text/plain; CHARSET=Windows-1252",
                "text/plain; charset=x-cp1252",
                "text/plain; charset=us-ascii",
                "text/plain; charset=utf-8",
                "text/plain; charset=UTF8",
                "text/plain; charset=inconnu",
                "text/plain; charset=x-unknown",
                "text/plain; charset=utf-7",
                "text/plain; charset=",
                "text/plain; charset",
                "text/plain; charset=utf-16",
                "text/plain; charset=iso-8859-1; format=fixed",
                "text/plain; charset=iso-8859-1; charset=utf-8",
                "text/plain charset=iso-8859-1",
                "text/plain",
                "text",
                "plain/text"
            })
    void whatever_the_label_a_western_text_is_read(String type) throws Exception {
        // When
        String windows = Mail.text(type, SAID.getBytes(Mail.WINDOWS));
        String utf8 = Mail.text(type, SAID.getBytes(UTF_8));

        // Then
        assertThat(windows).isEqualTo(SAID);
        assertThat(utf8).isEqualTo(SAID);
    }

    @ParameterizedTest
    @CsvSource({
        "koi8-r, KOI8-R, Здравствуйте",
        "windows-1251, windows-1251, Здравствуйте",
        "windows-1256, windows-1256, مرحبا بكم",
        "iso-8859-9, windows-1254, “Şişli”",
        "gb2312, GB18030, 你好，镕基",
        "shift_jis, windows-31j, こんにちは①",
        "iso-2022-jp, ISO-2022-JP, こんにちは",
        "ks_c_5601-1987, x-windows-949, 안녕하세요",
        "big5, Big5, 你好",
        "tis-620, x-windows-874, สวัสดี",
        "iso-8859-15, ISO-8859-15, 15 € déjà",
        "macintosh, x-MacRoman, déjà reçu",
        "x-mac-roman, x-MacRoman, déjà reçu",
        "ibm850, IBM850, déjà reçu",
        "utf-16le, UTF-16LE, déjà reçu",
    })
    void other_writings_are_read_by_their_label(String label, String charset, String said) throws Exception {
        // When
        String text = Mail.text("text/plain; charset=" + label, said.getBytes(Charset.forName(charset)));

        // Then
        assertThat(text).isEqualTo(said);
    }

    @Test
    void text_that_starts_with_a_mark_is_what_the_mark_says() throws Exception {
        // When
        String sixteen = Mail.text("text/plain; charset=iso-8859-1", ("\uFEFF" + SAID).getBytes(UTF_16LE));
        String eight = Mail.text("text/plain; charset=iso-8859-1", ("\uFEFF" + SAID).getBytes(UTF_8));
        String unmarked = Mail.text("text/plain", "Déjà".getBytes(UTF_16BE));

        // Then
        assertThat(sixteen).isEqualTo(SAID);
        assertThat(eight).isEqualTo(SAID);
        assertThat(unmarked).isEqualTo("Déjà");
    }

    @Test
    void a_piece_in_other_characters_does_not_spoil_the_rest() throws Exception {
        // Given
        byte[] body = (new String("Déjà réglé, reçu à la préfecture. ".getBytes(UTF_8), ISO_8859_1) + "Hélène \u0080")
                .getBytes(ISO_8859_1);

        // When
        String text = Mail.text("text/plain; charset=utf-8", body);

        // Then
        assertThat(text).isEqualTo("Déjà réglé, reçu à la préfecture. Hélène €");
    }

    @Test
    void a_rare_letter_of_another_set_is_not_invented() throws Exception {
        // When
        String text = Mail.text(
                "text/plain; charset=iso-8859-1", "« CAFÉ»".replace("« ", "").getBytes(Mail.WINDOWS));

        // Then
        assertThat(text).isEqualTo("CAFÉ»");
    }

    @Test
    void utf_7_is_not_decoded_into_mark_up() throws Exception {
        // When
        String text = Mail.text("text/html; charset=utf-7", "+ADw-script+AD4-x+ADw-/script+AD4- ok".getBytes(UTF_8));

        // Then
        assertThat(text).contains("+ADw-script").doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"windows-1251\">",
                "<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
                "<meta content=\"text/html;charset=windows-1251\" http-equiv=\"content-type\"/>"
            })
    void a_page_says_its_characters_when_its_message_does_not(String meta) throws Exception {
        // Given
        byte[] page =
                ("<html><head>" + meta + "</head><body><p>Здравствуйте</p>").getBytes(Charset.forName("windows-1251"));

        // Then
        assertThat(Mail.text("text/html", page)).isEqualTo("Здравствуйте");
        assertThat(Mail.text("text/html; charset=us-ascii", page)).isEqualTo("Здравствуйте");
        assertThat(Mail.text("text/html; charset=unknown-8bit", page)).isEqualTo("Здравствуйте");
    }

    @Test
    void a_page_that_is_wrong_about_its_characters_is_read() throws Exception {
        // Then
        assertThat(Mail.text("text/html", ("<meta charset=iso-8859-1><p>" + SAID).getBytes(UTF_8)))
                .isEqualTo(SAID);
        assertThat(Mail.text("text/html", ("<meta charset=utf-8><p>" + SAID).getBytes(Mail.WINDOWS)))
                .isEqualTo(SAID);
        assertThat(Mail.text("text/html", ("<meta charset=utf-16><p>" + SAID).getBytes(UTF_8)))
                .isEqualTo(SAID);
        assertThat(Mail.text("text/html; charset=iso-8859-1", ("<p>" + SAID).getBytes(Mail.WINDOWS)))
                .isEqualTo(SAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?iso-8859-1?Q?J=92ai_pay=E9_15_=80?= | J’ai payé 15 €",
                "=?ISO-8859-1?Q?R=E9clamation 1234: d=E9lai d=E9pass=E9 ??= | Réclamation 1234: délai dépassé ?",
                "=?ISO-8859-1?q?d=e9j=e0?= | déjà",
                "=?utf-8?b?ZMOpasOg?= | déjà",
                "=?utf-8?B?ZMOpasOgIQ?= | déjà!",
                "=?utf-8?B?ZMOpasOgIQ=?= | déjà!",
                "=?utf-8?B?ZMOp asOg?= | déjà",
                "=?utf-8?B?ZMM=?= =?utf-8?B?qWrDoA==?= | déjà",
                "=?utf-8?Q?d=C3?= =?utf-8?Q?=A9j=C3=A0?= | déjà",
                "=?utf-8?Q?un?= =?utf-8?Q?deux?= | undeux",
                "=?utf-8?Q?un_?= =?iso-8859-1?Q?=E9t=E9?= | un été",
                "=?utf-8?Q?un?==?utf-8?Q?deux?= | undeux",
                "=?utf-8?Q?un?= et =?utf-8?Q?deux?= | un et deux",
                "Re: =?utf-8?Q?d=C3=A9j=C3=A0?= vu | Re: déjà vu",
                "Re:=?utf-8?Q?d=C3=A9j=C3=A0?=! | Re:déjà!",
                "=?inconnu?Q?d=E9j=E0?= | déjà",
                "=?inconnu?Q?d=C3=A9j=C3=A0?= | déjà",
                "=?utf-8*fr?Q?d=C3=A9j=C3=A0?= | déjà",
                "=?utf-8?Q?d=E9j=E0?= | déjà",
                "=?iso-8859-1?Q?d=C3=A9j=C3=A0?= | déjà",
                "=?utf-8?Q?o=C3=B9_?=20 d=C3=A9j=C3=A0=3F?= | où ? déjà?",
                "=?utf-8?Q?d=C3=A9j=C3=A0 | déjà",
                "=?utf-8?X?abc?= | =?utf-8?X?abc?=",
                "=?utf-8?Q??= | ''",
                "déjà =?utf-8?Q?vu?= | déjà vu",
                "=?utf-8?Q?déjà_vu?= | déjà vu",
                "a =? b ?= c | a =? b ?= c",
                "100 %=? | 100 %=?",
                "\"=?utf-8?Q?d=C3=A9j=C3=A0?=\" | \"déjà\"",
            })
    void the_subject_is_decoded_leniently(String header, String subject) throws Exception {
        // When
        IncomingMail mail = Mail.with("Subject: " + header, "Bonjour.");

        // Then
        assertThat(mail.subject()).isEqualTo(subject.isEmpty() ? null : subject);
    }

    @Test
    void a_folded_or_raw_subject_is_read() throws Exception {
        // Then
        assertThat(Mail.with("Subject: =?utf-8?Q?d=C3=A9?=\n =?utf-8?Q?j=C3=A0?=\n\tvu", "x")
                        .subject())
                .isEqualTo("déjà vu");
        assertThat(Mail.with("Subject: =?utf-8?B?ZMOp\n asOg?=", "x").subject()).isEqualTo("déjà");
        assertThat(Mail.read("Subject: déjà 15 €\r\n\r\nx".getBytes(Mail.WINDOWS))
                        .subject())
                .isEqualTo("déjà 15 €");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filename*=UTF-8''file%20d%E2%80%99attente.pdf | file d’attente.pdf",
                "filename*=iso-8859-1'fr'10%80.pdf | 10€.pdf",
                "filename*0*=UTF-8''re%C3; filename*1*=%A7u; filename*2=.pdf | reçu.pdf",
                "filename*1=u.pdf; filename*0=rec | recu.pdf",
                "filename=\"=?utf-8?Q?re=C3=A7u.pdf?=\" | reçu.pdf",
                "filename==?utf-8?B?cmXDp3UucGRm?= | reçu.pdf",
                "filename=\"reçu.pdf\" | reçu.pdf",
                "filename=ma lettre.pdf | ma lettre.pdf",
                "filename=\"a;b.pdf\" | a;b.pdf",
                "filename=\"sans fin.pdf | sans fin.pdf",
                "FileName = recu.pdf | recu.pdf",
                "filename*=recu%20sans%20jeu.pdf | recu sans jeu.pdf",
                "filename=x.pdf; filename*=UTF-8''re%C3%A7u.pdf | reçu.pdf",
            })
    void the_names_of_files_are_read_as_programs_write_them(String parameter, String name) throws Exception {
        // When
        IncomingMail mail = Mail.with("Content-Type: multipart/mixed; boundary=b", """
                --b

                Bonjour.
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; %s

                %%PDF
                --b--
                """.formatted(parameter));

        // Then
        assertThat(mail.files()).extracting(MailFile::name).containsExactly(name);
    }

    @Test
    void encodings_that_nobody_knows_hide_nothing() throws Exception {
        // Given
        String base64 = Base64.getEncoder().encodeToString("déjà".getBytes(UTF_8));

        // Then
        assertThat(Mail.with("Content-Transfer-Encoding: 8-bits", "déjà").text())
                .isEqualTo("déjà");
        assertThat(Mail.with("Content-Transfer-Encoding: BASE64 ", base64).text())
                .isEqualTo("déjà");
        assertThat(Mail.with("Content-Transfer-Encoding: Quoted-Printable", "d=C3=A9j=C3=A0 =ZZ =\n")
                        .text())
                .startsWith("déjà");
    }
}
