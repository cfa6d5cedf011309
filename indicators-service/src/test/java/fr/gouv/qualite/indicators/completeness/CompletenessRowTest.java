package fr.gouv.qualite.indicators.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.completeness.CompletenessRow.Asked;
import fr.gouv.qualite.indicators.measurement.Measurements.Filled;
import fr.gouv.qualite.indicators.measurement.Source;
import fr.gouv.qualite.indicators.organisation.SiteType;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.CellState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletenessRowTest {

    private static final SiteView ROUEN = new SiteView(
            SiteCode.of("76-ROUEN"),
            "76",
            "Préfecture",
            SiteType.PREFECTURE,
            "Rouen",
            null,
            null,
            null,
            List.of(),
            null,
            1);
    private static final Period MARCH = Period.parse("2022-03");

    @Test
    void what_is_set_aside_is_not_missing_and_what_is_only_entered_is_not_validated() {
        // Given
        List<Filled> filled = List.of(
                cell("A", CellState.ENTERED),
                cell("B", CellState.VALIDATED),
                cell("C", CellState.NOT_APPLICABLE),
                cell("D", CellState.SUSPENDED),
                cell("NO_LONGER_EXPECTED", CellState.ENTERED));
        // When
        CompletenessRow row = CompletenessRow.of(ROUEN, MARCH, asked("A", "B", "C", "D", "E"), filled, false);
        // Then
        assertThat(row)
                .isEqualTo(new CompletenessRow("76-ROUEN", "Préfecture", "2022-03", 5, 4, 3, false, List.of("E")));
    }

    @Test
    void a_site_that_is_asked_nothing_lacks_nothing() {
        CompletenessRow row = CompletenessRow.of(ROUEN, MARCH, List.of(), List.of(), true);
        assertThat(row.expected()).isZero();
        assertThat(row.missing()).isEmpty();
        assertThat(row.locked()).isTrue();
    }

    @Test
    void a_month_without_a_complaint_is_complete_without_its_computed_values() {
        // Given
        List<Asked> asked = List.of(new Asked("MAIL", false), new Asked("ANSWERED", true), new Asked("DELAY", true));
        List<Filled> filled = List.of(cell("MAIL", CellState.VALIDATED), cell("ANSWERED", CellState.VALIDATED));
        // When
        CompletenessRow row = CompletenessRow.of(ROUEN, MARCH, asked, filled, false);
        // Then
        assertThat(row).isEqualTo(new CompletenessRow("76-ROUEN", "Préfecture", "2022-03", 2, 2, 2, false, List.of()));
    }

    private static List<Asked> asked(String... indicators) {
        return Stream.of(indicators).map(it -> new Asked(it, false)).toList();
    }

    private static Filled cell(String indicator, CellState state) {
        return new Filled(ROUEN.code(), indicator, MARCH, state, Source.ENTERED);
    }
}
