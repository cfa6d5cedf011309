package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class MeasurementListTest {

    private static final String VESOUL = "70-VESOUL";
    private static final String LURE = "70-LURE";
    private static final Tokens MANAGER = Tokens.manager("70");

    @BeforeEach
    void hauteSaone() {
        Api.indicator("LIST_MAIL", "PERCENT", "RATIO", "ENTERED");
        Api.indicator("LIST_CALLS", "PERCENT", "RATIO", "ENTERED");
        Api.prefecture("70", "LIST_MAIL", "LIST_CALLS");
        Api.site(VESOUL);
        Api.site(LURE);
    }

    @Test
    void each_filter_narrows_the_list() {
        // Given
        enter(VESOUL, "2020-01", "LIST_MAIL");
        enter(VESOUL, "2020-02", "LIST_CALLS");
        enter(LURE, "2020-01", "LIST_MAIL");

        // Then
        assertThat(cells(MANAGER, "period=2020-01&indicator=LIST_MAIL"))
                .containsExactly("70-LURE/2020-01/LIST_MAIL", "70-VESOUL/2020-01/LIST_MAIL");
        assertThat(cells(MANAGER, "site=70-VESOUL&indicator=LIST_CALLS&period=2020-02&state=ENTERED,VALIDATED"))
                .containsExactly("70-VESOUL/2020-02/LIST_CALLS");
        assertThat(cells(MANAGER, "site=70-VESOUL&state=LOCKED")).isEmpty();
    }

    @Test
    void a_system_follows_what_changed_since_it_last_asked_page_after_page() {
        // Given
        for (int month = 1; month <= 5; month++) {
            enter(VESOUL, "2021-0" + month, "LIST_MAIL");
        }
        Instant last =
                Instant.parse(list(MANAGER, "site=70-VESOUL&period=2021-05").getString("items[0].changedAt"));

        // When
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = list(MANAGER, "site=70-VESOUL&limit=2&since=2000-01-01T00:00:00Z&cursor=" + cursor);
            read.addAll(page.getList("items.measurement.period", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        // Then
        assertThat(read).containsSubsequence("2021-01", "2021-02", "2021-03", "2021-04", "2021-05");
        assertThat(cells(MANAGER, "site=70-VESOUL&since=" + last.plusNanos(1_000)))
                .isEmpty();
        as(MANAGER).post("month-boards/70-VESOUL/2021-01/validation").then().statusCode(200);
        assertThat(cells(MANAGER, "since=" + last.plusNanos(1_000))).contains("70-VESOUL/2021-01/LIST_MAIL");
    }

    @Test
    void each_reads_what_they_see() {
        // Given
        enter(VESOUL, "2022-01", "LIST_MAIL");
        enter(LURE, "2022-01", "LIST_MAIL");
        String january = "period=2022-01&indicator=LIST_MAIL";

        // Then
        assertThat(cells(Tokens.agent(LURE), january)).containsExactly("70-LURE/2022-01/LIST_MAIL");
        assertThat(cells(Tokens.manager("61"), january + "&prefecture=70")).isEmpty();
        assertThat(cells(Tokens.system("results:read"), january)).hasSize(2);
        assertThat(cells(Tokens.boundSystem("measurements:write").site(VESOUL).prefecture("61"), january))
                .containsExactly("70-VESOUL/2022-01/LIST_MAIL");
        assertThat(cells(Tokens.boundSystem("measurements:write"), january)).isEmpty();
    }

    @Test
    void a_page_takes_the_same_statements_however_long() {
        // Given
        enter(VESOUL, "2023-01", "LIST_MAIL");
        enter(VESOUL, "2023-02", "LIST_MAIL");
        cells(MANAGER, "site=70-VESOUL");

        // Then
        assertThat(Statements.of(() -> cells(MANAGER, "site=70-VESOUL&limit=2")))
                .isEqualTo(Statements.of(() -> cells(MANAGER, "site=70-VESOUL&limit=1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "0026-01-01T00:00:00Z", "2022-01-01", "9999-01-01T00:00:00Z"})
    void an_instant_that_is_none_is_refused(String since) {
        as(MANAGER).get("measurements?since=" + since).then().statusCode(422).body("errors.field", contains("since"));
    }

    @Test
    void an_indicator_that_nobody_measured_has_an_empty_list() {
        as(MANAGER).get("measurements?indicator=NOBODY").then().statusCode(200).body("items", empty());
    }

    private static void enter(String site, String period, String indicator) {
        recordFirst(Tokens.referent(site), site + "/" + period + "/" + indicator, counts("1", "2"))
                .statusCode(200);
    }

    private static JsonPath list(Tokens caller, String query) {
        return as(caller)
                .get("measurements?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> cells(Tokens caller, String query) {
        return list(caller, query).getList("items.measurement", Map.class).stream()
                .map(it -> it.get("site") + "/" + it.get("period") + "/" + it.get("indicator"))
                .sorted()
                .toList();
    }
}
