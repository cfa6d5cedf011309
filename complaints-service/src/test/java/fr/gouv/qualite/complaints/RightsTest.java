package fr.gouv.qualite.complaints;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, called by everyone, on their own site and on another. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class RightsTest {

    private static final String OWN = "27-EVREUX";
    private static final String OTHER = "61-ALENCON";

    /** Columns of {@link #MATRIX}: who calls, and whose site it is about. */
    private static final List<String> CALLERS = List.of(
            "anonymous",
            "agent",
            "agent elsewhere",
            "referent",
            "manager",
            "manager elsewhere",
            "reader",
            "reader elsewhere",
            "national",
            "admin",
            "system cases:write",
            "system results:read");

    /**
     * What each is answered: « + » accepted (or refused for the body alone), « - » forbidden, « ? » to be signed in.
     * Lists are open to all staff: they hold only what each may see.
     */
    private static final Map<String, String> MATRIX = new LinkedHashMap<>();

    static {
        MATRIX.put("lodgeCase", "++++++++++++");
        MATRIX.put("followCase", "++++++++++++");
        MATRIX.put("listPublicSites", "++++++++++++");
        MATRIX.put("getPublicSite", "++++++++++++");
        MATRIX.put("listCases", "?+++++++++--");
        MATRIX.put("countCases", "?+++++++++--");
        MATRIX.put("listDeskAgents", "?+-++----+--");
        MATRIX.put("recordCase", "?+-++----++-");
        MATRIX.put("getCase", "?+-++-+-++--");
        MATRIX.put("listCaseEvents", "?+-++-+-++--");
        MATRIX.put("acknowledgeCase", "?+-++----+--");
        MATRIX.put("requalifyCase", "?+-++----+--");
        MATRIX.put("transferCase", "?+-++----+--");
        MATRIX.put("sendHoldingReply", "?+-++----+--");
        MATRIX.put("answerCase", "?+-++----+--");
        MATRIX.put("closeCase", "?+-++----+--");
        MATRIX.put("reopenCase", "?+-++----+--");
        MATRIX.put("assignCase", "?+-++----+--");
        MATRIX.put("noteCase", "?+-++----+--");
        MATRIX.put("listReplyTemplates", "?+++++++++--");
        MATRIX.put("getReplyTemplate", "?+-++-+-++--");
        MATRIX.put("createReplyTemplate", "?---+----+--");
        MATRIX.put("getStatistics", "?+-++-+-++-+");
    }

    private static final Map<String, Object> BODIES = Map.ofEntries(
            entry("requalifyCase", Map.of("kind", "COMPLAINT", "scope", "RECEPTION")),
            entry("transferCase", Map.of("recipient", "Bureau des titres")),
            entry("sendHoldingReply", Map.of("message", "Nous cherchons.")),
            entry("answerCase", Map.of("message", "Bonjour.")),
            entry("closeCase", Map.of()),
            entry("reopenCase", Map.of("reason", "A écrit de nouveau.")),
            entry("assignCase", Map.of("agent", "me")),
            entry("noteCase", Map.of("text", "À rappeler.")),
            entry("lodgeCase", aComplaint(OWN)),
            entry("recordCase", aComplaint(OWN)),
            entry(
                    "createReplyTemplate",
                    Map.of(
                            "code",
                            "RIGHTS",
                            "prefecture",
                            "27",
                            "title",
                            "Titre",
                            "language",
                            "fr",
                            "body",
                            "Bonjour.")));

    private static final Map<String, String> QUERIES = Map.of(
            "getStatistics", "?site=" + OWN + "&from=2022-01&to=2022-02",
            "listDeskAgents", "?site=" + OWN);

    @Test
    void everyOperationAnswersEachCallerAsTheMatrixSays() throws Exception {
        // Given
        Api.site(OWN, "Évreux");
        Api.site(OTHER, "Alençon");
        String id = Api.record(aComplaint(OWN));
        String template = as(Tokens.manager("27"))
                .body(BODIES.get("createReplyTemplate"))
                .post("reply-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        Map<String, String> answers = new TreeMap<>();
        for (Operation operation : operations()) {
            StringBuilder row = new StringBuilder();
            CALLERS.forEach(caller -> row.append(answer(operation, caller, id, template)));
            answers.put(operation.id(), row.toString());
        }

        // Then
        assertThat(answers).isEqualTo(new TreeMap<>(MATRIX));
    }

    private record Operation(String id, String method, String path) {}

    private static List<Operation> operations() throws Exception {
        List<Operation> found = new ArrayList<>();
        JsonNode paths = new ObjectMapper(new YAMLFactory())
                .readTree(new File("openapi.yaml"))
                .get("paths");
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .forEach(method -> found.add(
                        new Operation(method.getValue().get("operationId").asText(), method.getKey(), path.getKey()))));
        return found;
    }

    private static String answer(Operation operation, String caller, String id, String template) {
        String path = operation
                        .path()
                        .substring("/api/complaints/v1/".length())
                        .replace("{id}", operation.id().contains("Template") ? template : id)
                        .replace("{number}", "27-2026-AAAAAA")
                        .replace("{code}", OWN)
                + QUERIES.getOrDefault(operation.id(), "");
        RequestSpecification request = caller.equals("anonymous") ? anonymously() : as(token(caller));
        if (BODIES.containsKey(operation.id())) {
            request.body(BODIES.get(operation.id()));
        }
        return switch (request.request(operation.method().toUpperCase(Locale.ROOT), path)
                .statusCode()) {
            case 401 -> "?";
            case 403 -> "-";
            default -> "+";
        };
    }

    private static Tokens token(String caller) {
        return switch (caller) {
            case "agent" -> Tokens.agent(OWN);
            case "agent elsewhere" -> Tokens.agent(OTHER);
            case "referent" -> Tokens.referent(OWN);
            case "manager" -> Tokens.manager("27");
            case "manager elsewhere" -> Tokens.manager("61");
            case "reader" -> Tokens.reader("27");
            case "reader elsewhere" -> Tokens.reader("61");
            case "system cases:write" -> Tokens.system("cases:write");
            case "system results:read" -> Tokens.system("results:read");
            default -> Tokens.of(caller);
        };
    }

    @Test
    void onlyThoseWhoHandleTheSiteAreToldWhoWroteAndEveryReadingIsKept() {
        // Given
        Api.site(OWN, "Évreux");
        String id = Api.record(aComplaint(OWN));

        // When
        String toTheAgent = read(Tokens.agent(OWN), id);
        String toTheReader = read(Tokens.reader("27"), id);
        String toTheMinistry = read(Tokens.of("national"), id);

        // Then
        assertThat(toTheAgent).contains("camille@example.org");
        assertThat(List.of(toTheReader, toTheMinistry)).noneMatch(body -> body.contains("amille"));
        assertThat(Database.text(
                        "SELECT string_agg(identity::text, ',' ORDER BY id) FROM case_reading WHERE case_id = '" + id
                                + "'"))
                .isEqualTo("true,false,false");
    }

    @Test
    void listsHoldOnlyWhatTheCallerMaySee() {
        // Given
        Api.site(OWN, "Évreux");
        Api.site(OTHER, "Alençon");
        Api.record(aComplaint(OWN));
        Api.record(aComplaint(OTHER));

        // When
        List<String> sites =
                as(Tokens.agent(OTHER)).get("cases?limit=100").jsonPath().getList("items.site");

        // Then
        assertThat(sites).isNotEmpty().containsOnly(OTHER);
    }

    private static String read(Tokens reader, String id) {
        return as(reader).get("cases/" + id).then().statusCode(200).extract().asString();
    }
}
