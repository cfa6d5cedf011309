package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.measurement.CompletenessRow.Asked;
import fr.gouv.qualite.indicators.organisation.SiteType;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
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
        List<FilledCell> filled = List.of(
                cell("A", MeasurementState.ENTERED),
                cell("B", MeasurementState.VALIDATED),
                cell("C", MeasurementState.NOT_APPLICABLE),
                cell("D", MeasurementState.SUSPENDED),
                cell("NO_LONGER_EXPECTED", MeasurementState.ENTERED));
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
        List<FilledCell> filled =
                List.of(cell("MAIL", MeasurementState.VALIDATED), cell("ANSWERED", MeasurementState.VALIDATED));
        // When
        CompletenessRow row = CompletenessRow.of(ROUEN, MARCH, asked, filled, false);
        // Then
        assertThat(row).isEqualTo(new CompletenessRow("76-ROUEN", "Préfecture", "2022-03", 2, 2, 2, false, List.of()));
    }

    private static List<Asked> asked(String... indicators) {
        return Stream.of(indicators).map(it -> new Asked(it, false)).toList();
    }

    private static FilledCell cell(String indicator, MeasurementState state) {
        return new FilledCell("76-ROUEN", indicator, state);
    }
}
