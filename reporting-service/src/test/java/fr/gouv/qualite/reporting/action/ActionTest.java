package fr.gouv.qualite.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.reporting.Api;
import fr.gouv.qualite.reporting.SeineMaritime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ActionTest {

    private static final Tokens MANAGER = Tokens.manager("76");

    @BeforeEach
    void figures() {
        if (!Api.knows(SeineMaritime.SURVEY)) {
            Api.tell(SeineMaritime.everything());
        }
        Api.execute("TRUNCATE action");
    }

    @Test
    void themes_under_threshold_are_proposed_until_an_action_answers_them() {
        // Given
        Api.as(MANAGER)
                .get("actions/proposals")
                .then()
                .statusCode(200)
                .body(
                        "items.reference",
                        equalTo(java.util.List.of(
                                "accueil-rouen-2022/WEBSITE",
                                "accueil-rouen-2022/APPOINTMENTS",
                                "accueil-rouen-2022/FRAGILITY",
                                "accueil-rouen-2022/DIFFICULTY",
                                "76-DIEPPE/2022-Q1/CLARITY")));

        // When
        Api.as(MANAGER)
                .body(action("76-ROUEN", "2022-05", "accueil-rouen-2022/WEBSITE"))
                .post("actions")
                .then()
                .statusCode(201);

        // Then
        Api.as(MANAGER)
                .get("actions/proposals?prefecture=76")
                .then()
                .body("items", hasSize(4))
                .body("items.reference", not(hasItem("accueil-rouen-2022/WEBSITE")));
    }

    @Test
    void a_criterion_of_controlled_replies_under_threshold_is_proposed_until_an_action_answers_it() {
        // Given: three of four is the threshold, one of three is under it; what applies to no reply is not.
        String proposals = "actions/proposals";
        Api.as(MANAGER)
                .get(proposals)
                .then()
                .rootPath("items.find { it.origin == 'GRID_GAP' }")
                .body("reference", equalTo("76-DIEPPE/2022-Q1/CLARITY"))
                .body("site", equalTo("76-DIEPPE"))
                .body("campaignTitle", equalTo("Contrôle des réponses, 1er trimestre 2022"))
                .body("theme", equalTo("Clarté"))
                .body("finding", equalTo("1 réponse conforme sur 3"))
                .body("provisional", equalTo(true))
                .body("objective", equalTo("Améliorer les réponses aux usagers : Clarté"));
        Api.as(Tokens.manager("13")).get(proposals + "?prefecture=76").then().statusCode(403);

        // When
        Api.as(MANAGER)
                .body(action("76-DIEPPE", "2022-05", "76-DIEPPE/2022-Q1/CLARITY")
                        .replace("SURVEY_THEME", "GRID_GAP"))
                .post("actions")
                .then()
                .statusCode(201);

        // Then
        Api.as(MANAGER).get(proposals).then().body("items.origin", not(hasItem("GRID_GAP")));
    }

    @Test
    void proposals_tell_nobody_the_figures_of_a_site_that_is_not_theirs() {
        // When
        var dieppe =
                Api.as(Tokens.referent("76-DIEPPE")).get("actions/proposals").then();

        // Then
        dieppe.statusCode(200).body("items.site", equalTo(java.util.List.of("76-DIEPPE")));
    }

    @Test
    void an_action_is_changed_from_the_version_that_was_read() {
        // Given
        var created = Api.as(MANAGER)
                .body(action("76-ROUEN", "2023-2024", "x"))
                .post("actions")
                .then()
                .statusCode(201);
        created.body("dueLabel", equalTo("2023-2024"))
                .body("late", equalTo(true))
                .body("percent", equalTo(0));
        String id = created.extract().path("id");
        String done = action("76-ROUEN", "2023-2024", "x")
                .replace("TO_DO", "DONE")
                .replace("\"percent\":0", "\"percent\":100");

        // When
        var changed = Api.as(MANAGER)
                .header("If-Match", "\"0\"")
                .body(done)
                .put("actions/" + id)
                .then();

        // Then
        changed.statusCode(200)
                .header("ETag", "\"1\"")
                .body("progressLabel", equalTo("Réalisée"))
                .body("late", equalTo(false));
        Api.as(MANAGER)
                .header("If-Match", "\"0\"")
                .body(done)
                .put("actions/" + id)
                .then()
                .statusCode(412);
        Api.as(MANAGER).body(done).put("actions/" + id).then().statusCode(428);
    }

    @Test
    void the_same_key_creates_one_action() {
        // Given
        String body = action("76-ROUEN", "2022-05", "twice");

        // When
        String first = Api.as(MANAGER, "k-1")
                .body(body)
                .post("actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = Api.as(MANAGER, "k-1")
                .body(body)
                .post("actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(Api.count("action")).isEqualTo(1);
    }

    @Test
    void the_plan_is_listed_in_its_order_page_after_page() {
        // Given
        for (int i = 0; i < 5; i++) {
            Api.as(MANAGER)
                    .body(action("76-ROUEN", "2022-05", "n" + i))
                    .post("actions")
                    .then()
                    .statusCode(201);
        }

        // When
        String cursor = Api.as(MANAGER)
                .get("actions?limit=3")
                .then()
                .body("items.reference", equalTo(java.util.List.of("n0", "n1", "n2")))
                .extract()
                .path("next");

        // Then
        Api.as(MANAGER)
                .get("actions?limit=3&cursor=" + cursor)
                .then()
                .body("items.reference", equalTo(java.util.List.of("n3", "n4")))
                .body("next", equalTo(null));
        Api.as(MANAGER).get("actions?origin=SURVEY_THEME&progress=DONE").then().body("items", hasSize(0));
    }

    @Test
    void what_is_wrong_in_an_action_is_told_field_by_field() {
        // When
        String refused = Api.as(MANAGER)
                .body("""
                        {"prefecture":"76","objective":" ","action":"Écrire","actors":[],"progress":"TO_DO","percent":0,"origin":"MYSTERY"}""")
                .post("actions")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        var due = Api.as(MANAGER)
                .body(action("76-ROUEN", "bientôt", "x"))
                .post("actions")
                .then();
        var elsewhere = Api.as(MANAGER)
                .body(action("13-ARLES", "2022", "x"))
                .post("actions")
                .then();

        // Then
        assertThat(refused).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/invalid-input","title":"Saisie à corriger","status":422,\
                "detail":"Certains champs sont à corriger.","errors":[\
                {"field":"actors","message":"Indiquez au moins un service."},\
                {"field":"objective","message":"Indiquez l’objectif."}]}""");
        due.statusCode(422).body("errors[0].field", equalTo("due"));
        elsewhere.statusCode(422).body("errors[0].field", equalTo("site"));
    }

    private static String action(String site, String due, String reference) {
        return """
                {"prefecture":"76","site":"%s","objective":"Améliorer l’affichage 🙂","action":"Concevoir deux affiches",
                 "actors":["Service communication"],"due":"%s","progress":"TO_DO","percent":0,
                 "origin":"SURVEY_THEME","reference":"%s"}""".formatted(site, due, reference);
    }
}
