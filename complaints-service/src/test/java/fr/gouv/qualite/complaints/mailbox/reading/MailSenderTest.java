package fr.gouv.qualite.complaints.mailbox.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.mailbox.reading.IncomingMail.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer goes to the first address that can be written to, however a program writes it. */
class MailSenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exemple, Camille <camille@example.org> | Exemple, Camille",
                "\"Exemple, Camille\" <camille@example.org> | Exemple, Camille",
                "Camille (Mme) Exemple <camille@example.org> | Camille (Mme) Exemple",
                "camille@example.org (Camille Exemple) | Camille Exemple",
                "camille@example.org | camille",
                "<camille@example.org> | camille",
                "<<camille@example.org>> | camille",
                "Camille Exemple camille@example.org | Camille Exemple",
                "Camille Exemple <camille@example.org | Camille Exemple",
                "Camille Exemple camille@example.org> | Camille Exemple",
                "Camille Exemple <Camille@Example.ORG.> | Camille Exemple",
                "Camille Exemple < camille@example.org > | Camille Exemple",
                "Camille Exemple <camille @ example.org> | Camille Exemple",
                "Camille Exemple <mailto:camille@example.org> | Camille Exemple",
                "Camille Exemple [mailto:camille@example.org] | Camille Exemple",
                "\"camille@example.org\" <camille@example.org> | camille@example.org",
                "\"Dominique dominique@example.net\" <camille@example.org> | Dominique dominique@example.net",
                "dominique@example.net <camille@example.org> | dominique@example.net",
                "\"camille@example.org\" | camille",
                "'camille@example.org' | camille",
                "camille@example.org, dominique@example.net | camille",
                "Exemple, camille@example.org, Autre <dominique@example.net> | Exemple",
                "personne, Camille Exemple <camille@example.org> | personne, Camille Exemple",
                "Famille: Camille Exemple <camille@example.org>, dominique@example.net; | Camille Exemple",
                "undisclosed-recipients:;, camille@example.org | camille",
                "=?iso-8859-1?Q?Exemple=2C_Ga=EBlle?= <camille@example.org> | Exemple, Gaëlle",
                "\"=?utf-8?Q?Ga=C3=ABlle_Exemple?=\" <camille@example.org> | Gaëlle Exemple",
                "=?utf-8?Q?Ga=C3=ABlle_<camille=40example.org>?= | Gaëlle",
                "Gaëlle Exemple <camille@example.org> | Gaëlle Exemple",
                "\"Camille \\\"Cam\\\" Exemple\" <camille@example.org> | Camille \"Cam\" Exemple",
                "Camille <>, <camille@example.org> | Camille",
            })
    void the_sender_is_found(String from, String name) throws Exception {
        // When
        IncomingMail mail = Mail.with("From: " + from, "Bonjour.");

        // Then
        assertThat(mail.sender()).isEqualTo("camille@example.org");
        assertThat(mail.senderName()).isEqualTo(name.replace("\"Cam\"", "Cam"));
        assertThat(mail.nature()).isEqualTo(Nature.PERSON);
    }

    @Test
    void a_domain_with_accents_is_written_as_servers_know_it() throws Exception {
        // Then
        assertThat(Mail.with("From: Camille <camille@préfecture.example>", "x").sender())
                .isEqualTo("camille@xn--prfecture-c4a.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From: ", "From: Camille", "From: camille@localhost", "From: <>", "From: @@@", "X: y\nFrom: , ;"
            })
    void without_an_address_it_is_a_message_all_the_same(String from) throws Exception {
        // When
        IncomingMail mail = Mail.with(from, "Bonjour.");

        // Then
        assertThat(mail.nature()).isEqualTo(Nature.PERSON);
        assertThat(mail.sender()).isNull();
        assertThat(mail.from()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: \nSender: camille@example.org",
                "From: Camille\nReply-To: Camille <camille@example.org>",
                "From: \nReturn-Path: <camille@example.org>",
                "From: nobody\nFrom: camille@example.org",
                "From: ne-pas-repondre@formulaire.example\nReply-To: camille@example.org",
                "From: noreply@formulaire.example\nReply-To: camille@example.org\nAuto-Submitted: auto-generated",
                "From: Camille via Accueil <accueil@loiret.example>\nReply-To: camille@example.org",
                "From: Camille <liste@listes.example>\nReply-To: camille@example.org\nList-Post: <mailto:liste@listes.example>",
                "From: camille@example.org\nReply-To: liste@listes.example\nList-Post: <mailto:liste@listes.example>",
                "From: Camille via Accueil <accueil@loiret.example>\nX-Original-From: Camille <camille@example.org>",
                "From: Camille via Accueil <accueil@loiret.example>\nX-Original-Sender: camille@example.org",
                "From: camille@example.org\nX-Original-Sender: autre@example.org",
                "From: camille@example.org\nReply-To: accueil@loiret.example",
                "From: camille@example.org\nReply-To: noreply@example.org",
                "From: camille@example.org\nReply-To: rien",
                "From: camille@bureau.example\nReply-To: Camille <camille@example.org>"
            })
    void an_answer_goes_to_the_person(String headers) throws Exception {
        // When
        IncomingMail mail = Mail.with(headers, "Bonjour.");

        // Then
        assertThat(mail.sender()).isEqualTo("camille@example.org");
        assertThat(mail.nature()).isEqualTo(Nature.PERSON);
    }

    @Test
    void whose_case_it_is_about_is_told_by_where_it_comes_from() throws Exception {
        // When
        IncomingMail mail = Mail.with("From: autre@example.net\nReply-To: camille@example.org", "Bonjour.");

        // Then
        assertThat(mail.from()).isEqualTo("autre@example.net");
    }
}
