package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.recordAgain;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform computes is replaced only with a reason, and nobody is left unaware of it. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class OverrideTest {

    private static final String SITE = "14-CAEN";
    private static final String INDICATOR = "COMPLAINT_ELECTRONIC_IN_TIME";
    private static final Tokens REFERENT = Tokens.referent(SITE);

    @BeforeEach
    void aComputedIndicator() {
        Api.indicator(INDICATOR, "PERCENT", "RATIO", "COMPUTED");
        Api.prefecture("14", INDICATOR);
        Api.site(SITE);
    }

    @Test
    void a_reason_replaces_the_computed_value_and_the_trail_shows_both() {
        // Given
        String cell = SITE + "/2021-03/" + INDICATOR;
        computed("2021-03", 1, 2);
        awaitHistory(cell, "Calculée : aucune valeur → 1 / 2");

        // When
        String replaced = recordAgain(REFERENT, cell, 1, """
                        {"kind": "ENTERED", "numerator": 3, "denominator": 4, "reason": "Deux lettres oubliées"}""")
                .statusCode(200)
                .body("source", is("OVERRIDDEN"), "value", is(75), "reason", is("Deux lettres oubliées"))
                .extract()
                .asString();

        // Then
        Contract.eventIsValid("measurement.v1.json", replaced);
        row("2021-03")
                .body("rows[0].source", is("OVERRIDDEN"), "rows[0].computedValue", is(50), "rows[0].value", is(75))
                .body("rows[0].computedNumerator", is(1), "rows[0].computedDenominator", is(2))
                .body("rows[0].editable", is(false), "rows[0].overridable", is(true))
                .body("rows[0].whyNotEditable", containsString("indiquez pourquoi"));
        awaitHistory(cell, "Valeur calculée remplacée (Deux lettres oubliées) : 1 / 2 → 3 / 4");
    }

    @Test
    void what_is_published_says_that_the_site_replaced_a_computed_value() {
        // Given
        String cell = SITE + "/2021-11/" + INDICATOR;
        computed("2021-11", 1, 2);
        awaitHistory(cell, "1 / 2");
        recordAgain(REFERENT, cell, 1, """
                        {"kind": "ENTERED", "numerator": 3, "denominator": 4, "reason": "Deux lettres oubliées"}""").statusCode(200);

        // When
        as(Tokens.manager("14")).post("month-boards/" + SITE + "/2021-11/validation");
        as(Tokens.manager("14"))
                .post("month-boards/" + SITE + "/2021-11/lock")
                .then()
                .statusCode(200);

        // Then
        as(REFERENT)
                .get("public/results?site=" + SITE)
                .then()
                .body("items.find { it.periode == '2021-11' }.valeur", is(75))
                .body("items.find { it.periode == '2021-11' }.valeur_remplacee", is(true));
    }

    @Test
    void a_new_computation_does_not_undo_the_replacement_but_is_kept_for_who_gives_it_back() {
        // Given
        String cell = SITE + "/2021-04/" + INDICATOR;
        computed("2021-04", 1, 2);
        awaitHistory(cell, "1 / 2");
        recordAgain(REFERENT, cell, 1, """
                        {"kind": "ENTERED", "numerator": 3, "denominator": 4, "reason": "Registre perdu"}""").statusCode(200).body("state", is("ENTERED"), "source", is("OVERRIDDEN"));

        // When
        computed("2021-04", 4, 5);
        awaitHistory(cell, "Recalcul non repris, valeur remplacée : 3 / 4 → 4 / 5");
        recordAgain(REFERENT, cell, 2, "{\"kind\": \"COMPUTED\"}").statusCode(200);

        // Then
        row("2021-04")
                .body("rows[0].source", is("COMPUTED"), "rows[0].value", is(80))
                .body("rows[0].computedValue", nullValue(), "rows[0].reason", nullValue());
        recordAgain(REFERENT, cell, 3, "{\"kind\": \"COMPUTED\"}")
                .statusCode(422)
                .body("detail", containsString("rien à rétablir"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_APPLICABLE", "SUSPENDED"})
    void what_the_platform_counted_is_not_excused(String kind) {
        // Given
        String cell = SITE + (kind.equals("SUSPENDED") ? "/2021-08/" : "/2021-09/") + INDICATOR;
        computed(cell.substring(SITE.length() + 1, SITE.length() + 8), 1, 3);
        awaitHistory(cell, "1 / 3");
        String excuse = "{\"kind\": \"" + kind + "\", \"reason\": \"Pas de courrier\"}";

        // Then
        recordAgain(REFERENT, cell, 1, excuse)
                .statusCode(422)
                .body("errors[0].field", is("kind"), "errors[0].message", containsString("1 / 3"));

        // When
        recordAgain(REFERENT, cell, 1, """
                        {"kind": "ENTERED", "numerator": 2, "denominator": 3, "reason": "Lettre oubliée"}""").statusCode(200);

        // Then: what was counted is kept beside, and excuses it no more.
        recordAgain(REFERENT, cell, 2, excuse).statusCode(422);
    }

    @Test
    void what_was_never_computed_cannot_be_given_back() {
        // Given
        String cell = SITE + "/2021-05/" + INDICATOR;
        recordFirst(REFERENT, cell, """
                        {"kind": "ENTERED", "numerator": 3, "denominator": 4, "reason": "Avant la plateforme"}""").statusCode(200);

        // Then
        recordAgain(REFERENT, cell, 1, "{\"kind\": \"COMPUTED\"}")
                .statusCode(422)
                .body("detail", is("La plateforme n’a encore rien calculé pour cette case."));
    }

    @Test
    void what_is_computed_again_without_a_change_leaves_no_line_in_the_trail() {
        // Given
        String cell = SITE + "/2021-06/" + INDICATOR;
        computed("2021-06", 0, 0);
        computed("2021-06", 0, 0);
        computed("2021-06", 1, 2);
        awaitHistory(cell, "→ 1 / 2");
        recordAgain(REFERENT, cell, 2, """
                        {"kind": "ENTERED", "numerator": 3, "denominator": 4, "reason": "Oubli"}""").statusCode(200);

        // When
        computed("2021-06", 4, 5);
        computed("2021-06", 4, 5);
        computed("2021-06", 5, 6);
        awaitHistory(cell, "→ 5 / 6");

        // Then
        assertThat(as(REFERENT)
                        .get("measurements/" + cell + "/history")
                        .jsonPath()
                        .getList("items.what", String.class))
                .containsExactly(
                        "Calculée : aucune valeur → sans objet (Aucune demande de ce type à répondre ce mois-là.)",
                        "Calculée : sans objet (Aucune demande de ce type à répondre ce mois-là.) → 1 / 2",
                        "Valeur calculée remplacée (Oubli) : 1 / 2 → 3 / 4",
                        "Recalcul non repris, valeur remplacée : 3 / 4 → 4 / 5",
                        "Recalcul non repris, valeur remplacée : 3 / 4 → 5 / 6");
    }

    private static ValidatableResponse row(String month) {
        return as(REFERENT).get("month-boards/" + SITE + "/" + month).then().statusCode(200);
    }

    private static void awaitHistory(String cell, String what) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        as(REFERENT).get("measurements/" + cell + "/history").asString())
                .contains(what));
    }

    private static void computed(String month, int numerator, int denominator) {
        ComplaintFigures.publish(SITE, month, INDICATOR, numerator, denominator);
    }
}
