package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class RightsTest {

    private static final String OWN = "27-EVREUX";
    private static final String NEIGHBOUR = "27-BERNAY";
    private static final String OTHER = "61-ALENCON";
    private static final String INDICATOR = "RIGHTS_MAIL";

    /** Lists are open to all staff: they hold reference data, or only what each may see. */
    private static final RightsMatrix MATRIX = RightsMatrix.of(OWN, OTHER, """
                                   anonymous agent agent-elsewhere referent referent-elsewhere manager manager-elsewhere reader reader-elsewhere national admin measurements:write results:read cases:write
            listFrameworks         1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            getFramework           1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            putFramework           1         3     3               3        3                  3       3                 3      3                y        y     3                  3            3
            listFrameworkVersions  1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            getFrameworkVersion    1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            compareFrameworkVersions 1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            listIndicatorVersions  1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            listPrefectureVersions 1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            listSiteVersions       1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            listIndicators         1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            getIndicator           1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            putIndicator           1         3     3               3        3                  3       3                 3      3                y        y     3                  3            3
            listPrefectures        1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            getPrefecture          1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            putPrefecture          1         3     3               3        3                  3       3                 3      3                y        y     3                  3            3
            putOwnDeadlines        1         3     3               3        3                  y       3                 3      3                y        y     3                  3            3
            listSites              1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            getSite                1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            putSite                1         3     3               3        3                  3       3                 3      3                y        y     3                  3            3
            listTargets            1         y     y               y        y                  y       y                 y      y                y        y     3                  y            3
            putTargets             1         3     3               3        3                  y       3                 3      3                3        y     3                  3            3
            getCompleteness        1         y     y               y        y                  y       y                 y      y                y        y     3                  3            3
            listLatePrefectures    1         3     3               3        3                  3       3                 3      3                y        y     3                  y            3
            listStandings          1         3     3               3        3                  3       3                 3      3                y        y     3                  y            3
            getConsolidation       1         3     3               3        3                  y       3                 y      3                y        y     3                  y            3
            getMonthBoard          1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            validateMonth          1         3     3               3        3                  y       3                 3      3                3        y     3                  3            3
            lockMonth              1         3     3               3        3                  y       3                 3      3                3        y     3                  3            3
            unlockMonth            1         3     3               3        3                  y       3                 3      3                3        y     3                  3            3
            getMeasurement         1         y     3               y        3                  y       3                 y      3                y        y     y                  y            3
            recordMeasurement      1         3     3               y        3                  y       3                 3      3                3        y     3                  3            3
            downloadMeasurements   1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            previewImport          1         3     3               y        y                  y       y                 3      3                3        y     y                  3            3
            importMeasurements     1         3     3               y        y                  y       y                 3      3                3        y     y                  3            3
            listDisplayedIndicators 1        y     y               y        y                  y       y                 y      y                y        y     3                  3            3
            getDisplayedIndicator  1         y     y               y        y                  y       y                 y      y                y        y     3                  3            3
            putDisplayedIndicator  1         3     3               3        3                  3       3                 3      3                y        y     3                  3            3
            listTransparencyDisplays 1       y     y               y        y                  y       y                 y      y                y        y     3                  3            3
            getTransparencyDraft   1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            getTransparencyDraftPoster 1     y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            publishTransparencyDisplay 1     3     3               3        3                  y       3                 3      3                3        y     3                  3            3
            listPublicTransparencyDisplays y y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            getPublicTransparencyDisplay y   y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            getPublicTransparencyDocument y  y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            exportPublicTransparencyDisplays y y   y               y        y                  y       y                 y      y                y        y     y                  y            y
            listOpenResults        y         y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            exportOpenResults      y         y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            getOpenDataCatalogue   y         y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            getFlashInfo           1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            putFlashInfo           1         3     3               3        3                  y       3                 3      3                3        y     3                  3            3
            listPublicFlashInfos   y         y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            getPublicFlashInfo     y         y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            getPublicFlashInfoDocument y     y     y               y        y                  y       y                 y      y                y        y     y                  y            y
            getReminders           1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            setReminders           1         3     3               3        3                  y       3                 3      3                3        y     3                  3            3
            listMonthHistory       1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            listDigitalPoints      1         y     y               y        y                  y       y                 y      y                y        y     3                  3            3
            getDigitalPoint        1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            listDigitalPointDays   1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            putDigitalPointDay     1         y     3               y        3                  y       3                 3      3                3        y     3                  3            3
            listMeasurements       1         y     y               y        y                  y       y                 y      y                y        y     y                  y            3
            listMeasurementHistory 1         y     3               y        3                  y       3                 y      3                y        y     3                  3            3
            """);

    private static final Map<String, String> BODIES = Map.of(
            "recordMeasurement", Api.counts("1", "2"),
            "publishTransparencyDisplay", "{}",
            "putFlashInfo", "{}",
            "setReminders", "{}",
            "putDigitalPointDay", "{\"visits\": 3}",
            "unlockMonth", "{\"reason\": \"Erreur de saisie\"}",
            "putTargets", "{\"targets\": []}",
            "putOwnDeadlines", "{\"deadlineRules\": []}");

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("getCompleteness", "?period=2021-01"),
            Map.entry("downloadMeasurements", "?site=" + OWN + "&period=2021-01"),
            Map.entry("getConsolidation", "?prefecture=27&period=2021-01"),
            Map.entry("listLatePrefectures", "?period=2021-01"),
            Map.entry("listStandings", "?indicator=" + INDICATOR + "&period=2021-01"),
            Map.entry("listDigitalPoints", "?prefecture=27&from=2021-01&to=2021-02"),
            Map.entry("getDigitalPoint", "?from=2021-01&to=2021-02"),
            Map.entry("listDigitalPointDays", "?month=2021-01"),
            Map.entry("listTransparencyDisplays", "?prefecture=27&period=2021-Q1"),
            Map.entry("compareFrameworkVersions", "?from=1&to=1"),
            Map.entry("listTargets", "?prefecture=27"));

    @BeforeEach
    void twoPrefectures() {
        Api.indicator(INDICATOR, "PERCENT", "RATIO", "ENTERED");
        Api.prefecture("27", INDICATOR);
        Api.prefecture("61", INDICATOR);
        List.of(OWN, NEIGHBOUR, OTHER).forEach(Api::site);
    }

    @Test
    void every_operation_answers_each_caller_as_the_matrix_says() {
        MATRIX.check(RightsTest::call);
    }

    private static Response call(Operation operation, RequestSpecification request) {
        String code =
                switch (operation.path().split("/", -1)[4]) {
                    case "prefectures" -> "27";
                    case "sites" -> OWN;
                    case "frameworks" -> "F27";
                    default -> INDICATOR;
                };
        String path = operation
                .path()
                .replace("{code}", code)
                .replace("{site}", OWN)
                .replace("{period}", operation.id().contains("Transparency") ? "2021-Q1" : "2021-01")
                .replace("{prefecture}", "27")
                .replace("{version}", "1")
                .replace("{day}", "2021-01-04")
                .replace("{indicator}", INDICATOR);
        if (BODIES.containsKey(operation.id())) {
            request.body(BODIES.get(operation.id()));
        }
        if (operation.id().endsWith("Import") || operation.id().startsWith("import")) {
            // The rights are those of each line: they are told as errors of the sheet.
            request.contentType("application/octet-stream").body("site;période;indicateur\n".getBytes(UTF_8));
        }
        return request.header("If-Match", "\"0\"")
                .request(operation.method(), path + QUERIES.getOrDefault(operation.id(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "quality-referent"})
    void another_site_of_the_same_prefecture_is_closed_to_those_of_one_site(String role) {
        Tokens neighbour = Tokens.of(role).site(NEIGHBOUR);
        as(neighbour).get("month-boards/" + OWN + "/2021-01").then().statusCode(403);
        as(neighbour)
                .get("measurements/" + OWN + "/2021-01/" + INDICATOR)
                .then()
                .statusCode(403);
        Api.recordFirst(neighbour, OWN + "/2021-01/" + INDICATOR, Api.counts("1", "2"))
                .statusCode(403);
    }

    @Test
    void regions_and_the_nation_are_the_ministrys() {
        for (String address : List.of("consolidations?period=2021", "consolidations?period=2021&region=NORMANDIE")) {
            for (Tokens allowed : List.of(Tokens.of("national"), Tokens.of("admin"), Tokens.system("results:read"))) {
                as(allowed).get(address).then().statusCode(200);
            }
            for (Tokens refused : List.of(Tokens.manager("27"), Tokens.reader("27"))) {
                as(refused).get(address).then().statusCode(403);
            }
        }
    }

    @Test
    void the_board_of_completeness_holds_only_the_sites_of_the_caller() {
        List<String> sites = as(Tokens.referent(OWN))
                .get("completeness?period=2021-01")
                .jsonPath()
                .getList("items.site");
        assertThat(sites).containsExactly(OWN);
    }
}
