package fr.gouv.qualite.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouv.qualite.platform.test.MailServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SmtpTest {

    private static final MailServer SERVER = new MailServer();
    private static final Instant NOW = Instant.parse("2022-05-16T08:00:00Z");
    private static Map<String, String> settings = Map.of();
    private static Smtp smtp;

    @BeforeAll
    static void start() {
        settings = new HashMap<>(SERVER.start());
        settings.put("qualite.smtp.start-tls", "OPTIONAL");
        settings.put("qualite.smtp.timeout", "200ms");
        settings.put("qualite.smtp.from", "Qualité de l’accueil <ne-pas-repondre@qualite.example>");
        smtp = new Smtp(read(settings));
    }

    private static SmtpSettings read(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withMapping(SmtpSettings.class)
                .build()
                .getConfigMapping(SmtpSettings.class);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void a_server_that_fell_silent_again_and_again_is_told_letters_when_it_speaks() throws MessagingException {
        // Given
        MailServer.fallSilent(true);
        for (int attempt = 0; attempt < 12; attempt++) {
            assertThatExceptionOfType(MessagingException.class)
                    .isThrownBy(() -> send("camille@example.org"))
                    .satisfies(failure -> assertThat(Smtp.isRefusal(failure)).isFalse());
        }

        // When
        MailServer.fallSilent(false);
        String text = send("camille@example.org");

        // Then
        assertThat(MailServer.took(text)).isTrue();
    }

    @Test
    void what_was_typed_arrives_as_it_was_typed() throws MessagingException {
        // When
        String mark = "Où ? " + UUID.randomUUID();
        String text = mark + "\n.\n..\nMerci 🙏 " + "x".repeat(2_000) + "\nFin.";
        smtp.send(
                new Envelope.Sealed("camille@example.org", "Réponse à votre message", text, Map.of(), List.of()), NOW);

        // Then
        MailServer.Mail mail = MailServer.await(mark);
        assertThat(mail.text()).contains(text);
        assertThat(mail.headers())
                .contains("From: =?UTF-8?")
                .contains("<ne-pas-repondre@qualite.example>")
                .contains("Subject: =?UTF-8?")
                .contains("Date: Mon, 16 May 2022");
    }

    @Test
    void nothing_that_was_typed_makes_a_header() throws MessagingException {
        // When
        String text = UUID.randomUUID().toString();
        smtp.send(
                new Envelope.Sealed(
                        "camille@example.org",
                        "Bonjour\r\nBcc: everybody@example.org",
                        text,
                        Map.of("In-Reply-To", "<a@b>\r\n Bcc: everybody@example.org", "Message-ID", "<1@example.org>"),
                        List.of()),
                NOW);

        // Then
        assertThat(MailServer.await(text).headers())
                .contains("Subject: Bonjour Bcc: everybody@example.org\n")
                .contains("In-Reply-To: <a@b> Bcc: everybody@example.org\n")
                .contains("Message-ID: <1@example.org>\n");
    }

    @Test
    void a_domain_with_an_accent_is_spelled_as_the_protocol_wants() throws MessagingException {
        // Then
        assertThat(MailServer.await(send("camille@préfecture.example")).headers())
                .contains("To: camille@xn--prfecture-c4a.example");
    }

    @Test
    void what_cannot_be_an_address_is_not_tried() {
        // Then
        for (String address :
                new String[] {"camillé@example.org", "camille", "camille@", "camille@exa mple.org", "@"}) {
            assertThatExceptionOfType(AddressException.class).as(address).isThrownBy(() -> send(address));
        }
    }

    @Test
    void a_sender_that_is_no_address_is_a_wrong_setting_and_loses_no_letter() {
        // Given
        Map<String, String> wrong = new HashMap<>(settings);
        wrong.put("qualite.smtp.from", "Qualité de l’accueil <qualite>");

        // Then
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Smtp(read(wrong)))
                .withMessageContaining("QUALITE_MAIL_FROM");
    }

    @Test
    void an_unknown_address_is_a_refusal_and_a_busy_server_is_not() {
        // Given
        assertThat(Smtp.isRefusal(failureOf(MailServer.UNKNOWN_ADDRESS))).isTrue();

        // When
        MailServer.refuse(true);
        try {
            // Then
            assertThat(Smtp.isRefusal(failureOf("camille@example.org"))).isFalse();
        } finally {
            MailServer.refuse(false);
        }
    }

    private static MessagingException failureOf(String recipient) {
        return catchThrowableOfType(MessagingException.class, () -> send(recipient));
    }

    private static String send(String recipient) throws MessagingException {
        String text = UUID.randomUUID().toString();
        smtp.send(new Envelope.Sealed(recipient, "Bonjour", text, Map.of(), List.of()), NOW);
        return text;
    }
}
