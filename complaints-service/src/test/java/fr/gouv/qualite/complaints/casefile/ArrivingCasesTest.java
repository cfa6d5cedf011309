package fr.gouv.qualite.complaints.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ArrivingCasesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 4);
    private static final Instant NOON = Instant.parse("2022-03-04T12:00:00Z");

    @Inject
    ArrivingCases arriving;

    @Inject
    CaseFiles files;

    @Inject
    Sites sites;

    @Inject
    DeadlineRules rules;

    @Test
    void every_field_of_a_case_that_arrives_is_read_again() {
        // Given
        CaseFile file = arrived();
        file.openWith(FollowSecret.draw());

        // When
        boolean saved = QuarkusTransaction.requiringNew().call(() -> arriving.add(file));

        // Then
        assertThat(saved).isTrue();
        same(QuarkusTransaction.requiringNew().call(() -> files.get(file.id())), file);
        List<CaseEvent> history = QuarkusTransaction.requiringNew().call(() -> files.history(file));
        assertThat(history).hasSize(1);
        same(
                history.getFirst(),
                new CaseEvent(
                        file.id(),
                        1,
                        CaseStep.RECEPTION,
                        Author.requester(NOON),
                        DAY,
                        "Reçue par le canal « Formulaire de contact ».",
                        null));
    }

    @Test
    void a_number_is_given_once() throws SQLException {
        // Given
        CaseFile first = arrived();
        CaseFile second = arrived();

        QuarkusTransaction.requiringNew().run(() -> arriving.add(first));
        Database.run("UPDATE case_file SET number = '%s' WHERE id = '%s'".formatted(second.number(), first.id()));

        // When
        boolean saved = QuarkusTransaction.requiringNew().call(() -> arriving.add(second));

        // Then
        assertThat(saved).isFalse();
        assertThat(Database.text("SELECT count(*) FROM case_file WHERE id = '" + second.id() + "'"))
                .isEqualTo("0");
    }

    private static void same(Object read, Object kept) {
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("newSteps", "newHandOvers", "open", "lateFrom", ".*\\$\\$_hibernate.*")
                .isEqualTo(kept);
    }

    private CaseFile arrived() {
        Requester person = new Requester("Camille Exemple", "camille@example.org", "1 rue Verte, 02000 Laon");
        Message message = new Message(
                CaseKind.COMPLAINT,
                Channel.WEB_FORM,
                Scope.RECEPTION,
                "Titres",
                "Attente",
                Language.en,
                DAY,
                "Une heure",
                "Une heure d’attente 😀",
                person);
        return CaseFile.receive(
                message,
                sites.named(SiteCode.of(Api.site("02-SOISSONS", "Sous-préfecture de Soissons"))),
                rules.book(),
                Author.requester(NOON));
    }
}
