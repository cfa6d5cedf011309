package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditingTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 31);

    @ParameterizedTest(name = "{0} of {1}, locked: {2}, person: {3}, system: {4} -> {5}")
    @CsvSource({
        "2022-03, ENTERED,  false, true,  false, ",
        "2022-03, IMPORTED, false, true,  false, ",
        "2022-03, PUSHED,   false, true,  false, ",
        "2022-03, PUSHED,   false, false, true,  ",
        "2022-04, ENTERED,  false, true,  false, period-not-started",
        "2022-04, PUSHED,   false, false, true,  period-not-started",
        "2022-Q2, ENTERED,  false, true,  false, period-not-started",
        "2022-Q1, ENTERED,  false, true,  false, ",
        "2022,    ENTERED,  false, true,  false, ",
        "2022-03, ENTERED,  true,  true,  false, period-locked",
        "2022-03, PUSHED,   true,  false, true,  period-locked",
        "2022-03, COMPUTED, true,  true,  false, period-locked",
        "2022-03, COMPUTED, false, true,  false, computed-value",
        "2022-03, ENTERED,  false, false, true,  not-fed-by-systems",
        "2022-03, COMPUTED, false, false, true,  not-fed-by-systems",
        "2022-03, ENTERED,  true,  false, false, not-your-site",
        "2090-01, COMPUTED, true,  false, false, not-your-site"
    })
    void each_cell_says_the_one_reason_that_holds_it_back(
            String period, Feed feed, boolean locked, boolean person, boolean system, @Nullable String reason) {
        // When
        var obstacle = new Editing(TODAY, locked, person, system).obstacle(Period.parse(period), feed);
        // Then
        assertThat(obstacle.map(it -> it.type().slug()).orElse(null)).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void only_a_computed_value_is_replaced_and_only_by_a_person_while_the_period_is_open(Feed feed) {
        Period march = Period.parse("2022-03");
        boolean computed = feed == Feed.COMPUTED;
        assertThat(new Editing(TODAY, false, true, false).mayOverride(march, feed))
                .isEqualTo(computed);
        assertThat(new Editing(TODAY, true, true, false).mayOverride(march, feed))
                .isFalse();
        assertThat(new Editing(TODAY, false, false, true).mayOverride(march, feed))
                .isFalse();
        assertThat(new Editing(TODAY, false, false, false).mayOverride(march, feed))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ENTERED, true, ENTERED", "PUSHED, false, PUSHED", "PUSHED, true, ENTERED", "COMPUTED, true, OVERRIDDEN"
    })
    void the_source_says_who_gave_the_value(Feed feed, boolean person, Source source) {
        assertThat(new Editing(TODAY, false, person, !person).source(feed)).isEqualTo(source);
    }
}
