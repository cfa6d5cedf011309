package fr.gouv.qualite.complaints.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.mail.MailboxSettings.Mailbox;
import fr.gouv.qualite.complaints.mail.MailboxSettings.Security;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailboxSettingsTest {

    @Test
    void a_mailbox_is_told_by_the_environment() {
        // When
        MailboxSettings settings = read(Map.of(
                "QUALITE_IMAP_ROUEN_HOST", "imap.example",
                "QUALITE_IMAP_ROUEN_SECURITY", "start-tls",
                "QUALITE_IMAP_ROUEN_USER", "accueil",
                "QUALITE_IMAP_ROUEN_PASSWORD", "secret",
                "QUALITE_IMAP_ROUEN_SINCE", "2026-12-01",
                "QUALITE_IMAP_ROUEN_SITE", "76-ROUEN",
                "QUALITE_IMAP_ROUEN_RECIPIENTS", "Accueil@76.example=76-ROUEN, dieppe@76.example=76-DIEPPE",
                "QUALITE_IMAP_ROUEN_SET_ASIDE_FOLDER", "Illisibles"));

        // Then
        Mailbox rouen = settings.mailboxes().values().iterator().next();
        assertThat(settings.mailboxes()).containsOnlyKeys("rouen");
        assertThat(rouen.port()).isEqualTo(993);
        assertThat(rouen.security()).isEqualTo(Security.START_TLS);
        assertThat(rouen.folder()).isEqualTo("INBOX");
        assertThat(rouen.setAsideFolder()).isEqualTo("Illisibles");
        assertThat(rouen.kind()).isEqualTo(CaseKind.INFORMATION_REQUEST);
        assertThat(rouen.sitesByAddress())
                .isEqualTo(Map.of("accueil@76.example", "76-ROUEN", "dieppe@76.example", "76-DIEPPE"));
        assertThat(settings.addressOf("76-DIEPPE")).contains("dieppe@76.example");
        assertThat(settings.addressOf("76-LE-HAVRE")).isEmpty();
    }

    @Test
    void nothing_is_read_unless_it_is_told() {
        // Then
        assertThat(read(Map.of("QUALITE_SMTP_HOST", "smtp.example")).mailboxes())
                .isEmpty();
    }

    private static MailboxSettings read(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .withMapping(MailboxSettings.class)
                .build()
                .getConfigMapping(MailboxSettings.class);
    }
}
