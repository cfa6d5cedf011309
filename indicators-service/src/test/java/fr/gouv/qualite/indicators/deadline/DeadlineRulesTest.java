package fr.gouv.qualite.indicators.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRulesTest {

    private static final DeadlineRule BINDING = rule("ELECTRONIC", 5, "2020-01-01", "2021-12-31");

    @ParameterizedTest
    @CsvSource({
        // the same channel and a day in common
        "ELECTRONIC, 2021-12-31,           , true",
        "ANY,        2019-01-01, 2020-01-01, true",
        // another channel, or no day in common
        "OTHER,      2020-01-01,           , false",
        "ELECTRONIC, 2019-01-01, 2019-12-31, false",
        "ELECTRONIC, 2022-01-01,           , false",
    })
    void a_demand_has_one_deadline(String channels, String from, @Nullable String to, boolean refused) {
        List<DeadlineRule> rules = List.of(BINDING, rule(channels, 10, from, to));

        if (refused) {
            assertThatThrownBy(() -> DeadlineRules.check(rules))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("se contredisent");
        } else {
            assertThatCode(() -> DeadlineRules.check(rules)).doesNotThrowAnyException();
        }
    }

    @Test
    void an_answer_and_its_acknowledgement_have_each_their_deadline() {
        DeadlineRule acknowledgement = new DeadlineRule(
                DeadlineStep.ACKNOWLEDGEMENT,
                DemandKind.COMPLAINT,
                ChannelGroup.ELECTRONIC,
                5,
                LocalDate.of(2020, 1, 1),
                null,
                "Services Publics+");

        assertThatCode(() -> DeadlineRules.check(List.of(BINDING, acknowledgement)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_deadline_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> DeadlineRules.check(List.of(rule("ANY", 5, "2020-01-02", "2020-01-01"))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("suit le premier");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2020-01-01, false",
        "4, 2020-01-01, false",
        "6, 2021-12-31, true",
        "6, 2022-01-01, false",
    })
    void a_prefecture_gives_itself_no_more_time_than_it_has(int workingDays, String from, boolean refused) {
        List<DeadlineRule> own = List.of(rule("ANY", workingDays, from, null));

        if (refused) {
            assertThatThrownBy(() -> DeadlineRules.mustNotBeLooser(own, List.of(), List.of(BINDING)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("pas plus long");
        } else {
            assertThatCode(() -> DeadlineRules.mustNotBeLooser(own, List.of(), List.of(BINDING)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_rule_that_the_framework_has_overtaken_since_stops_no_other_change() {
        List<DeadlineRule> overtaken = List.of(rule("ANY", 6, "2021-12-31", null));

        assertThatCode(() -> DeadlineRules.mustNotBeLooser(overtaken, overtaken, List.of(BINDING)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_binds_no_longer_than_the_perimeter_that_follows_it() {
        assertThat(BINDING.between(LocalDate.of(2021, 1, 1), null)).hasValueSatisfying(part -> assertThat(part.text())
                .isEqualTo("Réponse à une réclamation par voie électronique depuis le 1er\u00a0janvier 2021 :"
                        + " 5 jours ouvrés jusqu’au 31\u00a0décembre 2021 (Test)"));
        assertThat(BINDING.between(null, LocalDate.of(2019, 12, 31))).isEmpty();
    }

    private static DeadlineRule rule(String channels, int workingDays, String from, @Nullable String to) {
        return new DeadlineRule(
                DeadlineStep.ANSWER,
                DemandKind.COMPLAINT,
                ChannelGroup.valueOf(channels),
                workingDays,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "Test");
    }
}
