package fr.gouv.qualite.surveys;

import static fr.gouv.qualite.surveys.Api.as;
import static fr.gouv.qualite.surveys.Api.today;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.RightsMatrix;
import fr.gouv.qualite.platform.test.RightsMatrix.Operation;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, called by everyone, on their own site and on another. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class RightsTest {

    private static final String OWN = "27-EVREUX";
    private static final String OTHER = "61-ALENCON";

    /** Lists are open to all staff: they hold only what each may see. */
    private static final RightsMatrix MATRIX = RightsMatrix.of(OWN, OTHER, """
                                      anonymous agent agent-elsewhere referent manager manager-elsewhere reader reader-elsewhere national admin results:read
            listPublicCampaigns       y         y     y               y        y       y                 y      y                y        y     y
            getChallenge              y         y     y               y        y       y                 y      y                y        y     y
            getPublicCampaign         y         y     y               y        y       y                 y      y                y        y     y
            answerCampaign            y         y     y               y        y       y                 y      y                y        y     y
            listPublicResults         y         y     y               y        y       y                 y      y                y        y     y
            getPublicCampaignResults  y         y     y               y        y       y                 y      y                y        y     y
            listQuestionnaires        1         y     y               y        y       y                 y      y                y        y     3
            getQuestionnaire          1         y     y               y        y       y                 y      y                y        y     3
            putQuestionnaire          1         3     3               3        y       3                 3      3                y        y     3
            listCampaigns             1         y     y               y        y       y                 y      y                y        y     3
            createCampaign            1         3     3               3        y       3                 3      3                3        y     3
            getCampaign               1         y     3               y        y       3                 y      3                y        y     3
            putCampaign               1         3     3               3        y       3                 3      3                3        y     3
            openCampaign              1         3     3               3        y       3                 3      3                3        y     3
            closeCampaign             1         3     3               3        y       3                 3      3                3        y     3
            publishCampaignResults    1         3     3               3        y       3                 3      3                3        y     3
            enterPaperResponse        1         y     3               y        y       3                 3      3                3        y     3
            getCampaignResults        1         y     3               y        y       3                 y      3                y        y     y
            rebuildCampaignResults    1         3     3               3        3       3                 3      3                3        y     3
            """);

    @Test
    void every_operation_answers_each_caller_as_the_matrix_says() {
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

        // When each operation is called by everyone, then
        MATRIX.check((operation, request) -> call(operation, request, slug));
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
        String address = "campaigns?limit=3&site=" + OWN;

        // When
        long asked = Statements.of(() -> as(Tokens.manager("27")).get(address));
        Response page = as(Tokens.manager("27")).get(address);
        List<String> next = as(Tokens.manager("27"))
                .get("campaigns?limit=100&site=" + OWN + "&cursor="
                        + page.jsonPath().getString("next"))
                .jsonPath()
                .getList("items.slug");

        // Then
        assertThat(page.jsonPath().getList("items")).hasSize(3);
        assertThat(asked).isEqualTo(1);
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

    private static Response call(Operation operation, RequestSpecification request, String slug) {
        String body = body(operation.id(), slug);
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.request(
                operation.method(), operation.path().replace("{slug}", slug).replace("{code}", "RIGHTS"));
    }

    private static String body(String operation, String slug) {
        return switch (operation) {
            case "putQuestionnaire" -> Api.SHORT_FORM;
            case "createCampaign", "putCampaign" -> Api.campaign(slug, OWN, "RIGHTS", today(), today());
            case "answerCampaign", "enterPaperResponse" -> "{\"answers\": {\"USED\": \"NO\"}}";
            default -> "";
        };
    }
}
