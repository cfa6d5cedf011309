package fr.gouv.qualite.indicators.reminder;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** March 2022 is over; its third working day after is Tuesday 5 April. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class RemindersTest {

    private static final String DESK = "referent@lozere.example";
    private static final String MANAGER = "qualite@lozere.example";

    @Inject
    Reminders reminders;

    @Inject
    MockMailbox mailbox;

    @Test
    void a_site_is_reminded_of_its_incomplete_months_in_its_office_hours_and_never_twice_a_day() {
        // Given
        prefecture("09");
        Api.keep("sites/09-FOIX", """
                {"name": "Site de test", "type": "PREFECTURE", "town": "Foix", "openedOn": "2022-03-01"}""");
        String site = "09-FOIX";
        write(site, DESK, MANAGER);
        mailbox.clear();

        // When
        remindAt("2022-04-04T08:00:00Z"); // The second working day.
        remindAt("2022-04-05T04:00:00Z"); // Six in the morning there.
        remindAt("2022-04-03T08:00:00Z"); // A Sunday.
        List<Mail> before = List.copyOf(mailbox.getMailsSentTo(DESK));
        remindAt("2022-04-05T08:00:00Z");
        remindAt("2022-04-05T12:00:00Z");
        remindAt("2022-04-06T08:00:00Z");

        // Then
        assertThat(before).isEmpty();
        assertThat(mailbox.getMailsSentTo(DESK)).hasSize(1);
        assertThat(mailbox.getMailsSentTo(MANAGER)).isEmpty();
        Mail mail = mailbox.getMailsSentTo(DESK).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Site de test : un mois reste à compléter");
        assertThat(mail.getText())
                .contains("Mars 2022 : 1 indicateur à saisir\n- REMINDED_MAIL\n", "/app/indicateurs/09-FOIX/2022-03");
        as(Tokens.manager("09")).get("reminders/" + site).then().body("lastDigest", is("2022-04-05"));

        // When: a week later
        remindAt("2022-04-12T08:00:00Z");

        // Then
        assertThat(mailbox.getMailsSentTo(DESK)).hasSize(2);
    }

    @Test
    void the_quality_manager_is_told_what_waits_to_be_validated_until_it_is() {
        // Given
        prefecture("82");
        String site = Api.site("82-MONTAUBAN");
        write(site, null, "qualite@montauban.example");
        for (String month : List.of("2022-01", "2022-02", "2022-03")) {
            recordFirst(Tokens.referent(site), site + "/" + month + "/REMINDED_MAIL", counts("1", "2"))
                    .statusCode(200);
        }

        // When
        remindAt("2022-04-08T08:00:00Z");
        List.of("2022-01", "2022-02", "2022-03").forEach(month -> as(Tokens.manager("82"))
                .post("month-boards/" + site + "/" + month + "/validation")
                .then()
                .statusCode(200));
        remindAt("2022-04-20T08:00:00Z");

        // Then
        List<Mail> mails = mailbox.getMailsSentTo("qualite@montauban.example");
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getText()).contains("Mars 2022 : une saisie à valider");
    }

    private static void prefecture(String code) {
        Api.indicator("REMINDED_MAIL", "PERCENT", "RATIO", "ENTERED");
        Api.prefecture(code, "REMINDED_MAIL");
    }

    private static void write(String site, @Nullable String desk, String manager) {
        as(Tokens.manager(site.substring(0, 2)))
                .header("If-Match", "\"0\"")
                .body("{%s \"managerEmail\": \"%s\"}"
                        .formatted(desk == null ? "" : "\"deskEmail\": \"" + desk + "\",", manager))
                .put("reminders/" + site)
                .then()
                .statusCode(200);
    }

    private void remindAt(String instant) {
        reminders.remind(Instant.parse(instant));
    }
}
