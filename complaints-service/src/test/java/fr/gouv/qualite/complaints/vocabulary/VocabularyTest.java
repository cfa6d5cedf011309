package fr.gouv.qualite.complaints.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class VocabularyTest {

    private static final String TOPIC = "qualite.complaints.vocabulary.v1";

    @Inject
    VocabularyPublisher publisher;

    @Test
    void each_list_is_published_at_start_under_its_name() {
        var event = Topics.await(TOPIC, published -> published.key().equals("CaseState"));

        JsonPath list = JsonPath.from(event.value());
        assertThat(list.getString("entries.find { it.code == 'ANSWERED' }.label"))
                .isEqualTo("Réponse envoyée");
        assertThat(new String(event.headers().lastHeader("ce_type").value(), UTF_8))
                .isEqualTo("fr.gouv.qualite.complaints.vocabulary-changed.v1");
    }

    @Test
    void a_list_is_published_again_only_when_its_words_have_changed() throws SQLException {
        // Given: another version of the service published another word.
        Database.run("UPDATE published_vocabulary SET entries = '[]' WHERE list = 'Finding'");

        // When
        publisher.publish(new StartupEvent());
        publisher.publish(new StartupEvent());

        // Then
        assertThat(Database.text("SELECT version FROM published_vocabulary WHERE list = 'Finding'"))
                .isEqualTo("2");
        assertThat(Database.text("SELECT version FROM published_vocabulary WHERE list = 'Channel'"))
                .isEqualTo("1");
    }

    @Test
    void anybody_may_read_the_words_of_the_codes() {
        Api.anonymously()
                .get("vocabulary")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.list == 'CaseKind' }.entries.find { it.code == 'COMPLIMENT' }.label",
                        is("Remerciement"));
    }
}
