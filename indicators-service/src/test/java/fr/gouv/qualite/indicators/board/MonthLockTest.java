package fr.gouv.qualite.indicators.board;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.indicators.ComplaintFigures;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month is locked when it is whole, and what it then shows is said everywhere. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class MonthLockTest {

    private static final String SITE = "62-ARRAS";
    private static final String RATE = "COMPLAINT_ELECTRONIC_IN_TIME";
    private static final Tokens REFERENT = Tokens.referent(SITE);
    private static final Tokens MANAGER = Tokens.manager("62");

    @BeforeEach
    void pasDeCalais() {
        Api.indicator("LOCK_MAIL", "PERCENT", "RATIO", "ENTERED");
        Api.indicator("LOCK_ELSEWHERE", "PERCENT", "RATIO", "ENTERED");
        Api.indicator(RATE, "PERCENT", "RATIO", "COMPUTED");
        Api.prefecture("62", "LOCK_MAIL", RATE);
        Api.site(SITE);
    }

    @Test
    void a_month_with_empty_cells_is_not_locked_and_the_refusal_names_them() {
        step("2021-01", "lock")
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/month-incomplete"))
                .body("detail", containsString("LOCK_MAIL"));
        board("2021-01")
                .body("locked", is(false), "steps.canLock", is(false), "steps.canUnlock", is(false))
                .body("steps.missing.indicator", contains("LOCK_MAIL"))
                .body("steps.whyNotLock", containsString("LOCK_MAIL"));
    }

    @Test
    void a_month_is_locked_once_and_unlocked_once() {
        // Given
        recordFirst(REFERENT, SITE + "/2021-02/LOCK_MAIL", counts("1", "2")).statusCode(200);
        board("2021-02").body("steps.canValidate", is(true), "steps.toValidate", is(1));
        step("2021-02", "lock")
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/month-not-validated"));
        step("2021-02", "validation").statusCode(200).body("steps.canLock", is(true), "steps.missing", empty());

        // When
        step("2021-02", "lock").statusCode(200).body("locked", is(true), "steps.canUnlock", is(true));

        // Then
        step("2021-02", "lock").statusCode(409).body("type", is("https://qualite.gouv.fr/problems/period-locked"));
        step("2021-02", "validation").statusCode(409);
        board("2021-02").body("reopenedAt", nullValue());
        unlock("2021-02").statusCode(200).body("locked", is(false), "reopenedAt", notNullValue());
        unlock("2021-02").statusCode(409).body("type", is("https://qualite.gouv.fr/problems/period-open"));
        as(MANAGER)
                .get("month-boards/" + SITE + "/2021-02/history")
                .then()
                .body("items.findAll { it.indicator == null }.type", contains("UNLOCKED", "LOCKED", "VALIDATED"))
                .body("items.findAll { it.indicator == null }[0].what", is("Période déverrouillée. Motif : Erreur"));
    }

    @Test
    void other_systems_are_told_that_a_period_is_locked_and_then_under_correction() {
        // Given
        recordFirst(REFERENT, SITE + "/2021-12/LOCK_MAIL", counts("1", "2")).statusCode(200);
        step("2021-12", "validation").statusCode(200);

        // When
        step("2021-12", "lock").statusCode(200);
        unlock("2021-12").statusCode(200);

        // Then
        Topics.await(
                "qualite.indicators.period.v1", it -> it.key().equals(SITE + "/2021-12") && isReopened(it.value()));
        assertThat(Topics.all("qualite.indicators.period.v1").stream()
                        .filter(it -> it.key().equals(SITE + "/2021-12"))
                        .map(it -> JsonPath.from(it.value())))
                .extracting(
                        it -> it.getBoolean("locked"),
                        it -> it.getBoolean("underCorrection"),
                        it -> it.getLong("version") > 0)
                .containsExactly(tuple(true, false, true), tuple(false, true, true));
    }

    private static boolean isReopened(String event) {
        return JsonPath.from(event).getBoolean("underCorrection");
    }

    @Test
    void a_period_in_which_nothing_is_expected_is_neither_validated_nor_locked() {
        step("2021-Q1", "validation").statusCode(409);
        step("2021-Q1", "lock").statusCode(409).body("type", is("https://qualite.gouv.fr/problems/nothing-expected"));
        board("2021-Q1").body("steps.canLock", is(false), "steps.whyNotLock", containsString("Rien n’est attendu"));
    }

    @Test
    void a_perimeter_is_not_moved_over_a_locked_month_before_it_is_unlocked() {
        // Given
        recordFirst(REFERENT, SITE + "/2021-10/LOCK_MAIL", counts("1", "2")).statusCode(200);
        step("2021-10", "validation").statusCode(200);
        step("2021-10", "lock").statusCode(200);

        // Then
        as(Tokens.of("admin"))
                .header("If-Match", "\"1\"")
                .body("""
                        {"name": "Préfecture", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris",
                         "perimeters": [{"framework": "F62", "modules": [], "from": "2021-11-01"}]}""")
                .put("prefectures/62")
                .then()
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/period-locked"))
                .body("detail", containsString("62-ARRAS, octobre 2021"));
        unlock("2021-10").statusCode(200);
    }

    @Test
    void of_two_people_who_lock_at_once_one_is_told_that_it_is_done() {
        // Given
        recordFirst(REFERENT, SITE + "/2021-07/LOCK_MAIL", counts("1", "2")).statusCode(200);
        step("2021-07", "validation").statusCode(200);

        // When
        List<CompletableFuture<Integer>> both = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> step("2021-07", "lock").extract().statusCode()))
                .limit(2)
                .toList();

        // Then
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
        as(MANAGER)
                .get("month-boards/" + SITE + "/2021-07/history")
                .then()
                .body("items.findAll { it.indicator == null }.type", contains("LOCKED", "VALIDATED"));
    }

    @Test
    void a_month_without_anything_to_measure_is_whole_and_says_so_in_public() {
        // Given
        recordFirst(
                        REFERENT,
                        SITE + "/2021-08/LOCK_MAIL",
                        "{\"kind\": \"NOT_APPLICABLE\", \"reason\": \"Site fermé pour travaux\"}")
                .statusCode(200);

        // When
        board("2021-08").body("steps.canLock", is(true), "lockPublishes.flashInfo", is(false));
        step("2021-08", "lock").statusCode(200);

        // Then
        as(MANAGER)
                .get("public/results?site=" + SITE)
                .then()
                .body("items.findAll { it.periode == '2021-08' }.situation", everyItem(is("sans objet")));
        as(MANAGER).get("public/flash-infos/" + SITE + "/2021-08").then().statusCode(404);
        as(Tokens.of("national"))
                .get("consolidations?prefecture=62&period=2021-08")
                .then()
                .body("items.find { it.indicator == 'LOCK_MAIL' }.situation", is("NOT_APPLICABLE"))
                .body("items.find { it.indicator == 'LOCK_MAIL' }.complete", is(true));
    }

    @Test
    void an_open_month_is_not_unlocked_and_its_history_says_nothing() {
        unlock("2021-03").statusCode(409);
        as(MANAGER).get("month-boards/" + SITE + "/2021-03/history").then().body("items", empty());
    }

    @Test
    void the_referent_reads_which_steps_are_the_managers() {
        as(REFERENT)
                .get("month-boards/" + SITE + "/2021-01")
                .then()
                .body("steps.canValidate", is(false))
                .body("steps.whyNotLock", containsString("responsable qualité"));
    }

    @Test
    void what_the_platform_had_nothing_to_count_for_does_not_keep_a_month_open() {
        // Given
        recordFirst(REFERENT, SITE + "/2021-04/LOCK_MAIL", counts("1", "2")).statusCode(200);
        step("2021-04", "validation").statusCode(200);
        board("2021-04").body("lockPublishes.results", is(2));

        // When
        step("2021-04", "lock").statusCode(200);

        // Then
        board("2021-04")
                .body("rows.find { it.indicator == '%s' }.state".formatted(RATE), is("NOT_APPLICABLE"))
                .body("rows.find { it.indicator == '%s' }.reason".formatted(RATE), containsString("Rien à compter"));
    }

    @Test
    void a_figure_refused_by_the_lock_is_taken_when_the_month_is_unlocked() {
        // Given
        String cell = SITE + "/2021-05/" + RATE;
        recordFirst(REFERENT, SITE + "/2021-05/LOCK_MAIL", counts("1", "2")).statusCode(200);
        ComplaintFigures.publish(SITE, "2021-05", RATE, 0, 1);
        awaitHistory(cell, "Calculée : aucune valeur → 0 / 1");
        step("2021-05", "validation").statusCode(200);
        step("2021-05", "lock").statusCode(200);

        // When
        ComplaintFigures.publish(SITE, "2021-05", RATE, 1, 1);
        awaitHistory(cell, "Recalcul non repris, mois verrouillé : 0 / 1 → 1 / 1");
        board("2021-05")
                .body("rows.find { it.indicator == '%s' }.value".formatted(RATE), is(0))
                .body("rows.find { it.indicator == '%s' }.computedValue".formatted(RATE), is(100));
        unlock("2021-05").statusCode(200);

        // Then
        board("2021-05")
                .body("rows.find { it.indicator == '%s' }.value".formatted(RATE), is(100))
                .body("rows.find { it.indicator == '%s' }.state".formatted(RATE), is("ENTERED"))
                .body("rows.find { it.indicator == '%s' }.computedValue".formatted(RATE), nullValue());
        as(MANAGER)
                .get("measurements/" + cell + "/history")
                .then()
                .body("items[-1].type", is("TAKEN_ON_UNLOCK"))
                .body("items[-1].what", is("Recalcul repris au déverrouillage : 0 / 1 → 1 / 1"));

        // When
        step("2021-05", "validation").statusCode(200);
        step("2021-05", "lock").statusCode(200);

        // Then
        as(MANAGER)
                .get("public/results?site=" + SITE)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.code_indicateur == '%s' && it.periode == '2021-05' }.valeur".formatted(RATE),
                        is(100));
        Topics.await(
                "qualite.indicators.measurement.v1",
                event -> event.key().equals(SITE + "/" + RATE + "/2021-05")
                        && event.value().contains("\"state\":\"LOCKED\"")
                        && event.value().contains("\"value\":100"));
    }

    @Test
    void an_indicator_outside_the_perimeter_is_not_entered() {
        recordFirst(REFERENT, SITE + "/2021-06/LOCK_ELSEWHERE", counts("1", "2"))
                .statusCode(409)
                .body("type", is("https://qualite.gouv.fr/problems/outside-perimeter"));
        assertThat(as(MANAGER)
                        .get("measurements/" + SITE + "/2021-06/LOCK_ELSEWHERE")
                        .statusCode())
                .isEqualTo(404);
    }

    private static ValidatableResponse board(String month) {
        return as(MANAGER).get("month-boards/" + SITE + "/" + month).then().statusCode(200);
    }

    private static ValidatableResponse step(String month, String name) {
        return as(MANAGER)
                .post("month-boards/" + SITE + "/" + month + "/" + name)
                .then();
    }

    private static ValidatableResponse unlock(String month) {
        return as(MANAGER)
                .body("{\"reason\": \"Erreur\"}")
                .post("month-boards/" + SITE + "/" + month + "/unlock")
                .then();
    }

    private static void awaitHistory(String cell, String what) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        as(REFERENT).get("measurements/" + cell + "/history").asString())
                .contains(what));
    }
}
