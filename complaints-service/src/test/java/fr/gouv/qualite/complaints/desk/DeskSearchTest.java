package fr.gouv.qualite.complaints.desk;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.WholeFiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding a case, giving it to someone, telling colleagues about it. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class DeskSearchTest {

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @ParameterizedTest
    @CsvSource({
        "délai, true",
        "DELAIS, true",
        "guichets, true",
        "réclamation, true",
        "reclamations, true",
        "attente titres, true",
        "attente -titres, false",
        "'\"titre de séjour\"', true",
        "'\"séjour de titre\"', false",
        "passeport, false",
        "Camille, false",
        "'😤', false"
    })
    void words_are_found_whatever_their_accents_and_plurals(String wanted, boolean found) {
        // Given
        String site = Api.site("50-SAINT-LO", "Saint-Lô");
        Map<String, Object> body = aComplaint(site);
        body.put("subject", "Réclamations");
        body.put("message", "Les délais d’attente au guichet pour mon titre de séjour sont longs 😤.");
        String id = Api.record(body);

        // When
        List<String> ids = as(Tokens.agent(site))
                .queryParam("q", wanted)
                .get("cases?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);

        // Then
        assertThat(ids.contains(id)).isEqualTo(found);
    }

    @Test
    void a_case_is_found_by_its_number_and_the_search_goes_on_page_after_page() {
        // Given
        String site = Api.site("50-AVRANCHES", "Avranches");
        String id = Api.record(aComplaint(site));
        Api.record(aComplaint(site));
        Api.record(aComplaint(site));
        String number = as(Tokens.agent(site)).get("cases/" + id).jsonPath().getString("number");

        // When
        List<String> byWords = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = as(Tokens.agent(site))
                    .get("cases?q=heures&limit=1" + cursor)
                    .jsonPath();
            byWords.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());

        // Then
        assertThat(byWords).hasSize(3).doesNotHaveDuplicates().contains(id);
        as(Tokens.agent(site))
                .get("cases?q=" + number.toLowerCase(Locale.ROOT))
                .then()
                .body("items.id", is(List.of(id)));
        String end = number.substring(number.length() - 6);
        for (String part : List.of(
                number.substring(0, 9), end.toLowerCase(Locale.ROOT), end.substring(0, 4), number.substring(3))) {
            as(Tokens.agent(site)).get("cases?q=" + part).then().statusCode(200).body("items.id", hasItem(id));
        }
        as(Tokens.agent(site)).get("cases?q=1999-" + end).then().body("items", empty());
    }

    @Test
    void the_indexes_of_parts_of_numbers_are_used() {
        assertThat(Database.explain("SELECT id FROM case_file WHERE number LIKE '76-2026%'"))
                .contains("case_file_number_start");
        assertThat(Database.explain("SELECT id FROM case_file WHERE words @@ case_query('A2EP')"
                        + " OR (split_part(number, '-', 3) LIKE 'A2EP%' AND number LIKE '%')"))
                .contains("case_file_number_end");
    }

    @Test
    void the_index_of_words_is_used() {
        // When
        String plan = Database.explain("SELECT id FROM case_file WHERE words @@ case_query('délais')");

        // Then
        assertThat(plan).contains("case_file_words");
    }

    @Test
    void the_counts_of_the_country_have_their_indexes() {
        // When
        String states = Database.explain("SELECT state, count(*) FROM case_file WHERE 1 = 1 GROUP BY state");
        String waiting = Database.explain("""
                SELECT count(*), count(CASE WHEN late_from IS NOT NULL
                        AND late_from <= (now() AT TIME ZONE time_zone)::date THEN 1 END),
                    count(CASE WHEN assignee_id IS NULL THEN 1 END)
                FROM case_file WHERE 1 = 1 AND open = true""");

        // Then
        assertThat(states).contains("Only Scan using case_file_state");
        // On few rows the table is as near as the index: what counts is that the index fits the question.
        assertThat(waiting).contains("case_file_open_site");
    }

    @Test
    void the_filter_on_screen_is_exported_whole_with_its_count_and_without_anyones_words() {
        // Given
        String site = Api.site("50-VALOGNES", "Valognes");
        for (int i = 0; i < 3; i++) {
            Map<String, Object> body = aComplaint(site);
            body.put("theme", "=1+1");
            Api.record(body);
        }

        // When
        Response csv = as(Tokens.agent(site)).get("cases/export?kind=COMPLAINT");
        Response ods = as(Tokens.agent(site)).get("cases/export?format=ods");

        // Then
        String text =
                csv.then().statusCode(200).header("Total-Count", "3").extract().asString();
        WholeFiles.isWhole(csv, 3);
        WholeFiles.isWhole(ods, 3);
        assertThat(text.lines()).hasSize(5).last().isEqualTo("Fin de l’export;Nombre de demandes;3");
        assertThat(text).contains("Numéro;Site;Bureau;Type;Canal;Champ;");
        assertThat(text).contains("Valognes;;Réclamation;Formulaire de contact;À qualifier;'=1+1;Reçue;");
        assertThat(text).doesNotContain("amille", "attendu");
        assertThat(ods.asByteArray()).startsWith((byte) 'P', (byte) 'K');
        as(Tokens.agent(site)).get("cases/export?kind=SUGGESTION").then().header("Total-Count", "0");
    }

    @Test
    void a_case_is_given_to_an_agent_of_the_site_and_the_counts_tell_who_has_what() {
        // Given
        SettableClock.set("2022-05-03T10:00:00Z");
        String site = Api.site("50-COUTANCES", "Coutances");
        Tokens alix = Tokens.agent(site).name("Alix Agent");
        Tokens remi = Tokens.referent(site).name("Rémi Référent");
        String mine = Api.record(aComplaint(site));
        String his = Api.record(aComplaint(site));
        Api.record(aComplaint(site));
        as(remi).get("cases/" + his).then().statusCode(200);
        String remiId = as(alix).get("cases/agents?site=" + site)
                .then()
                .body("items.name", is(List.of("Alix Agent", "Rémi Référent")))
                .extract()
                .path("items[1].id");

        // When
        as(alix).body(Map.of("agent", "me"))
                .post("cases/" + mine + "/assignment")
                .then()
                .statusCode(200);
        as(alix).body(Map.of("agent", remiId))
                .post("cases/" + his + "/assignment")
                .then()
                .body("assignee.name", is("Rémi Référent"));

        // Then
        as(alix).get("cases?assignee=me").then().body("items.id", is(List.of(mine)));
        as(alix).get("cases?assignee=none").then().body("items.id", not(hasItem(his)));
        as(alix).get("cases?assignee=" + remiId)
                .then()
                .body("items.id", is(List.of(his)), "items.assignee", is(List.of("Rémi Référent")));
        as(alix).get("cases/counts")
                .then()
                .body("open", is(3), "mine", is(1), "unassigned", is(1), "late", is(0), "dueSoon", is(0));
        as(alix).get("cases?dueBy=2022-05-10").then().body("items.size()", is(3));
        as(alix).get("cases?dueBy=2022-05-09").then().body("items.size()", is(0));
        as(alix).body(Map.of()).post("cases/" + his + "/assignment").then().body("assignee", nullValue());
        as(alix).body(Map.of("agent", "unknown"))
                .post("cases/" + his + "/assignment")
                .then()
                .statusCode(422)
                .body("errors.field", is(List.of("agent")));
    }

    @Test
    void what_agents_tell_each_other_is_not_told_to_the_person() {
        // Given
        String site = Api.site("50-CHERBOURG", "Cherbourg");
        JsonPath lodged = Api.lodge(aComplaint(site));
        String id = as(Tokens.agent(site))
                .get("cases?q=" + lodged.getString("number"))
                .path("items[0].id");

        // When
        as(Tokens.agent(site))
                .body(Map.of("text", "Rappeler le guichet 3."))
                .post("cases/" + id + "/notes")
                .then()
                .statusCode(200);
        as(Tokens.agent(site))
                .body(Map.of("agent", "me"))
                .post("cases/" + id + "/assignment")
                .then()
                .statusCode(200);

        // Then
        as(Tokens.agent(site))
                .get("cases/" + id + "/events")
                .then()
                .body("items.note", hasItem("Rappeler le guichet 3."))
                .body("items.findAll { it.internal }.type", is(List.of("NOTE", "ASSIGNMENT")));
        as(Tokens.reader("50"))
                .get("cases/" + id + "/events")
                .then()
                .body("items.note", not(hasItem("Rappeler le guichet 3.")));
        assertThat(Api.follow(lodged.getString("number"), lodged.getString("secret"))
                        .getList("steps.label", String.class))
                .noneMatch(label -> label.contains("Attribué") || label.contains("Note"));
    }
}
