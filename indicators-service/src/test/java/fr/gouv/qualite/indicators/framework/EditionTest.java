package fr.gouv.qualite.indicators.framework;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final References.Saved<Framework> FIRST = version("F", 1, "2019-02-04");

    @Test
    void the_first_version_also_stands_for_the_time_before_it() {
        assertThat(during("2015", List.of(FIRST))).containsExactly(1L);
    }

    @Test
    void a_version_applies_until_the_day_before_the_next() {
        References.Saved<Framework> second = version("F", 2, "2021-06-01");

        assertThat(during("2021-05", List.of(FIRST, second))).containsExactly(1L);
        assertThat(during("2021-06", List.of(FIRST, second))).containsExactly(2L);
        assertThat(during("2021", List.of(FIRST, second))).containsExactly(1L, 2L);
    }

    @Test
    void a_version_replaced_from_its_first_day_on_never_applies() {
        References.Saved<Framework> corrected = version("F", 2, "2019-02-04");
        References.Saved<Framework> third = version("F", 3, "2020-01-01");

        assertThat(during("2019-01", List.of(FIRST, corrected))).isEmpty();
        assertThat(during("2019-03", List.of(FIRST, corrected, third))).containsExactly(2L);
    }

    @Test
    void frameworks_do_not_replace_each_other() {
        References.Saved<Framework> other = version("G", 2, "2020-01-01");

        assertThat(during("2021", List.of(FIRST, other))).containsExactly(1L, 2L);
    }

    private static References.Saved<Framework> version(String code, long version, String effectiveFrom) {
        return new References.Saved<>(
                new References.Key(code, version),
                LocalDate.parse(effectiveFrom),
                () -> new Framework(
                        "Référentiel", LocalDate.EPOCH, null, List.of(), List.of(), null, null, null, null, null));
    }

    private static List<Long> during(String period, List<References.Saved<Framework>> versions) {
        return Edition.of(versions).stream()
                .filter(edition -> edition.appliesDuring(Period.parse(period)))
                .map(edition -> edition.key().version())
                .toList();
    }
}
