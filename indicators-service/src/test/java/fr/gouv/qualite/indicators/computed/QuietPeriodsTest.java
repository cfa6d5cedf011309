package fr.gouv.qualite.indicators.computed;

import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A site with nothing to count has its computed cells all the same, once the period is over. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class QuietPeriodsTest {

    private static final String SITE = "59-LILLE";

    @Inject
    QuietPeriods quietPeriods;

    @Test
    void a_quiet_month_of_long_ago_is_closed_too_after_as_many_runs_as_it_takes() {
        // Given
        Api.indicator("QUIET_OLD", "PERCENT", "RATIO", "COMPUTED");
        Api.prefecture("08", "QUIET_OLD");
        String site = Api.site("08-SEDAN");

        // When
        int runs = 0;
        while (!quietPeriods.quiet().isEmpty() && runs < 20) {
            quietPeriods.close();
            runs++;
        }

        // Then
        for (String month : List.of("2015-01", "2019-07", "2023-09")) {
            as(Tokens.of("admin"))
                    .get("measurements/" + site + "/" + month + "/QUIET_OLD")
                    .then()
                    .statusCode(200)
                    .body("state", is("NOT_APPLICABLE"), "source", is("COMPUTED"));
        }
        assertThat(quietPeriods.quiet()).isEmpty();
    }

    @Test
    void computed_cells_of_a_period_that_is_over_become_not_applicable_once() {
        // Given
        Api.indicator("QUIET_RATE", "PERCENT", "RATIO", "COMPUTED");
        Api.indicator("QUIET_MAIL", "PERCENT", "RATIO", "ENTERED");
        Api.prefecture("59", "QUIET_RATE", "QUIET_MAIL");
        Api.site(SITE);
        Period.Month current = Period.Month.of(LocalDate.now(ZoneId.of("Europe/Paris")));
        String ended = "measurements/" + SITE + "/" + current.previous();

        // When
        quietPeriods.close();
        quietPeriods.close();

        // Then
        as(Tokens.of("admin"))
                .get(ended + "/QUIET_RATE")
                .then()
                .statusCode(200)
                .body("state", is("NOT_APPLICABLE"), "source", is("COMPUTED"), "version", is(1));
        as(Tokens.of("admin")).get(ended + "/QUIET_RATE/history").then().body("items.type", contains("COMPUTED"));
        assertThat(as(Tokens.of("admin")).get(ended + "/QUIET_MAIL").statusCode())
                .as("a person fills it")
                .isEqualTo(404);
        assertThat(as(Tokens.of("admin"))
                        .get("measurements/" + SITE + "/" + current + "/QUIET_RATE")
                        .statusCode())
                .as("the month is not over")
                .isEqualTo(404);
    }
}
