package fr.gouv.qualite.reporting;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.RightsMatrix;
import fr.gouv.qualite.platform.test.RightsMatrix.Operation;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what: every operation of the contract against every kind of caller, here and elsewhere. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class RightsTest {

    private static final RightsMatrix MATRIX = RightsMatrix.of("76-ROUEN", "13-MARSEILLE", """
                                     anonymous agent referent manager manager-elsewhere reader reader-elsewhere national admin results:read
            listActions              1         y     y        y       3                 y      3                y        y     y
            listActionProposals      1         y     y        y       3                 y      3                y        y     y
            getAction                1         y     y        y       3                 y      3                y        y     y
            createAction             1         3     y        y       3                 3      3                3        y     3
            updateAction             1         3     y        y       3                 3      3                3        y     3
            listAnnualReports        1         y     y        y       3                 y      3                y        y     3
            getAnnualReport          1         y     y        y       3                 y      3                y        y     3
            getAnnualReportDocument  1         y     y        y       3                 y      3                y        y     3
            commentAnnualReport      1         y     y        y       3                 y      3                y        y     3
            createAnnualReport       1         3     3        y       3                 3      3                3        y     3
            updateAnnualReport       1         3     3        y       3                 3      3                3        y     3
            refreshAnnualReport      1         3     3        y       3                 3      3                3        y     3
            validateAnnualReport     1         3     3        y       3                 3      3                3        y     3
            publishAnnualReport      1         3     3        y       3                 3      3                3        y     3
            getSiteDashboard         1         y     y        y       3                 y      3                y        y     y
            getPrefectureDashboard   1         3     3        y       3                 y      3                y        y     y
            listPublicReports        y         y     y        y       y                 y      y                y        y     y
            getPublicReport          y         y     y        y       y                 y      y                y        y     y
            getPublicReportDocument  y         y     y        y       y                 y      y                y        y     y
            rebuildReadModels        1         3     3        3       3                 3      3                3        y     3
            """);

    private static final String ACTION = """
            {"prefecture":"76","site":"76-ROUEN","objective":"Objectif","action":"Action","actors":["Service"],
             "progress":"TO_DO","percent":0,"origin":"MYSTERY"}""";

    private String report = "";
    private String action = "";

    @BeforeEach
    void figures() {
        if (!Api.knows(SeineMaritime.SURVEY)) {
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
    void every_operation_of_the_contract_has_its_rights_and_nobody_has_more() {
        // When each operation is called by everyone, then
        MATRIX.check(this::call);
    }

    private Response call(Operation operation, RequestSpecification request) {
        String path = operation
                .path()
                .replace("sites/{code}", "sites/76-ROUEN")
                .replace("{code}", "76")
                .replace("{id}", operation.path().contains("/actions") ? action : report);
        switch (operation.id()) {
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
        return request.request(operation.method(), path);
    }

    private static String start(int year) {
        return "{\"scope\":\"SITE\",\"code\":\"76-ROUEN\",\"year\":" + year + "}";
    }
}
