package fr.gouv.qualite.complaints;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through its whole life, nothing that tells who wrote a case, nor what, leaves by logs, metrics, events or addresses. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class NothingPersonalLeavesTest {

    private static final String SITE = "22-SAINT-BRIEUC";
    private static final String NAME = "Zéphirine Quidamnom";
    private static final String EMAIL = "quidamcourriel@example.org";
    private static final String TELEPHONE = "0699887766";
    private static final String TEXT = "quidamtexte";

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final StringBuilder addresses = new StringBuilder();
    private final Handler listening = new Handler() {

        private final PatternFormatter everything = new PatternFormatter("%c %X %m %e");

        @Override
        public void publish(LogRecord line) {
            logged.add(everything.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void a_whole_life_leaves_nothing_personal_behind_the_case_itself() {
        // Given
        Api.site(SITE, "Saint-Brieuc");

        org.jboss.logging.Logger.getLogger("a.category").warn("Heard");

        // When
        String id = live();

        // Then
        List<ConsumerRecord<String, String>> events = Topics.all("qualite.complaints.case.v1");
        assertThat(events).anyMatch(event -> event.key().equals(id));
        assertThat(logged)
                .anyMatch(line -> line.contains("Heard"))
                .allSatisfy(NothingPersonalLeavesTest::expectNothingPersonal);
        expectNothingPersonal(RestAssured.get("/metrics").asString());
        expectNothingPersonal(addresses.toString());
        expectNothingPersonal(Database.text("SELECT coalesce(string_agg(o::text, ' '), '') FROM outbox AS o"));
        events.forEach(event -> expectNothingPersonal(event.key() + event.value() + event.headers()));
        Topics.all("qualite.complaints.monthly-figures.v1").forEach(event -> expectNothingPersonal(event.value()));
    }

    /** Lodged, badly and well, read, handled in every way, answered, judged, corrected, answered again and erased. */
    private String live() {
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", NAME, "email", EMAIL));
        body.put("subject", "Objet " + TEXT);
        body.put("message", "Rappelez-moi au " + TELEPHONE + ", " + TEXT);
        keep(anonymously()
                .body("{\"message\":\"" + TEXT + " " + TELEPHONE + "\", \"person\": \"" + NAME)
                .post("public/cases"));
        keep(anonymously()
                .body(Map.of("site", SITE, "kind", TEXT, "message", TELEPHONE))
                .post("public/cases"));
        Response lodged = keep(anonymously().body(body).post("public/cases"));
        JsonPath receipt = lodged.then().statusCode(201).extract().jsonPath();
        String number = receipt.getString("number");
        String secret = receipt.getString("secret");
        keep(anonymously().header("Case-Secret", secret).get("public/cases/" + number));
        String id = as(Tokens.agent(SITE)).get("cases?q=" + number).jsonPath().getString("items[0].id");
        keep(as(Tokens.agent(SITE)).get("cases/" + id));
        step(id, "notes", Map.of("text", NAME + " " + TELEPHONE));
        step(id, "assignment", Map.of("agent", "me"));
        step(id, "requalification", Map.of("kind", "COMPLAINT", "scope", "RECEPTION", "note", TEXT, "theme", TEXT));
        step(id, "transfer", Map.of("recipient", "Accueil", "note", TEXT));
        step(id, "holding-reply", Map.of("message", "Bonjour " + NAME + ", " + TEXT));
        step(id, "answer", Map.of("message", "Bonjour " + NAME + ", " + TEXT));
        keep(anonymously()
                .header("Case-Secret", secret)
                .body(Map.of("satisfied", false, "remark", TEXT))
                .post("public/cases/" + number + "/satisfaction"));
        step(id, "reopening", Map.of("reason", NAME + " " + TEXT));
        step(id, "correction", Map.of("person", Map.of("name", NAME, "email", "autre." + EMAIL), "reason", TEXT));
        step(id, "answer", Map.of("message", TEXT));
        step(id, "closure", Map.of("note", TEXT));
        keep(as(Tokens.agent(SITE)).get("cases/export?site=" + SITE));
        keep(anonymously().header("Case-Secret", secret).post("public/cases/" + number + "/erasure"));
        Topics.await(
                "qualite.complaints.case.v1",
                event -> event.key().equals(id) && event.value().contains("CLOSED"));
        return id;
    }

    private void step(String id, String step, Map<String, Object> body) {
        Response answer = keep(as(Tokens.agent(SITE)).body(body).post("cases/" + id + "/" + step));
        assertThat(answer.statusCode()).as(step + " " + answer.asString()).isEqualTo(200);
    }

    /** What servers on the way write down: the answer's headers. */
    private Response keep(Response answer) {
        addresses.append(answer.headers()).append('\n');
        return answer;
    }

    private static void expectNothingPersonal(String text) {
        assertThat(text).doesNotContain("Quidamnom", "quidamcourriel", TELEPHONE, TEXT);
    }
}
