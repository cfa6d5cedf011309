package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Tuesday at half past eight,               METROPOLE,      2022-03-08T07:30:00Z, true",
        "Tuesday a second before,                  METROPOLE,      2022-03-08T07:29:59Z, false",
        "Tuesday a second before five,             METROPOLE,      2022-03-08T15:59:59Z, true",
        "Tuesday at five,                          METROPOLE,      2022-03-08T16:00:00Z, false",
        "Tuesday at three in the morning,          METROPOLE,      2022-03-08T02:00:00Z, false",
        "Saturday at ten,                          METROPOLE,      2022-03-05T09:00:00Z, false",
        "Sunday at ten,                            METROPOLE,      2022-03-06T09:00:00Z, false",
        "Easter Monday at ten,                     METROPOLE,      2022-04-18T08:00:00Z, false",
        "Good Friday at ten in Rouen,              METROPOLE,      2022-04-15T08:00:00Z, true",
        "Good Friday at ten in Metz,               ALSACE_MOSELLE, 2022-04-15T08:00:00Z, false",
        "ten in Paris is four in Guadeloupe,       GUADELOUPE,     2022-03-08T09:00:00Z, false",
        "ten in Guadeloupe,                        GUADELOUPE,     2022-03-08T14:00:00Z, true",
        "half past eight in summer,                METROPOLE,      2022-06-28T06:30:00Z, true"
    })
    void a_site_is_written_to_in_its_own_office_hours_only(String when, HolidayZone zone, Instant now, boolean open) {
        // Given
        OfficeHours hours = new OfficeHours(WorkingDayCalendar.of(zone), zone.timeZone());

        // Then
        assertThat(hours.isOpen(now)).as(when).isEqualTo(open);
    }
}
