package fr.gouv.qualite.surveys;

import static fr.gouv.qualite.surveys.Api.anonymously;
import static fr.gouv.qualite.surveys.Api.as;
import static fr.gouv.qualite.surveys.Api.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, called by everyone, on their own site and on another. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class RightsTest {

    private static final String OWN = "27-EVREUX";
    private static final String OTHER = "61-ALENCON";

    /** Columns of {@link #MATRIX}. */
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
            "system results:read");

    /**
     * What each is answered: « + » accepted (or refused for the body or the state alone), « - » forbidden, « ? » to be
     * signed in. Lists are open to all staff: they hold only what each may see.
     */
    private static final Map<String, String> MATRIX = new LinkedHashMap<>();

    static {
        MATRIX.put("listPublicCampaigns", "+++++++++++");
        MATRIX.put("getPublicCampaign", "+++++++++++");
        MATRIX.put("answerCampaign", "+++++++++++");
        MATRIX.put("getPublicCampaignResults", "+++++++++++");
        MATRIX.put("listQuestionnaires", "?+++++++++-");
        MATRIX.put("getQuestionnaire", "?+++++++++-");
        MATRIX.put("putQuestionnaire", "?---+---++-");
        MATRIX.put("listCampaigns", "?+++++++++-");
        MATRIX.put("createCampaign", "?---+----+-");
        MATRIX.put("getCampaign", "?+-++-+-++-");
        MATRIX.put("putCampaign", "?---+----+-");
        MATRIX.put("openCampaign", "?---+----+-");
        MATRIX.put("closeCampaign", "?---+----+-");
        MATRIX.put("publishCampaignResults", "?---+----+-");
        MATRIX.put("enterPaperResponse", "?+-++----+-");
        MATRIX.put("getCampaignResults", "?+-++-+-+++");
        MATRIX.put("rebuildCampaignResults", "?--------+-");
    }

    @Inject
    SessionFactory sessions;

    @Test
    void every_operation_answers_each_caller_as_the_matrix_says() throws Exception {
        // Given
        Api.site(OWN, "Europe/Paris");
        String slug = "rights-" + UUID.randomUUID();
        as(Tokens.manager("27"))
                .body(Api.SHORT_FORM)
                .put("questionnaires/RIGHTS")
                .then()
                .statusCode(201);
        Api.create(Tokens.manager("27"), slug, OWN, "RIGHTS", today(), today())
                .then()
                .statusCode(201);

        // When
        Map<String, String> answers = new TreeMap<>();
        JsonNode paths = new ObjectMapper(new YAMLFactory())
                .readTree(new File("openapi.yaml"))
                .get("paths");
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .forEach(method ->
                        answers.put(method.getValue().get("operationId").asText(), row(method, path.getKey(), slug))));

        // Then
        assertThat(answers).isEqualTo(new TreeMap<>(MATRIX));
    }

    @Test
    void lists_hold_only_what_the_caller_may_see() {
        // Given
        Api.site(OWN, "Europe/Paris");
        Api.site(OTHER, "Europe/Paris");

        // When
        List<String> seen =
                as(Tokens.agent(OTHER)).get("campaigns?limit=100").jsonPath().getList("items.site");

        // Then
        assertThat(seen).isNotEmpty().containsOnly(OTHER);
    }

    @Test
    void a_page_is_one_statement_whatever_its_length_and_the_cursor_goes_through_the_list_once() {
        // Given
        Api.site(OWN, "Europe/Paris");
        for (int i = 0; i < 5; i++) {
            Api.create(Tokens.manager("27"), "page-" + UUID.randomUUID(), OWN, "KNOWN-" + OWN, today(), today());
        }
        Statistics statistics = sessions.getStatistics();

        // When
        statistics.clear();
        Response page = as(Tokens.manager("27")).get("campaigns?limit=3&site=" + OWN);
        long statements = statistics.getQueryExecutionCount();
        List<String> next = as(Tokens.manager("27"))
                .get("campaigns?limit=100&site=" + OWN + "&cursor="
                        + page.jsonPath().getString("next"))
                .jsonPath()
                .getList("items.slug");

        // Then
        assertThat(page.jsonPath().getList("items")).hasSize(3);
        // The scheduler may look for changed results meanwhile.
        assertThat(statements).isLessThanOrEqualTo(2);
        assertThat(next)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(page.jsonPath().getList("items.slug"));
    }

    @Test
    void a_questionnaire_that_a_campaign_uses_gets_a_new_version_and_stale_changes_are_refused() {
        // Given
        Api.site(OWN, "Europe/Paris");
        String code = "Q-" + UUID.randomUUID();
        Tokens manager = Tokens.manager("27");
        String tag =
                as(manager).body(Api.SHORT_FORM).put("questionnaires/" + code).header("ETag");
        Api.create(manager, "use-" + UUID.randomUUID(), OWN, code, today(), today())
                .then()
                .statusCode(201);

        // When
        Response blind = as(manager).body(Api.SHORT_FORM).put("questionnaires/" + code);
        Response changed =
                as(manager).header("If-Match", tag).body(Api.SHORT_FORM).put("questionnaires/" + code);
        Response stale =
                as(manager).header("If-Match", tag).body(Api.SHORT_FORM).put("questionnaires/" + code);

        // Then
        assertThat(List.of(blind.statusCode(), changed.statusCode(), stale.statusCode()))
                .containsExactly(428, 200, 412);
        assertThat(changed.jsonPath().getInt("number")).isEqualTo(2);
    }

    private static String row(Map.Entry<String, JsonNode> method, String path, String slug) {
        String operation = method.getValue().get("operationId").asText();
        StringBuilder row = new StringBuilder();
        for (String caller : CALLERS) {
            RequestSpecification request = caller.equals("anonymous") ? anonymously() : as(token(caller));
            String body = body(operation, slug);
            if (!body.isEmpty()) {
                request.body(body);
            }
            int status = request.request(
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.substring("/api/surveys/v1/".length())
                                    .replace("{slug}", slug)
                                    .replace("{code}", "RIGHTS"))
                    .statusCode();
            row.append(status == 401 ? '?' : status == 403 ? '-' : status >= 500 ? '!' : '+');
        }
        return row.toString();
    }

    private static String body(String operation, String slug) {
        return switch (operation) {
            case "putQuestionnaire" -> Api.SHORT_FORM;
            case "createCampaign", "putCampaign" -> Api.campaign(slug, OWN, "RIGHTS", today(), today());
            case "answerCampaign", "enterPaperResponse" -> "{\"answers\": {\"USED\": \"NO\"}}";
            default -> "";
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
            case "system results:read" -> Tokens.system("results:read");
            default -> Tokens.of(caller);
        };
    }
}
