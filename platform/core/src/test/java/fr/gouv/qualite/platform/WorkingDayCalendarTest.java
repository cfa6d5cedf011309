package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.gouv.qualite.platform.Deadline.SkippedDay;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDayCalendarTest {

    private static final WorkingDayCalendar METROPOLE = WorkingDayCalendar.of(HolidayZone.METROPOLE);

    @ParameterizedTest(name = "{4}: {1} + {2} = {3} ({0})")
    @CsvSource(textBlock = """
            # zone,            received,   days, due,        why
            METROPOLE,         2022-03-01, 5,  2022-03-08, an ordinary week
            METROPOLE,         2022-03-01, 10, 2022-03-15, two ordinary weeks
            METROPOLE,         2022-03-04, 5,  2022-03-11, received on a Friday
            METROPOLE,         2022-03-05, 5,  2022-03-11, received on a Saturday
            METROPOLE,         2022-03-06, 5,  2022-03-11, received on a Sunday
            METROPOLE,         2022-05-25, 5,  2022-06-02, eve of Ascension (its Friday bridge is a working day)
            METROPOLE,         2022-05-26, 5,  2022-06-02, received on Ascension
            METROPOLE,         2022-12-20, 5,  2022-12-27, Christmas on a Sunday
            METROPOLE,         2021-12-20, 5,  2021-12-27, Christmas on a Saturday
            METROPOLE,         2023-12-20, 5,  2023-12-28, Christmas on a Monday
            METROPOLE,         2024-12-20, 5,  2024-12-30, Christmas on a Wednesday
            METROPOLE,         2024-12-26, 5,  2025-01-03, across the new year
            METROPOLE,         2022-04-14, 5,  2022-04-22, Easter Monday
            METROPOLE,         2022-04-29, 5,  2022-05-06, 1 May on a Sunday
            METROPOLE,         2008-04-28, 5,  2008-05-06, 1 May and Ascension on the same day
            METROPOLE,         2024-02-26, 5,  2024-03-04, across a leap day
            ALSACE_MOSELLE,    2022-04-14, 5,  2022-04-25, Good Friday then Easter Monday
            ALSACE_MOSELLE,    2022-12-20, 5,  2022-12-28, 26 December
            MARTINIQUE,        2023-05-17, 5,  2023-05-26, Ascension then 22 May
            GUADELOUPE,        2022-05-24, 5,  2022-06-02, Ascension then 27 May
            GUYANE,            2022-06-07, 5,  2022-06-15, 10 June
            LA_REUNION,        2022-12-19, 5,  2022-12-27, 20 December
            MAYOTTE,           2022-04-25, 5,  2022-05-03, 27 April
            SAINT_BARTHELEMY,  2023-10-06, 5,  2023-10-16, 9 October
            SAINT_MARTIN,      2025-05-26, 5,  2025-06-04, 28 May then Ascension
            SAINT_MARTIN,      2016-05-26, 5,  2016-06-03, 28 May was still worked in 2016 and 27 May was not
            NOUVELLE_CALEDONIE, 2024-09-20, 5, 2024-09-30, 24 September
            """)
    void an_answer_is_owed_within_the_working_days_of_the_site(
            HolidayZone zone, LocalDate received, int days, LocalDate due) {
        assertThat(WorkingDayCalendar.of(zone).addWorkingDays(received, days)).isEqualTo(due);
    }

    @Test
    void a_deadline_tells_every_day_that_did_not_count_and_why() {
        // Given
        LocalDate maundyThursday = LocalDate.of(2022, 4, 14);

        // When
        Deadline deadline = WorkingDayCalendar.of(HolidayZone.ALSACE_MOSELLE).deadline(maundyThursday, 5);

        // Then
        assertThat(deadline.zone()).isEqualTo(HolidayZone.ALSACE_MOSELLE);
        assertThat(deadline.receivedOn()).isEqualTo(maundyThursday);
        assertThat(deadline.workingDays()).isEqualTo(5);
        assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2022, 4, 25));
        assertThat(deadline.skipped())
                .containsExactly(
                        new SkippedDay(LocalDate.of(2022, 4, 15), "Vendredi saint"),
                        new SkippedDay(LocalDate.of(2022, 4, 16), "samedi"),
                        new SkippedDay(LocalDate.of(2022, 4, 17), "dimanche"),
                        new SkippedDay(LocalDate.of(2022, 4, 18), "Lundi de Pâques"),
                        new SkippedDay(LocalDate.of(2022, 4, 23), "samedi"),
                        new SkippedDay(LocalDate.of(2022, 4, 24), "dimanche"));
    }

    @Test
    void two_holidays_on_one_day_are_both_named() {
        assertThat(METROPOLE.whyNotWorking(LocalDate.of(2008, 5, 1))).contains("Fête du Travail et Ascension");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2022-03-01, 2022-03-01, 0",
        "2022-03-01, 2022-03-02, 1",
        "2022-03-04, 2022-03-07, 1",
        "2022-03-04, 2022-03-05, 0",
        "2022-03-05, 2022-03-06, 0",
        "2022-05-25, 2022-05-27, 1",
        "2022-03-01, 2022-03-08, 5",
    })
    void an_answer_took_the_working_days_after_its_receipt(LocalDate received, LocalDate answered, int days) {
        assertThat(METROPOLE.workingDaysBetween(received, answered)).isEqualTo(days);
    }

    @ParameterizedTest
    @EnumSource(HolidayZone.class)
    void adding_working_days_then_counting_them_gives_them_back(HolidayZone zone) {
        WorkingDayCalendar calendar = WorkingDayCalendar.of(zone);
        LocalDate.of(2023, 12, 1).datesUntil(LocalDate.of(2025, 2, 1)).forEach(start -> {
            for (int days : new int[] {1, 5, 10, 15}) {
                LocalDate due = calendar.addWorkingDays(start, days);

                assertThat(calendar.isWorkingDay(due)).isTrue();
                assertThat(calendar.workingDaysBetween(start, due)).isEqualTo(days);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(HolidayZone.class)
    void working_days_over_years_are_those_one_finds_day_by_day(HolidayZone zone) {
        // Given: 2008, where two holidays share a day, is among them
        WorkingDayCalendar calendar = WorkingDayCalendar.of(zone);
        LocalDate end = LocalDate.of(2010, 3, 1);
        int dayByDay = 0;

        // Then
        for (LocalDate start = end; start.isAfter(LocalDate.of(2006, 12, 1)); start = start.minusDays(1)) {
            assertThat(calendar.workingDaysBetween(start, end))
                    .as("from %s", start)
                    .isEqualTo(dayByDay);
            dayByDay += calendar.isWorkingDay(start) ? 1 : 0;
        }
    }

    @Test
    void a_list_of_cases_late_for_years_is_counted_at_once() {
        LocalDate today = LocalDate.of(2026, 11, 20);

        // A page of them is counted forty times over: a walk along the days would take many seconds.
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 2_000; i++) {
                METROPOLE.workingDaysBetween(today.minusDays(3_000 + i), today);
            }
        });
    }

    @Test
    void an_answer_before_its_receipt_is_refused() {
        assertThatThrownBy(() -> METROPOLE.workingDaysBetween(LocalDate.of(2022, 3, 2), LocalDate.of(2022, 3, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("La réponse ne peut pas être datée avant la réception.");
    }

    @Test
    void a_negative_delay_is_refused() {
        assertThatThrownBy(() -> METROPOLE.addWorkingDays(LocalDate.of(2022, 3, 2), -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Un délai ne peut pas être négatif : -1 jours ouvrés.");
    }
}
