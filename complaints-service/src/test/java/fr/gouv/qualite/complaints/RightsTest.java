package fr.gouv.qualite.complaints;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.RightsMatrix;
import fr.gouv.qualite.platform.test.RightsMatrix.Operation;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, called by everyone, on their own site and on another. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class RightsTest {

    private static final String OWN = "27-EVREUX";
    private static final String OTHER = "61-ALENCON";

    /** Lists are open to all staff: they hold only what each may see. */
    private static final RightsMatrix MATRIX = RightsMatrix.of(OWN, OTHER, """
                                 anonymous agent agent-elsewhere referent manager manager-elsewhere reader reader-elsewhere national admin cases:write results:read
            lodgeCase            y         y     y               y        y       y                 y      y                y        y     y           y
            followCase           y         y     y               y        y       y                 y      y                y        y     y           y
            listPublicSites      y         y     y               y        y       y                 y      y                y        y     y           y
            getPublicSite        y         y     y               y        y       y                 y      y                y        y     y           y
            listCases            1         y     y               y        y       y                 y      y                y        y     3           3
            countCases           1         y     y               y        y       y                 y      y                y        y     3           3
            recordCase           1         y     3               y        y       3                 3      3                3        y     y           3
            getCase              1         y     3               y        y       3                 y      3                y        y     3           3
            listCaseEvents       1         y     3               y        y       3                 y      3                y        y     3           3
            acknowledgeCase      1         y     3               y        y       3                 3      3                3        y     3           3
            requalifyCase        1         y     3               y        y       3                 3      3                3        y     3           3
            redirectCase         1         y     3               y        y       3                 3      3                3        y     3           3
            transferCase         1         y     3               y        y       3                 3      3                3        y     3           3
            sendHoldingReply     1         y     3               y        y       3                 3      3                3        y     3           3
            answerCase           1         y     3               y        y       3                 3      3                3        y     3           3
            closeCase            1         y     3               y        y       3                 3      3                3        y     3           3
            reopenCase           1         y     3               y        y       3                 3      3                3        y     3           3
            listReplyTemplates   1         y     y               y        y       y                 y      y                y        y     3           3
            getReplyTemplate     1         y     3               y        y       3                 y      3                y        y     3           3
            listReplyTemplateVersions 1         y     3               y        y       3                 y      3                y        y     3           3
            createReplyTemplate  1         3     3               3        y       3                 3      3                3        y     3           3
            searchPersons        1         y     y               y        y       y                 3      3                3        y     3           3
            printLetters         1         y     3               y        y       3                 3      3                3        y     3           3
            copyPersonData       1         3     3               3        y       3                 3      3                3        y     3           3
            submitReplyTemplate  1         3     3               3        y       3                 3      3                3        y     3           3
            approveReplyTemplate 1         3     3               3        y       3                 3      3                3        y     3           3
            withdrawReplyTemplate 1         3     3               3        y       3                 3      3                3        y     3           3
            listThemes           1         y     3               y        y       3                 3      3                3        y     3           3
            mergeThemes          1         3     3               3        y       3                 3      3                3        y     3           3
            getStatistics        1         y     3               y        y       3                 y      3                y        y     3           y
            getStatisticsTable   1         y     3               y        y       3                 y      3                y        y     3           y
            exportStatistics     1         y     3               y        y       3                 y      3                y        y     3           y
            listDeskAgents       1         y     3               y        y       3                 3      3                3        y     3           3
            assignCase           1         y     3               y        y       3                 3      3                3        y     3           3
            handleCases          1         y     y               y        y       y                 3      3                3        y     3           3
            listCaseDuplicates   1         y     3               y        y       3                 3      3                3        y     3           3
            mergeCase            1         y     3               y        y       3                 3      3                3        y     3           3
            correctCase          1         y     3               y        y       3                 3      3                3        y     3           3
            exportCases          1         y     y               y        y       y                 y      y                y        y     3           3
            listMailboxes        1         y     y               y        y       y                 y      y                y        y     3           3
            listSetAsideMails    1         y     y               y        y       y                 3      3                3        y     3           3
            listOpen311Services  y         y     y               y        y       y                 y      y                y        y     y           y
            getOpen311Service    y         y     y               y        y       y                 y      y                y        y     y           y
            listOpen311Requests  y         y     y               y        y       y                 y      y                y        y     y           y
            getOpen311Request    y         y     y               y        y       y                 y      y                y        y     y           y
            getOpen311Token      y         y     y               y        y       y                 y      y                y        y     y           y
            createOpen311Request 3         3     3               3        3       3                 3      3                3        3     y           3
            discoverOpen311      y         y     y               y        y       y                 y      y                y        y     y           y
            listOpen311Keys      1         3     3               3        y       y                 3      3                3        y     3           3
            issueOpen311Key      1         3     3               3        y       3                 3      3                3        y     3           3
            revokeOpen311Key     1         3     3               3        y       3                 3      3                3        y     3           3
            listVocabulary       y         y     y               y        y       y                 y      y                y        y     y           y
            getPromisedDays      y         y     y               y        y       y                 y      y                y        y     y           y
            listDeadlineRules    1         y     y               y        y       y                 y      y                y        y     3           3
            listReplyControls    1         y     3               y        y       3                 y      3                y        y     3           3
            getReplyControl      1         y     3               y        y       3                 y      3                y        y     3           3
            getReplyControlPopulation 1         y     3               y        y       3                 y      3                y        y     3           3
            drawReplyControl     1         3     3               3        y       3                 3      3                3        y     3           3
            redrawReplyControl   1         3     3               3        y       3                 3      3                3        y     3           3
            controlReply         1         3     3               y        y       3                 3      3                3        y     3           3
            getReminders         1         y     3               y        y       3                 y      3                y        y     3           3
            setReminders         1         3     3               3        y       3                 3      3                3        y     3           3
            listCaseReadings     1         3     3               3        y       3                 3      3                3        y     3           3
            eraseCaseForPerson   1         3     3               3        y       3                 3      3                3        y     3           3
            rateAnswer           y         y     y               y        y       y                 y      y                y        y     y           y
            eraseCase            y         y     y               y        y       y                 y      y                y        y     y           y
            getChallenge         y         y     y               y        y       y                 y      y                y        y     y           y
            listAttachments      1         y     3               y        y       3                 3      3                3        y     3           3
            addAttachment        1         y     3               y        y       3                 3      3                3        y     3           3
            downloadAttachment   1         y     3               y        y       3                 3      3                3        y     3           3
            listSentAttachments  y         y     y               y        y       y                 y      y                y        y     y           y
            sendAttachment       y         y     y               y        y       y                 y      y                y        y     y           y
            renewPresence        1         y     3               y        y       3                 3      3                3        y     3           3
            leaveCase            1         y     3               y        y       3                 3      3                3        y     3           3
            noteCase             1         y     3               y        y       3                 3      3                3        y     3           3
            """);

    private static final Map<String, Object> BODIES = Map.ofEntries(
            entry("requalifyCase", Map.of("kind", "COMPLAINT", "scope", "RECEPTION")),
            entry("redirectCase", Map.of("scope", "OTHER_ADMINISTRATION", "redirection", "Votre mairie")),
            entry("transferCase", Map.of("recipient", "Bureau des titres")),
            entry("sendHoldingReply", Map.of("message", "Nous cherchons.")),
            entry("answerCase", Map.of("message", "Bonjour.")),
            entry("closeCase", Map.of()),
            entry("reopenCase", Map.of("reason", "A écrit de nouveau.")),
            entry("renewPresence", Map.of("answering", false)),
            entry("assignCase", Map.of("agent", "me")),
            entry("mergeCase", Map.of("into", "27-2026-AAAAAA")),
            entry("correctCase", Map.of("bureau", "Accueil", "reason", "Oubli.")),
            entry("redrawReplyControl", Map.of("reason", "Une réponse de plus.")),
            entry("drawReplyControl", Map.of("site", OWN, "quarter", "2022-Q1")),
            entry(
                    "controlReply",
                    Map.of(
                            "form",
                            "CONFORM",
                            "courtesy",
                            "CONFORM",
                            "clarity",
                            "CONFORM",
                            "signature",
                            "CONFORM",
                            "redirection",
                            "CONFORM")),
            entry("setReminders", Map.of()),
            entry("eraseCaseForPerson", Map.of("reason", "Demande écrite.")),
            entry("rateAnswer", Map.of("satisfied", true)),
            entry("approveReplyTemplate", Map.of("approvedOn", "2026-01-05")),
            entry("searchPersons", Map.of("text", "Camille Exemple")),
            entry("handleCases", Map.of("cases", List.of(new UUID(0, 0)), "step", "CLOSURE")),
            entry("mergeThemes", Map.of("prefecture", "27", "themes", List.of("Attente"), "into", "Attentes")),
            entry("noteCase", Map.of("text", "À rappeler.")),
            entry("issueOpen311Key", Map.of("application", "Mairie", "prefecture", "27")),
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
            "getStatisticsTable", "?site=" + OWN + "&from=2022-01&to=2022-02",
            "exportStatistics", "?site=" + OWN + "&from=2022-01&to=2022-02",
            "listDeskAgents", "?site=" + OWN,
            "listThemes", "?prefecture=27",
            "listReplyControls", "?prefecture=27");

    @Test
    void every_operation_answers_each_caller_as_the_matrix_says() {
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

        Map<String, String> ids = Map.of("Template", template, "Control", aControl(), "Key", aKey(), "", id);

        // When each operation is called by everyone, then
        MATRIX.check((operation, request) -> call(operation, request, ids));
    }

    private static String aKey() {
        return as(Tokens.manager("27"))
                .body(BODIES.get("issueOpen311Key"))
                .post("open311-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String aControl() {
        Map<String, Object> body = aComplaint(OWN);
        body.put("receivedOn", "2022-02-01");
        as(Tokens.agent(OWN))
                .body(Map.of("message", "Bonjour.", "answeredOn", "2022-02-02", "reason", "Saisie tardive."))
                .post("cases/" + Api.record(body) + "/answer")
                .then()
                .statusCode(200);
        return as(Tokens.manager("27"))
                .body(BODIES.get("drawReplyControl"))
                .post("reply-controls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @param ids what operations are called on, by a part of their path; the case's is under nothing */
    private static Response call(Operation operation, RequestSpecification request, Map<String, String> ids) {
        String kind = operation.path().contains("reply-templates")
                ? "Template"
                : operation.path().contains("reply-controls")
                        ? "Control"
                        : operation.path().contains("open311-keys") ? "Key" : "";
        String path = operation
                .path()
                .replace("{id}", ids.get(kind))
                .replace("{position}", "1")
                .replace("{attachment}", ids.get(""))
                .replace("{site}", OWN)
                .replace("{number}", "27-2026-AAAAAA")
                .replace("{code}", OWN)
                .replace("{token}", "27-2026-AAAAAA")
                .replace("{format}", "json");
        if (operation.id().equals("createOpen311Request")) {
            request.contentType("application/x-www-form-urlencoded").formParam("service_code", OWN + "_COMPLAINT");
        }
        if (operation.id().equals("printLetters") || operation.id().equals("copyPersonData")) {
            Map<String, Object> cases = Map.of("cases", List.of(ids.get("")));
            request.accept("*/*")
                    .body(
                            operation.id().equals("printLetters")
                                    ? Map.of("cases", List.of(ids.get("")), "format", "pdf")
                                    : cases);
        }
        if (BODIES.containsKey(operation.id())) {
            request.body(BODIES.get(operation.id()));
        }
        return request.request(operation.method(), path + QUERIES.getOrDefault(operation.id(), ""));
    }

    @Test
    void only_those_who_handle_the_site_are_told_who_wrote_and_every_reading_is_kept() {
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
    void lists_hold_only_what_the_caller_may_see() {
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
