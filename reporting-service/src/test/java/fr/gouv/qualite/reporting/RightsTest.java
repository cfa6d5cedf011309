package fr.gouv.qualite.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what: every operation of the contract against every kind of caller, here and elsewhere. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class RightsTest {

    private static final List<String> CALLERS = List.of(
            "anonymous",
            "agent",
            "referent",
            "manager",
            "manager13",
            "reader",
            "reader13",
            "national",
            "admin",
            "system");

    /** One column for each caller above: y may, 1 must sign in, 3 may not. */
    private static final String MATRIX = """
            listActions              1 y y y 3 y 3 y y y
            listActionProposals      1 y y y 3 y 3 y y y
            getAction                1 y y y 3 y 3 y y y
            createAction             1 3 y y 3 3 3 3 y 3
            updateAction             1 3 y y 3 3 3 3 y 3
            listAnnualReports        1 y y y 3 y 3 y y 3
            getAnnualReport          1 y y y 3 y 3 y y 3
            getAnnualReportDocument  1 y y y 3 y 3 y y 3
            commentAnnualReport      1 y y y 3 y 3 y y 3
            createAnnualReport       1 3 3 y 3 3 3 3 y 3
            updateAnnualReport       1 3 3 y 3 3 3 3 y 3
            refreshAnnualReport      1 3 3 y 3 3 3 3 y 3
            validateAnnualReport     1 3 3 y 3 3 3 3 y 3
            publishAnnualReport      1 3 3 y 3 3 3 3 y 3
            getSiteDashboard         1 y y y 3 y 3 y y y
            getPrefectureDashboard   1 3 3 y 3 y 3 y y y
            listPublicReports        y y y y y y y y y y
            getPublicReport          y y y y y y y y y y
            getPublicReportDocument  y y y y y y y y y y
            rebuildReadModels        1 3 3 3 3 3 3 3 y 3
            """;

    private static final String ACTION = """
            {"prefecture":"76","site":"76-ROUEN","objective":"Objectif","action":"Action","actors":["Service"],
             "progress":"TO_DO","percent":0,"origin":"MYSTERY"}""";

    private String report = "";
    private String action = "";

    @BeforeEach
    void figures() {
        if (Api.count("organisation") == 0) {
            Api.tell(SeineMaritime.everything());
        }
        Api.execute("TRUNCATE annual_report, annual_report_comment, annual_report_document, action");
        report = Api.as(Tokens.manager("76"))
                .body(start(2021))
                .post("annual-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        action = Api.as(Tokens.manager("76"))
                .body(ACTION)
                .post("actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void every_operation_of_the_contract_has_its_rights_and_nobody_has_more() throws IOException {
        // Given
        Map<String, String[]> operations = operations();
        Map<String, List<String>> matrix = matrix();
        List<String> wrong = new ArrayList<>();

        // When
        operations.forEach((id, operation) -> {
            for (String caller : CALLERS) {
                int status = call(id, operation, caller);
                String expected = matrix.getOrDefault(id, List.of()).isEmpty()
                        ? "a row in the matrix"
                        : matrix.getOrDefault(id, List.of()).get(CALLERS.indexOf(caller));
                String seen = status == 401 ? "1" : status == 403 ? "3" : status < 500 ? "y" : "failure " + status;
                if (!seen.equals(expected)) {
                    wrong.add(id + " by " + caller + ": expected " + expected + ", was " + seen + " (" + status + ")");
                }
            }
        });

        // Then
        assertThat(wrong).isEmpty();
        assertThat(matrix.keySet()).isEqualTo(operations.keySet());
    }

    private int call(String id, String[] operation, String caller) {
        RequestSpecification request = caller.equals("anonymous") ? Api.anonymously() : Api.as(token(caller));
        String path = operation[1]
                .replace(Api.BASE, "")
                .replace("sites/{code}", "sites/76-ROUEN")
                .replace("{code}", "76")
                .replace("{id}", operation[1].contains("/actions") ? action : report);
        switch (id) {
            case "createAction", "updateAction" -> request.body(ACTION).header("If-Match", "*");
            case "createAnnualReport" -> request.body(start(2022));
            case "updateAnnualReport" ->
                request.body("{\"strengths\":[],\"improvementLeads\":[],\"selfAssessments\":[],\"trainings\":[]}")
                        .header("If-Match", "*");
            case "commentAnnualReport" -> request.body("{\"text\":\"Bien.\"}");
            case "validateAnnualReport" -> request.body("{\"copilOn\":\"2023-02-07\"}");
            case "getAnnualReportDocument", "getPublicReportDocument" -> request.queryParam("format", "json");
            case "getSiteDashboard", "getPrefectureDashboard" ->
                request.queryParam("from", "2022-02").queryParam("to", "2022-03");
            case "listActions", "listActionProposals", "listAnnualReports" -> request.queryParam("prefecture", "76");
            default -> {}
        }
        return request.request(operation[0], path).statusCode();
    }

    private static Tokens token(String caller) {
        return switch (caller) {
            case "agent" -> Tokens.agent("76-ROUEN");
            case "referent" -> Tokens.referent("76-ROUEN");
            case "manager" -> Tokens.manager("76");
            case "manager13" -> Tokens.manager("13");
            case "reader" -> Tokens.reader("76");
            case "reader13" -> Tokens.reader("13");
            case "system" -> Tokens.system("results:read");
            default -> Tokens.of(caller);
        };
    }

    private static String start(int year) {
        return "{\"scope\":\"SITE\",\"code\":\"76-ROUEN\",\"year\":" + year + "}";
    }

    private static Map<String, List<String>> matrix() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        MATRIX.lines()
                .map(line -> List.of(line.trim().split(" +", -1)))
                .forEach(row -> rows.put(row.getFirst(), row.subList(1, row.size())));
        return rows;
    }

    /** Method and path of each operation of the committed contract. */
    private static Map<String, String[]> operations() throws IOException {
        Map<String, String[]> operations = new LinkedHashMap<>();
        JsonNode paths =
                new YAMLMapper().readTree(Path.of("openapi.yaml").toFile()).get("paths");
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .forEach(method -> operations.put(
                        method.getValue().get("operationId").asText(), new String[] {method.getKey(), path.getKey()})));
        return operations;
    }
}
