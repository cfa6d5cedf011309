package fr.gouv.qualite.indicators.framework;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.reference.References.Dated;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Dated FIRST = new Dated("F", 1, LocalDate.parse("2019-02-04"));

    @Test
    void the_first_version_also_stands_for_the_time_before_it() {
        assertThat(during("2015", FIRST)).containsExactly(1L);
    }

    @Test
    void a_version_applies_until_the_day_before_the_next() {
        Dated second = new Dated("F", 2, LocalDate.parse("2021-06-01"));

        assertThat(during("2021-05", FIRST, second)).containsExactly(1L);
        assertThat(during("2021-06", FIRST, second)).containsExactly(2L);
        assertThat(during("2021", FIRST, second)).containsExactly(1L, 2L);
    }

    @Test
    void a_version_replaced_from_its_first_day_on_never_applies() {
        Dated corrected = new Dated("F", 2, LocalDate.parse("2019-02-04"));
        Dated third = new Dated("F", 3, LocalDate.parse("2020-01-01"));

        assertThat(during("2019-01", FIRST, corrected)).isEmpty();
        assertThat(during("2019-03", FIRST, corrected, third)).containsExactly(2L);
    }

    @Test
    void frameworks_do_not_replace_each_other() {
        Dated other = new Dated("G", 2, LocalDate.parse("2020-01-01"));

        assertThat(during("2021", FIRST, other)).containsExactly(1L, 2L);
    }

    private static List<Long> during(String period, Dated... versions) {
        return Edition.of(List.of(versions)).stream()
                .filter(edition -> edition.appliesDuring(Period.parse(period)))
                .map(edition -> edition.key().version())
                .toList();
    }
}
