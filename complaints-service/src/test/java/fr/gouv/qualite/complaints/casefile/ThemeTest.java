package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme is one, however it is typed, and the manager of the prefecture makes one of several. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ThemeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void a_theme_is_spelled_as_the_prefecture_spells_it_already() {
        // Given
        String site = Api.site("09-PAMIERS", "Pamiers");
        record(site, "Attente  au guichet");

        // When
        String second = record(site, " ATTENTE au  Guichet ");
        String third = record(site, null);
        as(Tokens.agent(site))
                .body(Map.of("kind", "COMPLAINT", "scope", "RECEPTION", "theme", "attente au güichet"))
                .post("cases/" + third + "/requalification")
                .then()
                .statusCode(200)
                .body("theme", is("Attente au guichet"));

        // Then
        as(Tokens.agent(site)).get("cases/" + second).then().body("theme", is("Attente au guichet"));
        listed(Tokens.agent(site), "09")
                .body("items.theme", contains("Attente au guichet"))
                .body("items[0].cases", is(3));
        as(Tokens.agent(site)).get("cases?theme=ATTENTE AU GUICHET").then().body("items", hasSize(3));
    }

    @Test
    void themes_are_merged_by_the_manager_and_each_history_says_so() {
        // Given
        String site = Api.site("08-CHARLEVILLE", "Préfecture des Ardennes");
        String first = record(site, "Attente");
        String second = record(site, "File d’attente");
        record(site, "Accueil");

        // When
        merge(Tokens.manager("08"), Map.of("themes", List.of("Attente", "File d’attente"), "into", "Temps d’attente"))
                .statusCode(200)
                .body("theme", is("Temps d’attente"), "cases", is(2));

        // Then
        listed(Tokens.manager("08"), "08").body("items.theme", contains("Temps d’attente", "Accueil"));
        for (String id : List.of(first, second)) {
            as(Tokens.agent(site))
                    .get("cases/" + id + "/events")
                    .then()
                    .body("items.summary", hasItem("Thème renommé, pour toutes les demandes de la préfecture."));
            as(Tokens.agent(site))
                    .body(Map.of("text", "Vue."))
                    .post("cases/" + id + "/notes")
                    .then()
                    .statusCode(200);
        }
        as(Tokens.manager("08"))
                .get("statistics/table?by=THEME&prefecture=08&from="
                        + YearMonth.now(PARIS).minusMonths(1) + "&to=" + YearMonth.now(PARIS))
                .then()
                .body("rows.code", hasItem("Temps d’attente"));
    }

    @Test
    void nobody_sees_nor_merges_the_themes_of_others() {
        // Given
        String site = Api.site("07-PRIVAS", "Préfecture de l’Ardèche");
        String other = Api.site("07-LARGENTIERE", "Largentière");
        record(site, "Parking");
        record(other, "Toilettes");

        // Then
        listed(Tokens.agent(site), "07").body("items.theme", contains("Parking"));
        as(Tokens.agent("26-VALENCE")).get("themes?prefecture=07").then().statusCode(403);
        Map<String, Object> merge = Map.of("themes", List.of("Parking"), "into", "Stationnement");
        merge("07", Tokens.agent(site), merge).statusCode(403);
        merge("07", Tokens.manager("26"), merge).statusCode(403);
        merge("07", Tokens.manager("07"), merge).statusCode(200).body("cases", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "javascript:alert(1)"})
    void a_theme_is_not_renamed_to_nothing(String into) {
        merge(Tokens.manager("08"), Map.of("themes", List.of("Accueil"), "into", into))
                .statusCode(422)
                .body("errors[0].field", is("into"));
    }

    private static ValidatableResponse listed(Tokens who, String prefecture) {
        return as(who).get("themes?prefecture=" + prefecture).then().statusCode(200);
    }

    private static ValidatableResponse merge(Tokens who, Map<String, Object> command) {
        return merge("08", who, command);
    }

    private static ValidatableResponse merge(String prefecture, Tokens who, Map<String, Object> command) {
        Map<String, Object> body = new HashMap<>(command);
        body.put("prefecture", prefecture);
        return as(who).body(body).post("themes/merges").then();
    }

    private static String record(String site, @Nullable String theme) {
        Map<String, Object> body = aComplaint(site);
        if (theme != null) {
            body.put("theme", theme);
        }
        return Api.record(body);
    }
}
